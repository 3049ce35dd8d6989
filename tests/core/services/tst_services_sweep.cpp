// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicehome.h"

#include <core/domain/auditactions.h>
#include <core/services/auditservice.h>
#include <core/services/providerservice.h>

#include <QtTest/QtTest>

using namespace keywright;
using Crash = SharedKeychain::Crash;

class TestSweep : public QObject
{
    Q_OBJECT
    static constexpr std::chrono::hours thirtyDays{30 * 24};

private Q_SLOTS:
    void nothingToDoTouchesNothing()
    {
        ServiceHome home;
        (void)home.key(home.project().id, QStringLiteral("Portal"));
        const auto report = await(home.context->keys().sweep());
        QCOMPARE(report->finished + report->undone + report->postponed, 0);
        QCOMPARE(home.accounts().size(), 1);
    }

    void aDeletedKeyGoesAfterThirtyDaysWithItsSecrets()
    {
        ServiceHome home;
        const Project project = home.project();
        const Key key = home.key(project.id, QStringLiteral("Portal")).key;
        QVERIFY(await(home.context->keys().rotate(key.id, {})));
        QVERIFY(await(home.context->keys().remove(key.id)));
        home.clock->advance(thirtyDays - std::chrono::minutes(1));
        QCOMPARE(await(home.context->keys().sweep())->finished, 0);
        QCOMPARE(home.accounts().size(), 2);
        home.clock->advance(std::chrono::minutes(2));
        QCOMPARE(await(home.context->keys().sweep())->finished, 2);
        QVERIFY(home.accounts().isEmpty());
        QVERIFY(await(home.context->keys().list(project.id, true)).value().isEmpty());
    }

