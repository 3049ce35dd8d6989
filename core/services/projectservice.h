// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/project.h>

#include <QtCore/QList>

namespace keywright {

struct ServiceParts; ///< what every service is built on: stores, clock, random, home; see
                     ///< corecontext.h

/// Projects. Every call returns at once; futures finish on any thread, so continue with a receiver.
class ProjectService
{
public:
    explicit ProjectService(ServiceParts &parts)
        : m_parts(parts)
    {
    }

    /// Sorted by name; deleted ones only where asked for.
    [[nodiscard]] Async<QList<Project>> list(bool withDeleted = false);
    [[nodiscard]] Async<Project> get(const ProjectId &id);
    /// By id or name. NotFound.
    [[nodiscard]] Async<Project> resolve(const QString &nameOrId);
    /// An empty prefix is made from the name. NameInvalid, NameTaken.
    [[nodiscard]] Async<Project> create(const QString &name, const QString &prefix = {});
    [[nodiscard]] Async<Project> rename(const ProjectId &id, const QString &name);
    [[nodiscard]] Async<Project> setArchived(const ProjectId &id, bool archived);
    /// Soft, for 30 days; its keys stop working at once.
    [[nodiscard]] Async<Project> remove(const ProjectId &id);
    /// A taken name gets a suffix.
    [[nodiscard]] Async<Project> undelete(const ProjectId &id);
    /// Removes a deleted project with its keys and their secrets for good, before its 30 days are
    /// over. Cannot be taken back. TransitionIllegal for one that is not deleted.
    [[nodiscard]] Async<Project> purge(const ProjectId &id);

private:
    ServiceParts &m_parts;
};

} // namespace keywright
