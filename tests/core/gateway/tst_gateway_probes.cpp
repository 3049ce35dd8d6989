// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaytest.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtTest/QtTest>

#include <memory>

using namespace keywright;
using namespace keywright::gateway;
using namespace keywright::gateway::test;

namespace {

constexpr const char *keyMark = "{key}";

/// The requests that other projects test their parsers with, aimed at the demo API with its key.
struct Foreign
{
    QString id, expected;
    std::string bytes;
    int complete = 0; ///< messages before the one that is refused
};

/// Nothing where the first line is none that could be aimed: those are refused as they are.
std::string aimed(std::string bytes, const std::string &key)
{
    const std::size_t begin = bytes.find(' ');
    const std::size_t end = begin == std::string::npos ? begin : bytes.find(' ', begin + 1);
    const std::size_t line = bytes.find_first_of("\r\n");
    if (end == std::string::npos || end > line || bytes[begin + 1] != '/')
        return bytes;
    const std::string target = bytes.substr(begin + 1, end - begin - 1);
    const char *mark = target.find('?') == std::string::npos ? "?" : "&";
    return bytes.replace(begin + 1, target.size(), "/demo" + target + mark + "key=" + key);
}

QList<Foreign> foreignRequests(const std::string &key)
{
    QProcess gunzip;
    gunzip.start(QStringLiteral("gunzip"),
                 {QStringLiteral("-c"), qEnvironmentVariable("KEYWRIGHT_SHARED")
                                            + QStringLiteral("/corpora/http1/cases.jsonl.gz")});
    gunzip.waitForFinished();
    QList<Foreign> requests;
    for (const QByteArray &line : gunzip.readAllStandardOutput().split('\n')) {
        const QJsonObject item = QJsonDocument::fromJson(line).object();
        const QString mode = item[QLatin1String("mode")].toString();
        if (item[QLatin1String("kind")].toString() != QLatin1String("request")
            || (mode != QLatin1String("default") && mode != QLatin1String("smuggling")
                && mode != QLatin1String("rfc"))
            || item[QLatin1String("reason")].toString().startsWith(QLatin1String("Limit")))
            continue;
        const QByteArray raw =
            QByteArray::fromBase64(item[QLatin1String("raw_b64")].toString().toLatin1());
        requests.append({item[QLatin1String("id")].toString(),
                         item[QLatin1String("expect")].toString(), aimed(raw.toStdString(), key),
                         item[QLatin1String("messages_complete")].toInt()});
    }
    return requests;
}

} // namespace

/// What servers and proxies have been seen to read differently, over real sockets: none of it
/// reaches the upstream, and the gateway is as well afterwards as before.
class TestGatewayProbes : public QObject
{
    Q_OBJECT

    std::unique_ptr<Gateway> m_gateway;

    [[nodiscard]] bool isWell() const
    {
        RawClient client(m_gateway->address());
        (void)client.send(m_gateway->request("GET", "/a"));
        return client.receiveAnswer().status == 200;
    }

private Q_SLOTS:
    void init() { m_gateway = std::make_unique<Gateway>(); }
    void cleanup() { m_gateway.reset(); }

    void nothingRefusedArrives_data();
    void nothingRefusedArrives();
    void nothingThatOthersRefuseArrives();
};

