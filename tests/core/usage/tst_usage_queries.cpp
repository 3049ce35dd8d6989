// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording.h"

#include <core/usage/rollupquery.h>

#include <QtCore/QTimeZone>
#include <QtTest/QTest>

#include <numeric>

using namespace keywright;
using namespace std::chrono_literals;
using namespace std::chrono;

class TestQueries : public QObject
{
    Q_OBJECT

    static qint64 grantedIn(const UsageSeries &series)
    {
        return std::accumulate(
            series.points.cbegin(), series.points.cend(), qint64(0),
            [](qint64 sum, const UsagePoint &point) { return sum + point.granted; });
    }

private Q_SLOTS:
    void seriesHasNoGaps()
    {
        Recording recording;
        recording.record({recording.call(), recording.call(30min), recording.call(30min)});
        const auto series = *recording.queries().series(recording.lastHours(1), 100);
        QCOMPARE(series.bucket, milliseconds(1min));
        QCOMPARE(series.points.size(), 61); // the hour begins and ends within a minute
        QVERIFY(series.points.constFirst().start <= recording.lastHours(1).since);
        for (qsizetype i = 1; i < series.points.size(); ++i)
            QVERIFY(series.points.at(i).start - series.points.at(i - 1).start == 1min);
        QCOMPARE(series.points.at(60).granted, 1);
        QCOMPARE(series.points.at(30).granted, 2);
        QCOMPARE(series.points.at(29).granted, 0);
        QCOMPARE(grantedIn(series), 3);
    }

