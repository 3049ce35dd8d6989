// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/policy/address.h>
#include <core/policy/codes.h>
#include <core/policy/counters.h>
#include <core/policy/snapshot.h>

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace keywright::policy {

struct HeaderView
{
    std::string_view name, value;
};

/// A request as it arrived. Views: the caller keeps the bytes alive.
struct RequestView
{
    std::string_view method;
    std::string_view target; ///< origin form as received, `/<api>/path?query`, or `/path?query`
                             ///< with `api` or a Host of `<api>.localhost`
    std::span<const HeaderView> headers;
    Address peer; ///< of the TCP connection
    Instant now;
    int api = -1; ///< >= 0: already routed (forward-auth, check); the target is then the API's own
    std::string_view process; ///< executable behind a loopback connection; empty: unknown
    bool upstreamSecretAvailable = true; ///< for APIs that need one
};

/// What a limited call may tell its caller (IETF RateLimit fields, draft -10).
struct LimitStatus
{
    const Limit *limit = nullptr; ///< owned by the snapshot; a key's without its id
    std::int64_t remaining = 0;
    std::chrono::milliseconds resets{0};
    bool violated = false;
};

enum class Outcome : std::uint8_t { Granted, Denied, Preflight };

/// The answer. Indexes point into the snapshot; -1 where that step was not reached.
struct Verdict
{
    Outcome outcome = Outcome::Denied;
    Step step = Step::Target; ///< the deciding one; for a grant the last
    Reason reason = Reason::None;
    Detail detail = Detail::None;
    Reason wouldDeny = Reason::None; ///< first failing report-only kind
    int status = 0; ///< HTTP; 0 for a grant (the upstream decides), 204 for a preflight
    int api = -1, key = -1, version = -1, operation = -1;
    Address client;                ///< the peer, or what a trusted proxy forwarded for
    std::string_view path;         ///< the target's path after `/<api>`, view into the request
    int location = -1;             ///< index of the API's key location that held the key
    std::string_view presentedKey; ///< view into the request; never log it
    std::array<LimitStatus, 4> limits{}; ///< the tightest ones
    int limitCount = 0;
};

enum class Charge : std::uint8_t { Yes, No }; ///< No: `check` and "try it"

/// Judges one request. Thread-safe; no allocation on the hot path. Failed authentications are
/// counted per peer address in `counters` (only with Charge::Yes).
[[nodiscard]] Verdict check(const Snapshot &snapshot, Counters &counters,
                            const RequestView &request, Charge charge);

/// What one step found, for people.
struct StepResult
{
    enum class State : std::uint8_t { Passed, Failed, NotApplicable, NotReached };
    Step step = Step::Target;
    State state = State::NotReached;
    Reason reason = Reason::None;
    Detail detail = Detail::None;
    std::string observed;   ///< what was looked at, made safe: the referrer, the address, `METHOD
                            ///< /path`, `prefix…last4`
    std::string nearest;    ///< the entry that came closest to matching
    std::string suggestion; ///< the entry that would grant it, ready to be added; empty where none
                            ///< is sensible
};

/// The verdict and every step of it, also those after the one that failed. Charges nothing.
struct Explanation
{
    Verdict verdict;
    /// In order, one for each Step; after it what else fails at that step: another kind of
    /// application restriction (with `every` all of them are to be mended, with `any` one is
    /// enough), the media type of a call that may not be made either.
    std::vector<StepResult> steps;
    bool oneIsEnough = false; ///< of several failures at the deciding step: its key asks for `any`
};
[[nodiscard]] Explanation explain(const Snapshot &snapshot, Counters &counters,
                                  const RequestView &request);

/// The target without the key's own query parameter (matched percent-decoded), for what goes
/// upstream and into logs. `locations` as the API has them.
[[nodiscard]] std::string withoutKeyParameters(std::string_view target,
                                               const std::vector<KeyLocation> &locations);

} // namespace keywright::policy
