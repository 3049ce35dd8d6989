// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/clock.h>
#include <core/base/error.h>
#include <core/base/secret.h>

#include <QtCore/QMap>
#include <QtCore/QString>

namespace keywright {

/// What a backup is about; itself encrypted in it.
struct BackupManifest
{
    QString homeId;
    QString version; ///< of the Keywright that wrote it
    Instant created;
    int projects = 0, keys = 0, secrets = 0;
    int missing = 0; ///< secrets that were to be kept and that nobody held

    friend bool operator==(const BackupManifest &, const BackupManifest &) = default;
};

/// A whole home. The databases are files because they may be large; secrets are never in one.
struct BackupContents
{
    BackupManifest manifest;
    QString store;                 ///< path of a copy of the store
    QString usage;                 ///< path of a copy of what was recorded
    QMap<QString, Secret> secrets; ///< by account
    QByteArray settings;           ///< the window's, as they are in their file
};

/// Writes all of it, encrypted under the passphrase, to a file of mode 0600: whole or not at all.
/// One line of JSON says what it is and how the passphrase becomes its key, the rest is a
/// SealedWriter's. Blocking. FileUnreadable, FileUnwritable.
[[nodiscard]] Result<void> writeBackupFile(const QString &path, const BackupContents &contents,
                                           const Secret &passphrase);
/// Reads it; the databases are written to `store` and `usage` of `contents`, as the caller has set
/// them. FileUnreadable; FormatInvalid with the place; PassphraseWrong: that, or its first piece
/// was altered. After an error what was written is to be thrown away. Blocking.
[[nodiscard]] Result<void> readBackupFile(const QString &path, const Secret &passphrase,
                                          BackupContents &contents);

} // namespace keywright