    void neverMorePointsThanAsked_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<int>("maxPoints");
        for (const int hours : {1, 24, 24 * 7, 24 * 90, 24 * 3000}) {
            for (const int maxPoints : {2, 7, 100, 1000})
                QTest::addRow("%d h, %d points", hours, maxPoints) << hours << maxPoints;
        }
    }
    void neverMorePointsThanAsked()
    {
        QFETCH(int, hours);
        QFETCH(int, maxPoints);
        Recording recording;
        recording.record({recording.call(), recording.call(hours * 30min)});
        const auto series = *recording.queries().series(recording.lastHours(hours), maxPoints);
        QVERIFY(series.points.size() <= maxPoints);
        QVERIFY(!series.points.isEmpty());
        QVERIFY(series.points.constFirst().start <= series.since);
        QVERIFY(series.points.constLast().start + series.bucket >= series.until);
        QCOMPARE(grantedIn(series), 2); // whichever roll-up answers
    }

    void everyRollupCountsTheSame()
    {
        Recording recording;
        for (int i = 0; i < 50; ++i)
            recording.record({recording.call(i * 47min),
                              recording.denial(QStringLiteral("API_KEY_INVALID"), i * 31min)});
        const UsageQuery query = recording.lastHours(48);
        for (const int points : {3000, 60, 3})
            QCOMPARE(grantedIn(*recording.queries().series(query, points)), 50);
        const UsageRow row = recording.queries().rows(query)->constFirst();
        QCOMPARE(row.granted, 50);
        QCOMPARE(row.denied, 50);
        QCOMPARE(row.bytesOut, 100 * 100);
    }

    void percentilesAreOfGrantedCalls()
    {
        Recording recording;
        std::vector<ActivityEntry> entries(100,
                                           recording.denial(QStringLiteral("API_KEY_INVALID")));
        for (int i = 1; i <= 100; ++i) {
            entries.push_back(recording.call());
            entries.back().latency = milliseconds(i);
        }
        recording.record(entries);
        const UsageRow row = recording.queries().rows(recording.lastHours(1))->constFirst();
        QVERIFY(row.p50 > 47ms && row.p50 < 53ms);
        QVERIFY(row.p99 > 94ms && row.p99 < 104ms);
        UsageQuery byOutcome = recording.lastHours(1);
        byOutcome.groupBy = UsageQuery::GroupBy::Outcome;
        const auto rows = *recording.queries().rows(byOutcome);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).group, QStringLiteral("denied API_KEY_INVALID"));
        QCOMPARE(rows.at(0).p50, 20us);
        QCOMPARE(rows.at(1).group, QStringLiteral("granted"));
    }

    void deniedComeInTheOrderOfReasons()
    {
        Recording recording;
        recording.record({recording.denial(QStringLiteral("RATE_LIMIT_EXCEEDED")),
                          recording.denial(QStringLiteral("REQUEST_MALFORMED")),
                          recording.denial(QStringLiteral("CREDENTIALS_MISSING")),
                          recording.denial(QStringLiteral("RATE_LIMIT_EXCEEDED"))});
        const auto point =
            recording.queries().series(recording.lastHours(1), 2)->points.constLast();
        QCOMPARE(point.denied,
                 (QList<QPair<QString, qint64>>{{QStringLiteral("CREDENTIALS_MISSING"), 1},
                                                {QStringLiteral("RATE_LIMIT_EXCEEDED"), 2},
                                                {QStringLiteral("REQUEST_MALFORMED"), 1}}));
    }

    void filtersAndGroups()
    {
        Recording recording;
        ActivityEntry other = recording.call();
        other.project = ProjectId(QStringLiteral("prj_q"));
        other.key = KeyId(QStringLiteral("key_b"));
        ActivityEntry failed = recording.call();
        failed.outcome = Outcome::Failed;
        failed.operation = QString();
        recording.record({recording.call(), recording.call(), other, failed});
        UsageQuery query = recording.lastHours(1);
        query.groupBy = UsageQuery::GroupBy::Key;
        const auto byKey = *recording.queries().rows(query);
        QCOMPARE(byKey.size(), 2);
        QCOMPARE(byKey.at(0).group, QStringLiteral("key_a")); // most calls first
        QCOMPARE(byKey.at(0).failed, 1);
        query.project = ProjectId(QStringLiteral("prj_q"));
        QCOMPARE(recording.queries().rows(query)->size(), 1);
        query.key = KeyId(QStringLiteral("key_a"));
        QCOMPARE(recording.queries().rows(query)->size(), 0);
        query = recording.lastHours(1);
        query.groupBy = UsageQuery::GroupBy::Operation;
        QCOMPARE(recording.queries().rows(query)->size(), 2);
    }

    void callersComeFromTheLog()
    {
        Recording recording;
        ActivityEntry other = recording.call();
        other.peer = QStringLiteral("10.0.0.9");
        other.latency = 40ms;
        ActivityEntry many = recording.denial(QStringLiteral("API_KEY_INVALID"));
        many.repeats = 5;
        recording.record({recording.call(), other, other, many, recording.call(3h)});
        UsageQuery query = recording.lastHours(1);
        query.until = recording.now + 1s;
        query.groupBy = UsageQuery::GroupBy::Caller;
        const auto rows = *recording.queries().rows(query);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).group, QStringLiteral("127.0.0.1"));
        QCOMPARE(rows.at(0).granted, 1); // not the one of three hours ago
        QCOMPARE(rows.at(0).denied, 5);
        QCOMPARE(rows.at(1).granted, 2);
        QVERIFY(rows.at(1).p50 > 38ms && rows.at(1).p50 < 42ms);
        query.key = KeyId(QStringLiteral("key_none"));
        QCOMPARE(recording.queries().rows(query)->size(), 0);
    }

    void hoursOfTheWeek_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("weekday");
        QTest::addColumn<int>("hour");
        // Recorded at 12:34 UTC on a Tuesday.
        QTest::newRow("UTC") << QByteArray("UTC") << 2 << 12;
        QTest::newRow("Berlin") << QByteArray("Europe/Berlin") << 2 << 13;
        QTest::newRow("Auckland") << QByteArray("Pacific/Auckland") << 3 << 1;
        // 12:00 UTC begins at 17:30 there, so the call of 18:04 stands at 17.
        QTest::newRow("Kolkata") << QByteArray("Asia/Kolkata") << 2 << 17;
    }
    void hoursOfTheWeek()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const int, weekday);
        QFETCH(const int, hour);
        Recording recording;
        ActivityEntry failed = recording.call();
        failed.outcome = Outcome::Failed;
        recording.record({recording.call(), recording.call(), failed,
                          recording.denial(QStringLiteral("API_KEY_INVALID"))});
        const QTimeZone there(zone);
        const auto heatmap = *recording.queries().heatmap(recording.lastHours(24 * 7), there);
        UsageHeatmap expected{};
        expected.cells.at(std::size_t(weekday - 1)).at(std::size_t(hour)) = {2, 1, 1};
        QCOMPARE(heatmap, expected);
        UsageQuery ofKey = recording.lastHours(24);
        ofKey.key = KeyId(QStringLiteral("key_b"));
        QCOMPARE(*recording.queries().heatmap(ofKey, there), UsageHeatmap{});
        QVERIFY(!recording.queries().heatmap(ofKey, QTimeZone(QByteArray("No/Where"))));
    }

    void clocksThatGoBackCountAnHourTwice()
    {
        Recording recording;
        recording.now = *fromRfc3339(QStringLiteral("2026-10-25T02:00:00Z"));
        recording.recorder.reset();
        recording.start();
        // 00:30 and 01:30 UTC are both half past two in Berlin, on that Sunday.
        recording.record({recording.call(90min), recording.call(30min)});
        const auto heatmap =
            *recording.queries().heatmap(recording.lastHours(3), QTimeZone("Europe/Berlin"));
        QCOMPARE(heatmap.cells.at(6).at(2).granted, 2);
    }

    void aDatabaseWithoutTotalsIsTakenOver()
    {
        Recording recording;
        ActivityEntry other = recording.call();
        other.key = KeyId(QStringLiteral("key_b"));
        other.latency = 30ms;
        recording.record({recording.call(), recording.call(), other});
        const auto before = *recording.queries().series(recording.lastHours(1), 60);
        recording.recorder.reset();
        recording.database.reset();
        {
            // As the first version left it, and as its migration begins.
            const auto old = store::Database::open(recording.path(), {});
            QVERIFY((*old)->exec(QStringLiteral("DELETE FROM rollup_total")));
            QVERIFY((*old)->exec(QStringLiteral(
                "INSERT INTO rollup_total (granularity, bucket, project, api, outcome, reason, "
                "part, calls, bytes_in, bytes_out, latency) SELECT granularity, bucket, project, "
                "api, outcome, reason, key || '/' || operation, calls, bytes_in, bytes_out, "
                "latency "
                "FROM rollup")));
        }
        const QString parts = QStringLiteral("SELECT count(*) FROM rollup_total WHERE part != ''");
        recording.start();
        QCOMPARE(*recording.database->integer(parts), 6);
        QCOMPARE(recording.queries().series(recording.lastHours(1), 60)->points, before.points);
        recording.record({recording.call(2h)}); // the first flush sweeps
        QCOMPARE(*recording.database->integer(parts), 0);
        QCOMPARE(recording.queries().series(recording.lastHours(1), 60)->points, before.points);
    }

    void refusesAnEmptySpan()
    {
        Recording recording;
        UsageQuery query;
        QCOMPARE(recording.queries().series(query, 100).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(recording.queries().series(recording.lastHours(1), 1).error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(recording.queries().rows(recording.lastHours(1))->size(), 0);
    }

    void oldMinutesGoAndHoursAnswer()
    {
        Recording recording;
        recording.record(
            {recording.call(days(10)), recording.call()});   // what is too old goes at once
        recording.record({recording.call(days(10) - 1min)}); // kept until the next hour's round
        const QString old = QStringLiteral("SELECT count(*) FROM rollup WHERE granularity = 0");
        recording.recorder.reset();
        recording.start();
        recording.record({recording.call()});
        QCOMPARE(*recording.database->integer(old), 1);
        UsageQuery query;
        query.since = recording.now - days(10) - 5min;
        query.until = recording.now - days(9);
        QCOMPARE(recording.queries().rows(query)->constFirst().granted, 2);
        QCOMPARE(grantedIn(*recording.queries().series(query, 5000)), 2);
        QVERIFY(recording.queries().series(query, 5000)->bucket >= 1h);
    }

    void spansAreCutAtTheBorders()
    {
        constexpr qint64 minute = 60, hour = 3600, day = 86400;
        using G = Granularity;
        QCOMPARE(spansOf(day - hour - minute, 2 * day + hour + minute),
                 (QList<RollupSpan>{{G::Minute, day - hour - minute, day - hour},
                                    {G::Hour, day - hour, day},
                                    {G::Day, day, 2 * day},
                                    {G::Hour, 2 * day, 2 * day + hour},
                                    {G::Minute, 2 * day + hour, 2 * day + hour + minute}}));
        QCOMPARE(spansOf(minute, 3 * minute), (QList<RollupSpan>{{G::Minute, minute, 3 * minute}}));
        QCOMPARE(spansOf(0, day), (QList<RollupSpan>{{G::Day, 0, day}}));
        QCOMPARE(spansOf(0, 0), QList<RollupSpan>());
    }

    void pagesThroughTheLog()
    {
        Recording recording;
        recording.record(std::vector<ActivityEntry>(25, recording.call()));
        ActivityQuery query;
        query.limit = 10;
        const auto newest = *recording.queries().activity(query);
        QCOMPARE(newest.size(), 10);
        QCOMPARE(newest.constFirst().sequence, 25);
        query.beforeSequence = newest.constLast().sequence;
        QCOMPARE(recording.queries().activity(query)->constFirst().sequence, 15);
        ActivityQuery live;
        live.afterSequence = 20;
        const auto fresh = *recording.queries().activity(live);
        QCOMPARE(fresh.size(), 5);
        QCOMPARE(fresh.constFirst().sequence, 21); // oldest first
        live.afterSequence = 0;
        QCOMPARE(recording.queries().activity(live)->size(), 25);
    }

    void theLogOfASpan()
    {
        Recording recording;
        ActivityEntry other = recording.call(20min);
        other.api = ApiId(QStringLiteral("api_g"));
        recording.record({recording.call(30min), other, recording.call(10min), recording.call()});
        ActivityQuery query;
        query.since = recording.now - 30min;
        query.until = recording.now - 10min;
        const auto found = *recording.queries().activity(query);
        QCOMPARE(found.size(), 2);                   // the end is not in it
        QCOMPARE(found.constFirst().api, other.api); // newest first
        query.api = ApiId(QStringLiteral("api_f"));
        QCOMPARE(recording.queries().activity(query)->size(), 1);
        query = {};
        query.since = recording.now - 10min;
        QCOMPARE(recording.queries().activity(query)->size(), 2);
    }

    void filtersTheLog()
    {
        Recording recording;
        ActivityEntry other = recording.denial(QStringLiteral("API_KEY_DISABLED"));
        other.project = ProjectId(QStringLiteral("prj_q"));
        other.key = KeyId(QStringLiteral("key_b"));
        other.path = QStringLiteral("/100%_Sure");
        recording.record({recording.call(), other});
        const auto found = [&](const ActivityQuery &query) {
            return recording.queries().activity(query)->size();
        };
        ActivityQuery query;
        query.deniedOnly = true;
        QCOMPARE(found(query), 1);
        query = {};
        query.project = ProjectId(QStringLiteral("prj_p"));
        QCOMPARE(found(query), 1);
        query = {};
        query.key = KeyId(QStringLiteral("key_b"));
        QCOMPARE(found(query), 1);
        const auto withText = [&](const char *text) {
            ActivityQuery asked;
            asked.text = QString::fromLatin1(text);
            return found(asked);
        };
        QCOMPARE(withText("100%_sure"), 1);
        QCOMPARE(withText("%"), 1); // a sign, not a pattern
        QCOMPARE(withText("FORMS"), 1);
        QCOMPARE(withText("disabled"), 1);
        QCOMPARE(withText("web"), 2);
        QCOMPARE(withText("nothing"), 0);
    }
};

QTEST_GUILESS_MAIN(TestQueries)
#include "tst_usage_queries.moc"
