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

using CounterStates = std::vector<policy::CounterState>;

Async<CounterStates> countersFor(ServiceParts &parts, Counting counting)
{
    if (counting == Counting::Fresh)
        return resolved<CounterStates>(CounterStates());
    // A gateway that runs writes its counters down first, so that they are the live ones.
    return whenSettled(parts.anchor, parts.gateway->flush(), [&parts](const Result<void> &) {
        return parts.usage->read(
            [](Database &database) { return UsageQueries(database).loadCounters(); });
    });
}

Async<QList<QList<Judgement>>> judgeCases(ServiceParts &parts,
                                          const QList<QList<TrialCase>> &prepared,
                                          Counting counting)
{
    using Judgements = QList<QList<Judgement>>;
    return andThen(parts.anchor, countersFor(parts, counting),
                   [&parts, prepared](const CounterStates &states) {
                       return parts.worker->run([prepared, states]() -> Result<Judgements> {
                           Judgements all;
                           for (const QList<TrialCase> &cases : prepared)
                               all.append(judged(cases, states));
                           return all;
                       });
                   });
}

Result<QList<QList<TrialCase>>> prepareAll(Database &database, const QList<Trial> &callers,
                                           const QList<TrialCall> &calls,
                                           const QStringList &trustedProxies, RandomSource &random,
                                           Instant now)
{
    QList<QList<TrialCase>> prepared;
    for (const Trial &caller : callers) {
        auto cases = prepareTrials(database, caller, calls, trustedProxies, random, now);
        if (!cases)
            return tl::make_unexpected(cases.error());
        prepared.append(std::move(*cases));
    }
    return prepared;
}

} // namespace

QList<StepFinding> decidingFailures(const QList<StepFinding> &steps)
{
    QList<StepFinding> failures;
    for (const StepFinding &finding : steps) {
        const bool failed = finding.state == policy::StepResult::State::Failed;
        if (failed && (failures.isEmpty() || failures.constFirst().step == finding.step))
            failures.append(finding);
    }
    return failures;
}

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
    return andThen(m_parts.anchor,
                   judgeAll({trial}, {{trial.api, trial.method, trial.path, {}}}, Counting::Live),
                   [](const QList<QList<Judgement>> &judged) {
                       return Result<Judgement>(judged.constFirst().constFirst());
                   });
}

Async<QList<QList<Judgement>>> PolicyService::judgeAll(const QList<Trial> &callers,
                                                       const QList<TrialCall> &calls,
                                                       Counting counting)
{
    for (const Trial &caller : callers) {
        if (!caller.restrictions)
            continue;
        if (auto valid = checkRestrictions(*caller.restrictions); !valid)
            return resolved<QList<QList<Judgement>>>(tl::make_unexpected(valid.error()));
    }
    auto prepared =
        andThen(m_parts.anchor, trustedProxies(m_parts),
                [&parts = m_parts, callers, calls](const QStringList &proxies) {
                    return parts.store->read([callers, calls, proxies, random = parts.random,
                                              now = parts.clock->now()](Database &database) {
                        return prepareAll(database, callers, calls, proxies, *random, now);
                    });
                });
    return andThen(m_parts.anchor, std::move(prepared),
                   [&parts = m_parts, counting](const QList<QList<TrialCase>> &cases) {
                       return judgeCases(parts, cases, counting);
                   });
}

} // namespace keywright
