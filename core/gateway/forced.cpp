// SPDX-License-Identifier: GPL-3.0-or-later
// Verdicts, among them those that a tester asked for.
#include "exchange.h"
#include "worker.h"

#include <core/policy/keyrecord.h>

namespace keywright::gateway {

/// The policy's verdict, or a denial on request: wherever the gateway judges, be it for itself or
/// for a proxy that asks.
policy::Verdict Exchange::verdictOn(const policy::RequestView &view)
{
    policy::Verdict verdict;
    if (m_worker.shared().forced.isAny() && forcedVerdict(view, verdict))
        return verdict;
    return policy::check(*m_routing->snapshot, *m_routing->time.counters, view,
                         policy::Charge::Yes);
}

/// True when the call is denied on request. Nothing is charged then. The caller sees a denial as
/// the policy would give it, without the fields that tell of a limit; the record knows better.
bool Exchange::forcedVerdict(const policy::RequestView &view, policy::Verdict &verdict)
{
    verdict =
        policy::check(*m_routing->snapshot, *m_routing->time.counters, view, policy::Charge::No);
    if (verdict.outcome != policy::Outcome::Granted || verdict.key < 0)
        return false;
    const std::string key(m_routing->snapshot->key(verdict.key).id());
    const int status = m_worker.shared().forced.take(key);
    if (status == 0)
        return false;
    verdict.outcome = policy::Outcome::Denied;
    verdict.status = status;
    verdict.reason =
        status == 429 ? policy::Reason::RateLimitExceeded : policy::Reason::ApiKeyServiceBlocked;
    verdict.step = status == 429 ? policy::Step::Limits : policy::Step::Api;
    verdict.detail = policy::Detail::None;
    verdict.limitCount = 0;
    m_event.gatewayReason = GatewayReason::Forced;
    return true;
}

} // namespace keywright::gateway
