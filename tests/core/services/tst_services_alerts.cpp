// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagerecording.h"

#include <core/services/alertservice.h>
#include <core/usage/denialspike.h>

#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

using namespace keywright;
using namespace std::chrono_literals;

/// Recorded rows, as the gateway writes them, and what is told of them.
class TestAlerts : public QObject
{
    Q_OBJECT

    /// A home that is watched, with a project, an API and a key.
    struct Watched
    {
        ServiceHome home;
        Project project;
        Api api;
        Key key;
        std::unique_ptr<UsageRecording> recording;
        QList<Alert> alerts;

        Watched()
        {
            home.context.reset();
            home.start(true);
            if (!await(home.context->ready()))
                qFatal("the core does not come up");
            project = home.project();
            api = home.api(project.id);
            KeyDraft draft = home.draft(project.id, QStringLiteral("Portal"), false);
            draft.restrictions.limits = {limitOf("10/day@UTC")};
            key = await(home.context->keys().issue(draft)).value().key;
            recording = std::make_unique<UsageRecording>(home);
        }
        [[nodiscard]] bool watch()
        {
            AlertService &service = home.context->alerts();
            QObject::connect(&service, &AlertService::alerted, &service,
                             [this](const Alert &alert) { alerts << alert; });
            QSignalSpy begun(&service, &AlertService::watching);
            service.watch();
            return begun.wait();
        }
        /// So that everything before it has been looked at: a sign that is always told, for a key
        /// of its own with a new name each time.
        [[nodiscard]] bool settle()
        {
            Key sign = key;
            sign.id = KeyId(QStringLiteral("key_sign_%1").arg(++signs));
            ActivityEntry old = recording->call(sign, api);
            old.time -= 2h;
            ActivityEntry fresh = recording->call(sign, api);
            fresh.peer = QStringLiteral("192.0.2.1");
            const auto before = alerts.size();
            if (!recording->record({old, fresh}))
                return false;
            const bool came = QTest::qWaitFor(
                [&] {
                    return std::any_of(alerts.cbegin() + before, alerts.cend(),
                                       [&](const Alert &alert) { return alert.key == sign.id; });
                },
                20000);
            alerts.removeIf([&](const Alert &alert) { return alert.key == sign.id; });
            return came;
        }
        int signs = 0;
    };

private Q_SLOTS:
    void theRule()
    {
        QVERIFY(!isDenialSpike(9, 0));
        QVERIFY(isDenialSpike(10, 0));
        QVERIFY(isDenialSpike(10, 2));
        QVERIFY(!isDenialSpike(10, 3));
        QVERIFY(isDenialSpike(500, 100));
        QCOMPARE(medianOf({}), 0);
        QCOMPARE(medianOf({5, 1, 9}), 5);
    }

    void aSpikeOfDenials()
    {
        Watched watched;
        QVERIFY(watched.watch());
        // Nine are none; a tenth in the same minute is.
        const ActivityEntry denial = watched.recording->denial(watched.key, watched.api);
        QVERIFY(watched.recording->record(std::vector<ActivityEntry>(9, denial)));
        QVERIFY(watched.settle());
        QCOMPARE(watched.alerts, QList<Alert>());
        QVERIFY(watched.recording->record({denial}));
        QTRY_COMPARE_WITH_TIMEOUT(watched.alerts.size(), 1, 20000);
        QCOMPARE(watched.alerts.constFirst().kind, Alert::Kind::DenialSpike);
        QCOMPARE(watched.alerts.constFirst().project, watched.project.id);
        QCOMPARE(watched.alerts.constFirst().count, 10);
        QCOMPARE(watched.alerts.constFirst().usual, 0);
        // It goes on, and is not told again.
        QVERIFY(watched.recording->record(std::vector<ActivityEntry>(50, denial)));
        QVERIFY(watched.settle());
        QCOMPARE(watched.alerts.size(), 1);
    }

    void whatIsUsualIsNoSpike()
    {
        Watched watched;
        std::vector<ActivityEntry> hour;
        for (int minute = 1; minute <= 60; ++minute) {
            ActivityEntry denial = watched.recording->denial(watched.key, watched.api);
            denial.time -= std::chrono::minutes(minute);
            denial.repeats = 12;
            hour.push_back(denial);
        }
        QVERIFY(watched.recording->record(hour));
        QVERIFY(watched.watch());
        ActivityEntry now = watched.recording->denial(watched.key, watched.api);
        now.repeats = 40;
        QVERIFY(watched.recording->record({now}));
        QVERIFY(watched.settle());
        QCOMPARE(watched.alerts, QList<Alert>());
    }

