// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/gateway/body.h>
#include <core/gateway/head.h>

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtTest/QtTest>

#include <string>

using namespace keywright::gateway;

namespace {

QList<QJsonObject> readCases(const QString &name)
{
    const QString path =
        qEnvironmentVariable("KEYWRIGHT_SHARED") + QStringLiteral("/corpora/http1/") + name;
    QByteArray text;
    if (path.endsWith(QStringLiteral(".gz"))) {
        QProcess gunzip;
        gunzip.start(QStringLiteral("gunzip"), {QStringLiteral("-c"), path});
        gunzip.waitForFinished();
        text = gunzip.readAllStandardOutput();
    } else {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            text = file.readAll();
    }
    QList<QJsonObject> cases;
    for (const QByteArray &line : text.split('\n'))
        if (!line.isEmpty())
            cases.append(QJsonDocument::fromJson(line).object());
    return cases;
}

std::string bytesOf(const QJsonObject &item)
{
    return QByteArray::fromBase64(item[QLatin1String("raw_b64")].toString().toLatin1())
        .toStdString();
}

enum class Reading { Accepted, Refused, Incomplete };

struct Message
{
    Reading reading = Reading::Incomplete;
    std::string method, target, body;
    std::size_t length = 0;
};

/// One request with its body, fed in pieces of `step`.
Message readRequest(std::string bytes, std::size_t step, HeadParser &parser)
{
    Message message;
    HeadScan scan(HeadKind::Request);
    HeadScan::State state = HeadScan::State::NeedsMore;
    for (std::size_t end = std::min(step, bytes.size());;
         end = std::min(end + step, bytes.size())) {
        state = scan.scan(std::string_view(bytes).substr(0, end));
        if (state != HeadScan::State::NeedsMore || end == bytes.size())
            break;
    }
    if (state != HeadScan::State::Complete) {
        message.reading =
            state == HeadScan::State::Refused ? Reading::Refused : Reading::Incomplete;
        return message;
    }
    RequestHead head;
    const std::string_view whole =
        std::string_view(bytes).substr(scan.start(), scan.length() - scan.start());
    if (parser.parse(whole, scan.fields(), head) != HeadProblem::None) {
        message.reading = Reading::Refused;
        return message;
    }
    message.method = head.method;
    message.target = head.target;
    Body body;
    body.start(head.framing, ChunkedBody::Output::Decoded);
    std::size_t at = scan.length();
    while (!body.complete() && !body.failed() && at < bytes.size()) {
        const std::size_t part = std::min(step, bytes.size() - at);
        const ChunkedBody::Progress progress = body.feed(bytes.data() + at, part);
        message.body.append(bytes.data() + at, progress.produced);
        at += progress.consumed;
    }
    message.length = at;
    message.reading = body.failed()     ? Reading::Refused
                      : body.complete() ? Reading::Accepted
                                        : Reading::Incomplete;
    return message;
}

bool has(const QJsonObject &item, const char *trait)
{
    return item[QLatin1String("traits")].toArray().contains(QLatin1String(trait));
}

} // namespace

/// The messages that other projects test their parsers with.
class TestGatewayCorpora : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsAlikeInEveryPiece();
    void refusesWhatOthersRefuse();
    void neverAcceptsATrait();
    void acceptsWhatIsPlain();
    void readsChunks();
    void readsAnswers();

private:
    QList<QJsonObject> m_cases;
};

void TestGatewayCorpora::initTestCase()
{
    m_cases = readCases(QStringLiteral("cases.jsonl.gz"));
    if (m_cases.isEmpty())
        QSKIP("The shared corpora are not here (KEYWRIGHT_SHARED).");
}

void TestGatewayCorpora::readsAlikeInEveryPiece()
{
    HeadParser parser;
    for (const QJsonObject &item : qAsConst(m_cases)) {
        const std::string bytes = bytesOf(item);
        const Message whole = readRequest(bytes, bytes.size() + 1, parser);
        for (const std::size_t step : {std::size_t{1}, std::size_t{2}, std::size_t{7}}) {
            const Message pieces = readRequest(bytes, step, parser);
            QVERIFY2(pieces.reading == whole.reading && pieces.method == whole.method
                         && pieces.target == whole.target,
                     qPrintable(item[QLatin1String("id")].toString()));
            if (whole.reading == Reading::Accepted)
                QVERIFY2(pieces.body == whole.body && pieces.length == whole.length,
                         qPrintable(item[QLatin1String("id")].toString()));
        }
    }
}

void TestGatewayCorpora::refusesWhatOthersRefuse()
{
    HeadParser parser;
    int checked = 0;
    for (const QJsonObject &item : qAsConst(m_cases)) {
        if (item[QLatin1String("expect")].toString() != QStringLiteral("reject")
            || item[QLatin1String("mode")].toString() != QStringLiteral("default"))
            continue;
        // Bytes behind a message that closes the connection are never read here: the connection
        // ends.
        if (item[QLatin1String("messages_complete")].toInt() > 0)
            continue;
        const std::string bytes = bytesOf(item);
        const Message message = readRequest(bytes, bytes.size() + 1, parser);
        if (item[QLatin1String("reason")].toString().startsWith(QStringLiteral("Limit")))
            continue; // refused there for a limit that is lower than ours
        ++checked;
        QVERIFY2(message.reading != Reading::Accepted,
                 qPrintable(item[QLatin1String("id")].toString()
                            + item[QLatin1String("raw_request")].toString()));
    }
    QVERIFY(checked > 40);
}

