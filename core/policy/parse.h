// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/policy/values.h>

#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace keywright::policy {

/// What is wrong with an entry that somebody wrote. Codes only; ui/phrases has the sentences.
enum class EntryProblem : std::uint8_t {
    Empty,
    ControlCharacter,
    // referrers
    SchemeInvalid,
    HostMissing,
    HostInvalid,
    WildcardMisplaced,
    PortInvalid,
    PathInvalid,
    QueryNotAllowed,
    UserinfoNotAllowed,
    // addresses
    AddressInvalid,
    PrefixLengthInvalid,
    LeadingZero,
    ZoneNotAllowed,
    MappedPrefixTooShort,
    // apps
    PackageInvalid,
    FingerprintInvalid,
    BundleInvalid,
    PathNotAbsolute,
    // operations, limits, locations
    OperationInvalid,
    MethodInvalid,
    TemplateInvalid,
    ApiNameInvalid,
    CountInvalid,
    UnitInvalid,
    WindowInvalid,
    TimezoneUnknown,
    LocationInvalid,
};
[[nodiscard]] std::string_view entryProblemName(EntryProblem problem); ///< "HostMissing", …

/// What may be accepted but deserves a word of warning in the editor.
enum class EntryWarning : std::uint8_t {
    PathRarelySent,   ///< referrer path other than `/*`: browsers often send the origin alone
    EverybodyMatches, ///< `0.0.0.0/0`, `::/0`
    HostBitsMasked,   ///< 10.0.0.10/8 means 10.0.0.0/8
    SelfAsserted,     ///< Android and iOS headers are the caller's own claim
};

/// Where in a Restrictions value a problem lies.
struct ValidationProblem
{
    std::string field; ///< "referrers", "ips", "android", "ios", "processes", "apis", "limits" (as
                       ///< in interface.md)
    int index = 0;     ///< which entry
    std::string entry; ///< as written
    EntryProblem problem = EntryProblem::Empty;

    friend bool operator==(const ValidationProblem &, const ValidationProblem &) = default;
};

/// The answer to one entry as it is typed: its normal form or the problem.
using EntryResult = tl::expected<std::string, EntryProblem>;
[[nodiscard]] EntryResult checkReferrer(
    std::string_view entry); ///< normal form: scheme and host in lower case
[[nodiscard]] EntryResult checkAddress(
    std::string_view entry); ///< normal form: canonical address or CIDR, host bits masked
[[nodiscard]] EntryResult checkAndroid(const AndroidApp &app); ///< normal form: `package:AA:BB:…`
[[nodiscard]] EntryResult checkIos(std::string_view entry);
[[nodiscard]] EntryResult checkProcess(std::string_view entry);
[[nodiscard]] EntryResult checkOperation(std::string_view entry);
[[nodiscard]] std::vector<EntryWarning> referrerWarnings(std::string_view entry);
[[nodiscard]] std::vector<EntryWarning> addressWarnings(std::string_view entry);

/// Everything that is wrong, in order; empty means it may be saved. The zone names of limits are
/// checked by the caller, who has the zones.
[[nodiscard]] std::vector<ValidationProblem> validate(const Restrictions &restrictions);

/// `[API:]N/UNIT[:fixed][@ZONE]` (interface.md); the id is left empty.
[[nodiscard]] tl::expected<Limit, EntryProblem> parseLimit(std::string_view text);
[[nodiscard]] std::string limitText(const Limit &limit);
/// `API[:OPERATION]`; everything after the first colon is the operation ("forms:POST /forms/{id}").
[[nodiscard]] tl::expected<ApiTarget, EntryProblem> parseApiTarget(std::string_view text);
/// `header:x-api-key`, `bearer`, `query:key`.
[[nodiscard]] tl::expected<KeyLocation, EntryProblem> parseKeyLocation(std::string_view text);
[[nodiscard]] std::string keyLocationText(const KeyLocation &location);
[[nodiscard]] std::string_view unitName(Unit unit); ///< "second", …
[[nodiscard]] std::optional<Unit> unitFromName(std::string_view name);
[[nodiscard]] std::string_view kindName(
    Kind kind); ///< "referrer", "ip", "android", "ios", "process"
[[nodiscard]] std::optional<Kind> kindFromName(std::string_view name);

} // namespace keywright::policy
