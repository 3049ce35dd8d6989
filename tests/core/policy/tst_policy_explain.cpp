// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

using namespace keywright::policy;

using State = StepResult::State;

class PolicyExplain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void grantPassesEveryStep();
    void stepsAfterTheFirstFailureAreJudged();
    void everyKindThatFailsIsTold();
    void whatFailsBesideTheOperationIsTold();
    void deniedInTheMiddle();
    void withoutAKey();
    void tooManyFailuresAreTold();
    void withoutAnApi();
    void preflightStopsThere();
    void chargesNothing();
    void keyIsNeverShown();
    void reportOnlyIsTold();

private:
    static const StepResult &at(const Explanation &explanation, Step step)
    {
        return explanation.steps[std::size_t(step)];
    }
};

void PolicyExplain::grantPassesEveryStep()
{
    Scene scene;
    scene.api().operations = {{"listEntries", "GET", "/entries", {}}};
    scene.api().needsUpstreamSecret = true;
    scene.restrictions().apis = {{"forms", {"listEntries"}}};
    scene.restrictions().addresses = {"127.0.0.0/8"};
    scene.restrictions().limits = {{"lim_1", 5, Unit::Minute, Window::Sliding, "", ""}};
    const Explanation explanation = scene.explain(Call());
    QCOMPARE(explanation.verdict.outcome, Outcome::Granted);
    QCOMPARE(int(explanation.steps.size()), stepCount);
    for (int i = 0; i < stepCount; ++i) {
        QCOMPARE(int(explanation.steps[std::size_t(i)].step), i);
        QCOMPARE(explanation.steps[std::size_t(i)].state, State::Passed);
    }
    QCOMPARE(at(explanation, Step::Limits).observed, std::string("5/minute"));
    QCOMPARE(at(explanation, Step::Api).observed, std::string("GET /entries"));
}

void PolicyExplain::stepsAfterTheFirstFailureAreJudged()
{
    Scene scene;
    scene.key().expires = instant(newYear);
    scene.restrictions().addresses = {"192.0.2.0/24"};
    scene.restrictions().apis = {{"forms", {"GET /only"}}};
    scene.restrictions().limits = {{"lim_1", 1, Unit::Day, Window::Fixed, "", ""}};
    scene.build();
    scene.counters.restore({{"key_1/lim_1/day", instant(newYear), 1, 0}});
    const Explanation explanation = scene.explain(Call());
    QCOMPARE(explanation.verdict.step, Step::State);
    COMPARE_REASON(explanation.verdict, Reason::ApiKeyExpired);
    QCOMPARE(at(explanation, Step::State).state, State::Failed);
    COMPARE_DETAIL(at(explanation, Step::State), Detail::KeyExpired);
    COMPARE_REASON(at(explanation, Step::Application), Reason::ApiKeyIpAddressBlocked);
    COMPARE_REASON(at(explanation, Step::Api), Reason::ApiKeyServiceBlocked);
    COMPARE_REASON(at(explanation, Step::Limits), Reason::ResourceQuotaExceeded);
    QCOMPARE(at(explanation, Step::Upstream).state, State::NotApplicable);
}

void PolicyExplain::everyKindThatFailsIsTold()
{
    for (const Match match : {Match::Every, Match::Any}) {
        Scene scene;
        scene.restrictions().referrers = {"portal.example"};
        scene.restrictions().addresses = {"192.0.2.1"};
        scene.restrictions().ios = {"org.example.app"};
        scene.restrictions().reportOnly = {Kind::Ios};
        scene.restrictions().match = match;
        const Explanation explanation = scene.explain(Call());
        COMPARE_REASON(explanation.verdict, Reason::ApiKeyHttpReferrerBlocked);
        QCOMPARE(int(explanation.steps.size()), stepCount + 1);
        const StepResult &first = at(explanation, Step::Application);
        QCOMPARE(first.detail, Detail::ReferrerMissing);
        QVERIFY(first.suggestion.empty());
        const StepResult &second = explanation.steps[std::size_t(Step::Application) + 1];
        QCOMPARE(second.step, Step::Application);
        QCOMPARE(second.state, State::Failed);
        QCOMPARE(second.reason, Reason::ApiKeyIpAddressBlocked);
        QCOMPARE(second.suggestion, std::string("127.0.0.1"));
        QCOMPARE(explanation.steps.back().step, Step::Upstream);
    }
}

void PolicyExplain::whatFailsBesideTheOperationIsTold()
{
    Scene scene;
    scene.api().operations = {{"addEntry", "POST", "/entries", {"application/json"}},
                              {"listEntries", "GET", "/entries", {}}};
    scene.restrictions().apis = {{"forms", {"listEntries"}}};
    Call call;
    call.method = "POST";
    call.headers.push_back({"Content-Type", "text/plain"});
    const Explanation explanation = scene.explain(call);
    QCOMPARE(at(explanation, Step::Api).reason, Reason::ApiKeyServiceBlocked);
    const StepResult &second = explanation.steps[std::size_t(Step::Api) + 1];
    QCOMPARE(second.reason, Reason::MediaTypeBlocked);
    QCOMPARE(second.observed, std::string("text/plain"));
}

