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
        ActivityEntry entry;
        entry.outcome = Outcome::Denied;
        entry.step = u"application"_qs;
        entry.reason = u"API_KEY_IP_ADDRESS_BLOCKED"_qs;
        entry.detail = u"AddressNotListed"_qs;
        entry.observed = u"127.0.0.1"_qs;
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
};

QTEST_GUILESS_MAIN(TestRestrictionChange)
#include "tst_restrictionchange.moc"