    void aNewCaller()
    {
        Watched watched;
        ActivityEntry old = watched.recording->call(watched.key, watched.api);
        old.time -= 2h;
        QVERIFY(watched.recording->record({old}));
        QVERIFY(watched.watch());
        // The one that is known, then one that is not, twice.
        ActivityEntry fresh = watched.recording->call(watched.key, watched.api);
        QVERIFY(watched.recording->record({fresh}));
        QVERIFY(watched.settle());
        QCOMPARE(watched.alerts, QList<Alert>());
        fresh.peer = QStringLiteral("203.0.113.7");
        QVERIFY(watched.recording->record({fresh, fresh}));
        QTRY_COMPARE_WITH_TIMEOUT(watched.alerts.size(), 1, 20000);
        QCOMPARE(watched.alerts.constFirst().kind, Alert::Kind::NewCaller);
        QCOMPARE(watched.alerts.constFirst().keyName, QStringLiteral("Portal"));
        QCOMPARE(watched.alerts.constFirst().caller, QStringLiteral("203.0.113.7"));
        // An origin that a referrer restriction turned away counts as well.
        ActivityEntry turnedAway = watched.recording->denial(watched.key, watched.api);
        turnedAway.reason = QStringLiteral("API_KEY_HTTP_REFERRER_BLOCKED");
        turnedAway.observed = QStringLiteral("https://copy.example");
        QVERIFY(watched.recording->record({turnedAway}));
        QTRY_COMPARE_WITH_TIMEOUT(watched.alerts.size(), 2, 20000);
        QCOMPARE(watched.alerts.constLast().caller, QStringLiteral("https://copy.example"));
    }

    void aKeyWithoutAHistory()
    {
        Watched watched;
        QVERIFY(watched.watch());
        ActivityEntry first = watched.recording->call(watched.key, watched.api);
        ActivityEntry second = first;
        second.peer = QStringLiteral("203.0.113.7");
        second.time += 10min;
        QVERIFY(watched.recording->record({first, second}));
        QVERIFY(watched.settle());
        QCOMPARE(watched.alerts, QList<Alert>());
    }

    void aPublicClientsKey()
    {
        Watched watched;
        std::vector<ActivityEntry> visitors;
        for (int visitor = 1; visitor <= 11; ++visitor) {
            visitors.push_back(watched.recording->call(watched.key, watched.api));
            visitors.back().time -= 2h;
            visitors.back().peer = QStringLiteral("198.51.100.%1").arg(visitor);
        }
        QVERIFY(watched.recording->record(visitors));
        QVERIFY(watched.watch());
        QVERIFY(watched.recording->record({watched.recording->call(watched.key, watched.api)}));
        QVERIFY(watched.settle());
        QCOMPARE(watched.alerts, QList<Alert>());
    }

    void aLimitNearlyUsed()
    {
        Watched watched;
        QVERIFY(watched.watch());
        const std::string id = watched.key.id.text().toStdString() + '/'
                               + watched.key.restrictions.limits.at(0).id + "/day";
        const Instant today = std::chrono::floor<std::chrono::days>(watched.home.clock->now());
        QVERIFY(watched.recording->count({{id, today, 7, 0}}));
        QVERIFY(watched.settle());
        QCOMPARE(watched.alerts, QList<Alert>());
        QVERIFY(watched.recording->count({{id, today, 8, 0}}));
        QVERIFY(watched.recording->record({watched.recording->call(watched.key, watched.api)}));
        QTRY_COMPARE_WITH_TIMEOUT(watched.alerts.size(), 1, 20000);
        QCOMPARE(watched.alerts.constFirst().kind, Alert::Kind::LimitNearlyUsed);
        QCOMPARE(watched.alerts.constFirst().key, watched.key.id);
        QVERIFY(watched.alerts.constFirst().quota.has_value());
        QCOMPARE(watched.alerts.constFirst().quota->used, 8);
        // Once in this window.
        QVERIFY(watched.recording->count({{id, today, 9, 0}}));
        QVERIFY(watched.settle());
        QCOMPARE(watched.alerts.size(), 1);
        // And again in the next one.
        watched.home.clock->advance(24h);
        QVERIFY(watched.recording->count({{id, today + 24h, 10, 0}}));
        QVERIFY(watched.settle());
        QCOMPARE(watched.alerts.size(), 2);
    }

    void whatIsSwitchedOffIsNotTold()
    {
        Watched watched;
        AlertChoice choice;
        choice.denialSpikes = false;
        QVERIFY(await(watched.home.context->alerts().setChoice(choice)));
        QCOMPARE(await(watched.home.context->alerts().choice()).value(), choice);
        QVERIFY(watched.watch());
        QVERIFY(watched.recording->record(
            std::vector<ActivityEntry>(30, watched.recording->denial(watched.key, watched.api))));
        QVERIFY(watched.settle());
        QCOMPARE(watched.alerts, QList<Alert>());
    }

    void whatWasToldStaysTold()
    {
        Watched watched;
        QVERIFY(watched.watch());
        const std::vector<ActivityEntry> many(30,
                                              watched.recording->denial(watched.key, watched.api));
        QVERIFY(watched.recording->record(many));
        QTRY_COMPARE_WITH_TIMEOUT(watched.alerts.size(), 1, 20000);
        // Another start, in the same minute.
        watched.recording.reset();
        watched.home.context.reset();
        watched.home.start(true);
        QVERIFY(await(watched.home.context->ready()));
        watched.recording = std::make_unique<UsageRecording>(watched.home);
        QVERIFY(watched.watch());
        QVERIFY(watched.recording->record(many));
        QVERIFY(watched.settle());
        QCOMPARE(watched.alerts.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_services_alerts.moc"
