// SPDX-License-Identifier: GPL-3.0-or-later
#include "keytable.h"

#include <cstring>

namespace keywright::policy {

namespace {

/// Takes the same time wherever the first difference is.
bool isSameDigest(const Digest &a, const Digest &b)
{
    std::array<std::uint64_t, 4> left, right;
    std::memcpy(left.data(), a.data(), a.size());
    std::memcpy(right.data(), b.data(), b.size());
    std::uint64_t differences = 0;
    for (std::size_t i = 0; i < left.size(); ++i)
        differences |= left[i] ^ right[i];
    return differences == 0;
}

} // namespace

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
        if (isSameDigest(row.digest, digest))
            return row.place;
    }
}

} // namespace keywright::policy
