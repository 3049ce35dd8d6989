// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/gateway/body.h>
#include <core/gateway/head.h>

#include <QtTest/QtTest>

#include <string>

using namespace keywright::gateway;

namespace {

struct Outcome
{
    bool complete = false, failed = false;
    std::string produced;
    std::size_t consumed = 0;
};

Outcome run(const std::string &input, std::size_t step, ChunkedBody::Output output)
{
    ChunkedBody body(output);
    Outcome outcome;
    for (std::size_t at = 0; at < input.size() && !body.complete() && !body.failed(); at += step) {
        std::string piece = input.substr(at, step);
        const ChunkedBody::Progress progress = body.feed(piece.data(), piece.size());
        if (progress.produced > progress.consumed || progress.consumed > piece.size())
            return {}; // it wrote more than it read
        outcome.produced += piece.substr(0, progress.produced);
        outcome.consumed += progress.consumed;
    }
    outcome.complete = body.complete();
    outcome.failed = body.failed();
    return outcome;
}

} // namespace

/// Chunked bodies, whole and in pieces of every size.
class TestGatewayChunked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void relaysAndDecodes_data();
    void relaysAndDecodes();
    void refuses_data();
    void refuses();
    void stopsAtTheEnd();
    void framesAnswers();
};

void TestGatewayChunked::relaysAndDecodes_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("relayed");
    QTest::addColumn<QByteArray>("decoded");
    const auto row = [](const char *name, const char *input, const char *relayed,
                        const char *decoded) {
        QTest::newRow(name) << QByteArray(input) << QByteArray(relayed) << QByteArray(decoded);
    };
    row("empty", "0\r\n\r\n", "0\r\n\r\n", "");
    row("two", "5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n", "5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n",
        "hello world");
    row("extensions", "5;a=b;c=\"d;\\\"e\"\r\nhello\r\n0;last\r\n\r\n", "5\r\nhello\r\n0\r\n\r\n",
        "hello");
    row("blank before an extension", "5 ;a\r\nhello\r\n0\r\n\r\n", "5\r\nhello\r\n0\r\n\r\n",
        "hello");
    row("hexadecimal", "A\r\n0123456789\r\na\r\n0123456789\r\n00\r\n\r\n",
        "A\r\n0123456789\r\na\r\n0123456789\r\n00\r\n\r\n", "01234567890123456789");
    row("trailers", "1\r\nx\r\n0\r\nX-Sum: 1\r\nVary: *\r\n\r\n",
        "1\r\nx\r\n0\r\nX-Sum: 1\r\nVary: *\r\n\r\n", "x");
    row("line ends as data", "4\r\n\r\n\r\n\r\n0\r\n\r\n", "4\r\n\r\n\r\n\r\n0\r\n\r\n",
        "\r\n\r\n");
}

void TestGatewayChunked::relaysAndDecodes()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, relayed);
    QFETCH(QByteArray, decoded);
    for (std::size_t step = 1; step <= static_cast<std::size_t>(input.size()); ++step) {
        const Outcome relay = run(input.toStdString(), step, ChunkedBody::Output::Relayed);
        QVERIFY(relay.complete);
        QCOMPARE(relay.consumed, static_cast<std::size_t>(input.size()));
        QCOMPARE(QByteArray::fromStdString(relay.produced), relayed);
        if (!decoded.contains("X-"))
            QCOMPARE(QByteArray::fromStdString(
                         run(input.toStdString(), step, ChunkedBody::Output::Decoded).produced),
                     decoded);
    }
}

