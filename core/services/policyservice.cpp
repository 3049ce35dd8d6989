// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyservice.h"

#include "chain.h"
#include "drafts.h"
#include "gatewayservice.h"
#include "policysource.h"
#include "serviceparts.h"
#include "trialcase.h"

#include <core/usage/queries.h>

namespace keywright {

using store::Database;

namespace {

using SnapshotPointer = std::shared_ptr<const policy::Snapshot>;

/// The daemon's own trusted proxies, or those that the gateway was last started with.
Async<QStringList> trustedProxies(ServiceParts &parts)
{
    if (parts.trustedProxies)
        return resolved<QStringList>(*parts.trustedProxies);
    return andThen(parts.anchor, parts.gateway->options(), [](const GatewayOptions &options) {
        return Result<QStringList>(options.trustedProxies);
    });
}

Async<Judgement> judgeCase(ServiceParts &parts, const TrialCase &prepared)
{
    auto counters =
        parts.usage->read([](Database &database) { return UsageQueries(database).loadCounters(); });
    return andThen(parts.anchor, std::move(counters),
                   [&parts, prepared](const std::vector<policy::CounterState> &states) {
                       return parts.worker->run([prepared, states]() -> Result<Judgement> {
                           return judged(prepared, states);
                       });
                   });
}

} // namespace

Async<SnapshotPointer> PolicyService::snapshot()
{
    return andThen(
        m_parts.anchor, trustedProxies(m_parts), [&parts = m_parts](const QStringList &proxies) {
            // On the store's thread, which is the only one that touches the source.
            return parts.store->read([source = parts.policySource, proxies](Database &database) {
                return source->snapshot(database, proxies);
            });
        });
}

Async<Judgement> PolicyService::judge(const Trial &trial)
{
    if (trial.restrictions) {
        if (auto valid = checkRestrictions(*trial.restrictions); !valid)
            return resolved<Judgement>(tl::make_unexpected(valid.error()));
    }
    // A gateway that runs writes its counters down first, so that they are the live ones.
    auto flushed =
        whenSettled(m_parts.anchor, m_parts.gateway->flush(),
                    [&parts = m_parts](const Result<void> &) { return trustedProxies(parts); });
    auto prepared = andThen(
        m_parts.anchor, std::move(flushed), [&parts = m_parts, trial](const QStringList &proxies) {
            return parts.store->read([trial, proxies, random = parts.random,
                                      now = parts.clock->now()](Database &database) {
                return prepareTrial(database, trial, proxies, *random, now);
            });
        });
    return andThen(
        m_parts.anchor, std::move(prepared),
        [&parts = m_parts](const TrialCase &trialCase) { return judgeCase(parts, trialCase); });
}

} // namespace keywright
