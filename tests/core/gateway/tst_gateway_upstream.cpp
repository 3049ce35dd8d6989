// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaytest.h"

#include <QtTest/QtTest>

using namespace keywright;
using namespace keywright::gateway;
using namespace keywright::gateway::test;

/// Upstreams that misbehave.
class TestGatewayUpstream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retriesAStaleConnection();
    void doesNotSendAPostTwice();
    void saysWhenItIsDown();
    void saysWhenItIsSlow();
    void refusesInvalidAnswers_data();
    void refusesInvalidAnswers();
    void showsThatAnAnswerWasCut();
    void survivesAClientThatLeaves();
};

void TestGatewayUpstream::retriesAStaleConnection()
{
    ServerSettings settings = Gateway::quick();
    settings.workers = 1;
    Gateway gateway({}, settings);
    RawClient client(gateway.address());
    for (int round = 1; round <= 5; ++round) {
        QVERIFY(client.send(gateway.request("GET", "/a")));
        QCOMPARE(client.receiveAnswer().status, 200);
        gateway.upstream.closeIdleConnections(); // at once: mostly before the gateway has noticed
    }
    QVERIFY(gateway.upstream.connections() >= 5);
}

void TestGatewayUpstream::doesNotSendAPostTwice()
{
    ServerSettings settings = Gateway::quick();
    settings.workers = 1;
    Gateway gateway({}, settings);
    RawClient client(gateway.address());
    std::size_t answered = 0;
    for (int round = 1; round <= 5; ++round) {
        QVERIFY(client.send(gateway.request("POST", "/then-close", "Content-Length: 1\r\n") + "x"));
        const RawClient::Answer answer = client.receiveAnswer();
        // Where the end of a pooled connection was not noticed in time, the caller must hear of it.
        if (answer.body == "bye")
            ++answered;
        else
            QCOMPARE(answer.status, 502);
    }
    QVERIFY(answered >= 1);
    QCOMPARE(gateway.upstream.requests().size(), answered);
}

void TestGatewayUpstream::saysWhenItIsDown()
{
    Gateway gateway;
    gateway.upstream.stop();
    RawClient client(gateway.address());
    for (int round = 0; round < 2; ++round) {
        QVERIFY(client.send(gateway.request("GET", "/a")));
        const RawClient::Answer answer = client.receiveAnswer();
        QCOMPARE(answer.status, 502);
        QVERIFY(answer.body.find("\"reason\":\"UPSTREAM_UNREACHABLE\"") != std::string::npos);
    }
    QTRY_COMPARE(gateway.sink.entries().size(), std::size_t{2});
    QVERIFY(gateway.sink.entries().front().outcome == EventOutcome::Failed);
    QCOMPARE(gateway.sink.entries().front().reason, std::string("UPSTREAM_UNREACHABLE"));
    QCOMPARE(gateway.sink.entries().front().key, std::string("key-1"));
}

void TestGatewayUpstream::saysWhenItIsSlow()
{
    ServerSettings settings = Gateway::quick();
    settings.upstreamDeadline = std::chrono::milliseconds(100);
    Gateway gateway({}, settings);
    RawClient client(gateway.address());
    QVERIFY(client.send(gateway.request("GET", "/never")));
    const RawClient::Answer answer = client.receiveAnswer();
    QCOMPARE(answer.status, 504);
    QVERIFY(answer.body.find("UPSTREAM_TIMEOUT") != std::string::npos);
    QVERIFY(client.send(gateway.request("GET", "/a"))); // the connection goes on
    QCOMPARE(client.receiveAnswer().status, 200);
}

void TestGatewayUpstream::refusesInvalidAnswers_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("length and coding") << QByteArray("/cl-and-te");
    QTest::newRow("no HTTP") << QByteArray("/garbage");
}

void TestGatewayUpstream::refusesInvalidAnswers()
{
    QFETCH(QByteArray, path);
    Gateway gateway;
    RawClient client(gateway.address());
    QVERIFY(client.send(gateway.request("GET", path.toStdString())));
    const RawClient::Answer answer = client.receiveAnswer();
    QCOMPARE(answer.status, 502);
    QVERIFY(answer.body.find("UPSTREAM_RESPONSE_INVALID") != std::string::npos);
}

void TestGatewayUpstream::showsThatAnAnswerWasCut()
{
    Gateway gateway;
    RawClient client(gateway.address());
    QVERIFY(client.send(gateway.request("GET", "/cut")));
    QVERIFY(client.receiveUntil("\r\n\r\n").find(" 200 ") != std::string::npos);
    QVERIFY(client.receiveAll().size() < 100);
    QTRY_COMPARE(gateway.sink.entries().size(), std::size_t{1});
    QVERIFY(gateway.sink.entries().front().outcome == EventOutcome::Failed);
}

void TestGatewayUpstream::survivesAClientThatLeaves()
{
    Gateway gateway;
    {
        RawClient leaving(gateway.address());
        QVERIFY(leaving.send(gateway.request("GET", "/big")));
        QVERIFY(!leaving.receiveBytes(1000).empty());
    }
    {
        RawClient leaving(gateway.address());
        QVERIFY(
            leaving.send(gateway.request("POST", "/count", "Content-Length: 1000\r\n") + "half"));
    }
    QTRY_COMPARE(gateway.server->statistics().connections, std::int64_t{0});
    RawClient client(gateway.address());
    QVERIFY(client.send(gateway.request("GET", "/a")));
    QCOMPARE(client.receiveAnswer().status, 200);
}

QTEST_GUILESS_MAIN(TestGatewayUpstream)
#include "tst_gateway_upstream.moc"
