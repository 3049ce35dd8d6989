// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/provisioned.h>
#include <core/services/provisioningservice.h>

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace keywright {

struct ServiceParts;

/// What `updateFiles` did.
struct UseSiteUpdate
{
    QStringList files;   ///< in which older values were replaced
    int values = 0;      ///< how many
    QList<UseSite> left; ///< that are to be replaced by hand: quoted in a way that is not touched
};

/// Where the value of a key has got to on this machine: variables that are bound, .env files that
/// Keywright wrote or that lie in a project's registered folders, programs that `exec` started and
/// that still run. Values are recognised by their digests; no secret is read to find them.
class UseSiteService
{
public:
    explicit UseSiteService(ServiceParts &parts)
        : m_parts(parts)
    {
    }

    /// Bindings first, then files by path, then programs by age. NotFound (the key).
    [[nodiscard]] Async<QList<UseSite>> find(const KeyId &key);
    /// Puts the current value where .env files have an older one. Other lines stay as they are.
    /// SecretNotKept, Keychain*, Vault*, FileUnwritable.
    [[nodiscard]] Async<UseSiteUpdate> updateFiles(const KeyId &key);

    /// A program that this process is about to become, with these variables.
    [[nodiscard]] Async<void> noteChild(const ProjectId &project, const QString &environment,
                                        const QString &program,
                                        const QList<ProvisionedVariable> &variables);
    /// A .env file that was written; its path absolute.
    [[nodiscard]] Async<void> noteFile(const ProvisionedFile &file);
    /// Removes the .env files of ours whose time is up; answers their paths. A file that somebody
    /// has made his own (its first line is another) is left alone and forgotten.
    [[nodiscard]] Async<QStringList> removeExpired();

    [[nodiscard]] Async<QStringList> folders(const ProjectId &project);
    /// FileUnreadable: no folder.
    [[nodiscard]] Async<void> addFolder(const ProjectId &project, const QString &path);
    [[nodiscard]] Async<void> removeFolder(const ProjectId &project, const QString &path);

private:
    ServiceParts &m_parts;
};

/// The first line of every .env file that Keywright writes.
inline constexpr QByteArrayView envFileHead =
    "# Written by keywrightctl env write: do not commit, do not edit.\n";

} // namespace keywright
