// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

using namespace keywright::policy;

class PolicySliding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formula_data();
    void formula();
    void againstPlainArithmetic();
    void resetTellsTheMoment_data();
    void resetTellsTheMoment();
    void bigNumbersDoNotOverflow();

private:
    /// A key of `count` an hour after `previous` calls in the last hour and `current` in this one.
    static void prepare(Scene &scene, std::int64_t count, std::int64_t previous,
                        std::int64_t current);
};

namespace {
constexpr std::int64_t hour = 3600000;
}

void PolicySliding::prepare(Scene &scene, std::int64_t count, std::int64_t previous,
                            std::int64_t current)
{
    scene.restrictions().limits = {{"lim_1", count, Unit::Hour, Window::Sliding, "", ""}};
    scene.build();
    scene.counters.restore({{"key_1/lim_1/hour", instant(newYear), current, previous}});
}

void PolicySliding::formula_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("previous");
    QTest::addColumn<int>("current");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("granted");
    QTest::newRow("empty") << 10 << 0 << 0 << 0 << true;
    QTest::newRow("last one") << 10 << 0 << 9 << 0 << true;
    QTest::newRow("full") << 10 << 0 << 10 << 0 << false;
    QTest::newRow("full at the end") << 10 << 0 << 10 << 99 << false;
    QTest::newRow("the past weighs whole") << 10 << 10 << 0 << 0 << false;
    QTest::newRow("a tenth has passed") << 10 << 10 << 0 << 10 << true;
    QTest::newRow("half, full") << 10 << 10 << 5 << 50 << false;
    QTest::newRow("half, one left") << 10 << 10 << 4 << 50 << true;
    QTest::newRow("nearly over") << 10 << 10 << 5 << 99 << true;
}

void PolicySliding::formula()
{
    QFETCH(int, count);
    QFETCH(int, previous);
    QFETCH(int, current);
    QFETCH(int, percent);
    QFETCH(bool, granted);
    Scene scene;
    prepare(scene, count, previous, current);
    Call call;
    call.at = newYear + hour * percent / 100;
    QCOMPARE(scene.check(call).outcome == Outcome::Granted, granted);
}

// A long run of calls, judged beside by the formula as it is written.
void PolicySliding::againstPlainArithmetic()
{
    Scene scene;
    scene.restrictions().limits = {{"lim_1", 7, Unit::Second, Window::Sliding, "", ""}};
    std::int64_t window = -1, current = 0, previous = 0;
    std::uint32_t random = 1;
    Call call;
    int granted = 0, denied = 0;
    for (int i = 0; i < 20000; ++i) {
        random = random * 1664525 + 1013904223;
        call.at += random >> 24; // up to a quarter of a second
        const std::int64_t now = call.at / 1000, elapsed = call.at % 1000;
        if (now != window) {
            previous = now == window + 1 ? current : 0;
            current = 0;
            window = now;
        }
        const bool expected = current + previous * (1000 - elapsed) / 1000 + 1 <= 7;
        const Verdict verdict = scene.check(call);
        QCOMPARE(verdict.outcome == Outcome::Granted, expected);
        current += expected ? 1 : 0;
        (expected ? granted : denied) += 1;
    }
    QVERIFY(granted > 1000 && denied > 1000);
}

void PolicySliding::resetTellsTheMoment_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("previous");
    QTest::addColumn<int>("current");
    QTest::addColumn<int>("elapsed");
    QTest::newRow("past weighs") << 10 << 10 << 5 << 1000;
    QTest::newRow("full now") << 10 << 0 << 10 << 1000;
    QTest::newRow("both full") << 10 << 10 << 10 << 3599999;
    QTest::newRow("one an hour") << 1 << 0 << 1 << 0;
    QTest::newRow("number lowered") << 3 << 50 << 50 << 1800000;
}

// One millisecond before it is still denied, then it is granted.
void PolicySliding::resetTellsTheMoment()
{
    QFETCH(int, count);
    QFETCH(int, previous);
    QFETCH(int, current);
    QFETCH(int, elapsed);
    Scene scene;
    prepare(scene, count, previous, current);
    Call call;
    call.at = newYear + elapsed;
    const Verdict verdict = scene.check(call);
    QCOMPARE(verdict.outcome, Outcome::Denied);
    QVERIFY(verdict.limits[0].resets.count() > 0);
    call.at += verdict.limits[0].resets.count() - 1;
    QCOMPARE(scene.check(call, Charge::No).outcome, Outcome::Denied);
    call.at += 1;
    QCOMPARE(scene.check(call, Charge::No).outcome, Outcome::Granted);
}

void PolicySliding::bigNumbersDoNotOverflow()
{
    const std::int64_t count = 1'000'000'000'000;
    Scene scene;
    prepare(scene, count, count, 0);
    QVERIFY(validate(scene.restrictions()).empty());
    Call call;
    QCOMPARE(scene.check(call, Charge::No).outcome, Outcome::Denied);
    call.at += 1;
    const Verdict verdict = scene.check(call, Charge::No);
    QCOMPARE(verdict.outcome, Outcome::Granted);
    QCOMPARE(verdict.limits[0].remaining,
             count - count / hour * (hour - 1) - count % hour * (hour - 1) / hour);
}

QTEST_APPLESS_MAIN(PolicySliding)
#include "tst_policy_sliding.moc"
