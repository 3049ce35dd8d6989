// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 under load: the databases open, and no more is lost than the counts of the last second.
// KEYWRIGHT_KILLS says how often (5).
#include "daemonhome.h"

#include <QtCore/QRandomGenerator>

using namespace keywright;

class TestDaemonKill : public QObject
{
    Q_OBJECT

    /// Calls over one connection until it ends; the times at which a call was answered.
    static QList<qint64> load(const QString &address, const QByteArray &key,
                              const QElapsedTimer &clock)
    {
        QList<qint64> answered;
        Caller caller(address);
        while (caller.get("/forms/a", key) == 200)
            answered.append(clock.elapsed());
        return answered;
    }

private Q_SLOTS:
    void atRandomMomentsUnderLoad()
    {
        const int kills =
            qMax(1, qEnvironmentVariable("KEYWRIGHT_KILLS", QStringLiteral("5")).toInt());
        DaemonHome home;
        qint64 before = 0;
        for (int round = 0; round < kills; ++round) {
            QVERIFY2(home.start(), home.daemon.readAllStandardError().constData());
            QElapsedTimer clock;
            clock.start();
            qint64 killed = 0;
            QTimer::singleShot(1500 + QRandomGenerator::global()->bounded(1500), &home.daemon, [&] {
                killed = clock.elapsed();
                home.daemon.kill();
            });
            const QList<qint64> answered = load(home.address, home.secret(), clock);
            QVERIFY(home.daemon.state() == QProcess::NotRunning || home.daemon.waitForFinished());
            QVERIFY(killed > 0);
            QCOMPARE(home.daemon.exitStatus(), QProcess::CrashExit);

            // The one call more: it may have been counted and its answer lost.
            const qint64 now = home.counted();
            const qint64 recorded = now - before;
            const auto older =
                std::count_if(answered.begin(), answered.end(),
                              [killed](qint64 time) { return time < killed - 1000; });
            qInfo().noquote() << QStringLiteral("killed after %1 ms: %2 answered, %3 recorded")
                                     .arg(killed)
                                     .arg(answered.size())
                                     .arg(recorded);
            QVERIFY2(recorded >= older, "more than the counts of the last second was lost");
            QVERIFY(recorded <= answered.size() + 1);
            before = now;

            // The store is there with everything that was saved.
            const Key key = home.issue(QStringLiteral("Key %1").arg(round)).key;
            QCOMPARE(await(home.context->keys().list(home.project.id)).value().size(), round + 2);
            QVERIFY(await(home.context->keys().remove(key.id)));
            QVERIFY(await(home.context->keys().undelete(key.id)));
        }
        QVERIFY(home.start());
        QCOMPARE(home.end(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDaemonKill)
#include "tst_daemon_kill.moc"
