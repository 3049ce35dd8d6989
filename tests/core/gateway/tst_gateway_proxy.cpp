// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaytest.h"

#include <QtTest/QtTest>

using namespace keywright::gateway;
using namespace keywright::gateway::test;

/// Requests that are granted, over real sockets.
class TestGatewayProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forwardsAndRewrites();
    void keepsConnectionsOnBothSides();
    void answersPipelinedRequestsInOrder();
    void relaysChunkedBothWays();
    void streamsTwentyMegabytesUp();
    void streamsTwentyMegabytesDown();
    void answersHeadAndBodiless();
    void rechunksUntilClose();
    void servesHttp10();
    void continuesWhenExpected();
    void relaysInterimAnswers();
    void recordsEveryRequest();
    void findsTheKeyInEveryPlace();
};

void TestGatewayProxy::forwardsAndRewrites()
{
    Gateway gateway;
    RawClient client(gateway.address());
    QVERIFY(client.send(gateway.request(
        "GET", "/things/7?x=1&key=wrong&y=2",
        "Connection: X-Private, keep-alive\r\nX-Private: 1\r\nKeep-Alive: 5\r\nTE: trailers\r\n"
        "Proxy-Authorization: Basic x\r\nProxy-Connection: close\r\nX-Keywright-Key-Id: forged\r\n"
        "X-Request-Id: forged\r\nForwarded: for=6.6.6.6\r\nX-Forwarded-For: 6.6.6.6\r\n"
        "Authorization: Bearer token-of-a-user\r\nAccept: */*\r\n")));
    const RawClient::Answer answer = client.receiveAnswer();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, std::string("hello"));
    QCOMPARE(fieldOf(answer.head, "x-keywright-spy"), std::string());
    QCOMPARE(fieldOf(answer.head, "x-request-id").size(), std::size_t{32});
    QCOMPARE(gateway.upstream.requests().size(), std::size_t{1});
    const std::string head = gateway.upstream.requests().front().head;
    QVERIFY2(head.rfind("GET /base/things/7?x=1&y=2 HTTP/1.1\r\n", 0) == 0, head.c_str());
    QCOMPARE(fieldOf(head, "host"), "127.0.0.1:" + std::to_string(gateway.upstream.port()));
    QCOMPARE(fieldOf(head, "x-keywright-key-id"), std::string("key-1"));
    QCOMPARE(fieldOf(head, "x-keywright-project"), std::string("project-1"));
    QCOMPARE(fieldOf(head, "x-request-id"), fieldOf(answer.head, "x-request-id"));
    QCOMPARE(fieldOf(head, "forwarded"),
             std::string("for=127.0.0.1;host=\"gateway.test\";proto=http"));
    QCOMPARE(fieldOf(head, "authorization"), std::string("Bearer token-of-a-user"));
    for (const char *gone : {"x-api-key", "connection", "keep-alive", "te", "proxy-authorization",
                             "proxy-connection", "x-private", "x-forwarded-for"})
        QVERIFY2(fieldOf(head, gone).empty(), gone);
    QVERIFY(head.find("forged") == std::string::npos);
    QVERIFY(head.find(gateway.key) == std::string::npos);
}

void TestGatewayProxy::keepsConnectionsOnBothSides()
{
    Gateway gateway;
    RawClient client(gateway.address());
    for (int i = 0; i < 20; ++i) {
        QVERIFY(client.send(gateway.request("GET", "/a")));
        QCOMPARE(client.receiveAnswer().status, 200);
    }
    QCOMPARE(gateway.upstream.requests().size(), std::size_t{20});
    QCOMPARE(gateway.upstream.connections(), 1);
    QCOMPARE(gateway.server->statistics().accepted, std::int64_t{1});
}

void TestGatewayProxy::answersPipelinedRequestsInOrder()
{
    Gateway gateway;
    RawClient client(gateway.address());
    const std::string denied = "GET /nowhere HTTP/1.1\r\nHost: a\r\n\r\n";
    QVERIFY(client.send(gateway.request("POST", "/echo", "Content-Length: 3\r\n") + "one" + denied
                        + gateway.request("GET", "/chunked")
                        + gateway.request("POST", "/echo", "Content-Length: 3\r\n") + "two"));
    QCOMPARE(client.receiveAnswer().body, std::string("one"));
    QCOMPARE(client.receiveAnswer().status, 404);
    QCOMPARE(client.receiveAnswer().body, std::string("hello world"));
    QCOMPARE(client.receiveAnswer().body, std::string("two"));
}

