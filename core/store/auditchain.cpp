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
    explicit Hash(Bytes key)
    {
        crypto_generichash_init(&m_state, key.empty() ? nullptr : key.data(), key.size(), size);
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
    void finish(unsigned char *result) { crypto_generichash_final(&m_state, result, size); }

    static constexpr std::size_t size = 32;

private:
    crypto_generichash_state m_state{};
};

} // namespace

AuditKey::AuditKey(const Secret &secret)
{
    const Bytes bytes = bytesOf(secret.reveal());
    m_any = bytes.size() == m_bytes.size();
    if (m_any)
        std::copy(bytes.begin(), bytes.end(), m_bytes.begin());
}

AuditKey::~AuditKey()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

Secret AuditKey::secret() const
{
    if (!m_any)
        return {};
    return Secret(QByteArrayView(reinterpret_cast<const char *>(m_bytes.data()), auditKeySize));
}

AuditKey AuditKey::next() const
{
    AuditKey after;
    after.m_any = m_any;
    if (m_any) {
        Hash hash(m_bytes);
        hash.add(keyDomain).finish(after.m_bytes.data());
    }
    return after;
}

bool operator==(const AuditKey &left, const AuditKey &right)
{
    return left.m_any == right.m_any
           && sodium_memcmp(left.m_bytes.data(), right.m_bytes.data(), left.m_bytes.size()) == 0;
}

QByteArray auditHash(const AuditRow &row, const QByteArray &before, const AuditKey &key)
{
    Hash hash(key.m_any ? Bytes(key.m_bytes) : Bytes());
    hash.add(domain).add(row.sequence).add(row.time).add(row.pid);
    for (const QString *text : {&row.program, &row.user, &row.action, &row.kind, &row.object,
                                &row.project, &row.name, &row.detail})
        hash.add(*text);
    QByteArray result(qsizetype(Hash::size), Qt::Uninitialized);
    hash.add(QByteArrayView(before)).finish(reinterpret_cast<unsigned char *>(result.data()));
    return result;
}

} // namespace keywright::store
