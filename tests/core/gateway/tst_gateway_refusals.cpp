// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaytest.h"

#include <QtTest/QtTest>

using namespace keywright::gateway;
using namespace keywright::gateway::test;

/// What never reaches an upstream, over real sockets.
class TestGatewayRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAndCloses_data();
    void refusesAndCloses();
    void refusesByteByByte();
    void refusesBrokenChunks();
    void answersADeniedRequestWithABody();
    void cutsASlowHead();
    void forgivesNothingBehindARefusal();
};

void TestGatewayRefusals::refusesAndCloses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    QTest::newRow("length and coding")
        << QByteArray("POST /demo/a HTTP/1.1")
        << QByteArray("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n") << 400;
    QTest::newRow("two lengths") << QByteArray("POST /demo/a HTTP/1.1")
                                 << QByteArray("Content-Length: 5\r\nContent-Length: 5\r\n") << 400;
    QTest::newRow("signed length")
        << QByteArray("POST /demo/a HTTP/1.1") << QByteArray("Content-Length: +5\r\n") << 400;
    QTest::newRow("coding") << QByteArray("POST /demo/a HTTP/1.1")
                            << QByteArray("Transfer-Encoding: xchunked\r\n") << 501;
    QTest::newRow("space before the colon")
        << QByteArray("GET /demo/a HTTP/1.1") << QByteArray("X : a\r\n") << 400;
    QTest::newRow("two Hosts") << QByteArray("GET /demo/a HTTP/1.1") << QByteArray("Host: b\r\n")
                               << 400;
    QTest::newRow("absolute form")
        << QByteArray("GET http://a/demo/a HTTP/1.1") << QByteArray() << 400;
    QTest::newRow("version") << QByteArray("GET /demo/a HTTP/1.7") << QByteArray() << 505;
    QTest::newRow("connect") << QByteArray("CONNECT demo:443 HTTP/1.1") << QByteArray() << 501;
    QTest::newRow("trace") << QByteArray("TRACE /demo/a HTTP/1.1") << QByteArray() << 501;
    QTest::newRow("unknown method") << QByteArray("FETCH /demo/a HTTP/1.1") << QByteArray() << 501;
    QTest::newRow("expectation") << QByteArray("POST /demo/a HTTP/1.1")
                                 << QByteArray("Content-Length: 1\r\nExpect: tea\r\n") << 417;
    QTest::newRow("large head") << QByteArray("GET /demo/a HTTP/1.1")
                                << "X: " + QByteArray(20000, 'a') + "\r\n"
                                << 431;
    QTest::newRow("long target") << "GET /demo/" + QByteArray(9000, 'a') + " HTTP/1.1"
                                 << QByteArray() << 414;
    QTest::newRow("folded") << QByteArray("GET /demo/a HTTP/1.1") << QByteArray("X: a\r\n b\r\n")
                            << 400;
}

void TestGatewayRefusals::refusesAndCloses()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, fields);
    QFETCH(int, status);
    Gateway gateway;
    RawClient client(gateway.address());
    const std::string bytes = line.toStdString() + "\r\nHost: a\r\nX-Api-Key: " + gateway.key
                              + "\r\n" + fields.toStdString() + "\r\nhello";
    QVERIFY(client.send(bytes));
    const RawClient::Answer answer = client.receiveAnswer();
    QCOMPARE(answer.status, status);
    QCOMPARE(fieldOf(answer.head, "content-type"), std::string("application/problem+json"));
    QCOMPARE(fieldOf(answer.head, "connection"), std::string("close"));
    QVERIFY(client.endsWithin(5000));
    QVERIFY(gateway.upstream.requests().empty());
    QTRY_COMPARE(gateway.sink.entries().size(), std::size_t{1});
    QCOMPARE(gateway.sink.entries().front().status, status);
}

void TestGatewayRefusals::refusesByteByByte()
{
    Gateway gateway;
    RawClient client(gateway.address());
    for (const char octet : std::string("GET /demo/a HTTP/1.1\r\nHost : a\r\n"))
        client.send({&octet, 1});
    QCOMPARE(client.receiveAnswer().status, 400);
    QVERIFY(client.endsWithin(5000));
}

void TestGatewayRefusals::refusesBrokenChunks()
{
    Gateway gateway;
    for (const char *body : {"5\nhello\r\n0\r\n\r\n", "xyz\r\n", "5\r\nhelloo\r\n0\r\n\r\n"}) {
        RawClient client(gateway.address());
        QVERIFY(
            client.send(gateway.request("POST", "/echo", "Transfer-Encoding: chunked\r\n") + body));
        QCOMPARE(client.receiveAnswer().status, 400);
        QVERIFY(client.endsWithin(5000));
    }
    QVERIFY(gateway.upstream.requests().empty());
}

void TestGatewayRefusals::answersADeniedRequestWithABody()
{
    Gateway gateway;
    RawClient small(gateway.address());
    QVERIFY(small.send("POST /demo/a HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello"
                       + gateway.request("GET", "/a")));
    QCOMPARE(small.receiveAnswer().status, 401);
    QCOMPARE(small.receiveAnswer().status, 200); // read and dropped, then the next one

    RawClient large(gateway.address());
    QVERIFY(large.send("POST /demo/a HTTP/1.1\r\nHost: a\r\nContent-Length: 10000000\r\n\r\n"));
    const RawClient::Answer answer = large.receiveAnswer();
    QCOMPARE(answer.status, 401);
    QCOMPARE(fieldOf(answer.head, "connection"), std::string("close"));
    QVERIFY(large.endsWithin(5000));

    RawClient asking(gateway.address());
    QVERIFY(asking.send(
        "POST /demo/a HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n"));
    QCOMPARE(asking.receiveAnswer().status, 401); // and no 100 before it
    QCOMPARE(gateway.upstream.requests().size(), std::size_t{1});
}

void TestGatewayRefusals::cutsASlowHead()
{
    ServerSettings settings = Gateway::quick();
    settings.headDeadline = std::chrono::milliseconds(1500); // also until the first byte
    Gateway gateway({}, settings);
    RawClient dripping(gateway.address());
    QVERIFY(dripping.send("GET /demo/a HT"));
    QCOMPARE(dripping.receiveAnswer().status, 408);
    QVERIFY(dripping.endsWithin(5000));
    RawClient silent(gateway.address());
    QVERIFY(silent.endsWithin(5000));
}

void TestGatewayRefusals::forgivesNothingBehindARefusal()
{
    Gateway gateway;
    RawClient client(gateway.address());
    QVERIFY(client.send("POST /demo/a HTTP/1.1\r\nHost: a\r\nX-Api-Key: " + gateway.key
                        + "\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                        + gateway.request("GET", "/smuggled")));
    const std::string all = client.receiveAll();
    QVERIFY(all.find(" 400 ") != std::string::npos);
    QVERIFY(all.find("HTTP/1.1", 10) == std::string::npos); // one answer only
    QVERIFY(gateway.upstream.requests().empty());
}

QTEST_GUILESS_MAIN(TestGatewayRefusals)
#include "tst_gateway_refusals.moc"
