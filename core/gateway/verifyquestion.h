// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event.h"
#include "head.h"

#include <core/policy/engine.h>

#include <array>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace keywright::gateway {

/// What a proxy asks at /_keywright/verify. Views into the head that it was read from.
struct ForwardAuthQuestion
{
    policy::RequestView view;                              ///< without peer and time
    std::array<policy::HeaderView, maximalFields> headers; ///< of the original request
    bool apiUnknown = false;
    int denyStatus = 0; ///< for all denials; 0: the true one
    std::string target; ///< where it had to be put together
};
/// Empty, or what is wrong with the question (a sentence for the asking proxy's owner).
[[nodiscard]] std::string_view readForwardAuth(const RequestHead &head,
                                               const policy::Snapshot &snapshot,
                                               ForwardAuthQuestion &question);

/// What a service asks at /_keywright/v1/verify. Owns its texts.
struct KeyQuestion
{
    policy::RequestView view; ///< without time; api -1: unknown
    std::string method, target;
    std::deque<std::string> texts; ///< stable addresses
    std::vector<policy::HeaderView> headers;
};
[[nodiscard]] std::string_view readKeyQuestion(std::string_view json,
                                               const policy::Snapshot &snapshot,
                                               const policy::Address &peer, KeyQuestion &question);
/// The answer: verdict, reason, status, step, detail, api, key, project, requestId.
[[nodiscard]] std::string verdictJson(const Event &event, std::string_view requestId);

} // namespace keywright::gateway
