// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagerecording.h"

#include <core/services/costestimate.h>

#include <QtTest/QtTest>

using namespace keywright;
using namespace std::chrono_literals;

class TestUsageFigures : public QObject
{
    Q_OBJECT

    static Instant at(const char *time) { return *fromRfc3339(QString::fromLatin1(time)); }
    static ApiPrice price(qint64 micros, qint64 freeCalls)
    {
        return {QStringLiteral("EUR"), micros, freeCalls};
    }

private Q_SLOTS:
    void monthsAreCalendarMonths()
    {
        const CalendarMonth december = monthOf(at("2026-12-31T23:59:59Z"));
        QCOMPARE(december.begin, at("2026-12-01T00:00:00Z"));
        QCOMPARE(december.end, at("2027-01-01T00:00:00Z"));
        QCOMPARE(monthOf(at("2028-02-29T00:00:00Z")).end, at("2028-03-01T00:00:00Z"));
    }

    void costsAfterTheAllowance()
    {
        QCOMPARE(costOf(price(350'000, 1000), 1000), 0);
        QCOMPARE(costOf(price(350'000, 1000), 1001), 350);
        QCOMPARE(costOf(price(350'000, 1000), 3000), 700'000);
        QCOMPARE(costOf(price(0, 0), 5'000'000), 0);
        QCOMPARE(costOf(price(1'000'000'000, 0), 1'000'000'000), 1'000'000'000'000'000);
    }

    void theMonthGoesOnAsItBegan()
    {
        Api api;
        api.name = QStringLiteral("forms");
        api.price = price(1'000'000, 1000);
        // A third of September, 2,000 calls: 6,000 by its end.
        const CostEstimate third = estimateCost(api, 2000, at("2026-09-11T00:00:00Z"));
        QCOMPARE(third.micros, 1'000'000);
        QCOMPARE(third.microsByMonthEnd, 5'000'000);
        // A single call of the month's first second is not a thousand times more by its end.
        const CostEstimate first = estimateCost(api, 1, at("2026-09-01T00:00:01Z"));
        QCOMPARE(first.microsByMonthEnd, 0);
        // At the very end it is what it is.
        const CostEstimate last = estimateCost(api, 2000, at("2026-09-30T23:59:59Z"));
        QCOMPARE(last.micros, 1'000'000);
        QVERIFY(last.microsByMonthEnd - last.micros < 2000);
    }

    void costsOfAProject()
    {
        ServiceHome home;
        QVERIFY(await(home.context->ready()));
        const Project project = home.project();
        Api cheap = home.api(project.id, QStringLiteral("cheap"));
        Api dear = home.api(project.id, QStringLiteral("dear"));
        const Api nothing = home.api(project.id, QStringLiteral("nothing"));
        cheap.price = price(1000, 0);
        dear.price = price(2'000'000, 1);
        QVERIFY(await(home.context->apis().update(cheap)));
        QVERIFY(await(home.context->apis().update(dear)));
        const Key key = home.key(project.id, QStringLiteral("Portal"), false).key;
        UsageRecording recording(home);
        ActivityEntry lastMonth = recording.call(key, dear);
        lastMonth.time = monthOf(home.clock->now()).begin - 1s;
        ActivityEntry failed = recording.call(key, dear);
        failed.outcome = Outcome::Failed;
        QVERIFY(recording.record({recording.call(key, cheap), recording.call(key, dear),
                                  recording.call(key, dear), recording.call(key, nothing),
                                  lastMonth, failed, recording.denial(key, dear)}));
        const auto costs = await(home.context->usage().costs(project.id)).value();
        QCOMPARE(costs.size(), 2); // those with a price, the dearest first
        QCOMPARE(costs.at(0).apiName, QStringLiteral("dear"));
        QCOMPARE(costs.at(0).calls, 2);
        QCOMPARE(costs.at(0).freeCalls, 1);
        QCOMPARE(costs.at(0).micros, 2000);
        QCOMPARE(costs.at(1).micros, 1);
    }

    void quotasAreThoseOfTheGateway()
    {
        ServiceHome home;
        QVERIFY(await(home.context->ready()));
        const Project project = home.project();
        Api api = home.api(project.id);
        api.limits = {limitOf("1000/hour")};
        QVERIFY(await(home.context->apis().update(api)));
        api = await(home.context->apis().get(api.id)).value();
        KeyDraft draft = home.draft(project.id, QStringLiteral("Portal"), false);
        draft.restrictions.limits = {limitOf("10/day@UTC"), limitOf("forms:100/minute")};
        const Key key = await(home.context->keys().issue(draft)).value().key;
        const std::string owner = key.id.text().toStdString();
        const auto idOf = [&](std::size_t limit, const char *unit) {
            return owner + '/' + key.restrictions.limits.at(limit).id + '/' + unit;
        };
        const Instant now = home.clock->now();
        const Instant today = std::chrono::floor<std::chrono::days>(now);
        const Instant minute = std::chrono::floor<std::chrono::minutes>(now);
        UsageRecording recording(home);
        // Nothing was called: all there, nothing used, whether a gateway runs or not.
        auto quotas = await(home.context->usage().quotas(project.id)).value();
        QCOMPARE(quotas.size(), 3);
        QVERIFY(std::all_of(quotas.cbegin(), quotas.cend(),
                            [](const QuotaUse &quota) { return quota.used == 0; }));
        QVERIFY(recording.count({{idOf(0, "day"), today, 8, 0},
                                 {idOf(1, "minute"), minute - 1min, 60, 0},
                                 {api.id.text().toStdString() + '/' + api.limits.at(0).id + "/hour",
                                  std::chrono::floor<std::chrono::hours>(now), 10, 0}}));
        quotas = await(home.context->usage().quotas(project.id)).value();
        QCOMPARE(quotas.at(0).used, 8); // fullest first
        QCOMPARE(quotas.at(0).keyName, QStringLiteral("Portal"));
        QCOMPARE(quotas.at(0).resets, Instant(today + 24h));
        // A sliding minute still feels the minute before, by the share of it that is left.
        const qint64 left = 60'000 - (now - minute).count();
        QCOMPARE(quotas.at(1).used, 60 * left / 60'000);
        QCOMPARE(quotas.at(1).api, api.id);
        QVERIFY(!quotas.at(1).resets);
        QCOMPARE(quotas.at(2).used, 10);
        QVERIFY(quotas.at(2).key.isEmpty());
        // Tomorrow everything is free again.
        home.clock->advance(24h);
        quotas = await(home.context->usage().quotas(project.id)).value();
        QCOMPARE(quotas.at(0).used, 0);
    }
};

QTEST_GUILESS_MAIN(TestUsageFigures)
#include "tst_services_usagefigures.moc"
