// SPDX-License-Identifier: GPL-3.0-or-later
// What is saved is enforced by a daemon that runs; and limits outlive it.
#include "daemonhome.h"

using namespace keywright;

class TestDaemonPolicy : public QObject
{
    Q_OBJECT

    static policy::Restrictions limited(int count)
    {
        policy::Limit limit;
        limit.count = count;
        limit.unit = policy::Unit::Month;
        limit.window = policy::Window::Fixed;
        policy::Restrictions restrictions;
        restrictions.limits = {limit};
        return restrictions;
    }

private Q_SLOTS:
    void aSavedChangeIsEnforced()
    {
        DaemonHome home;
        QVERIFY(home.start());
        Caller caller(home.address);
        QCOMPARE(caller.get("/forms/a", home.secret()), 200);
        QVERIFY(await(home.context->keys().setEnabled(home.key.key.id, false)));
        QTRY_COMPARE(caller.get("/forms/a", home.secret()), 403);
        QVERIFY(await(home.context->keys().setEnabled(home.key.key.id, true)));
        QTRY_COMPARE(caller.get("/forms/a", home.secret()), 200);
        const IssuedKey fresh = home.issue(QStringLiteral("Fresh"));
        QTRY_COMPARE(caller.get("/forms/a", fresh.secret.reveal().toByteArray()), 200);
        QVERIFY(await(home.context->keys().remove(home.key.key.id)));
        QTRY_COMPARE(caller.get("/forms/a", home.secret()), 401);
    }

    void aChangeIsFoundWithoutBeingTold()
    {
        DaemonHome home;
        QVERIFY(home.start());
        Caller caller(home.address);
        QCOMPARE(caller.get("/forms/a", home.secret()), 200);
        // A process that saves and is gone before it could tell anybody.
        CoreContext::Options options;
        options.home = Home::locate(home.folder.path());
        options.watch = false;
        options.makeSecretStore = [] { return std::make_unique<MemorySecretStore>(); };
        {
            CoreContext other(std::move(options));
            const auto saved = other.keys().setEnabled(home.key.key.id, false);
            QTRY_VERIFY(saved.isFinished());
        }
        QTRY_COMPARE(caller.get("/forms/a", home.secret()), 403);
    }

    void limitsOutliveTheDaemon()
    {
        DaemonHome home;
        const IssuedKey limitedKey = home.issue(QStringLiteral("Limited"), limited(3));
        const QByteArray secret = limitedKey.secret.reveal().toByteArray();
        QVERIFY(home.start());
        {
            Caller caller(home.address);
            QCOMPARE(caller.get("/forms/a", secret), 200);
            QCOMPARE(caller.get("/forms/a", secret), 200);
        }
        QCOMPARE(home.end(), 0);
        QVERIFY(home.start());
        Caller caller(home.address);
        QCOMPARE(caller.get("/forms/a", secret), 200);
        QCOMPARE(caller.get("/forms/a", secret), 429);
        // The command line and the window judge with the same counters, once they are written down.
        Trial trial;
        trial.key = limitedKey.key.id;
        const auto judged = await(home.context->policy().judge(trial)).value();
        QCOMPARE(judged.reason, policy::Reason::ResourceQuotaExceeded);
        // A change of the number keeps the count.
        const auto revision = [&home] { return await(home.context->gateway().status())->revision; };
        const qint64 before = revision();
        Key key = limitedKey.key;
        key.restrictions.limits.front().count = 4;
        QVERIFY(await(home.context->keys().update(key)));
        QTRY_VERIFY(revision() > before);
        QCOMPARE(caller.get("/forms/a", secret), 200);
        QCOMPARE(caller.get("/forms/a", secret), 429);
    }

    void aTimeThatIsTriedEndsWithTheDaemon()
    {
        DaemonHome home;
        policy::Restrictions restrictions = limited(1);
        restrictions.limits.front().unit = policy::Unit::Day;
        const QByteArray secret =
            home.issue(QStringLiteral("Limited"), restrictions).secret.reveal().toByteArray();
        QVERIFY(home.start());
        {
            Caller caller(home.address);
            QCOMPARE(caller.get("/forms/a", secret), 200);
            QCOMPARE(caller.get("/forms/a", secret), 429);
            const auto ahead = await(home.context->gateway().advanceClock(std::chrono::hours(24)));
            QVERIFY(ahead);
            QCOMPARE(ahead->clockAhead, std::chrono::hours(24));
            QCOMPARE(caller.get("/forms/a", secret), 200);
        }
        QCOMPARE(home.end(), 0);
        QVERIFY(home.start());
        QCOMPARE(await(home.context->gateway().status())->clockAhead, std::chrono::hours(0));
        Caller caller(home.address);
        QCOMPARE(caller.get("/forms/a", secret), 429);
        QTRY_COMPARE(home.counted(), 4); // at their real time
    }

    void aHangUpReadsAgain()
    {
        DaemonHome home;
        QVERIFY(home.start());
        QCOMPARE(::kill(pid_t(home.daemon.processId()), SIGHUP), 0);
        Caller caller(home.address);
        QCOMPARE(caller.get("/forms/a", home.secret()), 200);
        QCOMPARE(home.daemon.state(), QProcess::Running);
    }
};

QTEST_GUILESS_MAIN(TestDaemonPolicy)
#include "tst_daemon_policy.moc"
