// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicehome.h"

#include <core/services/chain.h>
#include <core/services/controlclient.h>
#include <core/services/controlprotocol.h>
#include <core/services/controlserver.h>
#include <core/services/gatewaylauncher.h>

#include <QtNetwork/QLocalSocket>
#include <QtTest/QtTest>

using namespace keywright;
using namespace std::chrono_literals;

/// A daemon's control socket without the daemon.
class FakeGateway
{
public:
    explicit FakeGateway(const QString &path)
        : server([this](const QJsonObject &request) {
            asked.append(request);
            QJsonObject answer = control::success();
            GatewayStatus status;
            status.running = true;
            status.listen = {QStringLiteral("127.0.0.1:4711")};
            status.requests = asked.size();
            status.pid = 4711;
            answer.insert(QStringLiteral("status"), control::toJson(status));
            return resolved<QJsonObject>(answer);
        })
    {
        ok = server.listen(path).has_value();
    }

    ControlServer server;
    QList<QJsonObject> asked;
    bool ok = false;
};

class TestGatewayControl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statusGoesThereAndBack()
    {
        GatewayStatus status;
        status.running = true;
        status.listen = {QStringLiteral("127.0.0.1:1"), QStringLiteral("[::1]:2")};
        status.pid = 7;
        status.revision = 1LL << 40;
        status.connections = 1;
        status.requests = 2;
        status.dropped = 3;
        status.problems = {QStringLiteral("x")};
        status.forced = {{KeyId(QStringLiteral("k1")), 403, 1LL << 40}};
        const auto line = control::fromLine(control::toLine(control::toJson(status)));
        QVERIFY(line.has_value());
        QCOMPARE(control::statusFromJson(*line), status);
        for (int code = 0; code <= int(ErrorCode::Internal); ++code) {
            const Error error{ErrorCode(code), QStringLiteral("s"), QStringLiteral("d")};
            QCOMPARE(control::errorFromJson(control::toJson(error)), error);
        }
    }

    void nobodyThereIsAValue()
    {
        ServiceHome home;
        QVERIFY(await(home.context->ready()));
        QCOMPARE(await(home.context->gateway().status()).value(), GatewayStatus());
        QCOMPARE(errorOf(await(home.context->gateway().stop())), ErrorCode::GatewayNotRunning);
        QVERIFY(await(home.context->gateway().flush()));
    }

    void oneThatWasStoppedDoesNotComeBack()
    {
        ServiceHome home;
        QVERIFY(await(home.context->ready()));
        FakeGateway gateway(home.context->home().controlSocketPath());
        GatewayService &service = home.context->gateway();
        QVERIFY(await(service.status()) && service.lastStatus().running);
        QVERIFY(await(service.stop()));
        QVERIFY(!service.lastStatus().running);
        // It still answers while it ends.
        QVERIFY(await(service.status()));
        QVERIFY(!service.lastStatus().running);
    }

    void theSocketIsTheUsersAlone()
    {
        ServiceHome home;
        QVERIFY(await(home.context->ready()));
        FakeGateway gateway(home.context->home().controlSocketPath());
        QVERIFY(gateway.ok);
        const auto permissions = QFile::permissions(home.context->home().controlSocketPath());
        QVERIFY(!(permissions
                  & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    }

    void statusIsAskedAndRemembered()
    {
        ServiceHome home;
        QVERIFY(await(home.context->ready()));
        FakeGateway gateway(home.context->home().controlSocketPath());
        QSignalSpy spy(&home.context->gateway(), &GatewayService::statusChanged);
        const auto status = await(home.context->gateway().status());
        QVERIFY(status->running);
        QCOMPARE(home.context->gateway().lastStatus(), *status);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(home.context->gateway().urlOf(QStringLiteral("forms")),
                 QStringLiteral("http://127.0.0.1:4711/forms"));
        QVERIFY(await(home.context->gateway().flush()));
        QCOMPARE(gateway.asked.constLast().value(QLatin1String("op")).toString(),
                 QStringLiteral("flush"));
        QCOMPARE(errorOf(await(home.context->gateway().start({}))), ErrorCode::GatewayRunning);
    }

    void commitsAreAnnounced()
    {
        ServiceHome home;
        QVERIFY(await(home.context->ready()));
        FakeGateway gateway(home.context->home().controlSocketPath());
        (void)home.project();
        const auto announced = [&gateway] {
            return std::any_of(
                gateway.asked.cbegin(), gateway.asked.cend(), [](const QJsonObject &request) {
                    return request.value(QLatin1String("op")) == QLatin1String("changed")
                           && request.value(QLatin1String("revision")).toInteger() > 0;
                });
        };
        QTRY_VERIFY(announced());
    }

    void theWatchFollowsAGatewayThatComesAndGoes()
    {
        ServiceHome home;
        QVERIFY(await(home.context->ready()));
        home.context->gateway().watch();
        {
            FakeGateway gateway(home.context->home().controlSocketPath());
            QTRY_VERIFY(home.context->gateway().lastStatus().running);
            QTRY_VERIFY(home.context->gateway().lastStatus().requests > 1);
        }
        QTRY_VERIFY(!home.context->gateway().lastStatus().running);
        FakeGateway again(home.context->home().controlSocketPath());
        QTRY_VERIFY(home.context->gateway().lastStatus().running);
    }

    void aServerThatSaysNothingIsGivenUp()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("s"));
        ControlServer server([](const QJsonObject &) { return Resolver<QJsonObject>().future(); });
        QVERIFY(server.listen(path));
        QObject context;
        // The handler was given up: that is told as an error, not by silence.
        QCOMPARE(errorOf(await(
                     control::ask(&context, path, control::request(QStringLiteral("x")), 10s))),
                 ErrorCode::Cancelled);
        const Resolver<QJsonObject> never;
        ControlServer silent([never](const QJsonObject &) { return never.future(); });
        QVERIFY(silent.listen(path));
        QCOMPARE(errorOf(await(
                     control::ask(&context, path, control::request(QStringLiteral("x")), 50ms))),
                 ErrorCode::TimedOut);
    }

    void nonsenseIsAnsweredAndDropped()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("s"));
        FakeGateway gateway(path);
        QLocalSocket socket;
        socket.connectToServer(path);
        socket.write("GET / HTTP/1.1\r\n\r\n");
        QTRY_VERIFY(socket.state() == QLocalSocket::UnconnectedState);
        QVERIFY(socket.readAll().contains("\"ok\":false"));
        QVERIFY(gateway.asked.isEmpty());
    }

    void optionsAreKept()
    {
        ServiceHome home;
        GatewayOptions options;
        options.listen = {QStringLiteral("127.0.0.1:9999")};
        QVERIFY(await(home.context->gateway().setOptions(options)));
        home.restart();
        QVERIFY(await(home.context->ready()));
        QCOMPARE(await(home.context->gateway().options()).value(), options);
        QCOMPARE(home.context->gateway().urlOf(QStringLiteral("a")),
                 QStringLiteral("http://127.0.0.1:9999/a"));
    }

    void theDaemonIsToldItsHomeUnlessItIsTheSystems()
    {
        const Home own = Home::locate(QStringLiteral("/tmp/somewhere"));
        QVERIFY(gatewayArguments(own, {}).contains(QStringLiteral("/tmp/somewhere")));
        Home system = own;
        system.runtime = QStringLiteral("/run/user/1/keywright");
        QVERIFY(!gatewayArguments(system, {}).contains(QStringLiteral("--home")));
    }
};

QTEST_GUILESS_MAIN(TestGatewayControl)
#include "tst_services_gatewaycontrol.moc"
