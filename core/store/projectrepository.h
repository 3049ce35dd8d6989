// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/project.h>

#include <optional>

namespace keywright::store {

class Database;

/// Rows of projects. Synchronous: used inside Store::read and Store::write. Saving names the change
/// to everybody who follows the store.
class ProjectRepository
{
public:
    explicit ProjectRepository(Database &database)
        : m_database(database)
    {
    }

    /// Sorted by name.
    [[nodiscard]] Result<QList<Project>> list(bool withDeleted = false) const;
    /// Deleted ones too. NotFound.
    [[nodiscard]] Result<Project> find(const ProjectId &id) const;
    /// Among those not deleted, without case.
    [[nodiscard]] Result<std::optional<Project>> findByName(const QString &name) const;

    /// Gives it revision 1. NameTaken.
    [[nodiscard]] Result<Project> insert(const Project &project);
    /// Saves every field and raises the revision; taking `deleted` away undeletes. StaleRevision,
    /// NameTaken (the name, or the name of an API that comes back with it), NotFound.
    [[nodiscard]] Result<Project> update(const Project &project);
    /// Frees the name at once. NotFound.
    [[nodiscard]] Result<Project> softDelete(const ProjectId &id, Instant now);
    /// Those deleted before then, for the sweep.
    [[nodiscard]] Result<QList<Project>> deletedBefore(Instant instant) const;
    /// With everything in it, for good.
    [[nodiscard]] Result<void> erase(const ProjectId &id);

private:
    [[nodiscard]] Result<void> requireFreeName(const Project &project) const;
    [[nodiscard]] Result<void> requireFreeApiNames(const Project &project) const;

    Database &m_database;
};

} // namespace keywright::store
