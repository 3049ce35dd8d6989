// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/secret.h>

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace keywright::store {

/// A row of the audit log as it lies in the file: what is hashed is exactly this.
struct AuditRow
{
    qint64 sequence = 0;
    qint64 time = 0; ///< milliseconds since 1970
    qint64 pid = 0;
    QString program, user, action, kind, object, project, name;
    QString detail; ///< JSON
    QByteArray hash;
};

/// The chain of hashes. Each is BLAKE2b over the row and the hash before it, keyed with the key of
/// its place; the next place's key is BLAKE2b of that one, and the present one is forgotten. So
/// whoever has the file can go on, but cannot make anything that lies before; whoever has the
/// part's first key (the keychain) can check all of it.
inline constexpr qsizetype auditKeySize = 32;

/// The hash that a row should have; `key` is empty in a part without one.
[[nodiscard]] QByteArray auditHash(const AuditRow &row, const QByteArray &before,
                                   const Secret &key);
/// The key of the place after; of none, none.
[[nodiscard]] Secret nextAuditKey(const Secret &key);

} // namespace keywright::store
