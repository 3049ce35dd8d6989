// SPDX-License-Identifier: GPL-3.0-or-later
// The window's and the command line's side: start, status, stop, and what a crash looks like.
#include "daemonhome.h"

using namespace keywright;

class TestDaemonGatewayService : public QObject
{
    Q_OBJECT

    static GatewayOptions anyPort()
    {
        GatewayOptions options;
        options.listen = {QStringLiteral("127.0.0.1:0")};
        return options;
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Found in PATH, since this test lies beside no daemon.
        qputenv("PATH", qgetenv("KEYWRIGHT_BIN") + ':' + qgetenv("PATH"));
    }

    void startStatusStop()
    {
        DaemonHome home;
        auto &gateway = home.context->gateway();
        const auto started = await(gateway.start(anyPort()));
        QVERIFY2(started,
                 started ? ""
                         : qPrintable(errorName(started.error().code) + started.error().detail));
        QVERIFY(started->running);
        QCOMPARE(started->listen.size(), 1);
        QVERIFY(!started->listen.constFirst().endsWith(QLatin1String(":0")));
        QVERIFY(gateway.urlOf(QStringLiteral("forms")).contains(started->listen.constFirst()));
        Caller caller(started->listen.constFirst());
        QCOMPARE(caller.get("/forms/a", home.secret()), 200);
        const auto again = await(gateway.start(anyPort()));
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::GatewayRunning);
        QCOMPARE(await(gateway.options()).value(), anyPort());

        QVERIFY(await(gateway.stop()));
        QVERIFY(!await(gateway.status())->running);
        QCOMPARE(home.counted(), 1);
        // Once it says that it has stopped, the next one can start.
        const auto next = await(gateway.start(anyPort()));
        QVERIFY2(next, next ? "" : qPrintable(errorName(next.error().code) + next.error().detail));
        QVERIFY(await(gateway.stop()));
    }

    void whyItDidNotStart()
    {
        DaemonHome home;
        auto &gateway = home.context->gateway();
        QTcpServer squatter;
        QVERIFY(squatter.listen(QHostAddress::LocalHost));
        GatewayOptions options;
        options.listen = {QStringLiteral("127.0.0.1:%1").arg(squatter.serverPort())};
        auto started = await(gateway.start(options));
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::AddressInUse);
        options.listen = {QStringLiteral("nonsense")};
        started = await(gateway.start(options));
        QCOMPARE(started.error().code, ErrorCode::AddressInvalid);
        QVERIFY(!await(gateway.status())->running);
    }

    void theWindowSurvivesACrashOfIt()
    {
        DaemonHome home;
        auto &gateway = home.context->gateway();
        const auto started = await(gateway.start(anyPort()));
        QVERIFY(started.has_value());
        gateway.watch();
        QTRY_VERIFY(gateway.lastStatus().running);
        QCOMPARE(::kill(pid_t(started->pid), SIGKILL), 0);
        QTRY_VERIFY(!gateway.lastStatus().running);
        // The lock and the socket that it left behind are in nobody's way.
        const auto next = await(gateway.start(anyPort()));
        QVERIFY2(next, next ? "" : qPrintable(errorName(next.error().code) + next.error().detail));
        QTRY_VERIFY(gateway.lastStatus().running);
        QVERIFY(await(gateway.stop()));
    }

    void itSurvivesTheEndOfTheWindow()
    {
        DaemonHome home;
        const auto started = await(home.context->gateway().start(anyPort()));
        QVERIFY(started.has_value());
        home.context.reset();
        Caller caller(started->listen.constFirst());
        QCOMPARE(caller.get("/forms/a", home.secret()), 200);
        CoreContext::Options options;
        options.home = Home::locate(home.folder.path());
        options.makeSecretStore = [] { return std::make_unique<MemorySecretStore>(); };
        CoreContext next(std::move(options));
        QVERIFY(await(next.ready()));
        QCOMPARE(await(next.gateway().status())->pid, started->pid);
        QVERIFY(await(next.gateway().stop()));
    }
};

QTEST_GUILESS_MAIN(TestDaemonGatewayService)
#include "tst_daemon_gatewayservice.moc"
