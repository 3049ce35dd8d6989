// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaytest.h"

#include <QtCore/QFile>
#include <QtTest/QtTest>

using namespace keywright;
using namespace keywright::gateway;
using namespace keywright::gateway::test;

/// HTTP/1.1 where it is easy to get wrong: slow sides, expectations, retries, large bodies.
class TestGatewayEdges : public QObject
{
    Q_OBJECT

    static ServerSettings oneWorker()
    {
        ServerSettings settings = Gateway::quick();
        settings.workers = 1;
        return settings;
    }
    static qint64 residentKib()
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmRSS:"))
                return line.mid(6).simplified().split(' ').first().toLongLong();
        return 0;
    }

private Q_SLOTS:
    void cutsASlowBody();
    void cutsASlowReader();
    void cutsAnIdleConnection();
    void cutsAnUpstreamThatStops();
    void neverContinuesADeniedRequest();
    void doesNotContinueWhatIsHere();
    void answersHeadWithoutBodies();
    void retriesOnceOnly();
    void retriesNoBody();
    void pipelinesManyOverSeveralPieces();
    void passesTrailersBothWays();
    void movesMuchInConstantMemory();
};

void TestGatewayEdges::cutsASlowBody()
{
    ServerSettings settings = oneWorker();
    settings.upstreamDeadline = std::chrono::milliseconds(150);
    Gateway gateway({}, settings);
    RawClient client(gateway.address());
    QVERIFY(client.send(gateway.request("POST", "/count", "Content-Length: 100\r\n") + "half"));
    const RawClient::Answer answer = client.receiveAnswer();
    QCOMPARE(answer.status, 408);
    QCOMPARE(fieldOf(answer.head, "connection"), std::string("close"));
    QVERIFY(client.endsWithin(5000));
    QTRY_COMPARE(gateway.sink.entries().size(), std::size_t{1});
    QCOMPARE(gateway.sink.entries().front().reason, std::string("CLIENT_GONE"));
}

void TestGatewayEdges::cutsASlowReader()
{
    ServerSettings settings = oneWorker();
    settings.upstreamDeadline = std::chrono::milliseconds(150);
    Gateway gateway({}, settings);
    RawClient client(gateway.address());
    QVERIFY(client.send(gateway.request("GET", "/sized/268435456")));
    QTRY_COMPARE(gateway.upstream.requests().size(), std::size_t{1});
    QTRY_COMPARE(gateway.server->statistics().connections, std::int64_t{0}); // given up on
    QVERIFY(client.receiveAll().size() < 268435456);
    QTRY_COMPARE(gateway.sink.entries().size(), std::size_t{1});
}