void TestGatewayProbes::nothingRefusedArrives_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("goesOn");
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status << false;
    };
    // Where it is clear what ends where, the connection may go on.
    const auto denied = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status << true;
    };
    const QByteArray key = QByteArray("X-Api-Key: ") + keyMark + "\r\n";
    const auto post = [&key](const QByteArray &fields, const QByteArray &body) {
        return "POST /demo/echo HTTP/1.1\r\nHost: a\r\n" + key + fields + "\r\n" + body;
    };
    const auto get = [&key](const QByteArray &target, const QByteArray &fields = {}) {
        return "GET " + target + " HTTP/1.1\r\nHost: a\r\n" + key + fields + "\r\n";
    };
    const QByteArray chunks = "2\r\nhi\r\n0\r\n\r\n", coded = "Transfer-Encoding: chunked\r\n";
    row("length and coding", post("Content-Length: 4\r\n" + coded, chunks), 400);
    row("coding and length", post(coded + "Content-Length: 4\r\n", chunks), 400);
    row("coding xchunked", post("Transfer-Encoding: xchunked\r\n", chunks), 501);
    row("coding chunked, identity", post("Transfer-Encoding: chunked, identity\r\n", chunks), 501);
    row("coding with a space before the colon", post("Transfer-Encoding : chunked\r\n", chunks),
        400);
    row("coding with a vertical tab", post("Transfer-Encoding: \vchunked\r\n", chunks), 400);
    row("two codings", post(coded + "Transfer-Encoding: identity\r\n", chunks), 501);
    row("two lengths that differ", post("Content-Length: 2\r\nContent-Length: 3\r\n", "hi!"), 400);
    row("the same length twice", post("Content-Length: 2\r\nContent-Length: 2\r\n", "hi"), 400);
    row("length +2", post("Content-Length: +2\r\n", "hi"), 400);
    row("length 0x2", post("Content-Length: 0x2\r\n", "hi"), 400);
    row("length 2, 2", post("Content-Length: 2, 2\r\n", "hi"), 400);
    row("length beyond 64 bits", post("Content-Length: 18446744073709551618\r\n", "hi"), 400);
    row("folded", get("/demo/a", "X-A: 1\r\n  folded\r\n"), 400);
    row("bare LF lines",
        "GET /demo/a HTTP/1.1\nHost: a\nX-Api-Key: " + QByteArray(keyMark) + "\n\n", 400);
    row("bare LF in one field", get("/demo/a", "X-A: 1\nX-B: 2\r\n"), 400);
    row("bare CR in a value", get("/demo/a", "X-A: 1\rX-B: 2\r\n"), 400);
    row("NUL in a value", get("/demo/a", QByteArray("X-A: 1\0 2\r\n", 11)), 400);
    row("space before the colon", get("/demo/a", "X-A : 1\r\n"), 400);
    row("no Host", "GET /demo/a HTTP/1.1\r\n" + key + "\r\n", 400);
    row("two Hosts", get("/demo/a", "Host: b\r\n"), 400);
    row("absolute form", get("http://evil.test/demo/a"), 400);
    row("a field of 20 KB", get("/demo/a", "X-A: " + QByteArray(20'000, 'a') + "\r\n"), 431);
    row("60 KB of fields", get("/demo/a", ("X-A: " + QByteArray(600, 'a') + "\r\n").repeated(100)),
        431);
    row("300 fields", get("/demo/a", QByteArray("X-A: 1\r\n").repeated(300)), 431);
    row("a target of 20 KB", get("/demo/" + QByteArray(20'000, 'a')), 414);
    denied("dot segments", get("/demo/v1/../admin"), 400);
    denied("dot segments to another API", get("/demo/../other/a"), 400);
    denied("encoded dot segments", get("/demo/v1/%2e%2e/admin"), 400);
    denied("one encoded dot", get("/demo/v1/%2E./admin"), 400);
    denied("encoded slash", get("/demo/v1%2fadmin"), 400);
    denied("encoded backslash", get("/demo/v1%5cadmin"), 400);
    denied("backslash", get("/demo/v1\\admin"), 400);
    denied("two slashes", get("/demo//admin"), 400);
    denied("encoded NUL", get("/demo/a%00b"), 400);
    row("unknown method", "FETCH /demo/a HTTP/1.1\r\nHost: a\r\n" + key + "\r\n", 501);
    row("http in small letters", "GET /demo/a http/1.1\r\nHost: a\r\n" + key + "\r\n", 400);
    row("HTTP/1.2", "GET /demo/a HTTP/1.2\r\nHost: a\r\n" + key + "\r\n", 505);
    row("chunk size that is no number", post(coded, "zz\r\nhi\r\n0\r\n\r\n"), 400);
    row("chunk with bare LF", post(coded, "2\nhi\n0\n\n"), 400);
    row("chunk size with a sign", post(coded, "+2\r\nhi\r\n0\r\n\r\n"), 400);
    row("chunk size 0x2", post(coded, "0x2\r\nhi\r\n0\r\n\r\n"), 400);
    row("chunk size beyond 64 bits", post(coded, "10000000000000002\r\nhi\r\n0\r\n\r\n"), 400);
    row("chunk that is longer than it says", post(coded, "2\r\nhim\r\n0\r\n\r\n"), 400);
    row("trailer that frames", post(coded, "2\r\nhi\r\n0\r\nContent-Length: 9\r\n\r\n"), 400);
    row("trailer with a key", post(coded, "2\r\nhi\r\n0\r\nX-Api-Key: x\r\n\r\n"), 400);
    denied("two keys", get("/demo/a", "X-Api-Key: other\r\n"), 401);
    denied("the key in two places of the query", get("/demo/a?key=a&key=b").replace(key, ""), 401);
    row("the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
}

void TestGatewayProbes::nothingRefusedArrives()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    bytes.replace(keyMark, m_gateway->key.c_str());
    QFETCH(bool, goesOn);
    // Something behind it, which must not be taken for a request of its own.
    const std::string behind = goesOn ? std::string() : m_gateway->request("GET", "/smuggled");
    RawClient client(m_gateway->address());
    (void)client.send(bytes.toStdString() + behind);
    const RawClient::Answer answer = client.receiveAnswer();
    QCOMPARE(answer.status, status);
    QCOMPARE(fieldOf(answer.head, "content-type"), std::string("application/problem+json"));
    QCOMPARE(fieldOf(answer.head, "connection").empty(), goesOn);
    client.shutdownSend();
    QVERIFY(client.endsWithin(10'000));
    for (const RecordingUpstream::Request &request : m_gateway->upstream.requests())
        QVERIFY2(false, request.head.c_str());
    QVERIFY(isWell());
    QCOMPARE(m_gateway->upstream.requests().size(), std::size_t{1});
}

void TestGatewayProbes::nothingThatOthersRefuseArrives()
{
    const QList<Foreign> all = foreignRequests(m_gateway->key);
    if (all.isEmpty())
        QSKIP("The shared corpora are not here (KEYWRIGHT_SHARED).");
    int refused = 0, served = 0;
    for (const Foreign &foreign : all) {
        const std::size_t before = m_gateway->upstream.requests().size();
        RawClient client(m_gateway->address());
        (void)client.send(foreign.bytes);
        client.shutdownSend();
        const std::string answers = client.receiveAll();
        const std::size_t arrived = m_gateway->upstream.requests().size() - before;
        if (foreign.expected == QLatin1String("accept")) {
            served += arrived > 0 ? 1 : 0;
            continue;
        }
        ++refused;
        QVERIFY2(arrived <= std::size_t(foreign.complete), qPrintable(foreign.id));
        QVERIFY2(foreign.complete > 0 || answers.find("HTTP/1.1 200 ") == std::string::npos,
                 qPrintable(foreign.id));
    }
    qInfo("%d that are to be refused, %d of the others served", refused, served);
    QVERIFY(refused > 100);
    QVERIFY(served > 30); // the aim is true
    QVERIFY(isWell());
}

QTEST_GUILESS_MAIN(TestGatewayProbes)
#include "tst_gateway_probes.moc"
