// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemonhome.h"

#include <core/services/gatewayservice.h>

using namespace keywright;

namespace {

/// What a service manager does: opens the sockets, names them, becomes the daemon.
constexpr const char *manager = R"(
import os, socket, sys
sockets = [socket.socket(), socket.socket(socket.AF_INET6), socket.socket()]
for one, host in zip(sockets, ("127.0.0.1", "::1", "127.0.0.1")):
    one.bind((host, 0))
    one.listen(64)
held = [os.dup2(one.fileno(), 100 + i) for i, one in enumerate(sockets)]
for i, one in enumerate(held):
    os.dup2(one, 3 + i, inheritable=True)
os.environ.update(LISTEN_PID=str(os.getpid()), LISTEN_FDS="3", LISTEN_FDNAMES="web:web:metrics")
os.execv(sys.argv[1], sys.argv[1:])
)";

} // namespace

/// Listening on what others opened, and verdicts on request.
class TestDaemonSockets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listensOnWhatTheManagerOpened()
    {
        DaemonHome home;
        home.daemon.start(QStringLiteral("python3"),
                          {QStringLiteral("-c"), QString::fromLatin1(manager),
                           DaemonHome::program(), QStringLiteral("--home"), home.folder.path()});
        while (!home.daemon.canReadLine())
            QVERIFY2(home.daemon.waitForReadyRead(60'000),
                     home.daemon.readAllStandardError().constData());
        const QString line = QString::fromUtf8(home.daemon.readLine()).trimmed();
        QVERIFY2(line.startsWith(QStringLiteral("listening on 127.0.0.1:")), qPrintable(line));
        const QStringList addresses =
            line.mid(13).split(QStringLiteral(", ")); // and not the usual one besides
        QCOMPARE(addresses.size(), 2);
        QVERIFY(addresses.last().startsWith(QStringLiteral("[::1]:")));
        Caller caller(addresses.first());
        QCOMPARE(caller.get("/forms/a", home.secret()), 200);
        const auto status = await(home.context->gateway().status());
        QVERIFY(status && status->listen == addresses);
        Caller metrics(status->metrics);
        QCOMPARE(metrics.get("/health", {}), 200);
        QCOMPARE(home.end(), 0);
    }

    void ignoresWhatIsForAnother()
    {
        DaemonHome home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LISTEN_PID"), QStringLiteral("1"));
        environment.insert(QStringLiteral("LISTEN_FDS"), QStringLiteral("1"));
        home.daemon.setProcessEnvironment(environment);
        QVERIFY(home.start());
        Caller caller(home.address);
        QCOMPARE(caller.get("/forms/a", home.secret()), 200);
    }

    void verdictsOnRequest()
    {
        DaemonHome home;
        QVERIFY(home.start());
        GatewayService &gateway = home.context->gateway();
        const KeyId key = home.key.key.id;
        QVERIFY(await(gateway.force(key, 429, 2)).has_value());
        Caller caller(home.address);
        QCOMPARE(caller.get("/forms/a", home.secret()), 429);
        QCOMPARE(caller.get("/forms/a", home.secret()), 429);
        QCOMPARE(caller.get("/forms/a", home.secret()), 200);
        QCOMPARE(home.upstream.requests, 1);
        const auto refused = await(gateway.force(key, 500, 1));
        QVERIFY(!refused && refused.error().code == ErrorCode::InvalidArgument);
        QVERIFY(await(gateway.flush()).has_value());
        const auto log = await(home.context->usage().recent({}, 10)).value();
        QCOMPARE(log.size(), 3);
        QCOMPARE(log.last().reason, QStringLiteral("FORCED"));
    }
};

QTEST_GUILESS_MAIN(TestDaemonSockets)
#include "tst_daemon_sockets.moc"
