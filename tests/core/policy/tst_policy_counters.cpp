// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

#include <algorithm>

using namespace keywright::policy;

class PolicyCounters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void survivesARebuild();
    void changedNumberKeepsTheCount();
    void changedUnitStartsAnew();
    void survivesARestart();
    void restoredWithoutPreparing();
    void oldCountersAreNotKeptForEver();
    void manyCounters();

private:
    static void sort(std::vector<CounterState> &states);
};

void PolicyCounters::sort(std::vector<CounterState> &states)
{
    std::sort(states.begin(), states.end(),
              [](const CounterState &a, const CounterState &b) { return a.id < b.id; });
}

void PolicyCounters::survivesARebuild()
{
    Scene scene;
    scene.restrictions().limits = {{"lim_1", 2, Unit::Hour, Window::Fixed, "", ""}};
    QCOMPARE(scene.check(Call()).outcome, Outcome::Granted);
    // Other keys come before it, and its name changes: the id is what counts.
    KeyDefinition own = scene.key();
    own.name = "renamed";
    scene.input.keys.clear();
    scene.addKey("key_0", 'c').restrictions.limits = own.restrictions.limits;
    scene.input.keys.push_back(own);
    scene.build();
    QCOMPARE(scene.check(Call()).outcome, Outcome::Granted);
    COMPARE_REASON(scene.check(Call()), Reason::RateLimitExceeded);
    QCOMPARE(scene.check(Call(), Charge::Yes, 'c').outcome, Outcome::Granted);
}

void PolicyCounters::changedNumberKeepsTheCount()
{
    Scene scene;
    scene.restrictions().limits = {{"lim_1", 2, Unit::Hour, Window::Fixed, "", ""}};
    QCOMPARE(scene.check(Call()).outcome, Outcome::Granted);
    scene.restrictions().limits.front().count = 1;
    scene.build();
    COMPARE_REASON(scene.check(Call()), Reason::RateLimitExceeded);
    scene.restrictions().limits.front().count = 3;
    scene.restrictions().limits.front().window = Window::Sliding;
    scene.build();
    QCOMPARE(scene.check(Call()).limits[0].remaining, std::int64_t(1));
}

void PolicyCounters::changedUnitStartsAnew()
{
    Scene scene;
    scene.restrictions().limits = {{"lim_1", 1, Unit::Hour, Window::Fixed, "", ""}};
    QCOMPARE(scene.check(Call()).outcome, Outcome::Granted);
    scene.restrictions().limits.front().unit = Unit::Day;
    scene.build();
    QCOMPARE(scene.check(Call()).outcome, Outcome::Granted);
    COMPARE_REASON(scene.check(Call()), Reason::ResourceQuotaExceeded);
}

void PolicyCounters::survivesARestart()
{
    Scene before;
    before.restrictions().limits = {{"lim_1", 2, Unit::Day, Window::Fixed, "", ""},
                                    {"lim_2", 5, Unit::Hour, Window::Sliding, "", ""}};
    before.api().limits = {{"lim_3", 9, Unit::Month, Window::Fixed, "", ""}};
    QCOMPARE(before.check(Call()).outcome, Outcome::Granted);
    std::vector<CounterState> states = before.counters.checkpoint();
    sort(states);
    QCOMPARE(states.size(), std::size_t(3));
    QCOMPARE(states[0].id, std::string("api_1/lim_3/month"));
    QCOMPARE(states[0].windowStart, instant(newYear));
    QCOMPARE(states[1].current, std::int64_t(1));

    Scene after;
    after.restrictions() = before.restrictions();
    after.api().limits = before.api().limits;
    after.counters.restore(states);
    std::vector<CounterState> again = after.counters.checkpoint();
    sort(again);
    QVERIFY(again == states);
    QCOMPARE(after.check(Call()).outcome, Outcome::Granted);
    COMPARE_REASON(after.check(Call()), Reason::ResourceQuotaExceeded);
}

void PolicyCounters::restoredWithoutPreparing()
{
    Scene scene;
    scene.restrictions().limits = {{"lim_1", 1, Unit::Day, Window::Fixed, "", ""}};
    const auto snapshot = Snapshot::build(scene.input);
    Counters counters;
    counters.restore({{"key_1/lim_1/day", instant(newYear), 1, 0}});
    Call call;
    call.with("x-api-key", keyText());
    std::vector<HeaderView> headers;
    const Verdict verdict = check(*snapshot, counters, Scene::view(call, headers), Charge::Yes);
    COMPARE_REASON(verdict, Reason::ResourceQuotaExceeded);
}

void PolicyCounters::oldCountersAreNotKeptForEver()
{
    Counters counters;
    const std::int64_t day = 86400000;
    counters.restore({{"a/x/month", instant(newYear), 1, 0},
                      {"b/x/month", instant(newYear + 40 * day), 1, 0},
                      {"c/x/month", instant(newYear + 80 * day), 1, 0}});
    QCOMPARE(counters.checkpoint().size(), std::size_t(2));
}

void PolicyCounters::manyCounters()
{
    Counters counters;
    std::vector<CounterState> states;
    for (int i = 0; i < 20000; ++i)
        states.push_back({"key_" + std::to_string(i) + "/lim/hour", instant(newYear), i + 1, 0});
    counters.restore(states);
    std::vector<CounterState> found = counters.checkpoint();
    sort(found);
    sort(states);
    QVERIFY(found == states);
}

QTEST_APPLESS_MAIN(PolicyCounters)
#include "tst_policy_counters.moc"
