// SPDX-License-Identifier: GPL-3.0-or-later
#include "keytable.h"

#include <cstring>
#include <openssl/crypto.h>

namespace keywright::policy {

void KeyTable::reserve(std::size_t count)
{
    std::size_t size = 2;
    while (size < count * 2)
        size *= 2;
    m_rows.assign(size, Row());
}

std::size_t KeyTable::startOf(const Digest &digest) const
{
    std::uint64_t head = 0;
    std::memcpy(&head, digest.data(), sizeof head);
    return std::size_t(head) & (m_rows.size() - 1);
}

bool KeyTable::add(const Digest &digest, Place place)
{
    std::size_t at = startOf(digest);
    while (m_rows[at].place.key >= 0) {
        if (m_rows[at].digest == digest)
            return false;
        at = (at + 1) & (m_rows.size() - 1);
    }
    m_rows[at] = {digest, place};
    return true;
}

KeyTable::Place KeyTable::find(const Digest &digest) const
{
    for (std::size_t at = startOf(digest);; at = (at + 1) & (m_rows.size() - 1)) {
        const Row &row = m_rows[at];
        if (row.place.key < 0)
            return {};
        if (CRYPTO_memcmp(row.digest.data(), digest.data(), digest.size()) == 0)
            return row.place;
    }
}

} // namespace keywright::policy
