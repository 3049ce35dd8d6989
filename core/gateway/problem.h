// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event.h"
#include "headscan.h"

#include <core/policy/engine.h>

#include <span>
#include <string>
#include <string_view>

namespace keywright::gateway {

/// What a caller is told when the gateway itself answers (RFC 9457). Says what is wrong with the
/// call, never what would be allowed. All sentences for callers are in problem.cpp.
struct Problem
{
    int status = 500;
    std::string_view reason; ///< "API_KEY_INVALID", …
    std::string_view title, detail;
};
[[nodiscard]] Problem problemOf(policy::Reason reason, policy::Detail detail);
[[nodiscard]] Problem problemOf(HeadProblem problem);
[[nodiscard]] Problem problemOf(GatewayReason reason);
[[nodiscard]] Problem bodyMalformed();  ///< 400: a chunked body that is none
[[nodiscard]] Problem bodyTooLarge();   ///< 413: one that must be signed whole
[[nodiscard]] Problem requestTimeout(); ///< 408: a head that did not come in time
[[nodiscard]] Problem notFound();       ///< 404 below /_keywright
[[nodiscard]] Problem notTrusted();     ///< 403: verify asked by a stranger
[[nodiscard]] Problem badQuestion(std::string_view detail); ///< 400: verify asked wrongly
[[nodiscard]] Problem notReady();                           ///< 503: no policy yet

/// How the answer is framed. Views: read at once.
struct AnswerContext
{
    std::string_view requestId;
    std::string_view realm;                      ///< the API's name, for WWW-Authenticate on a 401
    std::string_view extraFields;                ///< complete lines
    std::span<const policy::LimitStatus> limits; ///< of a limited call
    bool keepAlive = true, http10 = false;
    bool headRequest = false; ///< say the length, send no body
    int httpStatus = 0;       ///< another one than the problem's (forward-auth's `deny`)
};

/// Appends a whole answer of type application/problem+json.
void writeProblem(const Problem &problem, const AnswerContext &context, std::string &out);
/// Appends a whole answer; `type` empty: no content at all (204).
void writeAnswer(int status, std::string_view type, std::string_view body,
                 const AnswerContext &context, std::string &out);
/// Appends RateLimit-Policy and RateLimit (draft -10), and Retry-After where a limit is violated.
void appendRateLimits(std::span<const policy::LimitStatus> limits, std::string &out);
[[nodiscard]] std::string_view statusPhrase(int status);
/// As the inside of a JSON string.
void appendJsonText(std::string_view text, std::string &out);

} // namespace keywright::gateway
