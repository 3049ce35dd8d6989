// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicehome.h"

#include <core/usage/recorder.h>

#include <QtTest/QtTest>

using namespace keywright;

class TestUsageRows : public QObject
{
    Q_OBJECT

    static void record(ServiceHome &home, const Key &key, const Api &api, int calls)
    {
        RecorderSettings settings;
        settings.path = home.context->home().usagePath();
        UsageRecorder recorder(settings);
        std::vector<ActivityEntry> entries;
        for (int i = 0; i < calls; ++i) {
            ActivityEntry entry;
            entry.time = home.clock->now();
            entry.project = key.project;
            entry.api = api.id;
            entry.key = key.id;
            entry.keyName = key.name;
            entry.apiName = api.name;
            entry.requestId = QStringLiteral("request-%1").arg(i);
            entry.path = QStringLiteral("/forms");
            entry.status = 200;
            entries.push_back(entry);
        }
        recorder.record(std::move(entries));
        QVERIFY(await(recorder.flush()));
    }

private Q_SLOTS:
    void namesComeFromTheStore()
    {
        ServiceHome home;
        QVERIFY(await(home.context->ready()));
        const Project project = home.project();
        const Api api = home.api(project.id);
        const Key key = home.key(project.id, QStringLiteral("Portal"), false).key;
        record(home, key, api, 3);

        UsageQuery query;
        query.project = project.id;
        query.since = home.clock->now() - std::chrono::hours(1);
        query.until = home.clock->now() + std::chrono::hours(1);
        query.groupBy = UsageQuery::GroupBy::Key;
        auto rows = await(home.context->usage().rows(query)).value();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.constFirst().group, key.id.text());
        QCOMPARE(rows.constFirst().label, QStringLiteral("Portal"));
        QCOMPARE(rows.constFirst().granted, 3);
        query.groupBy = UsageQuery::GroupBy::Api;
        rows = await(home.context->usage().rows(query)).value();
        QCOMPARE(rows.constFirst().label, QStringLiteral("forms"));
        const auto series = await(home.context->usage().series(query, 60)).value();
        QVERIFY(series.points.size() <= 60);

        // The key's last use is told with the key.
        const auto keys = await(home.context->keys().list(project.id)).value();
        QVERIFY(keys.constFirst().lastUsed.has_value());
        QVERIFY(await(home.context->keys().get(key.id)).value().lastUsed.has_value());
    }

    void theLogIsReadBackwardsAndFollowed()
    {
        ServiceHome home;
        QVERIFY(await(home.context->ready()));
        const Project project = home.project();
        const Api api = home.api(project.id);
        const Key key = home.key(project.id, QStringLiteral("Portal"), false).key;
        record(home, key, api, 5);
        ActivityFilter filter;
        filter.project = project.id;
        const auto newest = await(home.context->usage().recent(filter, 2)).value();
        QCOMPARE(newest.size(), 2);
        QVERIFY(newest.at(0).sequence > newest.at(1).sequence);
        const auto older =
            await(home.context->usage().recent(filter, 10, newest.at(1).sequence)).value();
        QCOMPARE(older.size(), 3);
        const auto since =
            await(home.context->usage().since(filter, older.constLast().sequence, 10)).value();
        QCOMPARE(since.size(), 4);
        QVERIFY(since.at(0).sequence < since.at(1).sequence);
        filter.deniedOnly = true;
        QVERIFY(await(home.context->usage().recent(filter, 10)).value().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestUsageRows)
#include "tst_services_usagerows.moc"
