// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

using namespace keywright::policy;

class PolicyReportOnly : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void grantsAndRecords();
    void recordsNothingWhereItMatches();
    void otherKindsStillDeny();
    void firstReportedKindIsRecorded();
    void anyIsNotWidened();
};

void PolicyReportOnly::grantsAndRecords()
{
    Scene scene;
    scene.restrictions().addresses = {"192.0.2.1"};
    scene.restrictions().reportOnly = {Kind::Address};
    const Verdict verdict = scene.check(Call());
    QCOMPARE(verdict.outcome, Outcome::Granted);
    COMPARE_REASON(verdict, Reason::None);
    QCOMPARE(nameOf(verdict.wouldDeny), nameOf(Reason::ApiKeyIpAddressBlocked));
}

void PolicyReportOnly::recordsNothingWhereItMatches()
{
    Scene scene;
    scene.restrictions().addresses = {"127.0.0.1"};
    scene.restrictions().reportOnly = {Kind::Address, Kind::Referrer};
    QCOMPARE(scene.check(Call()).wouldDeny, Reason::None);
}

void PolicyReportOnly::otherKindsStillDeny()
{
    Scene scene;
    scene.restrictions().addresses = {"192.0.2.1"};
    scene.restrictions().referrers = {"example.com"};
    scene.restrictions().reportOnly = {Kind::Address};
    const Verdict denied = scene.check(Call());
    COMPARE_REASON(denied, Reason::ApiKeyHttpReferrerBlocked);
    QCOMPARE(nameOf(denied.wouldDeny), nameOf(Reason::ApiKeyIpAddressBlocked));
    const Verdict granted = scene.check(Call().with("Referer", "https://example.com/"));
    QCOMPARE(granted.outcome, Outcome::Granted);
    QCOMPARE(nameOf(granted.wouldDeny), nameOf(Reason::ApiKeyIpAddressBlocked));
}

void PolicyReportOnly::firstReportedKindIsRecorded()
{
    Scene scene;
    scene.restrictions().addresses = {"192.0.2.1"};
    scene.restrictions().referrers = {"example.com"};
    scene.restrictions().reportOnly = {Kind::Address, Kind::Referrer};
    QCOMPARE(nameOf(scene.check(Call()).wouldDeny), nameOf(Reason::ApiKeyHttpReferrerBlocked));
}

// With `any`, a kind on trial neither denies nor opens a door that the enforced kinds keep shut.
void PolicyReportOnly::anyIsNotWidened()
{
    Scene scene;
    scene.restrictions().match = Match::Any;
    scene.restrictions().addresses = {"127.0.0.1"};
    scene.restrictions().referrers = {"example.com"};
    scene.restrictions().reportOnly = {Kind::Address};
    COMPARE_REASON(scene.check(Call()), Reason::ApiKeyHttpReferrerBlocked);
    Call elsewhere = Call().with("Referer", "https://example.com/");
    elsewhere.peer = "192.0.2.1";
    const Verdict verdict = scene.check(elsewhere);
    QCOMPARE(verdict.outcome, Outcome::Granted);
    QCOMPARE(verdict.wouldDeny, Reason::None);
    scene.restrictions().reportOnly = {Kind::Address, Kind::Referrer};
    scene.build();
    Call neither;
    neither.peer = "192.0.2.1";
    QCOMPARE(scene.check(neither).outcome, Outcome::Granted);
    QCOMPARE(nameOf(scene.check(neither).wouldDeny), nameOf(Reason::ApiKeyHttpReferrerBlocked));
}

QTEST_APPLESS_MAIN(PolicyReportOnly)
#include "tst_policy_reportonly.moc"
