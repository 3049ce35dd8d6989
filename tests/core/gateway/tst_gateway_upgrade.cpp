// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaytest.h"
#include "tlspeer.h"
#include "websocket.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace keywright;
using namespace keywright::gateway;
using namespace keywright::gateway::test;

/// Changes of protocol, after the verdict.
class TestGatewayUpgrade : public QObject
{
    Q_OBJECT

    static std::string asking(const Gateway &gateway, std::string_view path)
    {
        return gateway.request("GET", path,
                               "Connection: keep-alive, Upgrade\r\nUpgrade: websocket\r\n"
                               "Sec-WebSocket-Version: 13\r\n"
                               "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n");
    }
    static websocket::Frame answer(RawClient &client)
    {
        return websocket::read([&client](std::size_t count) { return client.receiveBytes(count); });
    }
    static bool isOpen(RawClient &client)
    {
        (void)client.send(websocket::frame(websocket::Ping, "?", true));
        return answer(client).opcode == websocket::Pong;
    }

private Q_SLOTS:
    void relaysAWebSocket();
    void relaysOverTls();
    void takesWhatCameEarly();
    void forwardsAnotherAnswer();
    void refusesAnotherProtocol();
    void refusesWhatNobodyAskedFor();
    void ignoresWhatCannotBePassedOn_data();
    void ignoresWhatCannotBePassedOn();
    void deniesBeforeItAsks();
    void holdsTheUpstreamBack();
    void passesOneSidesEnd();
    void endsWhenNothingMoves();
    void endsWithItsKey();
    void endsWhenTheTimeThatIsTriedSaysSo();
    void endsWithItsTarget();
    void endsWithTheGateway();
};

