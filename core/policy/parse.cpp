// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse.h"

#include "addressrange.h"
#include "application.h"
#include "ascii.h"
#include "operation.h"
#include "referrer.h"

#include <array>

namespace keywright::policy {

namespace {

constexpr std::array<std::string_view, std::size_t(EntryProblem::LocationInvalid) + 1> problemNames{
    "Empty",
    "ControlCharacter",
    "SchemeInvalid",
    "HostMissing",
    "HostInvalid",
    "WildcardMisplaced",
    "PortInvalid",
    "PathInvalid",
    "QueryNotAllowed",
    "UserinfoNotAllowed",
    "AddressInvalid",
    "PrefixLengthInvalid",
    "LeadingZero",
    "ZoneNotAllowed",
    "MappedPrefixTooShort",
    "PackageInvalid",
    "FingerprintInvalid",
    "BundleInvalid",
    "PathNotAbsolute",
    "OperationInvalid",
    "MethodInvalid",
    "TemplateInvalid",
    "ApiNameInvalid",
    "CountInvalid",
    "UnitInvalid",
    "WindowInvalid",
    "TimezoneUnknown",
    "LocationInvalid",
};

constexpr std::array<std::string_view, kindCount> kindNames{"referrer", "ip", "android", "ios",
                                                            "process"};

bool hasControl(std::string_view text)
{
    for (const char c : text) {
        if (isControlOrSpace(c) && c != ' ')
            return true;
    }
    return false;
}

/// Java's package names: identifiers between dots.
bool isPackage(std::string_view text)
{
    bool atStart = true;
    for (const char c : text) {
        if (atStart ? !isLetter(c) : !isLetterOrDigit(c) && c != '_' && c != '.')
            return false;
        atStart = c == '.';
    }
    return !atStart;
}

bool isWindowsPath(std::string_view text)
{
    return text.size() > 3 && isLetter(text[0]) && text[1] == ':'
           && (text[2] == '\\' || text[2] == '/');
}

} // namespace

std::string_view entryProblemName(EntryProblem problem)
{
    return problemNames[std::size_t(problem)];
}

std::string_view kindName(Kind kind)
{
    return kindNames[std::size_t(kind)];
}

std::optional<Kind> kindFromName(std::string_view name)
{
    for (std::size_t i = 0; i < kindNames.size(); ++i) {
        if (kindNames[i] == name)
            return Kind(i);
    }
    return std::nullopt;
}

EntryResult checkReferrer(std::string_view entry)
{
    return parseReferrerRule(entry).map([](const ReferrerRule &rule) { return rule.text(); });
}

EntryResult checkAddress(std::string_view entry)
{
    if (hasControl(entry))
        return tl::make_unexpected(EntryProblem::ControlCharacter);
    return parseAddressRange(entry).map([](const AddressRange &range) { return range.text(); });
}

EntryResult checkAndroid(const AndroidApp &app)
{
    if (app.package.empty())
        return tl::make_unexpected(EntryProblem::Empty);
    if (!isPackage(app.package))
        return tl::make_unexpected(EntryProblem::PackageInvalid);
    const auto fingerprint = parseFingerprint(app.sha1);
    if (!fingerprint)
        return tl::make_unexpected(EntryProblem::FingerprintInvalid);
    return app.package + ':' + fingerprintText(*fingerprint);
}

EntryResult checkIos(std::string_view entry)
{
    if (entry.empty())
        return tl::make_unexpected(EntryProblem::Empty);
    for (const char c : entry) {
        if (!isLetterOrDigit(c) && c != '-' && c != '.' && c != '_')
            return tl::make_unexpected(EntryProblem::BundleInvalid);
    }
    return std::string(entry);
}

EntryResult checkProcess(std::string_view entry)
{
    if (entry.empty())
        return tl::make_unexpected(EntryProblem::Empty);
    if (hasControl(entry))
        return tl::make_unexpected(EntryProblem::ControlCharacter);
    if (entry.front() != '/' && !isWindowsPath(entry))
        return tl::make_unexpected(EntryProblem::PathNotAbsolute);
    return std::string(entry);
}

EntryResult checkOperation(std::string_view entry)
{
    return parseOperationPattern(entry).map(
        [](const OperationPattern &pattern) { return pattern.text; });
}

std::vector<EntryWarning> referrerWarnings(std::string_view entry)
{
    const auto rule = parseReferrerRule(entry);
    if (!rule || rule->pathMatch == ReferrerRule::Path::Every)
        return {};
    return {EntryWarning::PathRarelySent};
}

std::vector<EntryWarning> addressWarnings(std::string_view entry)
{
    std::vector<EntryWarning> warnings;
    const auto range = parseAddressRange(entry);
    if (range && range->prefix == 0)
        warnings.push_back(EntryWarning::EverybodyMatches);
    if (range && range->hostBitsMasked)
        warnings.push_back(EntryWarning::HostBitsMasked);
    return warnings;
}

} // namespace keywright::policy