void TestGatewayCorpora::neverAcceptsATrait()
{
    HeadParser parser;
    for (const QJsonObject &item : qAsConst(m_cases)) {
        const std::string bytes = bytesOf(item);
        const Message message = readRequest(bytes, bytes.size() + 1, parser);
        if (message.reading != Reading::Accepted)
            continue;
        const std::string_view head = std::string_view(bytes).substr(0, bytes.find("\r\n\r\n"));
        const std::string id = item[QLatin1String("id")].toString().toStdString();
        for (const char *trait : {"cl_and_te", "multiple_host", "multiple_te", "space_before_colon",
                                  "line_starts_with_space"})
            QVERIFY2(!has(item, trait), (id + ' ' + trait).c_str());
        QVERIFY2(!(has(item, "no_host_in_1.1") && head.find("HTTP/1.1") != std::string_view::npos),
                 id.c_str());
        for (std::size_t i = 0; i < head.size(); ++i)
            QVERIFY2(head[i] != '\0' && (head[i] != '\n' || (i > 0 && head[i - 1] == '\r'))
                         && (head[i] != '\r' || head.substr(i + 1, 1) == "\n"),
                     id.c_str());
    }
}

void TestGatewayCorpora::acceptsWhatIsPlain()
{
    HeadParser parser;
    int checked = 0;
    for (const QJsonObject &item : qAsConst(m_cases)) {
        if (item[QLatin1String("expect")].toString() != QStringLiteral("accept")
            || item[QLatin1String("mode")].toString() != QStringLiteral("default")
            || !item[QLatin1String("traits")].toArray().isEmpty()
            || item[QLatin1String("scope")].toString() != QStringLiteral("full"))
            continue;
        const std::string bytes = bytesOf(item);
        const Message message = readRequest(bytes, bytes.size() + 1, parser);
        const QString target = item[QLatin1String("target")].toString();
        const bool ours = bytes.find(" /") == bytes.find(' ')
                          && bytes.find("HTTP/1.") != std::string::npos
                          && bytes.find("RTSP/") == std::string::npos
                          && bytes.find("Host: 0.0.0.0=") == std::string::npos;
        if (!ours)
            continue;
        ++checked;
        QVERIFY2(message.reading == Reading::Accepted,
                 qPrintable(item[QLatin1String("id")].toString()
                            + item[QLatin1String("raw_request")].toString()));
        if (!target.isEmpty())
            QCOMPARE(QString::fromStdString(message.target), target);
    }
    QVERIFY2(checked >= 8, qPrintable(QString::number(checked)));
}

void TestGatewayCorpora::readsChunks()
{
    const QList<QJsonObject> cases = readCases(QStringLiteral("chunked.jsonl"));
    QVERIFY(!cases.isEmpty());
    for (const QJsonObject &item : cases) {
        std::string line = item[QLatin1String("input")].toString().toStdString();
        for (const auto &[from, to] :
             {std::pair<std::string, std::string>{"\\r", "\r"}, {"\\n", "\n"}, {"\\t", "\t"}})
            for (std::size_t at = line.find(from); at != std::string::npos; at = line.find(from))
                line.replace(at, from.size(), to);
        if (item[QLatin1String("expect")].toString() != QStringLiteral("reject"))
            continue;
        ChunkedBody body;
        (void)body.feed(line.data(), line.size());
        QVERIFY2(!body.complete(), qPrintable(item[QLatin1String("id")].toString()));
    }
}

void TestGatewayCorpora::readsAnswers()
{
    const QList<QJsonObject> cases = readCases(QStringLiteral("responses.jsonl"));
    QVERIFY(!cases.isEmpty());
    HeadParser parser;
    int accepted = 0;
    for (const QJsonObject &item : cases) {
        const std::string bytes = bytesOf(item);
        HeadScan scan(HeadKind::Response);
        if (scan.scan(bytes) != HeadScan::State::Complete)
            continue;
        ResponseHead head;
        if (parser.parse(std::string_view(bytes).substr(0, scan.length()), scan.fields(), false,
                         head)
            != HeadProblem::None)
            continue;
        ++accepted;
        QVERIFY2(head.status >= 100 && head.status < 600,
                 qPrintable(item[QLatin1String("id")].toString()));
        QVERIFY2(!has(item, "cl_and_te") && !has(item, "space_before_colon")
                     && !has(item, "line_starts_with_space"),
                 qPrintable(item[QLatin1String("id")].toString()));
    }
    QVERIFY(accepted > 10);
}

QTEST_GUILESS_MAIN(TestGatewayCorpora)
#include "tst_gateway_corpora.moc"
