// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/secret.h>

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <array>

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

/// The key of one place in the chain; wiped when it goes. A check makes one for each row, which
/// guarded memory would be too slow for.
class AuditKey
{
public:
    AuditKey() = default; ///< of a part without a key
    /// None where the bytes are no key.
    explicit AuditKey(const Secret &secret);
    AuditKey(const AuditKey &) = default;
    AuditKey &operator=(const AuditKey &) = default;
    ~AuditKey();

    [[nodiscard]] bool isEmpty() const { return !m_any; }
    [[nodiscard]] Secret secret() const;
    /// Of the place after; of none, none.
    [[nodiscard]] AuditKey next() const;

    friend bool operator==(const AuditKey &left, const AuditKey &right);

private:
    friend QByteArray auditHash(const AuditRow &row, const QByteArray &before, const AuditKey &key);

    std::array<unsigned char, std::size_t(auditKeySize)> m_bytes{};
    bool m_any = false;
};

/// The hash that a row should have.
[[nodiscard]] QByteArray auditHash(const AuditRow &row, const QByteArray &before,
                                   const AuditKey &key);

} // namespace keywright::store
