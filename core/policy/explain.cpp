// SPDX-License-Identifier: GPL-3.0-or-later
#include "ascii.h"
#include "engine.h"
#include "nearest.h"
#include "parse.h"
#include "steps.h"
#include "target.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace keywright::policy {

namespace {

using State = StepResult::State;

/// `prefix…last4`, the only form in which a key is shown; a foreign one shows nothing of itself.
std::string maskedKey(std::string_view presented)
{
    DecodedKey decoder;
    const auto key = decoder.of(presented);
    if (!key || keyShape(*key) == KeyShape::Foreign)
        return "…";
    return std::string(key->substr(0, key->rfind('_'))) + "…"
           + std::string(key->substr(key->size() - 4));
}

/// Every step of one request; what a failed step would have found out is looked for in other ways
/// where there are any, so that a person sees all that is wrong at once.
class Explainer
{
public:
    Explainer(const Snapshot &snapshot, Counters &counters, const RequestView &request)
        : m_snapshot(snapshot)
        , m_compiled(snapshot.compiled())
        , m_counters(counters)
        , m_request(request)
        , m_headers(request.headers)
        , m_client(findClient(*m_compiled.trustedProxies, request.peer, m_headers))
    {
    }

    Explanation run()
    {
        Explanation explanation;
        explanation.verdict = check(m_snapshot, m_counters, m_request, Charge::No);
        for (int i = 0; i < stepCount; ++i)
            m_steps[std::size_t(i)].step = Step(i);
        target();
        route();
        if (explanation.verdict.outcome != Outcome::Preflight) {
            locate();
            recognise();
            if (m_key) {
                state();
                application();
            }
            if (m_api >= 0)
                callOfApi();
        }
        agree(explanation.verdict);
        explanation.oneIsEnough = explanation.verdict.step == Step::Application
                                  && rules().application->match == Match::Any;
        for (const StepResult &step : m_steps) {
            explanation.steps.push_back(step);
            std::copy_if(m_further.begin(), m_further.end(), std::back_inserter(explanation.steps),
                         [&](const StepResult &other) { return other.step == step.step; });
        }
        return explanation;
    }

private:
    StepResult &at(Step step) { return m_steps[std::size_t(step)]; }
    const KeyRules &rules() const { return m_compiled.rulesOf(*m_key); }
    const ApiDefinition &api() const { return m_compiled.apis->definitions[std::size_t(m_api)]; }
    const CompiledApi &compiledApi() const { return m_compiled.apis->compiled[std::size_t(m_api)]; }

    StepResult &settle(Step step, const Ruling &ruling)
    {
        StepResult &result = at(step);
        result.state = ruling.passed() ? State::Passed : State::Failed;
        result.reason = ruling.reason;
        result.detail = ruling.detail;
        return result;
    }

    /// Too many failures deny a call at the step at which it fails, and for a reason of their own.
    void agree(const Verdict &verdict)
    {
        if (verdict.outcome != Outcome::Denied)
            return;
        at(verdict.step).reason = verdict.reason;
        at(verdict.step).detail = verdict.detail;
    }

    void target()
    {
        const Detail detail = judgeTarget(m_request.target);
        const Reason reason = detail == Detail::None ? Reason::None : Reason::RequestTargetInvalid;
        settle(Step::Target, {reason, detail}).observed = printable(pathOf(m_request.target));
    }

    void route()
    {
        const Route found = findRoute(m_snapshot, m_request, m_headers);
        m_api = found.api;
        m_path = found.path;
        StepResult &result =
            settle(Step::Route, {found.api < 0 ? Reason::ApiNotFound : Reason::None, found.detail});
        result.observed = m_api < 0 ? printable(pathOf(m_request.target)) : api().name;
    }

    void locate()
    {
        const auto locations = m_api >= 0 ? api().keyLocations : defaultKeyLocations();
        m_located = locateKey(locations, m_headers, queryOf(m_request.target));
        const bool found = m_located.detail == Detail::None;
        StepResult &result = settle(
            Step::Locate, {found ? Reason::None : Reason::CredentialsMissing, m_located.detail});
        if (m_located.location >= 0)
            result.observed = keyLocationText(locations[std::size_t(m_located.location)]);
    }

    void recognise()
    {
        if (m_located.detail != Detail::None)
            return;
        const Recognition found = recogniseKey(m_compiled, m_located.key, m_api);
        m_key = found.key;
        m_version = found.version;
        const std::string masked = maskedKey(m_located.key);
        settle(Step::Format, found.format).observed = masked;
        if (found.format.passed())
            settle(Step::Lookup, found.lookup).observed = masked;
    }

    void state()
    {
        settle(Step::State, judgeState(*m_key, m_version, m_request.now)).observed = m_key->name();
    }

