// SPDX-License-Identifier: GPL-3.0-or-later
#include "openstore.h"

#include <core/store/keyrepository.h>
#include <core/store/projectrepository.h>
#include <core/store/settingrepository.h>
#include <core/store/store.h>

#include <QtCore/QThread>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <tests/support/await.h>

using namespace keywright;
using namespace keywright::store;
using namespace std::chrono_literals;

class TestChanges : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(QStringLiteral("keywright.sqlite")); }
    static ChangeSet setOf(const QSignalSpy &spy, int index)
    {
        return spy.at(index).constFirst().value<ChangeSet>();
    }
    static auto insertion(const QString &name)
    {
        return [name](Database &database) {
            return ProjectRepository(database).insert(makeProject(name));
        };
    }

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<ChangeSet>(); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void tellsOwnChangesOnTheOwnersThread()
    {
        Store store(path());
        QSignalSpy spy(&store, &Store::changed);
        QThread *thread = nullptr;
        connect(
            &store, &Store::changed, &store, [&] { thread = QThread::currentThread(); },
            Qt::DirectConnection);
        // At once, before it is open: told all the same.
        QVERIFY(await(store.write(insertion(QStringLiteral("p")))));
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(thread, QThread::currentThread());
        const ChangeSet set = setOf(spy, 0);
        QCOMPARE(set.changes, (QList<Change>{{ChangeKind::Project, QStringLiteral("prj_p"),
                                              ProjectId(QStringLiteral("prj_p"))}}));
        QVERIFY(!set.everything);
        QCOMPARE(store.revision(), set.revision);
    }

    void isCommittedBeforeTheFutureFinishes()
    {
        Store store(path());
        QVERIFY(await(store.write(insertion(QStringLiteral("p")))));
        auto other = *Database::open(path());
        QVERIFY(ProjectRepository(*other).find(ProjectId(QStringLiteral("prj_p"))));
    }

    void anErrorRollsBackAndTellsNobody()
    {
        Store store(path());
        QSignalSpy spy(&store, &Store::changed);
        const auto failed = await(store.write([](Database &database) -> Result<Project> {
            if (auto saved =
                    ProjectRepository(database).insert(makeProject(QStringLiteral("lost")));
                !saved)
                return saved;
            return failure(ErrorCode::InvalidArgument, QStringLiteral("on purpose"));
        }));
        QCOMPARE(failed.error().code, ErrorCode::InvalidArgument);
        QVERIFY(await(store.write(insertion(QStringLiteral("kept")))));
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(setOf(spy, 0).changes.size(), 1);
        const auto listed = await(
            store.read([](Database &database) { return ProjectRepository(database).list(true); }));
        QCOMPARE(listed->size(), 1);
    }

    void hearsOtherProcesses()
    {
        Store store(path());
        QVERIFY(await(store.ready()));
        QSignalSpy spy(&store, &Store::changed);
        store.watch(5ms);
        // Another connection is what another process is to SQLite.
        auto other = *Database::open(path());
        QVERIFY(ProjectRepository(*other).insert(makeProject(QStringLiteral("p"))));
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(setOf(spy, 0).changes.constFirst().id, QStringLiteral("prj_p"));
    }

    void twoStoresHearEachOther()
    {
        Store window(path());
        Store daemon(path());
        QVERIFY(await(window.ready()));
        QVERIFY(await(daemon.ready()));
        daemon.watch(5ms);
        QSignalSpy spy(&daemon, &Store::changed);
        QVERIFY(await(window.write(insertion(QStringLiteral("p")))));
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(daemon.revision(), setOf(spy, 0).revision);
    }

    void namesEachThingOnce()
    {
        OpenStore open;
        ProjectRepository projects(*open.database);
        const Project project = *projects.insert(makeProject(QStringLiteral("p")));
        const qint64 before = *currentRevision(*open.database);
        KeyRepository keys(*open.database);
        Key key = *keys.insert(makeKey(project, QStringLiteral("k")));
        QVERIFY(projects.update(project));
        key = *keys.update(key);
        const ChangeSet set = *changesAfter(*open.database, before);
        QCOMPARE(set.changes, (QList<Change>{{ChangeKind::Project, project.id.text(), project.id},
                                             {ChangeKind::Key, key.id.text(), project.id}}));
        QCOMPARE(set.revision, before + 3);
        QCOMPARE(changesAfter(*open.database, set.revision)->changes.size(), 0);
    }

    void saysEverythingWhereTooMuchChanged()
    {
        OpenStore open;
        SettingRepository settings(*open.database);
        QVERIFY(open.database->exec(QStringLiteral("BEGIN")));
        for (int i = 0; i < keptChanges + 5; ++i)
            QVERIFY(settings.setValue(QStringLiteral("s"), QString::number(i)));
        QVERIFY(open.database->exec(QStringLiteral("COMMIT")));
        QCOMPARE(*open.database->integer(QStringLiteral("SELECT count(*) FROM change")),
                 keptChanges);
        QVERIFY(changesAfter(*open.database, 0)->everything);
        QVERIFY(changesAfter(*open.database, 4)->everything);
        QVERIFY(!changesAfter(*open.database, 5)->everything);
        QVERIFY(
            changesAfter(*open.database, keptChanges + 100)->everything); // put back from a backup
    }

    void answersWithWhyItIsNotOpen()
    {
        Store store(m_folder->filePath(QStringLiteral("none/keywright.sqlite")));
        const auto ready = await(store.ready());
        QCOMPARE(ready.error().code, ErrorCode::StoreUnavailable);
        QCOMPARE(await(store.write(insertion(QStringLiteral("p")))).error().code,
                 ErrorCode::StoreUnavailable);
        QCOMPARE(await(store.read([](Database &database) { return currentRevision(database); }))
                     .error()
                     .code,
                 ErrorCode::StoreUnavailable);
        store.watch();
    }

    void refusesANewerFile()
    {
        {
            auto database = *Database::open(path());
            QVERIFY(database->exec(QStringLiteral("PRAGMA user_version=999")));
        }
        Store store(path());
        QCOMPARE(await(store.ready()).error().code, ErrorCode::StoreNewer);
    }

    void destructionFinishesWhatWasPosted()
    {
        {
            Store store(path());
            for (int i = 0; i < 20; ++i)
                (void)store.write(insertion(QString::number(i)));
        }
        auto database = *Database::open(path());
        QCOMPARE(ProjectRepository(*database).list()->size(), 20);
    }
};

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_store_changes.moc"
