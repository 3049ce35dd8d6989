// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace keywright::policy {

/// An IPv4 or IPv6 address. An IPv4-mapped IPv6 address (::ffff:a.b.c.d) is the IPv4 one.
struct Address
{
    bool isV6 = false;
    std::array<std::uint8_t, 16> bytes{}; ///< v4 in the first four

    /// Strict: no zone, no leading zeroes, no short forms (RFC 4291, RFC 6943).
    [[nodiscard]] static std::optional<Address> parse(std::string_view text);
    [[nodiscard]] bool isLoopback() const;
    [[nodiscard]] std::string text() const; ///< RFC 5952

    friend bool operator==(const Address &, const Address &) = default;
    friend auto operator<=>(const Address &, const Address &) = default;
};

} // namespace keywright::policy
