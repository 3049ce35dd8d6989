// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyformat.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace keywright::policy {

/// Which key and version a digest belongs to: one flat table, open addressing, at most half full.
class KeyTable
{
public:
    struct Place
    {
        std::int32_t key = -1, version = -1;
    };

    void reserve(std::size_t count);
    /// False where the digest is there already; the first one stays.
    bool add(const Digest &digest, Place place);
    /// `key` is -1 where there is none. Whole digests are compared in constant time.
    [[nodiscard]] Place find(const Digest &digest) const;

private:
    struct Row
    {
        Digest digest{};
        Place place;
    };
    [[nodiscard]] std::size_t startOf(const Digest &digest) const;

    std::vector<Row> m_rows;
};

} // namespace keywright::policy
