// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/interchange/projectdocument.h>

namespace keywright {

struct ServiceParts;

/// Whole projects out of a home and into one.
class TransferService
{
public:
    explicit TransferService(ServiceParts &parts)
        : m_parts(parts)
    {
    }

    /// Everything of a project that is not deleted; with the kept secrets where they are asked for
    /// (SecretMissing, Keychain*: then nothing is given).
    [[nodiscard]] Async<ProjectDocument> read(const ProjectId &id, bool withSecrets);
    /// Adds the project, under another name where one is given. Overwrites nothing: NameTaken
    /// (subject: the project, API or key that is there already). All or nothing, also when the
    /// process ends in the middle. NameInvalid, UrlInvalid, RestrictionInvalid, Keychain*.
    [[nodiscard]] Async<Project> add(const ProjectDocument &document, const QString &name = {});

private:
    ServiceParts &m_parts;
};

} // namespace keywright