    void application()
    {
        const ApplicationRules *application = rules().application.get();
        if (!application) {
            at(Step::Application).state = State::NotApplicable;
            return;
        }
        const ApplicationEvidence evidence{m_headers, m_client, m_request.peer, m_request.process};
        const ApplicationJudgement judgement = judgeApplication(*application, evidence);
        Ruling ruling;
        if (judgement.failed)
            ruling = {reasonOf(*judgement.failed),
                      judgement.details[std::size_t(*judgement.failed)]};
        StepResult &result = settle(Step::Application, ruling);
        // A kind that only reports has passed; its detail and its nearest entry are told all the
        // same.
        const auto kind = judgement.failed ? judgement.failed : judgement.wouldFail;
        if (!kind)
            return;
        result.detail = judgement.details[std::size_t(*kind)];
        propose(result, *kind, evidence);
        if (!judgement.failed)
            return;
        for (std::size_t i = std::size_t(*kind) + 1; i < judgement.details.size(); ++i) {
            if (application->present[i] && !application->reportOnly[i]
                && judgement.details[i] != Detail::None)
                propose(alsoFailed(Step::Application, {reasonOf(Kind(i)), judgement.details[i]}),
                        Kind(i), evidence);
        }
    }

    void propose(StepResult &result, Kind kind, const ApplicationEvidence &evidence)
    {
        Proposal proposal = proposeForKind(kind, rules().written, evidence);
        result.observed = std::move(proposal.observed);
        result.nearest = std::move(proposal.nearest);
        result.suggestion = std::move(proposal.suggestion);
    }

    /// Something else that fails at a step which another failure decides.
    StepResult &alsoFailed(Step step, const Ruling &ruling)
    {
        StepResult &result = m_further.emplace_back();
        result.step = step;
        result.state = State::Failed;
        result.reason = ruling.reason;
        result.detail = ruling.detail;
        return result;
    }

    void callOfApi()
    {
        CanonicalPath canonical;
        const auto path = canonical.of(m_path);
        const int operation = resolveOperation(compiledApi(), m_request.method, path);
        const ApiCall call{m_api, operation, m_request.method, m_path, path};
        if (m_key) {
            targets(call);
            limits();
        }
        upstream();
    }

    void targets(const ApiCall &call)
    {
        const Ruling ofTargets = judgeTargets(rules(), call);
        const Ruling ofMedia = judgeMediaType(compiledApi(), call.operation, m_headers);
        StepResult &result = settle(Step::Api, ofTargets.passed() ? ofMedia : ofTargets);
        result.observed = printable(m_request.method) + ' ' + printable(m_path);
        if (!ofTargets.passed()) {
            const Proposal proposal = proposeForCall(api(), call, rules().written.apis);
            result.nearest = proposal.nearest;
            result.suggestion = proposal.suggestion;
            if (ofTargets.detail == Detail::ApiNotListed)
                result.suggestion = api().name + ':' + proposal.suggestion;
            if (!ofMedia.passed())
                alsoFailed(Step::Api, ofMedia).observed =
                    printable(m_headers[Headers::ContentType].value);
        } else if (!ofMedia.passed()) {
            result.observed = printable(m_headers[Headers::ContentType].value);
        } else if (!rules().hasTargets) {
            result.state = State::NotApplicable;
        }
    }

    void limits()
    {
        const LimitsJudgement judgement =
            judgeLimits(limitsOf(*m_key, rules().limits), {compiledApi().limits, api().id, nullptr},
                        m_api, m_counters, m_request.now, Charge::No);
        Ruling ruling;
        if (judgement.violated)
            ruling = {reasonOf(*judgement.violated->limit), judgement.violated->detail};
        StepResult &result = settle(Step::Limits, ruling);
        if (judgement.limitCount == 0) {
            result.state = State::NotApplicable;
            return;
        }
        const Limit *tightest =
            judgement.violated ? judgement.violated->limit : judgement.limits[0].limit;
        result.observed = limitText(*tightest);
    }

    void upstream()
    {
        const bool failed = api().needsUpstreamSecret && !m_request.upstreamSecretAvailable;
        if (failed)
            settle(Step::Upstream,
                   {Reason::UpstreamCredentialUnavailable, Detail::UpstreamSecretMissing});
        else
            at(Step::Upstream).state =
                api().needsUpstreamSecret ? State::Passed : State::NotApplicable;
    }

    const Snapshot &m_snapshot;
    const Snapshot::Compiled &m_compiled;
    Counters &m_counters;
    const RequestView &m_request;
    const Headers m_headers;
    const ClientAddress m_client;
    std::array<StepResult, stepCount> m_steps;
    std::vector<StepResult> m_further;
    int m_api = -1;
    std::string_view m_path;
    LocatedKey m_located;
    const KeyRecord *m_key = nullptr;
    int m_version = -1;
};

} // namespace

Explanation explain(const Snapshot &snapshot, Counters &counters, const RequestView &request)
{
    return Explainer(snapshot, counters, request).run();
}

} // namespace keywright::policy
