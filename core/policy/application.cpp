// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "ascii.h"

#include <algorithm>

namespace keywright::policy {

namespace {

Detail judgeReferrer(const ApplicationRules &rules, const ApplicationEvidence &evidence)
{
    ObservedReferrer observed;
    const Detail detail = observeReferrer(rules.allowOriginFallback, evidence.headers, observed);
    if (detail != Detail::None)
        return detail;
    return rules.referrers.matches(observed) ? Detail::None : Detail::ReferrerNotListed;
}

Detail judgeAddress(const ApplicationRules &rules, const ApplicationEvidence &evidence)
{
    if (evidence.client.detail != Detail::None)
        return evidence.client.detail;
    return rules.addresses.contains(evidence.client.address) ? Detail::None
                                                             : Detail::AddressNotListed;
}

Detail judgeAndroid(const ApplicationRules &rules, const ApplicationEvidence &evidence)
{
    const HeaderField &package = evidence.headers[Headers::AndroidPackage];
    const HeaderField &certificate = evidence.headers[Headers::AndroidCert];
    if (package.count > 1 || certificate.count > 1)
        return Detail::HeaderGivenTwice;
    if (package.value.empty() || certificate.value.empty())
        return Detail::AndroidMissing;
    const auto fingerprint = parseFingerprint(certificate.value);
    if (!fingerprint)
        return Detail::AndroidNotListed;
    const bool listed =
        std::any_of(rules.android.begin(), rules.android.end(), [&](const AndroidRule &rule) {
            return rule.fingerprint == *fingerprint && rule.package == package.value;
        });
    return listed ? Detail::None : Detail::AndroidNotListed;
}

Detail judgeIos(const ApplicationRules &rules, const ApplicationEvidence &evidence)
{
    const HeaderField &bundle = evidence.headers[Headers::IosBundle];
    if (bundle.count > 1)
        return Detail::HeaderGivenTwice;
    if (bundle.value.empty())
        return Detail::IosMissing;
    const bool listed =
        std::find(rules.ios.begin(), rules.ios.end(), bundle.value) != rules.ios.end();
    return listed ? Detail::None : Detail::IosNotListed;
}

Detail judgeProcess(const ApplicationRules &rules, const ApplicationEvidence &evidence)
{
    if (evidence.process.empty() || !evidence.peer.isLoopback())
        return Detail::ProcessUnknown;
    const auto &processes = rules.processes;
    const bool listed =
        std::find(processes.begin(), processes.end(), evidence.process) != processes.end();
    return listed ? Detail::None : Detail::ProcessNotListed;
}

Detail judgeKind(Kind kind, const ApplicationRules &rules, const ApplicationEvidence &evidence)
{
    switch (kind) {
    case Kind::Referrer:
        return judgeReferrer(rules, evidence);
    case Kind::Address:
        return judgeAddress(rules, evidence);
    case Kind::Android:
        return judgeAndroid(rules, evidence);
    case Kind::Ios:
        return judgeIos(rules, evidence);
    case Kind::Process:
        return judgeProcess(rules, evidence);
    }
    return Detail::None;
}

} // namespace

std::optional<Fingerprint> parseFingerprint(std::string_view text)
{
    Fingerprint result{};
    const bool colons = text.size() == 59;
    if (!colons && text.size() != 40)
        return std::nullopt;
    const std::size_t step = colons ? 3 : 2;
    for (std::size_t i = 0; i < result.size(); ++i) {
        const int high = hexValue(text[i * step]), low = hexValue(text[i * step + 1]);
        const bool separated = !colons || i + 1 == result.size() || text[i * step + 2] == ':';
        if (high < 0 || low < 0 || !separated)
            return std::nullopt;
        result[i] = std::uint8_t(high * 16 + low);
    }
    return result;
}

std::string fingerprintText(const Fingerprint &fingerprint)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result;
    for (const std::uint8_t byte : fingerprint) {
        if (!result.empty())
            result += ':';
        result += digits[byte >> 4];
        result += digits[byte & 15];
    }
    return result;
}

Reason reasonOf(Kind kind)
{
    constexpr std::array<Reason, kindCount> reasons{
        Reason::ApiKeyHttpReferrerBlocked, Reason::ApiKeyIpAddressBlocked,
        Reason::ApiKeyAndroidAppBlocked, Reason::ApiKeyIosAppBlocked, Reason::ApiKeyProcessBlocked};
    return reasons[std::size_t(kind)];
}

Detail observeReferrer(bool allowOriginFallback, const Headers &headers, ObservedReferrer &observed)
{
    const HeaderField &referer = headers[Headers::Referer];
    if (referer.count > 1)
        return Detail::HeaderGivenTwice;
    if (!referer.value.empty())
        return parseObservedReferrer(referer.value, observed) ? Detail::None
                                                              : Detail::ReferrerInvalid;
    const HeaderField &origin = headers[Headers::Origin];
    if (!allowOriginFallback || origin.count == 0)
        return Detail::ReferrerMissing;
    if (origin.count > 1)
        return Detail::HeaderGivenTwice;
    if (origin.value.empty())
        return Detail::ReferrerMissing;
    if (origin.value == "null")
        return Detail::OriginNull;
    return parseObservedReferrer(origin.value, observed) ? Detail::None : Detail::ReferrerInvalid;
}

ApplicationJudgement judgeApplication(const ApplicationRules &rules,
                                      const ApplicationEvidence &evidence)
{
    ApplicationJudgement judgement;
    std::optional<Kind> firstEnforced, firstReported;
    bool enforcedMatched = false, anyMatched = false;
    for (std::size_t i = 0; i < rules.present.size(); ++i) {
        if (!rules.present[i])
            continue;
        judgement.details[i] = judgeKind(Kind(i), rules, evidence);
        const bool matched = judgement.details[i] == Detail::None;
        anyMatched = anyMatched || matched;
        enforcedMatched = enforcedMatched || (matched && !rules.reportOnly[i]);
        std::optional<Kind> &first = rules.reportOnly[i] ? firstReported : firstEnforced;
        if (!matched && !first)
            first = Kind(i);
    }
    // A kind that is only reported neither denies nor, with `any`, lets in what the others would
    // not.
    const bool any = rules.match == Match::Any;
    if (!any || !enforcedMatched)
        judgement.failed = firstEnforced;
    if (!any || !anyMatched)
        judgement.wouldFail = firstReported;
    return judgement;
}

} // namespace keywright::policy
