// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace keywright::policy {

/// A host in the form in which hosts are compared: lower case, without the trailing dot, an address
/// in its canonical text ("[::1]" for IPv6). A-labels only: a non-ASCII host is not one.
struct HostName
{
    std::array<char, 256> bytes;
    std::size_t length = 0;

    [[nodiscard]] std::string_view text() const { return {bytes.data(), length}; }
};
[[nodiscard]] bool parseHostName(std::string_view text, HostName &host);

/// `host[:port]` taken apart. `port` is -1 where none is written; no value where it cannot be read.
struct Authority
{
    std::string_view host;
    std::string_view port;
    bool hasPort = false;
};
[[nodiscard]] std::optional<Authority> splitAuthority(std::string_view text);
/// 1 to 65535 without leading zeroes; -1 for anything else.
[[nodiscard]] int parsePort(std::string_view text);
/// The port that a scheme implies; -1 where it implies none. `scheme` in any case.
[[nodiscard]] int defaultPort(std::string_view scheme);
/// RFC 3986's scheme.
[[nodiscard]] bool isScheme(std::string_view text);

} // namespace keywright::policy
