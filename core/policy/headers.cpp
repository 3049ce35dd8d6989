// SPDX-License-Identifier: GPL-3.0-or-later
#include "headers.h"

#include "ascii.h"

namespace keywright::policy {

namespace {

constexpr std::array<std::string_view, Headers::KnownCount> knownNames{
    "host",
    "origin",
    "referer",
    "authorization",
    "x-android-package",
    "x-android-cert",
    "x-ios-bundle-identifier",
    "x-forwarded-for",
    "forwarded",
    "content-type",
    "content-length",
    "transfer-encoding",
    "access-control-request-method",
};

/// One bit for each length that a known name has: most headers are passed over by it alone.
constexpr std::uint64_t knownLengths()
{
    std::uint64_t bits = 0;
    for (const std::string_view name : knownNames)
        bits |= std::uint64_t(1) << name.size();
    return bits;
}

} // namespace

Headers::Headers(std::span<const HeaderView> headers)
    : m_headers(headers)
{
    constexpr std::uint64_t lengths = knownLengths();
    for (const HeaderView &header : headers) {
        if (header.name.size() >= 64 || ((lengths >> header.name.size()) & 1) == 0)
            continue;
        for (std::size_t i = 0; i < knownNames.size(); ++i) {
            if (equalsIgnoringCase(header.name, knownNames[i])) {
                if (m_known[i].count++ == 0)
                    m_known[i].value = trimmed(header.value);
                break;
            }
        }
    }
}

HeaderField Headers::find(std::string_view name) const
{
    HeaderField field;
    for (const HeaderView &header : m_headers) {
        if (equalsIgnoringCase(header.name, name) && field.count++ == 0)
            field.value = trimmed(header.value);
    }
    return field;
}

} // namespace keywright::policy