    void aDeletedKeyGoesForGoodWhenAskedFor()
    {
        ServiceHome home;
        const Project project = home.project();
        const Key key = home.key(project.id, QStringLiteral("Portal")).key;
        const auto refused = await(home.context->keys().purge(key.id));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::TransitionIllegal);
        QCOMPARE(home.accounts().size(), 1);
        QVERIFY(await(home.context->keys().remove(key.id)));
        QCOMPARE(await(home.context->keys().purge(key.id))->name, QStringLiteral("Portal"));
        QVERIFY(home.accounts().isEmpty());
        QVERIFY(await(home.context->keys().list(project.id, true)).value().isEmpty());
        QCOMPARE(await(home.context->keys().purge(key.id)).error().code, ErrorCode::NotFound);
    }

    void whatALockedKeychainKeepsGoesWithTheNextSweep()
    {
        ServiceHome home;
        const Key key = home.key(home.project().id, QStringLiteral("Portal")).key;
        QVERIFY(await(home.context->keys().remove(key.id)));
        home.keychain->items.setState(KeychainState::Locked);
        QVERIFY(await(home.context->keys().purge(key.id)));
        QCOMPARE(home.accounts().size(), 1);
        home.keychain->items.setState(KeychainState::Unlocked);
        QCOMPARE(await(home.context->keys().sweep())->finished, 1);
        QVERIFY(home.accounts().isEmpty());
    }

    void aDeletedProjectGoesWithTheSecretsOfItsKeys()
    {
        ServiceHome home;
        const Project project = home.project(), other = home.project(QStringLiteral("Other"));
        (void)home.key(project.id, QStringLiteral("Portal"));
        (void)home.key(project.id, QStringLiteral("Till"));
        (void)home.key(other.id, QStringLiteral("Portal"));
        QVERIFY(await(home.context->projects().remove(project.id)));
        home.clock->advance(thirtyDays + std::chrono::minutes(1));
        QCOMPARE(await(home.context->keys().sweep())->finished, 2);
        QCOMPARE(home.accounts().size(), 1);
        QCOMPARE(await(home.context->projects().list(true)).value().size(), 1);
    }

    void aDeletedProjectGoesForGoodWhenAskedFor()
    {
        ServiceHome home;
        auto &projects = home.context->projects();
        const Project project = home.project(), other = home.project(QStringLiteral("Other"));
        (void)home.key(project.id, QStringLiteral("Portal"));
        (void)home.key(other.id, QStringLiteral("Portal"));
        const Key mail = await(home.context->keys().importKey(
                                   home.draft(project.id, QStringLiteral("Mail")),
                                   QStringLiteral("mailgun"), Secret("key-0123456789")))
                             .value();
        QVERIFY(await(home.context->providers().setParts(
            mail.id, {{QStringLiteral("region"), QStringLiteral("eu")}})));
        QCOMPARE(home.accounts().size(), 3);
        QCOMPARE(errorOf(await(projects.purge(project.id))), ErrorCode::TransitionIllegal);
        QCOMPARE(home.accounts().size(), 3);
        QVERIFY(await(projects.remove(project.id)));
        QCOMPARE(await(projects.purge(project.id))->name, project.name);
        QCOMPARE(home.accounts().size(), 1);
        QVERIFY(await(home.context->providers().parts(mail.id)).value().isEmpty());
        QCOMPARE(errorOf(await(home.context->keys().get(mail.id))), ErrorCode::NotFound);
        QCOMPARE(errorOf(await(projects.purge(project.id))), ErrorCode::NotFound);
        QCOMPARE(await(projects.list(true)).value(), QList<Project>{other});
        AuditFilter purged;
        purged.action = audit::projectPurge;
        QCOMPARE(await(home.context->audit().list(purged, 10)).value().size(), 1);
        purged.action = audit::keyPurge;
        QCOMPARE(await(home.context->audit().list(purged, 10)).value().size(), 2);
    }

    void aPurgedProjectsSecretsWaitForALockedKeychain()
    {
        ServiceHome home;
        const Project project = home.project();
        (void)home.key(project.id, QStringLiteral("Portal"));
        QVERIFY(await(home.context->projects().remove(project.id)));
        home.keychain->items.setState(KeychainState::Locked);
        QVERIFY(await(home.context->projects().purge(project.id)));
        QCOMPARE(home.accounts().size(), 1);
        home.keychain->items.setState(KeychainState::Unlocked);
        QCOMPARE(await(home.context->keys().sweep())->finished, 1);
        QVERIFY(home.accounts().isEmpty());
    }

    void aLockedKeychainPostponesAndLosesNothing()
    {
        ServiceHome home;
        const Project project = home.project();
        const Key key = home.key(project.id, QStringLiteral("Portal")).key;
        QVERIFY(await(home.context->keys().remove(key.id)));
        home.clock->advance(thirtyDays + std::chrono::minutes(1));
        home.keychain->items.setState(KeychainState::Locked);
        for (int i = 0; i < 2; ++i) {
            const auto report = await(home.context->keys().sweep());
            QCOMPARE(report->postponed, 1);
            QCOMPARE(report->finished, 0);
            QCOMPARE(home.accounts().size(), 1);
        }
        home.keychain->items.setState(KeychainState::Unlocked);
        QCOMPARE(await(home.context->keys().sweep())->finished, 1);
        QVERIFY(home.accounts().isEmpty());
    }

    void aWriteThatWasCutOffWaitsForTheKeychain()
    {
        ServiceHome home;
        const Project project = home.project();
        home.keychain->crash = Crash::AfterWrite;
        auto issued = home.context->keys().issue(home.draft(project.id, QStringLiteral("Portal")));
        QTRY_VERIFY(home.keychain->crashed);
        home.keychain->items.setState(KeychainState::Locked);
        home.restart();
        QVERIFY(await(home.context->ready()));
        QCOMPARE(home.accounts().size(), 1); // a locked keychain is not touched
        home.keychain->items.setState(KeychainState::Unlocked);
        QCOMPARE(await(home.context->keys().sweep())->undone, 1);
        QVERIFY(home.accounts().isEmpty());
        QVERIFY(issued.isFinished());
    }

    void aCrashOfTheSweepItselfIsFinished_data()
    {
        QTest::addColumn<int>("crash");
        QTest::newRow("before the removal") << int(Crash::BeforeRemove);
        QTest::newRow("after the removal") << int(Crash::AfterRemove);
    }
    void aCrashOfTheSweepItselfIsFinished()
    {
        QFETCH(int, crash);
        ServiceHome home;
        const Project project = home.project();
        const Key key = home.key(project.id, QStringLiteral("Portal")).key;
        QVERIFY(await(home.context->keys().remove(key.id)));
        home.clock->advance(thirtyDays + std::chrono::minutes(1));
        home.keychain->crash = Crash(crash);
        auto swept = home.context->keys().sweep();
        QTRY_VERIFY(home.keychain->crashed);
        home.restart();
        QCOMPARE(await(home.context->keys().sweep())->finished, 1);
        QVERIFY(home.accounts().isEmpty());
        QCOMPARE(await(home.context->keys().sweep())->finished, 0);
        QVERIFY(swept.isFinished());
    }
};

QTEST_GUILESS_MAIN(TestSweep)
#include "tst_services_sweep.moc"