void TestGatewayChunked::refuses_data()
{
    QTest::addColumn<QByteArray>("input");
    for (const char *input : {"\r\n",
                              "x\r\n",
                              "-1\r\n",
                              "+1\r\n",
                              "0x1\r\n",
                              " 1\r\n",
                              "1 \r\nx",
                              "5\nhello",
                              "5\r\nhello\n0\r\n\r\n",
                              "5\r\nhelloo\r\n",
                              "5\rhello",
                              "5\r\nhell\r\n0",
                              "1;a\nx\r\n",
                              "1;\"a\r\nx",
                              "2;\r\naa",
                              "2;a=\r\naa",
                              "2;a b\r\naa",
                              "2;;a\r\naa",
                              "2;a=\"b\"c\r\naa",
                              "2;=b\r\naa",
                              "1\r\nx\r\r\n",
                              "0\r\nX: a\n\r\n",
                              "0\r\n X: a\r\n\r\n",
                              "0\r\nX : a\r\n\r\n",
                              "0\r\nnothing\r\n\r\n",
                              "0\r\n: a\r\n\r\n",
                              "0\r\nContent-Length: 5\r\n\r\n",
                              "0\r\ntransfer-encoding: chunked\r\n\r\n",
                              "0\r\nX-Keywright-Key-Id: a\r\n\r\n",
                              "0\r\nauthorization: a\r\n\r\n",
                              "FFFFFFFFFFFFFFFFF\r\n",
                              "8000000000000000\r\n",
                              "1\r\nx\r\n1\xb2\r\n"})
        QTest::newRow(QByteArray(input).toPercentEncoding().constData()) << QByteArray(input);
}

void TestGatewayChunked::refuses()
{
    QFETCH(QByteArray, input);
    for (std::size_t step = 1; step <= static_cast<std::size_t>(input.size()); ++step)
        QVERIFY(run(input.toStdString(), step, ChunkedBody::Output::Relayed).failed);
}

void TestGatewayChunked::stopsAtTheEnd()
{
    const std::string body = "1\r\nx\r\n0\r\n\r\n";
    const Outcome outcome = run(body + "GET / HTTP/1.1\r\n", 1000, ChunkedBody::Output::Relayed);
    QVERIFY(outcome.complete);
    QCOMPARE(outcome.consumed, body.size());
}

void TestGatewayChunked::framesAnswers()
{
    struct Case
    {
        const char *fields;
        int status;
        bool head;
        HeadProblem problem;
        BodyKind kind;
    };
    const Case cases[] = {
        {"Content-Length: 5\r\n", 200, false, HeadProblem::None, BodyKind::Length},
        {"Content-Length: 5\r\n", 200, true, HeadProblem::None, BodyKind::None},
        {"Content-Length: 5\r\n", 304, false, HeadProblem::None, BodyKind::None},
        {"Transfer-Encoding: chunked\r\n", 204, false, HeadProblem::None, BodyKind::None},
        {"Transfer-Encoding: chunked\r\n", 200, false, HeadProblem::None, BodyKind::Chunked},
        {"", 200, false, HeadProblem::None, BodyKind::UntilClose},
        {"", 103, false, HeadProblem::None, BodyKind::None},
        {"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", 200, false,
         HeadProblem::FramingInvalid, BodyKind::None},
        {"Content-Length: 5\r\nContent-Length: 5\r\n", 200, false, HeadProblem::FramingInvalid,
         BodyKind::None},
        {"Content-Length: x\r\n", 200, false, HeadProblem::FramingInvalid, BodyKind::None},
        {"Transfer-Encoding: gzip, chunked\r\n", 200, false, HeadProblem::CodingUnsupported,
         BodyKind::None},
    };
    HeadParser parser;
    for (const Case &item : cases) {
        const std::string bytes =
            "HTTP/1.1 " + std::to_string(item.status) + " OK\r\n" + item.fields + "\r\n";
        HeadScan scan(HeadKind::Response);
        QVERIFY(scan.scan(bytes) == HeadScan::State::Complete);
        ResponseHead head;
        QVERIFY2(parser.parse(bytes, scan.fields(), item.head, head) == item.problem,
                 bytes.c_str());
        if (item.problem == HeadProblem::None)
            QVERIFY2(head.framing.kind == item.kind && head.status == item.status, bytes.c_str());
    }
}

QTEST_GUILESS_MAIN(TestGatewayChunked)
#include "tst_gateway_chunked.moc"
