// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

using namespace keywright::policy;

namespace {

Limit limit(const char *id, std::int64_t count, Unit unit, Window window = Window::Fixed,
            const char *api = "")
{
    return {id, count, unit, window, "", api};
}

} // namespace

/// Fixed windows, what a limit belongs to, and what is told of it.
class PolicyLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fixedWindow();
    void ratesAndQuotasHaveTheirReasons_data();
    void ratesAndQuotasHaveTheirReasons();
    void ofKeyAndApi();
    void ofApiOverAllKeys();
    void allOrNothing();
    void deniedCallsAreNotCharged();
    void checkingChargesNothing();
    void askingAboutTomorrowKeepsToday();
    void versionsShareTheirLimits();
    void tightestAreTold();
    void clockThatGoesBack();
    void limitsWithoutIds();
};

void PolicyLimits::fixedWindow()
{
    Scene scene;
    scene.restrictions().limits = {limit("lim_1", 6, Unit::Minute)};
    Call call;
    call.at = newYear + 1000;
    for (int i = 0; i < 6; ++i) {
        const Verdict verdict = scene.check(call);
        QCOMPARE(verdict.outcome, Outcome::Granted);
        QCOMPARE(verdict.limitCount, 1);
        QCOMPARE(verdict.limits[0].remaining, std::int64_t(5 - i));
        QCOMPARE(verdict.limits[0].resets.count(), std::int64_t(59000));
        QVERIFY(!verdict.limits[0].violated);
    }
    const Verdict denied = scene.check(call);
    QCOMPARE(denied.step, Step::Limits);
    COMPARE_REASON(denied, Reason::RateLimitExceeded);
    COMPARE_DETAIL(denied, Detail::LimitOfKey);
    QCOMPARE(denied.status, 429);
    QVERIFY(denied.limits[0].violated);
    QCOMPARE(denied.limits[0].remaining, std::int64_t(0));
    QCOMPARE(denied.limits[0].resets.count(), std::int64_t(59000));
    call.at = newYear + 60000; // the next minute owes nothing
    QCOMPARE(scene.check(call).limits[0].remaining, std::int64_t(5));
}

void PolicyLimits::ratesAndQuotasHaveTheirReasons_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("second") << int(Unit::Second) << QByteArray("RATE_LIMIT_EXCEEDED");
    QTest::newRow("minute") << int(Unit::Minute) << QByteArray("RATE_LIMIT_EXCEEDED");
    QTest::newRow("hour") << int(Unit::Hour) << QByteArray("RATE_LIMIT_EXCEEDED");
    QTest::newRow("day") << int(Unit::Day) << QByteArray("RESOURCE_QUOTA_EXCEEDED");
    QTest::newRow("week") << int(Unit::Week) << QByteArray("RESOURCE_QUOTA_EXCEEDED");
    QTest::newRow("month") << int(Unit::Month) << QByteArray("RESOURCE_QUOTA_EXCEEDED");
}

void PolicyLimits::ratesAndQuotasHaveTheirReasons()
{
    QFETCH(int, unit);
    QFETCH(QByteArray, reason);
    Scene scene;
    scene.restrictions().limits = {limit("lim_1", 1, Unit(unit), Window::Sliding)};
    QCOMPARE(scene.check(Call()).outcome, Outcome::Granted);
    const Verdict verdict = scene.check(Call());
    QCOMPARE(QByteArray(nameOf(verdict.reason)), reason);
    QCOMPARE(verdict.status, 429);
}

void PolicyLimits::ofKeyAndApi()
{
    Scene scene;
    ApiDefinition maps = scene.api();
    maps.id = "api_2";
    maps.name = "maps";
    scene.input.apis.push_back(maps);
    scene.restrictions().limits = {limit("lim_1", 1, Unit::Hour, Window::Fixed, "maps"),
                                   limit("lim_2", 1, Unit::Hour, Window::Fixed, "gone")};
    Call toMaps;
    toMaps.target = "/maps/x";
    QCOMPARE(scene.check(toMaps).outcome, Outcome::Granted);
    COMPARE_DETAIL(scene.check(toMaps), Detail::LimitOfKeyAndApi);
    for (int i = 0; i < 3; ++i) {
        const Verdict verdict = scene.check(Call());
        QCOMPARE(verdict.outcome, Outcome::Granted);
        QCOMPARE(verdict.limitCount, 0);
    }
}

void PolicyLimits::ofApiOverAllKeys()
{
    Scene scene;
    scene.addKey("key_2", 'b');
    scene.api().limits = {limit("lim_1", 3, Unit::Hour)};
    QCOMPARE(scene.check(Call(), Charge::Yes, 'a').outcome, Outcome::Granted);
    QCOMPARE(scene.check(Call(), Charge::Yes, 'b').outcome, Outcome::Granted);
    QCOMPARE(scene.check(Call(), Charge::Yes, 'a').outcome, Outcome::Granted);
    COMPARE_DETAIL(scene.check(Call(), Charge::Yes, 'b'), Detail::LimitOfApi);
    COMPARE_DETAIL(scene.check(Call(), Charge::Yes, 'a'), Detail::LimitOfApi);
}

