// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/gateway/head.h>

#include <QtTest/QtTest>

#include <string>

using namespace keywright::gateway;

namespace {

struct Read
{
    HeadProblem problem = HeadProblem::None;
    bool complete = false;
    std::size_t length = 0;
};

/// Scan and parse, in one piece or byte by byte, as the connection does.
Read readHead(const std::string &bytes, bool bytewise, RequestHead &head, HeadParser &parser)
{
    HeadScan scan(HeadKind::Request);
    HeadScan::State state = HeadScan::State::NeedsMore;
    for (std::size_t end = bytewise ? 1 : bytes.size();
         end <= bytes.size() && state == HeadScan::State::NeedsMore; ++end)
        state = scan.scan(std::string_view(bytes).substr(0, end));
    if (state == HeadScan::State::Refused)
        return {scan.problem(), false, 0};
    if (state == HeadScan::State::NeedsMore)
        return {};
    const std::string_view whole =
        std::string_view(bytes).substr(scan.start(), scan.length() - scan.start());
    return {parser.parse(whole, scan.fields(), head), true, scan.length()};
}

std::string fields(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += "A" + std::to_string(i) + ": b\r\n";
    return text;
}

} // namespace

/// What a head may look like, and what is refused before anything is judged.
class TestGatewayHeadscan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void readsTheParts();
    void leavesWhatFollows();
    void refusesEarly();
};

