// SPDX-License-Identifier: GPL-3.0-or-later
// The keychain and the store have no common transaction: wherever the process ends, the next start
// finds either a key with its secret or neither.
#include "servicehome.h"

#include <core/services/serviceparts.h>
#include <core/store/pendingsecretrepository.h>

#include <QtTest/QtTest>

using namespace keywright;
using Crash = SharedKeychain::Crash;

class TestWriteAhead : public QObject
{
    Q_OBJECT

    static qsizetype pendings(ServiceHome &home)
    {
        return await(home.context->parts().store->read([](store::Database &database) {
                   return store::PendingSecretRepository(database).list();
               }))
            .value()
            .size();
    }

private Q_SLOTS:
    void aCrashOfIssuingIsUndone_data()
    {
        QTest::addColumn<int>("crash");
        QTest::addColumn<int>("itemsLeft");
        QTest::newRow("before the keychain was written") << int(Crash::BeforeWrite) << 0;
        QTest::newRow("after it was written, before the commit") << int(Crash::AfterWrite) << 1;
    }
    void aCrashOfIssuingIsUndone()
    {
        QFETCH(int, crash);
        QFETCH(int, itemsLeft);
        ServiceHome home;
        const Project project = home.project();
        home.keychain->crash = Crash(crash);
        auto issued = home.context->keys().issue(home.draft(project.id, QStringLiteral("Portal")));
        QTRY_VERIFY(home.keychain->crashed);
        QCOMPARE(home.accounts().size(), itemsLeft);
        home.restart();
        QCOMPARE(errorOf(await(issued)), ErrorCode::Cancelled);

        QVERIFY(await(home.context->ready()));
        QVERIFY(home.accounts().isEmpty());
        QVERIFY(await(home.context->keys().list(project.id, true)).value().isEmpty());
        QCOMPARE(pendings(home), 0);
        // The name is free and everything works.
        (void)home.key(project.id, QStringLiteral("Portal"));
        QCOMPARE(home.accounts().size(), 1);
    }

    void aCrashOfRotatingLeavesTheOldVersion_data() { aCrashOfIssuingIsUndone_data(); }
    void aCrashOfRotatingLeavesTheOldVersion()
    {
        QFETCH(int, crash);
        ServiceHome home;
        const IssuedKey issued = home.key(home.project().id, QStringLiteral("Portal"));
        const QStringList before = home.accounts();
        home.keychain->crash = Crash(crash);
        auto rotated = home.context->keys().rotate(issued.key.id, {});
        QTRY_VERIFY(home.keychain->crashed);
        home.restart();
        QCOMPARE(errorOf(await(rotated)), ErrorCode::Cancelled);

        QVERIFY(await(home.context->ready()));
        QCOMPARE(home.accounts(), before);
        const Key key = await(home.context->keys().get(issued.key.id)).value();
        QCOMPARE(key.versions, issued.key.versions);
        QVERIFY(await(home.context->keys().reveal(key.id)).value() == issued.secret);
        QCOMPARE(pendings(home), 0);
    }

    void aRefusalOfTheKeychainIsUndoneAtOnce()
    {
        ServiceHome home;
        const Project project = home.project();
        home.keychain->items.failNext({ErrorCode::KeychainFailed, {}, QStringLiteral("disk full")});
        const auto issued =
            await(home.context->keys().issue(home.draft(project.id, QStringLiteral("Portal"))));
        QCOMPARE(errorOf(issued), ErrorCode::KeychainFailed);
        QCOMPARE(issued.error().detail, QStringLiteral("disk full"));
        QVERIFY(await(home.context->keys().list(project.id)).value().isEmpty());
        QCOMPARE(pendings(home), 0);
    }

    void aNameThatIsTakenMeanwhileIsUndone()
    {
        ServiceHome home;
        const Project project = home.project();
        QList<Async<IssuedKey>> futures;
        for (int i = 0; i < 8; ++i)
            futures.append(
                home.context->keys().issue(home.draft(project.id, QStringLiteral("Portal"))));
        int issued = 0;
        for (const auto &future : futures) {
            const auto result = await(future);
            issued += result ? 1 : 0;
            QVERIFY(result || result.error().code == ErrorCode::NameTaken);
        }
        QCOMPARE(issued, 1);
        QCOMPARE(home.accounts().size(), 1);
        QCOMPARE(pendings(home), 0);
    }

    void aStoreThatCannotCommitIsUndone()
    {
        ServiceHome home;
        const Project project = home.project();
        // The project goes between the note and the commit: nobody can save a key there any more.
        home.keychain->crash = Crash::AfterWrite;
        auto issued = home.context->keys().issue(home.draft(project.id, QStringLiteral("Portal")));
        QTRY_VERIFY(home.keychain->crashed);
        QVERIFY(await(home.context->projects().remove(project.id)));
        home.restart();
        QVERIFY(await(home.context->ready()));
        QVERIFY(home.accounts().isEmpty());
        QCOMPARE(errorOf(await(issued)), ErrorCode::Cancelled);
    }

    void aRemovalThatStillWaitsNeverTakesANewSecret()
    {
        ServiceHome home;
        const IssuedKey issued = home.key(home.project().id, QStringLiteral("Portal"));
        home.keychain->crash = Crash::AfterWrite;
        auto lost = home.context->keys().rotate(issued.key.id, {});
        QTRY_VERIFY(home.keychain->crashed);
        home.keychain->items.setState(KeychainState::Locked);
        home.restart();
        QVERIFY(await(home.context->ready())); // postponed
        home.keychain->items.setState(KeychainState::Unlocked);
        // The same version again, under the same account, before the sweep came round.
        const auto rotated = await(home.context->keys().rotate(issued.key.id, {}));
        QVERIFY(rotated.has_value());
        QVERIFY(await(home.context->keys().sweep()));
        QVERIFY(await(home.context->keys().reveal(issued.key.id)).value() == rotated->secret);
        QCOMPARE(home.accounts().size(), 2);
        QCOMPARE(pendings(home), 0);
        QVERIFY(lost.isFinished());
    }

    void theSweepOfAnotherProcessLeavesWritesUnderWayAlone()
    {
        ServiceHome home;
        const Project project = home.project();
        home.keychain->crash = Crash::AfterWrite;
        auto issued = home.context->keys().issue(home.draft(project.id, QStringLiteral("Portal")));
        QTRY_VERIFY(home.keychain->crashed);

        // A second process on the same home while the first one is still at it.
        CoreContext::Options options;
        options.home = Home::locate(home.folder.path());
        options.clock = home.clock;
        options.makeSecretStore = [&home] {
            return std::make_unique<SharedKeychainStore>(home.keychain);
        };
        CoreContext other(std::move(options));
        const auto report = await(other.keys().sweep());
        QVERIFY(report.has_value());
        QCOMPARE(report->postponed, 1);
        QCOMPARE(report->undone, 0);
        QCOMPARE(home.accounts().size(), 1);

        home.context.reset(); // the first one dies
        const auto later = await(other.keys().sweep());
        QCOMPARE(later->undone, 1);
        QVERIFY(home.accounts().isEmpty());
        QVERIFY(issued.isFinished());
    }
};

QTEST_GUILESS_MAIN(TestWriteAhead)
#include "tst_services_writeahead.moc"