void PolicyLimits::allOrNothing()
{
    Scene scene;
    scene.restrictions().limits = {limit("lim_1", 10, Unit::Hour), limit("lim_2", 2, Unit::Minute)};
    scene.api().limits = {limit("lim_3", 100, Unit::Day)};
    Call call;
    for (int i = 0; i < 8; ++i)
        QCOMPARE(scene.check(call).outcome == Outcome::Granted, i < 2);
    for (const CounterState &state : scene.counters.checkpoint())
        QCOMPARE(state.current, std::int64_t(2));
    call.at += 60000;
    QCOMPARE(scene.check(call).outcome, Outcome::Granted);
    std::int64_t hour = 0;
    for (const CounterState &state : scene.counters.checkpoint())
        hour = state.id == "key_1/lim_1/hour" ? state.current : hour;
    QCOMPARE(hour, std::int64_t(3));
}

void PolicyLimits::deniedCallsAreNotCharged()
{
    Scene scene;
    scene.restrictions().limits = {limit("lim_1", 1, Unit::Hour)};
    scene.restrictions().addresses = {"127.0.0.1"};
    Call elsewhere;
    elsewhere.peer = "192.0.2.1";
    for (int i = 0; i < 5; ++i)
        COMPARE_REASON(scene.check(elsewhere), Reason::ApiKeyIpAddressBlocked);
    QCOMPARE(scene.check(Call()).outcome, Outcome::Granted);
}

void PolicyLimits::checkingChargesNothing()
{
    Scene scene;
    scene.restrictions().limits = {limit("lim_1", 1, Unit::Hour)};
    for (int i = 0; i < 3; ++i) {
        const Verdict verdict = scene.check(Call(), Charge::No);
        QCOMPARE(verdict.outcome, Outcome::Granted);
        QCOMPARE(verdict.limits[0].remaining, std::int64_t(1));
    }
    QVERIFY(scene.counters.checkpoint().empty());
    QCOMPARE(scene.check(Call()).outcome, Outcome::Granted);
    COMPARE_REASON(scene.check(Call(), Charge::No), Reason::RateLimitExceeded); // live counters
}

void PolicyLimits::askingAboutTomorrowKeepsToday()
{
    Scene scene;
    scene.restrictions().limits = {limit("lim_1", 1, Unit::Day)};
    QCOMPARE(scene.check(Call()).outcome, Outcome::Granted);
    Call tomorrow;
    tomorrow.at += 86400000;
    QCOMPARE(scene.check(tomorrow, Charge::No).outcome, Outcome::Granted);
    COMPARE_REASON(scene.check(Call()), Reason::ResourceQuotaExceeded);
}

void PolicyLimits::versionsShareTheirLimits()
{
    Scene scene;
    VersionDefinition second;
    second.number = 2;
    second.digest = keyDigest(keyText('n'));
    scene.key().versions.push_back(second);
    scene.restrictions().limits = {limit("lim_1", 1, Unit::Hour)};
    QCOMPARE(scene.check(Call()).outcome, Outcome::Granted);
    COMPARE_REASON(scene.check(Call(), Charge::Yes, 'n'), Reason::RateLimitExceeded);
}

void PolicyLimits::tightestAreTold()
{
    Scene scene;
    for (int i = 0; i < 6; ++i)
        scene.restrictions().limits.push_back(
            limit(("lim_" + std::to_string(i)).c_str(), 10 - i, Unit::Hour));
    const Verdict verdict = scene.check(Call());
    QCOMPARE(verdict.limitCount, 4);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(verdict.limits[std::size_t(i)].remaining, std::int64_t(4 + i));
    // More limits than anybody has are all kept.
    for (int i = 6; i < 100; ++i)
        scene.restrictions().limits.push_back(
            limit(("lim_" + std::to_string(i)).c_str(), 50, Unit::Hour));
    scene.restrictions().limits.push_back(limit("lim_last", 2, Unit::Hour));
    scene.build();
    QCOMPARE(scene.check(Call()).outcome, Outcome::Granted);
    QCOMPARE(scene.check(Call()).outcome, Outcome::Granted);
    const Verdict denied = scene.check(Call());
    COMPARE_REASON(denied, Reason::RateLimitExceeded);
    QCOMPARE(denied.limits[0].limit->count, std::int64_t(2)); // lim_last
    QVERIFY(denied.limits[0].violated && !denied.limits[1].violated);
}

void PolicyLimits::clockThatGoesBack()
{
    Scene scene;
    scene.restrictions().limits = {limit("lim_1", 2, Unit::Minute)};
    Call call;
    QCOMPARE(scene.check(call).outcome, Outcome::Granted);
    call.at -= 1; // a worker that read its clock a little earlier
    QCOMPARE(scene.check(call).outcome, Outcome::Granted);
    COMPARE_REASON(scene.check(call), Reason::RateLimitExceeded);
    call.at = newYear;
    COMPARE_REASON(scene.check(call), Reason::RateLimitExceeded);
    // A clock that was years ahead neither opens a new window nor stays shut for years.
    call.at = newYear - 3 * 365 * std::int64_t(86400000);
    COMPARE_REASON(scene.check(call), Reason::RateLimitExceeded);
}

void PolicyLimits::limitsWithoutIds()
{
    Scene scene;
    scene.restrictions().limits = {limit("", 3, Unit::Hour), limit("", 1, Unit::Hour)};
    QCOMPARE(scene.check(Call()).outcome, Outcome::Granted);
    COMPARE_REASON(scene.check(Call()), Reason::RateLimitExceeded);
    QCOMPARE(scene.counters.checkpoint().size(), std::size_t(2));
}

QTEST_APPLESS_MAIN(PolicyLimits)
#include "tst_policy_limits.moc"
