// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording.h"

#include <QtCore/QDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <memory>
#include <thread>

using namespace keywright;
using namespace std::chrono_literals;

class TestRecorder : public QObject
{
    Q_OBJECT

    static qint64 granted(const Recording &recording, int hours = 24)
    {
        const auto rows = recording.queries().rows(recording.lastHours(hours));
        return rows->isEmpty() ? 0 : rows->constFirst().granted;
    }

private Q_SLOTS:
    void flushesByItself()
    {
        const QTemporaryDir folder;
        RecorderSettings settings;
        settings.path = folder.filePath(QStringLiteral("usage.sqlite"));
        settings.interval = 5ms;
        UsageStore reader(settings.path);
        QVERIFY(reader.ready().result());
        reader.watch(5ms);
        QSignalSpy changed(&reader, &UsageStore::changed);
        UsageRecorder recorder(settings);
        ActivityEntry entry;
        entry.time = SystemClock().now();
        entry.requestId = QStringLiteral("one");
        recorder.record({entry});
        QTRY_VERIFY(!changed.isEmpty());
        QTRY_COMPARE(reader
                         .read([](store::Database &database) {
                             return UsageQueries(database).entry(QStringLiteral("one"));
                         })
                         .result()
                         .map([](const ActivityEntry &found) { return found.sequence; }),
                     Result<qint64>(1));
    }

    void flushesWhenItGoes()
    {
        Recording recording;
        recording.recorder->record({recording.call()});
        recording.recorder.reset();
        QCOMPARE(granted(recording), 1);
    }

    void entriesComeBackWhole()
    {
        Recording recording;
        ActivityEntry entry = recording.denial(QStringLiteral("API_KEY_INVALID"));
        entry.apiName = QStringLiteral("forms");
        entry.version = 2;
        entry.method = QStringLiteral("POST");
        entry.step = QStringLiteral("lookup");
        entry.detail = QStringLiteral("KeyUnknown");
        entry.observed = QStringLiteral("kw\u2026A1b2");
        entry.wouldDeny = QStringLiteral("API_KEY_IP_ADDRESS_BLOCKED");
        entry.repeats = 12;
        recording.record({entry});
        entry.sequence = 1;
        QVERIFY(*recording.queries().entry(QStringLiteral("req")) == entry);
        QCOMPARE(recording.queries().entry(QStringLiteral("none")).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(recording.queries().rows(recording.lastHours(1))->constFirst().denied,
                 12); // repeats count
    }

    void countsFromManyThreadsAreExact()
    {
        Recording recording;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                for (int j = 0; j < 250; ++j)
                    recording.recorder->record({recording.call(), recording.call()});
            });
        for (std::thread &thread : threads)
            thread.join();
        QVERIFY(recording.recorder->flush().result());
        QCOMPARE(granted(recording), 2000);
    }

    void countedOnlyHasNoDetails()
    {
        Recording recording;
        ActivityEntry lost = recording.call();
        lost.repeats = 40;
        lost.latency = {};
        recording.recorder->count({lost});
        recording.record({recording.call()});
        const UsageRow row = recording.queries().rows(recording.lastHours(1))->constFirst();
        QCOMPARE(row.granted, 41);
        QVERIFY(row.p50 > 9ms); // an unknown latency is not one of zero
        QCOMPARE(recording.queries().activity({})->size(), 1);
    }

    void trimsTheLog()
    {
        Recording recording(100);
        for (int i = 0; i < 10; ++i)
            recording.record(std::vector<ActivityEntry>(50, recording.call()));
        ActivityQuery all;
        all.limit = 1000;
        const auto kept = *recording.queries().activity(all);
        QVERIFY(kept.size() >= 100 && kept.size() <= 105);
        QCOMPARE(kept.constFirst().sequence, 500); // the newest stay
        QCOMPARE(granted(recording), 500);         // and all were counted
    }

    void remembersWhenAKeyWasUsed()
    {
        Recording recording;
        ActivityEntry other = recording.denial(QStringLiteral("API_KEY_DISABLED"));
        other.key = KeyId(QStringLiteral("key_b"));
        recording.record({recording.call(5s), other});
        recording.record({recording.call(10s)}); // later told, earlier used
        const auto used = *recording.queries().lastUsed(ProjectId(QStringLiteral("prj_p")));
        QCOMPARE(used.size(), 1); // a denied call is no use
        QVERIFY(used.value(KeyId(QStringLiteral("key_a"))) == recording.now - 5s);
        QVERIFY(*recording.queries().lastUsed(KeyId(QStringLiteral("key_a")))
                == recording.now - 5s);
        QVERIFY(!*recording.queries().lastUsed(KeyId(QStringLiteral("key_b"))));
    }

    void keepsCounters()
    {
        Recording recording;
        const std::vector<policy::CounterState> first{{"lim|key_a", recording.now, 7, 3},
                                                      {"lim", recording.now, 1, 0}};
        recording.recorder->saveCounters(first);
        QVERIFY(recording.recorder->flush().result());
        QCOMPARE(recording.queries().loadCounters()->size(), std::size_t(2));
        recording.recorder->saveCounters({first.front()});
        QVERIFY(recording.recorder->flush().result());
        QVERIFY(*recording.queries().loadCounters()
                == std::vector<policy::CounterState>{first.front()});
    }

    void aRefusingDiskLosesDetailsFirst()
    {
        const QTemporaryDir folder;
        RecorderSettings settings;
        settings.path =
            folder.filePath(QStringLiteral("later/usage.sqlite")); // the folder is not there yet
        settings.interval = std::chrono::hours(1);
        settings.pendingEntries = 10;
        settings.pendingCounts = 2;
        UsageRecorder recorder(settings);
        QVERIFY(!recorder.ready().result());
        const Instant now = SystemClock().now();
        ActivityEntry entry;
        entry.time = now;
        recorder.record(std::vector<ActivityEntry>(25, entry));
        QVERIFY(!recorder.flush().result());
        QCOMPARE(recorder.state().pendingEntries, 10);
        QCOMPARE(recorder.state().droppedEntries, 15);
        QCOMPARE(recorder.state().droppedCalls, 0);
        QCOMPARE(recorder.state().problem->code, ErrorCode::StoreUnavailable);
        for (const char *path : {"b", "c"}) { // a third line of counts has no room
            entry.operation = QString::fromLatin1(path);
            recorder.count({entry});
        }
        QCOMPARE(recorder.state().droppedCalls, 1);

        QVERIFY(QDir().mkpath(folder.filePath(QStringLiteral("later")))); // somebody mends it
        QVERIFY(recorder.flush().result());
        QVERIFY(!recorder.state().problem);
        auto database = *store::Database::open(settings.path);
        UsageQuery query;
        query.since = now - 1h;
        query.until = now + 1h;
        QCOMPARE(UsageQueries(*database).rows(query)->constFirst().granted, 26);
        ActivityQuery all;
        QCOMPARE(UsageQueries(*database).activity(all)->size(), 10);
    }
};

QTEST_GUILESS_MAIN(TestRecorder)
#include "tst_usage_recorder.moc"
