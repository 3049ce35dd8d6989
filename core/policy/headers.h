// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace keywright::policy {

/// A header that a step may read: its value without surrounding blanks, and how often it was given.
struct HeaderField
{
    std::string_view value;
    int count = 0;
};

/// The headers that the rules know, found in one walk. Views into the request.
class Headers
{
public:
    enum Known : std::uint8_t {
        Host,
        Origin,
        Referer,
        Authorization,
        AndroidPackage,
        AndroidCert,
        IosBundle,
        ForwardedFor,
        Forwarded,
        ContentType,
        ContentLength,
        TransferEncoding,
        RequestMethod,
        KnownCount
    };

    explicit Headers(std::span<const HeaderView> headers);
    [[nodiscard]] const HeaderField &operator[](Known known) const { return m_known[known]; }
    /// Any other header by its name; compared without case.
    [[nodiscard]] HeaderField find(std::string_view name) const;

private:
    std::span<const HeaderView> m_headers;
    std::array<HeaderField, KnownCount> m_known{};
};

} // namespace keywright::policy
