// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"
#include "headers.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace keywright::policy {

/// Where a request holds its key.
struct LocatedKey
{
    Detail detail = Detail::KeyMissing; ///< None where one was found
    int location = -1;                  ///< index of the deciding location
    std::string_view key;               ///< as sent; in a query perhaps with escapes
};
/// The first location that holds a key decides, even when the key is wrong.
[[nodiscard]] LocatedKey locateKey(const std::vector<KeyLocation> &locations,
                                   const Headers &headers, std::string_view query);

/// Longest text that is looked at as a key; ours have at most 57 symbols.
inline constexpr std::size_t longestKey = 512;
/// The key with the escapes of a query decoded; a view of itself where it has none.
class DecodedKey
{
public:
    /// Nothing where it is longer than `longestKey`.
    [[nodiscard]] std::optional<std::string_view> of(std::string_view key);

private:
    std::array<char, longestKey> m_buffer;
};

} // namespace keywright::policy