void TestGatewayProxy::relaysChunkedBothWays()
{
    Gateway gateway;
    RawClient client(gateway.address());
    QVERIFY(client.send(gateway.request("POST", "/echo", "Transfer-Encoding: chunked\r\n")));
    QVERIFY(client.send("6;ext=1\r\nhello \r\n"));
    QVERIFY(client.send("5\r\nworld\r\n0\r\nX-Sum: 11\r\n\r\n"));
    QCOMPARE(client.receiveAnswer().body, std::string("hello world"));
    const RecordingUpstream::Request request = gateway.upstream.requests().front();
    QCOMPARE(fieldOf(request.head, "transfer-encoding"), std::string("chunked"));
    QCOMPARE(fieldOf(request.head, "x-sum"), std::string("11"));

    QVERIFY(client.send(gateway.request("GET", "/chunked")));
    const RawClient::Answer answer = client.receiveAnswer();
    QCOMPARE(answer.body, std::string("hello world"));
    QCOMPARE(fieldOf(answer.head, "x-sum"), std::string("11"));
    QCOMPARE(fieldOf(answer.head, "x-hop"), std::string());
}

void TestGatewayProxy::streamsTwentyMegabytesUp()
{
    Gateway gateway;
    RawClient client(gateway.address());
    QVERIFY(client.send(gateway.request("POST", "/count", "Content-Length: 20971520\r\n")));
    const std::string block(1 << 20, 'u');
    for (int i = 0; i < 20; ++i)
        QVERIFY(client.send(block));
    QCOMPARE(client.receiveAnswer().body, std::string("20971520"));
    QTRY_COMPARE(gateway.sink.entries().size(), std::size_t{1});
    QCOMPARE(gateway.sink.entries().front().bytesIn, std::int64_t{20971520});
}

void TestGatewayProxy::streamsTwentyMegabytesDown()
{
    Gateway gateway;
    RawClient client(gateway.address());
    QVERIFY(client.send(gateway.request("GET", "/big")));
    QCOMPARE(client.receiveAnswer().body.size(), std::size_t{20971520});
    QTRY_COMPARE(gateway.sink.entries().size(), std::size_t{1});
    QCOMPARE(gateway.sink.entries().front().bytesOut, std::int64_t{20971520});
}

void TestGatewayProxy::answersHeadAndBodiless()
{
    Gateway gateway;
    RawClient client(gateway.address());
    QVERIFY(client.send(gateway.request("HEAD", "/a") + gateway.request("GET", "/no-content")
                        + gateway.request("GET", "/not-modified") + gateway.request("GET", "/a")));
    const RawClient::Answer head = client.receiveAnswer(true);
    QCOMPARE(fieldOf(head.head, "content-length"), std::string("5"));
    QCOMPARE(client.receiveAnswer().status, 204);
    QCOMPARE(client.receiveAnswer().status, 304);
    QCOMPARE(client.receiveAnswer().body, std::string("hello"));
}

void TestGatewayProxy::rechunksUntilClose()
{
    Gateway gateway;
    RawClient client(gateway.address());
    QVERIFY(client.send(gateway.request("GET", "/close-delimited") + gateway.request("GET", "/a")));
    const RawClient::Answer answer = client.receiveAnswer();
    QCOMPARE(fieldOf(answer.head, "transfer-encoding"), std::string("chunked"));
    QCOMPARE(answer.body, std::string("until the end"));
    QCOMPARE(client.receiveAnswer().body, std::string("hello"));
}