void PolicyExplain::deniedInTheMiddle()
{
    Scene scene;
    scene.input.projects.push_back({"prj_2", true});
    scene.key().project = "prj_2";
    const Explanation explanation = scene.explain(Call());
    COMPARE_DETAIL(at(explanation, Step::Lookup), Detail::KeyOfOtherProject);
    QCOMPARE(at(explanation, Step::Format).state, State::Passed);
    QCOMPARE(at(explanation, Step::State).state, State::Passed); // known all the same
}

void PolicyExplain::withoutAKey()
{
    Scene scene;
    const Explanation explanation = scene.explainBare(Call());
    COMPARE_REASON(explanation.verdict, Reason::CredentialsMissing);
    QCOMPARE(at(explanation, Step::Locate).state, State::Failed);
    for (const Step step :
         {Step::Format, Step::Lookup, Step::State, Step::Application, Step::Api, Step::Limits})
        QCOMPARE(at(explanation, step).state, State::NotReached);
    std::string mistyped = keyText();
    mistyped[7] = 'b';
    const Explanation typo = scene.explainBare(Call().with("x-api-key", mistyped));
    COMPARE_DETAIL(at(typo, Step::Format), Detail::KeyChecksumWrong);
    QCOMPARE(at(typo, Step::Lookup).state, State::NotReached);
}

void PolicyExplain::tooManyFailuresAreTold()
{
    Scene scene;
    scene.input.failedAuthenticationsPerMinute = 1;
    COMPARE_DETAIL(at(scene.explainBare(Call()), Step::Locate), Detail::KeyMissing);
    COMPARE_DETAIL(scene.bare(Call()), Detail::KeyMissing);
    const Explanation explanation = scene.explainBare(Call());
    COMPARE_REASON(explanation.verdict, Reason::RateLimitExceeded);
    QCOMPARE(at(explanation, Step::Locate).state, State::Failed);
    COMPARE_REASON(at(explanation, Step::Locate), Reason::RateLimitExceeded);
    COMPARE_DETAIL(at(explanation, Step::Locate), Detail::TooManyFailures);
}

void PolicyExplain::withoutAnApi()
{
    Scene scene;
    scene.restrictions().addresses = {"192.0.2.1"};
    Call call;
    call.target = "/nowhere/../x";
    const Explanation explanation = scene.explain(call);
    COMPARE_REASON(explanation.verdict, Reason::RequestTargetInvalid);
    QCOMPARE(at(explanation, Step::Target).state, State::Failed);
    QCOMPARE(at(explanation, Step::Route).state, State::Failed);
    QCOMPARE(at(explanation, Step::Locate).state, State::Passed);
    QCOMPARE(at(explanation, Step::Lookup).state, State::Passed);
    QCOMPARE(at(explanation, Step::Application).state, State::Failed);
    QCOMPARE(at(explanation, Step::Api).state, State::NotReached);
    QCOMPARE(at(explanation, Step::Upstream).state, State::NotReached);
}

void PolicyExplain::preflightStopsThere()
{
    Scene scene;
    scene.api().corsOrigins = {"*"};
    Call call;
    call.method = "OPTIONS";
    call.with("Origin", "https://a.example").with("Access-Control-Request-Method", "GET");
    const Explanation explanation = scene.explainBare(call);
    QCOMPARE(explanation.verdict.outcome, Outcome::Preflight);
    QCOMPARE(at(explanation, Step::Route).state, State::Passed);
    QCOMPARE(at(explanation, Step::Locate).state, State::NotReached);
}

void PolicyExplain::chargesNothing()
{
    Scene scene;
    scene.restrictions().limits = {{"lim_1", 1, Unit::Day, Window::Fixed, "", ""}};
    for (int i = 0; i < 3; ++i)
        QCOMPARE(scene.explain(Call()).verdict.outcome, Outcome::Granted);
    QVERIFY(scene.counters.checkpoint().empty());
}

void PolicyExplain::keyIsNeverShown()
{
    Scene scene;
    const std::string key = keyText();
    for (const std::string &sent :
         {key, std::string("sk_live_foreign_secret"), key + "x", keyText('z')}) {
        Call call;
        call.target += "?key=" + sent;
        const Explanation explanation = scene.explainBare(call);
        for (const StepResult &step : explanation.steps) {
            for (const std::string &text : {step.observed, step.nearest, step.suggestion})
                QVERIFY(text.find(sent.substr(3, 12)) == std::string::npos);
        }
    }
    const Explanation explanation = scene.explain(Call());
    QCOMPARE(at(explanation, Step::Lookup).observed, "kw…" + key.substr(key.size() - 4));
}

void PolicyExplain::reportOnlyIsTold()
{
    Scene scene;
    scene.restrictions().addresses = {"192.0.2.1"};
    scene.restrictions().reportOnly = {Kind::Address};
    const Explanation explanation = scene.explain(Call());
    QCOMPARE(explanation.verdict.outcome, Outcome::Granted);
    QCOMPARE(at(explanation, Step::Application).state, State::Passed);
    COMPARE_DETAIL(at(explanation, Step::Application), Detail::AddressNotListed);
    QCOMPARE(at(explanation, Step::Application).suggestion, std::string("127.0.0.1"));
}

QTEST_APPLESS_MAIN(PolicyExplain)
#include "tst_policy_explain.moc"
