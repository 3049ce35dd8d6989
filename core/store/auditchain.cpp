// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditchain.h"

#include <QtCore/QtEndian>

#include <array>
#include <sodium.h>
#include <span>

namespace keywright::store {

namespace {

using Bytes = std::span<const unsigned char>;

constexpr QByteArrayView domain("keywright audit 1");
constexpr QByteArrayView keyDomain("keywright audit key 1");

Bytes bytesOf(QByteArrayView view)
{
    return {reinterpret_cast<const unsigned char *>(view.data()), std::size_t(view.size())};
}

/// BLAKE2b over parts, each with its length before it, so that no two rows have the same bytes.
class Hash
{
public:
    explicit Hash(const Secret &key)
    {
        const Bytes bytes = bytesOf(key.reveal());
        crypto_generichash_init(&m_state, bytes.empty() ? nullptr : bytes.data(), bytes.size(),
                                size);
    }

    Hash &add(qint64 number)
    {
        std::array<unsigned char, 8> bytes{};
        qToBigEndian(number, bytes.data());
        crypto_generichash_update(&m_state, bytes.data(), bytes.size());
        return *this;
    }
    Hash &add(QByteArrayView part)
    {
        add(qint64(part.size()));
        const Bytes bytes = bytesOf(part);
        if (!bytes.empty())
            crypto_generichash_update(&m_state, bytes.data(), bytes.size());
        return *this;
    }
    Hash &add(const QString &text) { return add(QByteArrayView(text.toUtf8())); }
    [[nodiscard]] QByteArray finish()
    {
        QByteArray result(qsizetype(size), Qt::Uninitialized);
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(result.data()), size);
        return result;
    }

private:
    static constexpr std::size_t size = 32;
    crypto_generichash_state m_state{};
};

} // namespace

QByteArray auditHash(const AuditRow &row, const QByteArray &before, const Secret &key)
{
    Hash hash(key);
    hash.add(domain).add(row.sequence).add(row.time).add(row.pid);
    for (const QString *text : {&row.program, &row.user, &row.action, &row.kind, &row.object,
                                &row.project, &row.name, &row.detail})
        hash.add(*text);
    return hash.add(QByteArrayView(before)).finish();
}

Secret nextAuditKey(const Secret &key)
{
    if (key.isEmpty())
        return {};
    return Secret::take(Hash(key).add(keyDomain).finish());
}

} // namespace keywright::store