void TestGatewayProxy::servesHttp10()
{
    Gateway gateway;
    RawClient closing(gateway.address());
    QVERIFY(closing.send("GET /demo/chunked HTTP/1.0\r\nX-Api-Key: " + gateway.key + "\r\n\r\n"));
    const std::string all = closing.receiveAll();
    QVERIFY2(all.find("Transfer-Encoding") == std::string::npos, all.c_str());
    QVERIFY2(all.size() > 15 && all.substr(all.size() - 15) == "\r\n\r\nhello world", all.c_str());

    RawClient staying(gateway.address());
    for (int i = 0; i < 2; ++i) {
        QVERIFY(staying.send("GET /demo/a HTTP/1.0\r\nConnection: keep-alive\r\nX-Api-Key: "
                             + gateway.key + "\r\n\r\n"));
        QCOMPARE(fieldOf(staying.receiveAnswer().head, "connection"), std::string("keep-alive"));
    }
}

void TestGatewayProxy::continuesWhenExpected()
{
    Gateway gateway;
    RawClient client(gateway.address());
    QVERIFY(client.send(
        gateway.request("POST", "/echo", "Expect: 100-continue\r\nContent-Length: 4\r\n")));
    QCOMPARE(client.receiveUntil("\r\n\r\n"), std::string("HTTP/1.1 100 Continue\r\n\r\n"));
    QVERIFY(client.send("body"));
    QCOMPARE(client.receiveAnswer().body, std::string("body"));
    QCOMPARE(fieldOf(gateway.upstream.requests().front().head, "expect"), std::string());
}

void TestGatewayProxy::relaysInterimAnswers()
{
    Gateway gateway;
    RawClient client(gateway.address());
    QVERIFY(client.send(gateway.request("GET", "/interim")));
    QCOMPARE(client.receiveAnswer().status, 103);
    QCOMPARE(client.receiveAnswer().body, std::string("late"));
}

void TestGatewayProxy::recordsEveryRequest()
{
    Gateway gateway;
    RawClient client(gateway.address());
    QVERIFY(client.send(gateway.request("POST", "/echo?secret=no&key=abc", "Content-Length: 3\r\n")
                        + "one"));
    const RawClient::Answer answer = client.receiveAnswer();
    QTRY_COMPARE(gateway.sink.entries().size(), std::size_t{1});
    const MemorySink::Entry entry = gateway.sink.entries().front();
    QCOMPARE(entry.requestId, fieldOf(answer.head, "x-request-id"));
    QCOMPARE(entry.api, std::string("demo"));
    QCOMPARE(entry.key, std::string("key-1"));
    QCOMPARE(entry.project, std::string("project-1"));
    QCOMPARE(entry.method, std::string("POST"));
    QCOMPARE(entry.path, std::string("/echo?secret=no"));
    QCOMPARE(entry.reason, std::string());
    QCOMPARE(entry.peer, std::string("127.0.0.1"));
    QCOMPARE(entry.status, 200);
    QCOMPARE(entry.version, 1);
    QCOMPARE(entry.bytesIn, std::int64_t{3});
    QCOMPARE(entry.bytesOut, std::int64_t{3});
    QVERIFY(entry.outcome == EventOutcome::Granted);
    QCOMPARE(gateway.server->statistics().requests, std::int64_t{1});
}

void TestGatewayProxy::findsTheKeyInEveryPlace()
{
    Gateway gateway;
    RawClient client(gateway.address());
    QVERIFY(client.send("GET /demo/a?key=" + gateway.key + "&b=1 HTTP/1.1\r\nHost: a\r\n\r\n"));
    QCOMPARE(client.receiveAnswer().status, 200);
    QVERIFY(client.send("GET /demo/a HTTP/1.1\r\nHost: a\r\nAuthorization: bearer " + gateway.key
                        + "\r\n\r\n"));
    QCOMPARE(client.receiveAnswer().status, 200);
    QVERIFY(client.send("GET /a HTTP/1.1\r\nHost: demo.localhost:8787\r\nX-Api-Key: " + gateway.key
                        + "\r\n\r\n"));
    QCOMPARE(client.receiveAnswer().status, 200);
    QCOMPARE(gateway.upstream.requests().size(), std::size_t{3});
    for (const RecordingUpstream::Request &request : gateway.upstream.requests()) {
        QVERIFY2(request.head.find(gateway.key) == std::string::npos, request.head.c_str());
        QVERIFY2(request.head.rfind("GET /base/a", 0) == 0, request.head.c_str());
    }
}

QTEST_GUILESS_MAIN(TestGatewayProxy)
#include "tst_gateway_proxy.moc"
