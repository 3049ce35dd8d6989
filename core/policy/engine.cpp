// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine.h"

#include "calendar.h"
#include "steps.h"
#include "target.h"

namespace keywright::policy {

namespace {

/// One request on its way through the steps.
class Check
{
public:
    Check(const Snapshot &snapshot, Counters &counters, const RequestView &request, Charge charge,
          Verdict &verdict)
        : m_snapshot(snapshot)
        , m_compiled(snapshot.compiled())
        , m_counters(counters)
        , m_request(request)
        , m_charge(charge)
        , m_headers(request.headers)
        , m_verdict(verdict)
    {
    }

    void run()
    {
        m_client = findClient(*m_compiled.trustedProxies, m_request.peer, m_headers);
        m_verdict.client = m_client.address;
        if (!passesTarget() || !passesRoute())
            return;
        const ApiDefinition &api = m_compiled.apis->definitions[std::size_t(m_verdict.api)];
        if (m_compiled.isActive(compiledApi().project) && isPreflight(m_request, m_headers, api)) {
            m_verdict.outcome = Outcome::Preflight;
            m_verdict.step = Step::Route;
            m_verdict.status = 204;
            return;
        }
        if (passesLocate(api) && passesRecognition() && passesState() && passesApplication()
            && passesApi())
            finish(api);
    }

private:
    const CompiledApi &compiledApi() const
    {
        return m_compiled.apis->compiled[std::size_t(m_verdict.api)];
    }

    bool deny(Step step, Reason reason, Detail detail)
    {
        m_verdict.outcome = Outcome::Denied;
        m_verdict.step = step;
        m_verdict.reason = reason;
        m_verdict.detail = detail;
        m_verdict.status = httpStatus(reason);
        return false;
    }
    bool pass(Step step, const Ruling &ruling)
    {
        return ruling.passed() || deny(step, ruling.reason, ruling.detail);
    }

    /// A denial of steps 2 to 4. They are limited themselves, so that guessing is not free; a good
    /// key is never refused for the bad ones that came from the same address.
    bool denyAuthentication(Step step, Reason reason, Detail detail)
    {
        const int allowed = m_compiled.failedAuthenticationsPerMinute;
        if (allowed <= 0)
            return deny(step, reason, detail);
        const int before = m_counters.state().failures.record(m_client.address, m_request.now,
                                                              m_charge == Charge::Yes);
        if (before < allowed)
            return deny(step, reason, detail);
        const TimeWindow window = windowOf(Unit::Minute, nullptr, m_request.now);
        m_verdict.limits[0] = {&m_compiled.failureLimit, 0, window.end - m_request.now, true};
        m_verdict.limitCount = 1;
        return deny(step, Reason::RateLimitExceeded, Detail::TooManyFailures);
    }

    bool passesTarget()
    {
        const Detail detail = judgeTarget(m_request.target);
        return detail == Detail::None || deny(Step::Target, Reason::RequestTargetInvalid, detail);
    }

    bool passesRoute()
    {
        const Route route = findRoute(m_snapshot, m_request, m_headers);
        m_verdict.api = route.api;
        m_verdict.path = route.path;
        return route.api >= 0 || deny(Step::Route, Reason::ApiNotFound, route.detail);
    }

    bool passesLocate(const ApiDefinition &api)
    {
        const LocatedKey located =
            locateKey(api.keyLocations, m_headers, queryOf(m_request.target));
        m_verdict.location = located.location;
        m_verdict.presentedKey = located.key;
        return located.detail == Detail::None
               || denyAuthentication(Step::Locate, Reason::CredentialsMissing, located.detail);
    }

    bool passesRecognition()
    {
        const Recognition found = recogniseKey(m_compiled, m_verdict.presentedKey, m_verdict.api);
        if (!found.format.passed())
            return denyAuthentication(Step::Format, found.format.reason, found.format.detail);
        if (found.key) {
            m_key = found.key;
            m_rules = &m_compiled.rulesOf(*found.key);
            m_verdict.key = int(found.key->place().position);
            m_verdict.version = found.version;
        }
        return found.lookup.passed()
               || denyAuthentication(Step::Lookup, found.lookup.reason, found.lookup.detail);
    }

    bool passesState()
    {
        return pass(Step::State, judgeState(*m_key, m_verdict.version, m_request.now));
    }

    bool passesApplication()
    {
        const ApplicationRules *rules = m_rules->application.get();
        if (!rules)
            return true;
        const ApplicationEvidence evidence{m_headers, m_client, m_request.peer, m_request.process};
        const ApplicationJudgement judgement = judgeApplication(*rules, evidence);
        if (judgement.wouldFail)
            m_verdict.wouldDeny = reasonOf(*judgement.wouldFail);
        if (!judgement.failed)
            return true;
        return deny(Step::Application, reasonOf(*judgement.failed),
                    judgement.details[std::size_t(*judgement.failed)]);
    }

    bool passesApi()
    {
        const CompiledApi &api = compiledApi();
        CanonicalPath canonical;
        const auto path = canonical.of(m_verdict.path);
        m_verdict.operation = resolveOperation(api, m_request.method, path);
        const ApiCall call{m_verdict.api, m_verdict.operation, m_request.method, m_verdict.path,
                           path};
        return pass(Step::Api, judgeTargets(*m_rules, call))
               && pass(Step::Api, judgeMediaType(api, m_verdict.operation, m_headers));
    }

    /// Limits and upstream. A call that cannot go on for want of its upstream secret is not
    /// charged.
    void finish(const ApiDefinition &api)
    {
        const bool upstreamReady = !api.needsUpstreamSecret || m_request.upstreamSecretAvailable;
        const LimitsJudgement limits = judgeLimits(
            limitsOf(*m_key, m_rules->limits), {compiledApi().limits, api.id, nullptr},
            m_verdict.api, m_counters, m_request.now, upstreamReady ? m_charge : Charge::No);
        m_verdict.limits = limits.limits;
        m_verdict.limitCount = limits.limitCount;
        if (limits.violated) {
            deny(Step::Limits, reasonOf(*limits.violated->limit), limits.violated->detail);
            return;
        }
        if (!upstreamReady) {
            deny(Step::Upstream, Reason::UpstreamCredentialUnavailable,
                 Detail::UpstreamSecretMissing);
            return;
        }
        m_verdict.outcome = Outcome::Granted;
        m_verdict.step = Step::Upstream;
        m_verdict.status = 0;
    }

    const Snapshot &m_snapshot;
    const Snapshot::Compiled &m_compiled;
    Counters &m_counters;
    const RequestView &m_request;
    const Charge m_charge;
    const Headers m_headers;
    ClientAddress m_client;
    const KeyRecord *m_key = nullptr;
    const KeyRules *m_rules = nullptr; ///< of the key
    Verdict &m_verdict;                ///< the caller's: it is large, and need not be copied
};

} // namespace

Verdict check(const Snapshot &snapshot, Counters &counters, const RequestView &request,
              Charge charge)
{
    Verdict verdict;
    Check(snapshot, counters, request, charge, verdict).run();
    return verdict;
}

} // namespace keywright::policy
