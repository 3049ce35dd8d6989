// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/base/secret.h>
#include <core/interchange/backupfile.h>

namespace keywright {

struct ServiceParts;

/// Everything of a home in one encrypted file, and back: both databases, the secrets that are kept,
/// the window's settings. Not the gateway's certificates and logs.
class BackupService
{
public:
    explicit BackupService(ServiceParts &parts)
        : m_parts(parts)
    {
    }

    /// Neither calls nor changes wait for it. A secret that is no longer where it was kept is
    /// counted as missing. FileUnwritable, Keychain*, Vault*; InvalidArgument: no passphrase.
    [[nodiscard]] Async<BackupManifest> write(const QString &path, const Secret &passphrase);
    /// Takes a backup into this home, which holds no project yet: its secrets at once, under this
    /// home's own accounts, the rest when the home is opened next (`adoptRestored`), which is up to
    /// the caller. HomeNotEmpty, GatewayRunning, PassphraseWrong, FormatInvalid, StoreNewer,
    /// Keychain*, Vault*: then nothing has changed.
    [[nodiscard]] Async<BackupManifest> restore(const QString &path, const Secret &passphrase);

private:
    ServiceParts &m_parts;
};

} // namespace keywright
