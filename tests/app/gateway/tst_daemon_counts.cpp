// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemonhome.h"

using namespace keywright;

class TestDaemonCounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOrderlyEndLosesNothing()
    {
        DaemonHome home;
        QVERIFY(home.start());
        constexpr int calls = 500;
        {
            Caller caller(home.address);
            for (int i = 0; i < calls; ++i)
                QCOMPARE(caller.get("/forms/a", home.secret()), 200);
        }
        QCOMPARE(home.end(), 0);
        QCOMPARE(home.counted(), calls);
    }

    void afterAFlushEveryCallIsThere()
    {
        DaemonHome home;
        QVERIFY(home.start());
        Caller caller(home.address);
        for (int round = 1; round <= 3; ++round) {
            for (int i = 0; i < 50; ++i)
                QCOMPARE(caller.get("/forms/a", home.secret()), 200);
            QCOMPARE(caller.get("/forms/a", "nonsense"), 401);
            QVERIFY(await(home.context->gateway().flush()));
            QCOMPARE(home.counted(), round * 51);
        }
        const auto status = await(home.context->gateway().status()).value();
        QCOMPARE(status.requests, 153);
        QCOMPARE(status.listen, QStringList{home.address});
        QCOMPARE(status.pid, home.daemon.processId());
        QTRY_VERIFY(await(home.context->gateway().status()).value().revision >= home.api.revision);
    }
};

QTEST_GUILESS_MAIN(TestDaemonCounts)
#include "tst_daemon_counts.moc"
