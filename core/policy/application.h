// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressrange.h"
#include "clientaddress.h"
#include "codes.h"
#include "headers.h"
#include "referrer.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace keywright::policy {

using Fingerprint = std::array<std::uint8_t, 20>;
/// 40 hexadecimal digits, with or without colons between the pairs, in any case.
[[nodiscard]] std::optional<Fingerprint> parseFingerprint(std::string_view text);
[[nodiscard]] std::string fingerprintText(const Fingerprint &fingerprint); ///< `AA:BB:…`

struct AndroidRule
{
    std::string package;
    Fingerprint fingerprint{};
};

/// The application restrictions of one key, ready to be judged. A kind whose entries do not parse
/// is still a restriction: it matches nothing.
struct ApplicationRules
{
    Match match = Match::Every;
    bool allowOriginFallback = false;
    std::array<bool, kindCount> present{};
    std::array<bool, kindCount> reportOnly{};
    ReferrerSet referrers;
    RangeSet addresses;
    std::vector<AndroidRule> android;
    std::vector<std::string> ios, processes;
};

/// What a request shows of the application that sent it.
struct ApplicationEvidence
{
    const Headers &headers;
    const ClientAddress &client;
    const Address &peer;
    std::string_view process;
};

struct ApplicationJudgement
{
    std::array<Detail, kindCount> details{}; ///< None where the kind matches or has no entries
    std::optional<Kind> failed;              ///< the kind that decides a denial
    std::optional<Kind> wouldFail;           ///< first report-only kind that would have denied
};
[[nodiscard]] ApplicationJudgement judgeApplication(const ApplicationRules &rules,
                                                    const ApplicationEvidence &evidence);
[[nodiscard]] Reason reasonOf(Kind kind);

/// The referrer that a key looks at: `Referer`, or `Origin` where the key says so. Detail for none
/// or a bad one.
[[nodiscard]] Detail observeReferrer(bool allowOriginFallback, const Headers &headers,
                                     ObservedReferrer &observed);

} // namespace keywright::policy
