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

constexpr std::size_t longestName = 31, namesOfOneLength = 2;
using Candidates = std::array<std::array<std::int8_t, namesOfOneLength>, longestName + 1>;

/// The known names of each length: most headers are passed over by their length alone.
constexpr Candidates knownByLength()
{
    Candidates candidates{};
    for (auto &names : candidates) {
        for (std::int8_t &name : names)
            name = -1;
    }
    for (std::size_t i = 0; i < knownNames.size(); ++i) {
        auto &names = candidates[knownNames[i].size()];
        // Out of bounds, which no constant may be, where a third name had the same length.
        std::size_t place = 0;
        while (names[place] >= 0)
            ++place;
        names[place] = std::int8_t(i);
    }
    return candidates;
}

} // namespace

Headers::Headers(std::span<const HeaderView> headers)
    : m_headers(headers)
{
    static constexpr Candidates candidates = knownByLength();
    for (const HeaderView &header : headers) {
        if (header.name.size() > longestName)
            continue;
        for (const std::int8_t candidate : candidates[header.name.size()]) {
            if (candidate < 0)
                break;
            const auto i = std::size_t(candidate);
            if (!equalsIgnoringCase(header.name, knownNames[i]))
                continue;
            if (m_known[i].count++ == 0)
                m_known[i].value = trimmed(header.value);
            break;
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
