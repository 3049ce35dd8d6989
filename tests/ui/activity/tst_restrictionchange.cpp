// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/limitchange.h>
#include <ui/models/restrictionchange.h>
#include <ui/models/verdictmodel.h>

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace keywright;
using namespace keywright::ui;
using policy::Detail;

class TestRestrictionChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsWhatWasSuggested()
    {
        policy::Restrictions before;
        before.addresses = {"10.0.0.0/8"};
        const auto after = withSuggestion(before, Detail::AddressNotListed, u"127.0.0.1"_qs, {});
        QVERIFY(after);
        QCOMPARE(after->addresses, std::vector<std::string>({"10.0.0.0/8", "127.0.0.1"}));
        QCOMPARE(*withSuggestion(*after, Detail::AddressNotListed, u"127.0.0.1"_qs, {}), *after);
        const auto referrer =
            withSuggestion({}, Detail::ReferrerNotListed, u"https://portal.example"_qs, {});
        QCOMPARE(referrer->referrers.size(), std::size_t(1));
        QCOMPARE(withSuggestion({}, Detail::IosNotListed, u"org.clinic"_qs, {})->ios.front(),
                 std::string("org.clinic"));
    }

    void limitsAreFoundByWhatTheyCount()
    {
        const auto limit = limitFromText(u"forms:10/minute"_qs);
        QVERIFY(limit);
        QCOMPARE(raisedLimit(*limit)->count, 20);
        policy::Limit largest = *limit;
        largest.count = 1'000'000'000'000;
        QVERIFY(!raisedLimit(largest));
        QVERIFY(!limitFromText(u"often"_qs));
        policy::Limit stored = *limit;
        stored.id = "l1";
        policy::Limit daily = *limitFromText(u"5/day"_qs);
        QCOMPARE(indexOfLimit({daily, stored}, *limit), 1);
        QCOMPARE(indexOfLimit({daily}, *limitFromText(u"5/day@Europe/Berlin"_qs)), 0);
        stored.count = 20;
        QCOMPARE(indexOfLimit({daily, stored}, *limit), -1);
        stored = *limit;
        stored.window = policy::Window::Fixed;
        QCOMPARE(indexOfLimit({stored}, *limit), -1);
    }

    void operationsGoToTheirApi()
    {
        policy::Restrictions before;
        before.apis = {{"forms", {"GET /forms"}}};
        const auto after =
            withSuggestion(before, Detail::OperationNotListed, u"POST /forms"_qs, u"forms"_qs);
        QVERIFY(after);
        QCOMPARE(after->apis.size(), std::size_t(1));
        QCOMPARE(after->apis.front().operations,
                 std::vector<std::string>({"GET /forms", "POST /forms"}));
        const auto other =
            withSuggestion(before, Detail::ApiNotListed, u"billing:pay"_qs, u"billing"_qs);
        QCOMPARE(other->apis.back(), (policy::ApiTarget{"billing", {"pay"}}));
    }

    void refusesWhatNoEntryCanMend()
    {
        QVERIFY(!withSuggestion({}, Detail::LimitOfKey, u"100/minute"_qs, {}));
        QVERIFY(!withSuggestion({}, Detail::AddressNotListed, u"nonsense"_qs, {}));
        QVERIFY(!withSuggestion({}, Detail::AddressNotListed, {}, {}));
    }

    void stepsOfALoggedRequest()
    {
        const ActivityEntry entry = deniedToTheApplication(u"API_KEY_IP_ADDRESS_BLOCKED"_qs,
                                                           u"AddressNotListed"_qs, u"127.0.0.1"_qs);
        const QList<StepFinding> steps = stepsOf(entry);
        QCOMPARE(steps.size(), policy::stepCount);
        QCOMPARE(decidingStep(steps)->step, policy::Step::Application);
        QCOMPARE(steps.at(0).state, policy::StepResult::State::Passed);
        QCOMPARE(steps.constLast().state, policy::StepResult::State::NotReached);
        VerdictModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(steps);
        QVERIFY(model.index(6, VerdictModel::Seen).data().toString().contains(u"127.0.0.1"_qs));
    }

    void severalFailuresAtOneStep()
    {
        const ActivityEntry entry =
            deniedToTheApplication(u"API_KEY_HTTP_REFERRER_BLOCKED"_qs, u"ReferrerNotListed"_qs,
                                   u"http://localhost:5173/"_qs);
        const QList<StepFinding> steps = completedSteps(entry, severalKindsFail());
        // The log cannot know whether the call came from an iOS app.
        QCOMPARE(steps.size(), policy::stepCount + 1);
        const QList<StepFinding> failures = decidingFailures(steps);
        QCOMPARE(failures.size(), 2);
        QCOMPARE(failures.at(0).observed, entry.observed);
        QCOMPARE(failures.at(1).suggestion, u"192.0.2.1"_qs);
        QCOMPARE(steps.at(int(policy::Step::Application)), failures.at(0));
        QCOMPARE(failureToMend(steps, false)->detail, Detail::ReferrerNotListed);
        QCOMPARE(failureToMend(steps, true)->detail, Detail::AddressNotListed);
        QVERIFY(!failureToMend({}, true));
        VerdictModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(stepsOf(entry));
        model.setRows(steps);
        QCOMPARE(model.rowCount(), policy::stepCount + 1);
        QVERIFY(model.index(7, VerdictModel::Seen).data().toString().contains(u"192.0.2.1"_qs));
        model.setRows(stepsOf(entry));
        QCOMPARE(model.rowCount(), policy::stepCount);
    }

private:
    static ActivityEntry deniedToTheApplication(const QString &reason, const QString &detail,
                                                const QString &observed)
    {
        ActivityEntry entry;
        entry.outcome = Outcome::Denied;
        entry.step = u"application"_qs;
        entry.reason = reason;
        entry.detail = detail;
        entry.observed = observed;
        return entry;
    }

    /// A referrer without a remedy, then an address and an iOS app with one.
    static Judgement severalKindsFail()
    {
        Judgement judgement;
        judgement.step = policy::Step::Application;
        judgement.reason = policy::Reason::ApiKeyHttpReferrerBlocked;
        judgement.detail = Detail::ReferrerNotListed;
        const auto add = [&judgement](policy::Step step) -> StepFinding & {
            StepFinding &finding = judgement.steps.emplaceBack();
            finding.step = step;
            finding.state = policy::StepResult::State::Passed;
            return finding;
        };
        const auto fail = [&add](policy::Reason reason, Detail detail, const QString &suggestion) {
            StepFinding &finding = add(policy::Step::Application);
            finding.state = policy::StepResult::State::Failed;
            finding.reason = reason;
            finding.detail = detail;
            finding.observed = finding.suggestion = suggestion;
        };
        for (int step = 0; step < policy::stepCount; ++step) {
            if (policy::Step(step) != policy::Step::Application) {
                (void)add(policy::Step(step));
                continue;
            }
            fail(judgement.reason, judgement.detail, {});
            fail(policy::Reason::ApiKeyIpAddressBlocked, Detail::AddressNotListed, u"192.0.2.1"_qs);
            fail(policy::Reason::ApiKeyIosAppBlocked, Detail::IosNotListed, u"org.clinic"_qs);
        }
        return judgement;
    }
};

QTEST_GUILESS_MAIN(TestRestrictionChange)
#include "tst_restrictionchange.moc"