void TestGatewayHeadscan::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *name, std::string bytes, HeadProblem problem) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << static_cast<int>(problem);
    };
    const auto with = [](const std::string &line) {
        return "POST /a HTTP/1.1\r\nHost: a\r\n" + line + "\r\n\r\n";
    };
    row("bare LF everywhere", "GET / HTTP/1.1\nHost: a\n\n", HeadProblem::Malformed);
    row("bare LF in one field", "GET / HTTP/1.1\r\nHost: a\nX: b\r\n\r\n", HeadProblem::Malformed);
    row("bare CR in a value", with("X: a\rb"), HeadProblem::Malformed);
    row("NUL in a value", with(std::string("X: a\0b", 6)), HeadProblem::Malformed);
    row("control in a name", with("X\x01: a"), HeadProblem::Malformed);
    row("folded", with("X: a\r\n folded"), HeadProblem::Malformed);
    row("folded with a tab", with("X: a\r\n\tfolded"), HeadProblem::Malformed);
    row("first field begins with a space", "GET / HTTP/1.1\r\n Host: a\r\n\r\n",
        HeadProblem::Malformed);
    row("space before the colon", with("X : a"), HeadProblem::Malformed);
    row("Host with a space", "GET / HTTP/1.1\r\nHost : a\r\n\r\n", HeadProblem::Malformed);
    row("no colon", with("nothing"), HeadProblem::Malformed);
    row("empty name", with(": a"), HeadProblem::Malformed);
    row("name of non-ASCII", with("\xc3\xa4: a"), HeadProblem::Malformed);
    row("absolute form", "GET http://evil.test/ HTTP/1.1\r\nHost: a\r\n\r\n",
        HeadProblem::Malformed);
    row("authority form", "GET a:80 HTTP/1.1\r\nHost: a\r\n\r\n", HeadProblem::Malformed);
    row("asterisk", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", HeadProblem::Malformed);
    row("fragment", "GET /a#b HTTP/1.1\r\nHost: a\r\n\r\n", HeadProblem::Malformed);
    row("two spaces", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n", HeadProblem::Malformed);
    row("space in the target", "GET /a b HTTP/1.1\r\nHost: a\r\n\r\n", HeadProblem::Malformed);
    row("tab for a space", "GET\t/ HTTP/1.1\r\nHost: a\r\n\r\n", HeadProblem::Malformed);
    row("no version", "GET /\r\nHost: a\r\n\r\n", HeadProblem::Malformed);
    row("small http", "GET / http/1.1\r\nHost: a\r\n\r\n", HeadProblem::Malformed);
    row("method is no token", "G(T / HTTP/1.1\r\nHost: a\r\n\r\n", HeadProblem::Malformed);
    row("HTTP/1.2", "GET / HTTP/1.2\r\nHost: a\r\n\r\n", HeadProblem::VersionUnsupported);
    row("HTTP/2.0", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", HeadProblem::VersionUnsupported);
    row("HTTP/0.9", "GET / HTTP/0.9\r\n\r\n", HeadProblem::VersionUnsupported);
    row("CONNECT", "CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n", HeadProblem::MethodUnsupported);
    row("TRACE", "TRACE / HTTP/1.1\r\nHost: a\r\n\r\n", HeadProblem::MethodUnsupported);
    row("unknown method", "FETCH / HTTP/1.1\r\nHost: a\r\n\r\n", HeadProblem::MethodUnsupported);
    row("expectation", with("Content-Length: 1\r\nExpect: tea"), HeadProblem::ExpectationFailed);
    row("no Host", "GET / HTTP/1.1\r\n\r\n", HeadProblem::HostInvalid);
    row("two Hosts", with("Host: a"), HeadProblem::HostInvalid);
    row("empty Host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", HeadProblem::HostInvalid);
    row("Host with a path", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", HeadProblem::HostInvalid);
    row("Host with userinfo", "GET / HTTP/1.1\r\nHost: a@b\r\n\r\n", HeadProblem::HostInvalid);
    row("length and coding", with("Content-Length: 5\r\nTransfer-Encoding: chunked"),
        HeadProblem::FramingInvalid);
    row("coding and length", with("Transfer-Encoding: chunked\r\nContent-Length: 5"),
        HeadProblem::FramingInvalid);
    row("two lengths", with("Content-Length: 5\r\nContent-Length: 6"), HeadProblem::FramingInvalid);
    row("the same length twice", with("Content-Length: 5\r\nContent-Length: 5"),
        HeadProblem::FramingInvalid);
    for (const char *length :
         {"+5", "-5", "0x5", "5,5", "5 5", "", "5a", "99999999999999999999", "1e3"})
        QTest::addRow("length '%s'", length)
            << QByteArray::fromStdString(with("Content-Length: " + std::string(length)))
            << static_cast<int>(HeadProblem::FramingInvalid);
    for (const char *coding : {"xchunked", "chunked, identity", "identity", "gzip, chunked",
                               "chunked;q=1", "", "\"chunked\""})
        QTest::addRow("coding '%s'", coding)
            << QByteArray::fromStdString(with("Transfer-Encoding: " + std::string(coding)))
            << static_cast<int>(HeadProblem::CodingUnsupported);
    row("coding with a vertical tab",
        with("Transfer-Encoding: \x0b"
             "chunked"),
        HeadProblem::Malformed);
    row("two codings", with("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked"),
        HeadProblem::CodingUnsupported);
    row("coding in HTTP/1.0", "POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n",
        HeadProblem::FramingInvalid);
    row("one field too large", with("X: " + std::string(20000, 'a')), HeadProblem::HeadTooLarge);
    row("101 fields", "GET / HTTP/1.1\r\nHost: a\r\n" + fields(100) + "\r\n",
        HeadProblem::HeadTooLarge);
    row("target too long", "GET /" + std::string(8192, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n",
        HeadProblem::TargetTooLong);
    row("endless target", "GET /" + std::string(9000, 'a'), HeadProblem::TargetTooLong);
    row("two empty lines first", "\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n",
        HeadProblem::Malformed);
}

void TestGatewayHeadscan::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, problem);
    HeadParser parser;
    RequestHead head;
    for (const bool bytewise : {false, true})
        QCOMPARE(static_cast<int>(readHead(bytes.toStdString(), bytewise, head, parser).problem),
                 problem);
}

void TestGatewayHeadscan::accepts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QTest::newRow("an empty line first") << QByteArray("\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QTest::newRow("HTTP/1.0 without Host") << QByteArray("GET / HTTP/1.0\r\n\r\n");
    QTest::newRow("no blank, many blanks")
        << QByteArray("GET / HTTP/1.1\r\nHost:a\r\nX: \t b \t \r\nY:\r\n\r\n");
    QTest::newRow("obs-text") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nX: \xc3\xa4\r\n\r\n");
    QTest::newRow("token marks") << QByteArray(
        "GET / HTTP/1.1\r\nHost: a\r\nX.C|d!#$%&'*+-^_`~: b\r\n\r\n");
    QTest::newRow("v6 host") << QByteArray("GET / HTTP/1.1\r\nHost: [::1]:8787\r\n\r\n");
    QTest::newRow("a hundred fields")
        << QByteArray::fromStdString("GET / HTTP/1.1\r\nHost: a\r\n" + fields(99) + "\r\n");
    QTest::newRow("a long target") << QByteArray::fromStdString("GET /" + std::string(8191, 'a')
                                                                + " HTTP/1.1\r\nHost: a\r\n\r\n");
    QTest::newRow("Chunked in another case")
        << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: Chunked\r\n\r\n");
    QTest::newRow("PATCH") << QByteArray(
        "PATCH / HTTP/1.1\r\nHost: a\r\nContent-Length: 000\r\n\r\n");
}

void TestGatewayHeadscan::accepts()
{
    QFETCH(QByteArray, bytes);
    HeadParser parser;
    RequestHead head;
    for (const bool bytewise : {false, true}) {
        const Read read = readHead(bytes.toStdString(), bytewise, head, parser);
        QCOMPARE(static_cast<int>(read.problem), static_cast<int>(HeadProblem::None));
        QVERIFY(read.complete);
        QCOMPARE(read.length, static_cast<std::size_t>(bytes.size()));
    }
}

void TestGatewayHeadscan::readsTheParts()
{
    HeadParser parser;
    RequestHead head;
    const std::string bytes = "PUT /a/b?c=d HTTP/1.1\r\nhost: example.test:80\r\nCONTENT-length: "
                              "12\r\nConnection: a, Close\r\n"
                              "X-Empty:\r\nX-Padded:  two words \t\r\nExpect: 100-Continue\r\n\r\n";
    QVERIFY(readHead(bytes, false, head, parser).problem == HeadProblem::None);
    QCOMPARE(head.method, std::string_view("PUT"));
    QCOMPARE(head.target, std::string_view("/a/b?c=d"));
    QCOMPARE(head.host, std::string_view("example.test:80"));
    QVERIFY((head.framing == Framing{BodyKind::Length, 12, true}));
    QCOMPARE(head.keepAlive, false);
    QCOMPARE(head.expectContinue, true);
    QCOMPARE(head.fields.count, 6);
    QCOMPARE(head.fields.value("x-padded"), std::string_view("two words"));
    QCOMPARE(head.fields.value("x-empty"), std::string_view(""));
    QCOMPARE(head.fields.views[0].name, std::string_view("host"));
}

void TestGatewayHeadscan::leavesWhatFollows()
{
    HeadParser parser;
    RequestHead head;
    const std::string first = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\n";
    const Read read = readHead(first + "abcGET / HTTP/1.1\n", false, head, parser);
    QVERIFY(read.problem == HeadProblem::None);
    QCOMPARE(read.length, first.size());
}

void TestGatewayHeadscan::refusesEarly()
{
    HeadScan scan(HeadKind::Request);
    QVERIFY(scan.scan("GET / HTTP/1.1\r\nHost: a\r\nX : b\r\n")
            == HeadScan::State::Refused); // without the head's end
    HeadScan unfinished(HeadKind::Request);
    QVERIFY(unfinished.scan("GET / HTTP/1.1\r\nHost: a\r\nX : b") == HeadScan::State::NeedsMore);
}

QTEST_GUILESS_MAIN(TestGatewayHeadscan)
#include "tst_gateway_headscan.moc"
