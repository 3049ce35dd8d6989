// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyformat.h"
#include "snapshot.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace keywright::policy {

/// Which key and version a digest belongs to: one flat table, open addressing, at most half full.
/// What decides about a key's state lies beside its digest, so that one cache line answers both.
class KeyTable
{
public:
    struct Place
    {
        std::int32_t key = -1;
        std::int32_t version = -1;
        KeyCondition condition = KeyCondition::Active;
        std::int64_t expires = never,
                     ends = never; ///< of the key, of the version; milliseconds since 1970
    };
    static constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

    void reserve(std::size_t count);
    /// False where the digest is there already; the first one stays.
    bool add(const Digest &digest, Place place);
    /// `key` is -1 where there is none. Whole digests are compared in constant time.
    [[nodiscard]] Place find(const Digest &digest) const;

private:
    struct alignas(64) Row
    {
        Digest digest{};
        Place place;
    };
    [[nodiscard]] std::size_t startOf(const Digest &digest) const;

    std::vector<Row> m_rows;
};

} // namespace keywright::policy