void TestGatewayUpgrade::relaysAWebSocket()
{
    Gateway gateway;
    RawClient client(gateway.address());
    QVERIFY(client.send(asking(gateway, "/websocket?key=x")));
    const RawClient::Answer switching = client.receiveAnswer();
    QCOMPARE(switching.status, 101);
    QCOMPARE(fieldOf(switching.head, "sec-websocket-accept"),
             std::string("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
    QCOMPARE(fieldOf(switching.head, "upgrade"), std::string("websocket"));
    QCOMPARE(fieldOf(switching.head, "connection"), std::string("upgrade"));
    QCOMPARE(fieldOf(switching.head, "x-request-id").size(), std::size_t{32});
    // Counted when it is let in, not when it is over.
    QTRY_COMPARE(gateway.sink.entries().size(), std::size_t{1});
    QCOMPARE(gateway.sink.entries().front().status, 101);
    QVERIFY(gateway.sink.entries().front().outcome == EventOutcome::Granted);
    QCOMPARE(gateway.server->statistics().tunnels, std::int64_t{1});

    for (const std::size_t length : {std::size_t{5}, std::size_t{300}, std::size_t{200'000}}) {
        const std::string text(length, 'w');
        QVERIFY(client.send(websocket::frame(websocket::Text, text, true)));
        const websocket::Frame echoed = answer(client);
        QCOMPARE(echoed.opcode, int(websocket::Text));
        QVERIFY(!echoed.masked);
        QCOMPARE(echoed.payload, text);
    }
    QVERIFY(isOpen(client));
    QVERIFY(client.send(websocket::frame(websocket::Close, "\x03\xe8", true)));
    QCOMPARE(answer(client).opcode, int(websocket::Close));
    QVERIFY(client.endsWithin(5000));
    const std::string head = gateway.upstream.requests().front().head;
    QVERIFY2(head.rfind("GET /base/websocket HTTP/1.1\r\n", 0) == 0, head.c_str());
    QCOMPARE(fieldOf(head, "connection"), std::string("upgrade"));
    QCOMPARE(fieldOf(head, "upgrade"), std::string("websocket"));
    QCOMPARE(fieldOf(head, "sec-websocket-version"), std::string("13"));
    QVERIFY(head.find(gateway.key) == std::string::npos);
    client.shutdownSend();
    QTRY_COMPARE(gateway.server->statistics().connections, std::int64_t{0});
    QCOMPARE(gateway.server->statistics().tunnels, std::int64_t{0});
    QCOMPARE(gateway.sink.total(), std::int64_t{1});
}

void TestGatewayUpgrade::relaysOverTls()
{
    QTemporaryDir folder;
    TestAuthority authority(folder.path().toStdString());
    const TestAuthority::Files files = authority.issue("DNS:gateway.test");
    ServerSettings settings = Gateway::quick();
    settings.tls = {files.certificate, files.key};
    Gateway gateway({}, settings);
    TlsClient client(gateway.address(), {authority.certificate(), "gateway.test"});
    QVERIFY(client.send(asking(gateway, "/websocket")));
    QVERIFY(client.receiveUntil("\r\n\r\n").find(" 101 ") != std::string::npos);
    const std::string text(100'000, 't');
    QVERIFY(client.send(websocket::frame(websocket::Text, text, true)));
    const websocket::Frame echoed =
        websocket::read([&client](std::size_t count) { return client.receiveBytes(count); });
    QCOMPARE(echoed.payload, text);
}

void TestGatewayUpgrade::takesWhatCameEarly()
{
    Gateway gateway;
    RawClient client(gateway.address());
    QVERIFY(client.send(asking(gateway, "/websocket")
                        + websocket::frame(websocket::Text, "early", true)));
    QCOMPARE(client.receiveAnswer().status, 101);
    QCOMPARE(answer(client).payload, std::string("early"));
}

void TestGatewayUpgrade::forwardsAnotherAnswer()
{
    Gateway gateway;
    RawClient client(gateway.address());
    QVERIFY(client.send(asking(gateway, "/a") + gateway.request("GET", "/chunked")));
    const RawClient::Answer plain = client.receiveAnswer();
    QCOMPARE(plain.status, 200);
    QCOMPARE(plain.body, std::string("hello"));
    QCOMPARE(fieldOf(plain.head, "upgrade"), std::string());
    QCOMPARE(client.receiveAnswer().body, std::string("hello world")); // still HTTP
}

void TestGatewayUpgrade::refusesAnotherProtocol()
{
    Gateway gateway;
    RawClient client(gateway.address());
    QVERIFY(client.send(asking(gateway, "/other")));
    const RawClient::Answer refused = client.receiveAnswer();
    QCOMPARE(refused.status, 502);
    QVERIFY(refused.body.find("UPSTREAM_RESPONSE_INVALID") != std::string::npos);
}

void TestGatewayUpgrade::refusesWhatNobodyAskedFor()
{
    Gateway gateway;
    RawClient client(gateway.address());
    QVERIFY(client.send(gateway.request("GET", "/unasked-101")));
    QCOMPARE(client.receiveAnswer().status, 502);
}

void TestGatewayUpgrade::ignoresWhatCannotBePassedOn_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *method, const char *fields,
                        const char *body = "") {
        QTest::newRow(name) << QByteArray(method) << QByteArray(fields) << QByteArray(body);
    };
    row("h2c", "GET",
        "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n");
    row("h2c, settings not listed", "GET",
        "Connection: Upgrade\r\nUpgrade: H2C\r\nHTTP2-Settings: AAMAAABk\r\n");
    row("several", "GET", "Connection: Upgrade\r\nUpgrade: websocket, h2c\r\n");
    row("two fields", "GET", "Connection: Upgrade\r\nUpgrade: websocket\r\nUpgrade: h2c\r\n");
    row("with a version", "GET", "Connection: Upgrade\r\nUpgrade: HTTP/2.0\r\n");
    row("TLS", "GET", "Connection: Upgrade\r\nUpgrade: TLS/1.2\r\n");
    row("not listed", "GET", "Upgrade: websocket\r\n");
    row("closing", "GET", "Connection: Upgrade, close\r\nUpgrade: websocket\r\n");
    row("POST", "POST", "Connection: Upgrade\r\nUpgrade: websocket\r\nContent-Length: 2\r\n", "ab");
    row("GET with a body", "GET",
        "Connection: Upgrade\r\nUpgrade: websocket\r\nContent-Length: 2\r\n", "ab");
    row("chunked", "GET",
        "Connection: Upgrade\r\nUpgrade: websocket\r\nTransfer-Encoding: chunked\r\n",
        "2\r\nab\r\n0\r\n\r\n");
}

void TestGatewayUpgrade::ignoresWhatCannotBePassedOn()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, body);
    Gateway gateway;
    RawClient client(gateway.address());
    QVERIFY(client.send(gateway.request(method.toStdString(), "/websocket", fields.toStdString())
                        + body.toStdString()));
    QCOMPARE(client.receiveAnswer().status, 200);
    QCOMPARE(gateway.upstream.requests().size(), std::size_t{1});
    const std::string head = gateway.upstream.requests().front().head;
    for (const char *gone : {"upgrade", "connection", "http2-settings"})
        QVERIFY2(fieldOf(head, gone).empty(), head.c_str());
}

void TestGatewayUpgrade::deniesBeforeItAsks()
{
    Gateway gateway;
    RawClient client(gateway.address());
    QVERIFY(client.send("GET /demo/websocket HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\n"
                        "Upgrade: websocket\r\n\r\n"));
    QCOMPARE(client.receiveAnswer().status, 401);
    QVERIFY(gateway.upstream.requests().empty());
}

void TestGatewayUpgrade::holdsTheUpstreamBack()
{
    Gateway gateway;
    RawClient client(gateway.address());
    QVERIFY(client.send(asking(gateway, "/flood")));
    QCOMPARE(client.receiveAnswer().status, 101);
    // Nobody reads: it comes to a stop as soon as the systems' own buffers are full.
    std::size_t before = 1, stood = 0;
    const auto stands = [&] {
        const std::size_t now = floodSent();
        stood = now == before && now > 0 ? stood + 1 : 0;
        before = now;
        return stood > 4;
    };
    QTRY_VERIFY_WITH_TIMEOUT(stands(), 20'000);
    QVERIFY2(before < floodBytes / 2, std::to_string(before).c_str());
    std::size_t received = 0;
    while (received < floodBytes) {
        const std::size_t part = client.receiveBytes(1 << 16).size();
        QVERIFY(part > 0);
        received += part;
    }
    QVERIFY(client.endsWithin(5000));
}

void TestGatewayUpgrade::passesOneSidesEnd()
{
    Gateway gateway;
    RawClient client(gateway.address());
    QVERIFY(client.send(asking(gateway, "/half")));
    QCOMPARE(client.receiveAnswer().status, 101);
    QVERIFY(client.send(std::string(70'000, 'h')));
    client.shutdownSend();
    QCOMPARE(client.receiveAll(), std::string("70000"));
    QTRY_COMPARE(gateway.server->statistics().tunnels, std::int64_t{0});
}

void TestGatewayUpgrade::endsWhenNothingMoves()
{
    ServerSettings settings = Gateway::quick();
    settings.tunnelDeadline = std::chrono::milliseconds(100);
    Gateway gateway({}, settings);
    RawClient client(gateway.address());
    QVERIFY(client.send(asking(gateway, "/websocket")));
    QCOMPARE(client.receiveAnswer().status, 101);
    QVERIFY(client.endsWithin(10'000));
    QTRY_COMPARE(gateway.server->statistics().tunnels, std::int64_t{0});
}

void TestGatewayUpgrade::endsWithItsKey()
{
    Gateway gateway;
    RawClient client(gateway.address());
    QVERIFY(client.send(asking(gateway, "/websocket")));
    QCOMPARE(client.receiveAnswer().status, 101);
    policy::SnapshotInput input = demoInput(gateway.upstream.port(), gateway.key);
    input.revision = 2;
    gateway.server->publish(policy::Snapshot::build(input));
    QVERIFY(isOpen(client)); // a change that does not concern it
    input.revision = 3;
    input.keys[0].condition = policy::KeyCondition::Disabled;
    gateway.server->publish(policy::Snapshot::build(input));
    QVERIFY(client.endsWithin(5000));
}

void TestGatewayUpgrade::endsWhenTheTimeThatIsTriedSaysSo()
{
    Gateway gateway([](policy::SnapshotInput &input) {
        input.keys[0].expires =
            std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now())
            + std::chrono::hours(24);
    });
    RawClient client(gateway.address());
    QVERIFY(client.send(asking(gateway, "/websocket")));
    QCOMPARE(client.receiveAnswer().status, 101);
    gateway.server->setClockAhead(std::chrono::hours(12));
    QVERIFY(isOpen(client));
    gateway.server->setClockAhead(std::chrono::hours(48));
    QVERIFY(client.endsWithin(5000));
}

void TestGatewayUpgrade::endsWithItsTarget()
{
    Gateway gateway;
    RawClient client(gateway.address());
    QVERIFY(client.send(asking(gateway, "/websocket")));
    QCOMPARE(client.receiveAnswer().status, 101);
    policy::SnapshotInput input = demoInput(gateway.upstream.port(), gateway.key);
    policy::ApiDefinition other = input.apis[0];
    other.id = "api-2";
    other.name = "other";
    input.apis.push_back(other);
    input.revision = 2;
    input.keys[0].restrictions.apis = {{input.apis[0].name, {}}};
    gateway.server->publish(policy::Snapshot::build(input));
    QVERIFY(isOpen(client));
    input.revision = 3;
    input.keys[0].restrictions.apis = {{other.name, {}}};
    gateway.server->publish(policy::Snapshot::build(input));
    QVERIFY(client.endsWithin(5000));
}

void TestGatewayUpgrade::endsWithTheGateway()
{
    Gateway gateway;
    RawClient client(gateway.address());
    QVERIFY(client.send(asking(gateway, "/websocket")));
    QCOMPARE(client.receiveAnswer().status, 101);
    QVERIFY(isOpen(client));
    QVERIFY(gateway.server->drain(std::chrono::seconds(10))); // nothing to wait for
    QVERIFY(client.endsWithin(5000));
}

QTEST_GUILESS_MAIN(TestGatewayUpgrade)
#include "tst_gateway_upgrade.moc"