void TestGatewayEdges::cutsAnIdleConnection()
{
    ServerSettings settings = oneWorker();
    settings.idleDeadline = std::chrono::milliseconds(100);
    Gateway gateway({}, settings);
    RawClient client(gateway.address());
    QVERIFY(client.send(gateway.request("GET", "/a")));
    QCOMPARE(client.receiveAnswer().status, 200);
    QVERIFY(client.endsWithin(10'000));
}

void TestGatewayEdges::cutsAnUpstreamThatStops()
{
    ServerSettings settings = oneWorker();
    settings.upstreamDeadline = std::chrono::milliseconds(150);
    Gateway gateway({}, settings);
    RawClient client(gateway.address());
    QVERIFY(client.send(gateway.request("GET", "/stalls")));
    QVERIFY(client.receiveUntil("\r\n\r\n").find(" 200 ") != std::string::npos);
    QCOMPARE(client.receiveAll(), std::string("half")); // and a reset, not a proper end
    QTRY_COMPARE(gateway.sink.entries().size(), std::size_t{1});
    QCOMPARE(gateway.sink.entries().front().reason, std::string("UPSTREAM_TIMEOUT"));
}

void TestGatewayEdges::neverContinuesADeniedRequest()
{
    Gateway gateway;
    RawClient client(gateway.address());
    QVERIFY(client.send("POST /demo/echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n"
                        "Content-Length: 4\r\n\r\n"));
    const RawClient::Answer answer = client.receiveAnswer();
    QCOMPARE(answer.status, 401);
    QCOMPARE(fieldOf(answer.head, "connection"), std::string("close")); // is there a body to come?
    QVERIFY(gateway.upstream.requests().empty());
}

void TestGatewayEdges::doesNotContinueWhatIsHere()
{
    Gateway gateway;
    RawClient client(gateway.address());
    QVERIFY(client.send(
        gateway.request("POST", "/echo", "Expect: 100-continue\r\nContent-Length: 4\r\n")
        + "body"));
    const RawClient::Answer answer = client.receiveAnswer();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, std::string("body"));
}

void TestGatewayEdges::answersHeadWithoutBodies()
{
    Gateway gateway;
    RawClient client(gateway.address());
    // An own answer, one of the upstream's with a length, and one in chunks: none has a body.
    QVERIFY(client.send("HEAD /demo/a HTTP/1.1\r\nHost: a\r\n\r\n" + gateway.request("HEAD", "/a")
                        + gateway.request("HEAD", "/head-chunked") + gateway.request("GET", "/a")));
    QCOMPARE(client.receiveAnswer(true).status, 401);
    QCOMPARE(client.receiveAnswer(true).status, 200);
    const RawClient::Answer chunked = client.receiveAnswer(true);
    QCOMPARE(chunked.status, 200);
    QCOMPARE(fieldOf(chunked.head, "content-length"), std::string()); // nobody knows it
    QCOMPARE(client.receiveAnswer().body, std::string("hello"));
}

void TestGatewayEdges::retriesOnceOnly()
{
    Gateway gateway({}, oneWorker());
    RawClient client(gateway.address());
    QVERIFY(client.send(gateway.request("GET", "/a"))); // a connection to keep
    QCOMPARE(client.receiveAnswer().status, 200);
    QVERIFY(client.send(gateway.request("GET", "/slams"))); // without a byte of answer
    const RawClient::Answer answer = client.receiveAnswer();
    QCOMPARE(answer.status, 502);
    QVERIFY(answer.body.find("UPSTREAM_UNREACHABLE") != std::string::npos);
    QCOMPARE(gateway.upstream.requests().size(), std::size_t{3}); // the kept one, and one fresh
}

void TestGatewayEdges::retriesNoBody()
{
    Gateway gateway({}, oneWorker());
    RawClient client(gateway.address());
    QVERIFY(client.send(gateway.request("GET", "/a")));
    QCOMPARE(client.receiveAnswer().status, 200);
    const std::string body(20'000, 'b'); // more than travels with a head
    QVERIFY(client.send(gateway.request("PUT", "/slams", "Content-Length: 20000\r\n") + body));
    QCOMPARE(client.receiveAnswer().status, 502);
    QCOMPARE(gateway.upstream.requests().size(), std::size_t{2});
    QVERIFY(client.send(gateway.request("POST", "/slams", "Content-Length: 0\r\n")));
    QCOMPARE(client.receiveAnswer().status, 502);
    QCOMPARE(gateway.upstream.requests().size(), std::size_t{3}); // a POST is not idempotent
}

void TestGatewayEdges::pipelinesManyOverSeveralPieces()
{
    Gateway gateway;
    RawClient client(gateway.address());
    constexpr int count = 200;
    std::string all;
    for (int i = 0; i < count; ++i) {
        const std::string body = std::to_string(i);
        all += i % 3 == 0
                   ? gateway.request("POST", "/echo", "Transfer-Encoding: chunked\r\n") + "1\r\n"
                         + body.substr(0, 1) + "\r\n"
                         + (body.size() > 1
                                ? std::to_string(body.size() - 1) + "\r\n" + body.substr(1) + "\r\n"
                                : std::string())
                         + "0\r\n\r\n"
                   : gateway.request("POST", "/echo",
                                     "Content-Length: " + std::to_string(body.size()) + "\r\n")
                         + body;
    }
    std::thread sending([&] {
        for (std::size_t at = 0; at < all.size(); at += 777)
            (void)client.send(std::string_view(all).substr(at, 777));
    });
    int right = 0;
    for (int i = 0; i < count; ++i)
        right += client.receiveAnswer().body == std::to_string(i);
    sending.join();
    QCOMPARE(right, count);
}

void TestGatewayEdges::passesTrailersBothWays()
{
    Gateway gateway;
    RawClient client(gateway.address());
    QVERIFY(client.send(gateway.request("POST", "/chunked",
                                        "Transfer-Encoding: chunked\r\n"
                                        "Trailer: X-Check\r\n")
                        + "3\r\nabc\r\n0\r\nX-Check: 7\r\n\r\n"));
    const RawClient::Answer answer = client.receiveAnswer();
    QCOMPARE(fieldOf(answer.head, "x-sum"), std::string("11"));
    QCOMPARE(fieldOf(gateway.upstream.requests().front().head, "x-check"), std::string("7"));
    // What may not stand there: who one is, how it is framed, where it goes.
    for (const char *field : {"X-Api-Key: x", "Content-Length: 3", "Host: b", "Authorization: x"}) {
        RawClient forging(gateway.address());
        QVERIFY(forging.send(gateway.request("POST", "/count", "Transfer-Encoding: chunked\r\n")
                             + "3\r\nabc\r\n0\r\n" + field + "\r\n\r\n"));
        QCOMPARE(forging.receiveAnswer().status, 400);
    }
}

/// The same with 2 GiB each way: set KEYWRIGHT_LARGE_BODY to the number of MiB.
void TestGatewayEdges::movesMuchInConstantMemory()
{
    const int asked = qEnvironmentVariableIntValue("KEYWRIGHT_LARGE_BODY");
    const qint64 mebibytes = asked > 0 ? asked : 64;
    Gateway gateway({}, oneWorker());
    const std::string block(1 << 20, 'm');
    RawClient client(gateway.address());
    QVERIFY(client.send(gateway.request("POST", "/count", "Content-Length: 1048576\r\n") + block));
    QCOMPARE(client.receiveAnswer().body, std::string("1048576")); // everything is warm
    const qint64 before = residentKib();
    const std::string length = std::to_string(mebibytes << 20);
    QVERIFY(client.send(gateway.request("POST", "/count", "Content-Length: " + length + "\r\n")));
    for (qint64 i = 0; i < mebibytes; ++i)
        QVERIFY(client.send(block));
    QCOMPARE(client.receiveAnswer().body, length);
    const qint64 afterUpload = residentKib();
    QVERIFY(client.send(gateway.request("GET", "/sized/" + length)));
    QCOMPARE(fieldOf(client.receiveUntil("\r\n\r\n"), "content-length"), length);
    for (qint64 i = 0; i < mebibytes; ++i)
        QVERIFY(client.discard(block.size()));
    const qint64 afterDownload = residentKib();
    qInfo("resident KiB: %lld, after the upload %lld, after the download %lld", before, afterUpload,
          afterDownload);
    // The client's and the upstream's own megabytes are in it; the bodies are not.
    QVERIFY(afterUpload - before < 24 * 1024);
    QVERIFY(afterDownload - before < 24 * 1024);
}

QTEST_GUILESS_MAIN(TestGatewayEdges)
#include "tst_gateway_edges.moc"
