// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace keywright::policy {

/// Restrictions as a person wrote them: text entries, checked by `validate` (parse.h) on saving and
/// compiled into a Snapshot for judging. UTF-8 throughout. Plain values.

/// Where a caller may put its key.
struct KeyLocation
{
    enum class Kind : std::uint8_t { Header, Bearer, Query };
    Kind kind = Kind::Header;
    std::string name; ///< of the header (any case) or the query parameter; empty for Bearer

    friend bool operator==(const KeyLocation &, const KeyLocation &) = default;
};
/// Header `x-api-key`, `Authorization: Bearer`, query `key`.
[[nodiscard]] inline std::vector<KeyLocation> defaultKeyLocations()
{
    return {{KeyLocation::Kind::Header, "x-api-key"},
            {KeyLocation::Kind::Bearer, {}},
            {KeyLocation::Kind::Query, "key"}};
}

/// An Android app: package and the SHA-1 of its signing certificate, matched as a pair.
struct AndroidApp
{
    std::string package;
    std::string sha1; ///< 40 hex digits, colons and case as written

    friend bool operator==(const AndroidApp &, const AndroidApp &) = default;
};

/// An API that a key may call, by name, and which of its operations; none means all.
struct ApiTarget
{
    std::string api; ///< the API's name
    std::vector<std::string>
        operations; ///< operationId with an optional final `*`, or `METHOD /template`

    friend bool operator==(const ApiTarget &, const ApiTarget &) = default;
};

enum class Unit : std::uint8_t { Second, Minute, Hour, Day, Week, Month };
enum class Window : std::uint8_t { Sliding, Fixed };

/// At most `count` calls per `unit`.
struct Limit
{
    std::string id;         ///< stays when the number changes; counters hang on it
    std::int64_t count = 1; ///< >= 1
    Unit unit = Unit::Minute;
    Window window = Window::Sliding; ///< a day and longer is always fixed
    std::string timezone;            ///< IANA name for a day and longer; empty: the machine's
    std::string api;                 ///< on a key: only calls of this API; empty: all of them

    friend bool operator==(const Limit &, const Limit &) = default;
};

/// Every: each kind that has entries must match. Any: one kind is enough.
enum class Match : std::uint8_t { Every, Any };

/// A kind of application restriction, in the order in which reasons are chosen.
enum class Kind : std::uint8_t { Referrer, Address, Android, Ios, Process };
inline constexpr int kindCount = 5;

/// Everything that a key may and may not do.
struct Restrictions
{
    Match match = Match::Every;
    std::vector<std::string> referrers;
    bool allowOriginFallback = false;
    std::vector<std::string> addresses;
    std::vector<AndroidApp> android;
    std::vector<std::string> ios;       ///< bundle identifiers
    std::vector<std::string> processes; ///< absolute paths of executables
    std::vector<ApiTarget> apis;        ///< empty: every API of the key's project
    std::vector<Limit> limits;
    std::vector<Kind> reportOnly; ///< kinds that are judged and logged but do not deny

    friend bool operator==(const Restrictions &, const Restrictions &) = default;
};

[[nodiscard]] inline bool isReportOnly(const Restrictions &restrictions, Kind kind)
{
    return std::find(restrictions.reportOnly.begin(), restrictions.reportOnly.end(), kind)
           != restrictions.reportOnly.end();
}

} // namespace keywright::policy
