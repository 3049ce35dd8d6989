// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address.h"
#include "parse.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

namespace keywright::policy {

/// An address as written, before a mapped one becomes IPv4.
struct RawAddress
{
    bool isV6 = false;
    std::array<std::uint8_t, 16> bytes{};

    [[nodiscard]] bool isMapped() const; ///< ::ffff:0:0/96
    [[nodiscard]] Address address() const;
};
/// `leadingZero` may be null; it is set where that is what is wrong.
[[nodiscard]] std::optional<RawAddress> parseRawAddress(std::string_view text, bool *leadingZero);

inline constexpr std::size_t longestAddress = 48;
/// Writes the canonical text into at least `longestAddress` characters; returns its length.
std::size_t writeAddress(const Address &address, char *to);

/// An address or a CIDR: host bits masked, a mapped one as IPv4.
struct AddressRange
{
    Address base;
    int prefix = 0;
    bool hostBitsMasked = false; ///< the entry had some

    [[nodiscard]] bool isSingle() const { return prefix == (base.isV6 ? 128 : 32); }
    [[nodiscard]] std::string text() const; ///< canonical; a single address without its prefix
};
[[nodiscard]] tl::expected<AddressRange, EntryProblem> parseAddressRange(std::string_view text);

/// Many ranges, merged into disjoint intervals, found by halving.
class RangeSet
{
public:
    void add(const AddressRange &range);
    /// Sorts and merges; to be called once, after the last `add`.
    void seal();
    [[nodiscard]] bool contains(const Address &address) const;
    [[nodiscard]] bool isEmpty() const { return m_v4.empty() && m_v6.empty(); }

private:
    using Wide = std::pair<std::uint64_t, std::uint64_t>;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_v4; ///< first and last
    std::vector<std::pair<Wide, Wide>> m_v6;
};

/// How many leading bits two addresses share; -1 across the families.
[[nodiscard]] int sharedBits(const Address &a, const Address &b);

} // namespace keywright::policy
