// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaytest.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QTcpServer>
#include <QtTest/QtTest>

using namespace keywright;
using namespace keywright::gateway;
using namespace keywright::gateway::test;

/// The configurations that the documentation gives for other proxies, in those proxies.
class TestGatewayForwardAuth : public QObject
{
    Q_OBJECT

    /// A proxy, the gateway that it asks, and the API that it serves (the gateway's own upstream is
    /// never called).
    struct Proxied
    {
        /// One worker's events come in their order, over whatever connections.
        static ServerSettings inOrder()
        {
            ServerSettings settings = Gateway::quick();
            settings.workers = 1;
            return settings;
        }
        explicit Proxied(const QByteArray &kind)
            : gateway(
                [](policy::SnapshotInput &input) {
                    input.apis[0].name = "forms";
                    input.trustedProxies = {"127.0.0.1"};
                    policy::Limit limit;
                    limit.id = "limit-1";
                    limit.count = 3;
                    limit.unit = policy::Unit::Month;
                    limit.window = policy::Window::Fixed;
                    input.keys[0].restrictions.limits = {limit};
                    input.keys[0].restrictions.addresses = {"127.0.0.0/8"};
                    input.zones = {{"", {}}};
                },
                inOrder())
        {
            QTcpServer free;
            free.listen(QHostAddress::LocalHost);
            address = "127.0.0.1:" + std::to_string(free.serverPort());
            free.close();
            if (kind == "nginx")
                startNginx();
            else
                startCaddy();
        }
        ~Proxied()
        {
            process.terminate(); // ours, and our child
            if (!process.waitForFinished(10'000))
                process.kill();
            process.waitForFinished(10'000);
        }
        [[nodiscard]] QByteArray configuration(const QString &name) const
        {
            QFile file(qEnvironmentVariable("KEYWRIGHT_SOURCE")
                       + QStringLiteral("/resources/forwardauth/") + name);
            if (!file.open(QIODevice::ReadOnly))
                return {};
            QByteArray text = file.readAll();
            text.replace("127.0.0.1:8787", gateway.address().c_str());
            text.replace(":8080", address.substr(address.find(':')).c_str());
            text.replace("127.0.0.1:3000", ("127.0.0.1:" + std::to_string(api.port())).c_str());
            return text;
        }
        void write(const QString &name, const QByteArray &text) const
        {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
                qFatal("no configuration");
        }
        void start(const QString &program, const QStringList &arguments)
        {
            const QStringList places{QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")};
            QString path = QStandardPaths::findExecutable(program);
            if (path.isEmpty())
                path = QStandardPaths::findExecutable(program, places);
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
                environment.insert(QLatin1String(name), folder.path());
            process.setProcessEnvironment(environment);
            process.setProcessChannelMode(QProcess::MergedChannels);
            process.start(path, arguments);
        }
        void startNginx()
        {
            QDir(folder.path()).mkdir(QStringLiteral("t"));
            QByteArray temporary;
            for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
                temporary += QByteArray(kind) + "_temp_path t;\n";
            write(QStringLiteral("nginx.conf"),
                  "daemon off;\nmaster_process off;\npid nginx.pid;\nerror_log stderr;\n"
                  "events {}\nhttp {\naccess_log off;\n"
                      + temporary + configuration(QStringLiteral("nginx.conf")) + "}\n");
            start(QStringLiteral("nginx"),
                  {QStringLiteral("-e"), QStringLiteral("stderr"), QStringLiteral("-p"),
                   folder.path(), QStringLiteral("-c"), QStringLiteral("nginx.conf")});
        }
        void startCaddy()
        {
            write(QStringLiteral("Caddyfile"), "{\n\tadmin off\n\tauto_https off\n}\n"
                                                   + configuration(QStringLiteral("Caddyfile")));
            start(QStringLiteral("caddy"),
                  {QStringLiteral("run"), QStringLiteral("--adapter"), QStringLiteral("caddyfile"),
                   QStringLiteral("--config"), folder.filePath(QStringLiteral("Caddyfile"))});
        }
        [[nodiscard]] bool isUp() const { return RawClient(address).isConnected(); }
        [[nodiscard]] RawClient::Answer call(const std::string &line, const std::string &fields,
                                             const std::string &body = {}) const
        {
            RawClient client(address);
            (void)client.send(line + " HTTP/1.1\r\nHost: api.test\r\n" + fields + "\r\n" + body);
            return client.receiveAnswer();
        }

        QTemporaryDir folder;
        RecordingUpstream api;
        Gateway gateway;
        std::string address;
        QProcess process;
    };

private Q_SLOTS:
    void guardsAnApi_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("nginx") << QByteArray("nginx");
        QTest::newRow("caddy") << QByteArray("caddy");
    }
    void guardsAnApi();
    void servesNothingWithoutTheGateway_data() { guardsAnApi_data(); }
    void servesNothingWithoutTheGateway();
};

void TestGatewayForwardAuth::guardsAnApi()
{
    QFETCH(QByteArray, kind);
    Proxied proxied(kind);
    QTRY_VERIFY_WITH_TIMEOUT(proxied.isUp() || proxied.process.state() == QProcess::NotRunning,
                             30'000);
    QVERIFY2(proxied.process.state() == QProcess::Running,
             (proxied.process.errorString().toUtf8() + proxied.process.readAll()).constData());
    const std::string key = "X-Api-Key: " + proxied.gateway.key + "\r\n";

    const RawClient::Answer granted =
        proxied.call("GET /things/1?a=%20b",
                     key + "X-Keywright-Key-Id: forged\r\nX-Keywright-Project: forged\r\n");
    QVERIFY2(granted.status == 200, granted.body.c_str());
    QCOMPARE(granted.body, std::string("hello"));
    const std::string head = proxied.api.requests().back().head;
    QVERIFY2(head.rfind("GET /things/1?a=%20b HTTP/1.", 0) == 0, head.c_str());
    QCOMPARE(fieldOf(head, "x-keywright-key-id"), std::string("key-1"));
    QCOMPARE(fieldOf(head, "x-keywright-project"), std::string("project-1"));
    QVERIFY(head.find(proxied.gateway.key) == std::string::npos);
    QVERIFY(head.find("forged") == std::string::npos);

    const RawClient::Answer posted =
        proxied.call("POST /echo", key + "Content-Length: 4\r\n", "body");
    QCOMPARE(posted.body, std::string("body")); // the question has no body, the call has
    // Who asks is who called, not the proxy; and what it says of itself is not believed.
    QTRY_COMPARE(proxied.gateway.sink.entries().size(), std::size_t{2});
    QCOMPARE(proxied.gateway.sink.entries()[1].method, std::string("POST"));
    QCOMPARE(proxied.gateway.sink.entries()[1].path, std::string("/echo"));
    QCOMPARE(proxied.gateway.sink.entries()[1].peer, std::string("127.0.0.1"));
    QCOMPARE(proxied.call("GET /a", key + "X-Forwarded-For: 192.0.2.1\r\n").status, 200);

    const std::size_t served = proxied.api.requests().size();
    const RawClient::Answer limited = proxied.call("GET /a", key);
    QCOMPARE(limited.status, 429);
    QVERIFY(!fieldOf(limited.head, "retry-after").empty());
    const RawClient::Answer missing = proxied.call("GET /a", {});
    QCOMPARE(missing.status, 401);
    QVERIFY2((missing.head + missing.body).find("CREDENTIALS_MISSING") != std::string::npos,
             missing.body.c_str());
    QCOMPARE(proxied.call("GET /_keywright/ask", key).status, kind == "nginx" ? 404 : 429);
    QCOMPARE(proxied.api.requests().size(), served);
    QVERIFY(proxied.gateway.upstream.requests().empty());
}

void TestGatewayForwardAuth::servesNothingWithoutTheGateway()
{
    QFETCH(QByteArray, kind);
    Proxied proxied(kind);
    QTRY_VERIFY_WITH_TIMEOUT(proxied.isUp() || proxied.process.state() == QProcess::NotRunning,
                             30'000);
    proxied.gateway.server->stop();
    const RawClient::Answer answer =
        proxied.call("GET /a", "X-Api-Key: " + proxied.gateway.key + "\r\n");
    QVERIFY2(answer.status >= 500, answer.head.c_str());
    QVERIFY(proxied.api.requests().empty());
}

QTEST_GUILESS_MAIN(TestGatewayForwardAuth)
#include "tst_gateway_forwardauth.moc"
