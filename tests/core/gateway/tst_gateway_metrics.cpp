// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaytest.h"

#include <core/gateway/openmetrics.h>

#include <QtCore/QRegularExpression>
#include <QtTest/QtTest>

using namespace keywright;
using namespace keywright::gateway;
using namespace keywright::gateway::test;

/// What the gateway tells on an address of its own.
class TestGatewayMetrics : public QObject
{
    Q_OBJECT

    static ServerSettings settings()
    {
        ServerSettings settings = Gateway::quick();
        settings.metrics = "0";
        return settings;
    }
    static RawClient::Answer get(const std::string &address, const std::string &target)
    {
        RawClient client(address);
        (void)client.send("GET " + target + " HTTP/1.1\r\nHost: m\r\n\r\n");
        return client.receiveAnswer();
    }
    static QByteArray sample(const std::string &text, const QByteArray &name)
    {
        for (const QByteArray &line : QByteArray::fromStdString(text).split('\n'))
            if (line.startsWith(name + ' '))
                return line.mid(name.size() + 1);
        return {};
    }

private Q_SLOTS:
    void countsEveryOutcome();
    void speaksOpenMetrics();
    void writesSeconds();
    void tellsWhetherItIsReady();
    void keepsApartFromCalls();
    void isOnTheLoopback();
};

void TestGatewayMetrics::countsEveryOutcome()
{
    Gateway gateway({}, settings());
    RawClient client(gateway.address());
    for (int i = 0; i < 3; ++i) {
        QVERIFY(client.send(gateway.request("POST", "/echo", "Content-Length: 4\r\n") + "four"));
        QCOMPARE(client.receiveAnswer().status, 200);
    }
    QVERIFY(client.send("GET /demo/a HTTP/1.1\r\nHost: a\r\n\r\n"));
    QCOMPARE(client.receiveAnswer().status, 401);
    QVERIFY(client.send(gateway.request("GET", "/garbage")));
    QCOMPARE(client.receiveAnswer().status, 502);
    QVERIFY(client.send("GET /demo/%zz HTTP/1.1\r\nHost: a\r\n\r\n"));
    QCOMPARE(client.receiveAnswer().status, 400);
    QTRY_COMPARE(gateway.sink.total(), std::int64_t{6});
    const std::string address = gateway.server->metricsAddress();
    const RawClient::Answer answer = get(address, "/metrics");
    QCOMPARE(answer.status, 200);
    QCOMPARE(fieldOf(answer.head, "content-type"),
             std::string("application/openmetrics-text; version=1.0.0; charset=utf-8"));
    const std::string &text = answer.body;
    const auto requests = [&text](const char *outcome, const char *reason) {
        return sample(text, QByteArray("keywright_requests_total{outcome=\"") + outcome
                                + "\",reason=\"" + reason + "\"}");
    };
    QCOMPARE(requests("granted", ""), QByteArray("3"));
    QCOMPARE(requests("denied", "CREDENTIALS_MISSING"), QByteArray("1"));
    QCOMPARE(requests("denied", "REQUEST_TARGET_INVALID"), QByteArray("1"));
    QCOMPARE(requests("failed", "UPSTREAM_RESPONSE_INVALID"), QByteArray("1"));
    const auto durations = [&text](const char *outcome, const char *what, const char *bound) {
        return sample(text, QByteArray("keywright_request_duration_seconds_") + what + "{outcome=\""
                                + outcome + '"' + bound + '}');
    };
    QCOMPARE(durations("granted", "count", ""), QByteArray("3"));
    QCOMPARE(durations("granted", "bucket", ",le=\"+Inf\""), QByteArray("3"));
    QVERIFY(durations("granted", "sum", "").toDouble() > 0);
    QCOMPARE(sample(text, "keywright_received_bytes_total"), QByteArray("12"));
    QVERIFY(sample(text, "keywright_sent_bytes_total").toLongLong() >= 12);
    QCOMPARE(sample(text, "keywright_connections"), QByteArray("1")); // this one is not counted
    QCOMPARE(sample(text, "keywright_accepted_connections_total"), QByteArray("1"));
    QCOMPARE(sample(text, "keywright_dropped_event_details_total"), QByteArray("0"));
    QCOMPARE(sample(text, "keywright_snapshot_revision"), QByteArray("1"));
    QCOMPARE(sample(text, "keywright_snapshot_keys"), QByteArray("1"));
    QCOMPARE(sample(text, "keywright_ready"), QByteArray("1"));
    QCOMPARE(gateway.server->statistics().requests, std::int64_t{6}); // nor is that a call
}

void TestGatewayMetrics::speaksOpenMetrics()
{
    Gateway gateway({}, settings());
    RawClient client(gateway.address());
    QVERIFY(client.send(gateway.request("GET", "/a")));
    QCOMPARE(client.receiveAnswer().status, 200);
    QTRY_COMPARE(gateway.sink.total(), std::int64_t{1});
    const auto text =
        QString::fromStdString(get(gateway.server->metricsAddress(), "/metrics").body);
    QVERIFY(text.endsWith(QStringLiteral("\n# EOF\n")));
    const QRegularExpression head(QStringLiteral("^# (TYPE|UNIT|HELP) (keywright_[a-z_]+) (.+)$"));
    const QRegularExpression line(QStringLiteral(
        R"(^(keywright_[a-z_]+)(\{[a-z]+="[^"\\]*"(,[a-z]+="[^"\\]*")*\})? -?[0-9]+(\.[0-9]+)?$)"));
    QString family;
    QSet<QString> families;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &one : lines.mid(0, lines.size() - 1)) {
        if (const auto match = head.match(one); match.hasMatch()) {
            if (match.captured(1) == QLatin1String("TYPE")) {
                family = match.captured(2);
                QVERIFY2(!families.contains(family), qPrintable(family)); // each family once
                families.insert(family);
            }
            QCOMPARE(match.captured(2), family);
            if (match.captured(1) == QLatin1String("UNIT"))
                QVERIFY(family.endsWith(u'_' + match.captured(3)));
            continue;
        }
        const auto match = line.match(one);
        QVERIFY2(match.hasMatch(), qPrintable(one));
        QVERIFY2(match.captured(1).startsWith(family), qPrintable(one));
    }
    QVERIFY(families.size() >= 12);
}

void TestGatewayMetrics::writesSeconds()
{
    QCOMPARE(openmetrics::seconds(500), std::string("0.0005"));
    QCOMPARE(openmetrics::seconds(10'000'000), std::string("10.0"));
    QCOMPARE(openmetrics::seconds(1'250'001), std::string("1.250001"));
    QCOMPARE(openmetrics::seconds(0), std::string("0.0"));
}

void TestGatewayMetrics::tellsWhetherItIsReady()
{
    MemorySink sink;
    RecordingUpstream upstream;
    auto server = Server::start(settings(), sink);
    QVERIFY(server.has_value());
    const std::string address = (*server)->metricsAddress();
    QCOMPARE(get(address, "/health").status, 200); // it lives
    QCOMPARE(get(address, "/ready").status, 503);  // and has no policy yet
    QCOMPARE(sample(get(address, "/metrics").body, "keywright_ready"), QByteArray("0"));
    (*server)->publish(policy::Snapshot::build(demoInput(upstream.port(), makeKey("demo"))));
    QCOMPARE(get(address, "/ready").status, 200);
    RawClient idle(address); // does not keep it from draining
    QVERIFY((*server)->drain(std::chrono::seconds(10)));
    QCOMPARE(get(address, "/health").status, 200);
    QCOMPARE(get(address, "/ready").status, 503);
    QCOMPARE(get(address, "/metrics").status, 200);
}

void TestGatewayMetrics::keepsApartFromCalls()
{
    ServerSettings both = settings();
    both.workers = 1;
    Gateway gateway({}, both);
    QCOMPARE(get(gateway.address(), "/metrics").status, 404); // an API of that name, if any
    const std::string address = gateway.server->metricsAddress();
    RawClient client(address);
    QVERIFY(client.send(gateway.request("GET", "/a"))); // no call is served here
    QCOMPARE(client.receiveAnswer().status, 404);
    QVERIFY(client.send("GET /health HTTP/1.1\r\nHost: m\r\n\r\n"));
    QCOMPARE(client.receiveAnswer().status, 200);
    QVERIFY(client.send("HEAD /metrics HTTP/1.1\r\nHost: m\r\n\r\n"));
    QVERIFY(!fieldOf(client.receiveAnswer(true).head, "content-length").empty());
    QVERIFY(client.send("POST /metrics HTTP/1.1\r\nHost: m\r\nContent-Length: 0\r\n\r\n"));
    QCOMPARE(client.receiveAnswer().status, 404);
    QVERIFY(gateway.upstream.requests().empty());
}

void TestGatewayMetrics::isOnTheLoopback()
{
    Gateway gateway({}, settings()); // a port alone
    QVERIFY(gateway.server->metricsAddress().rfind("127.0.0.1:", 0) == 0);
    Gateway without;
    QVERIFY(without.server->metricsAddress().empty());
}

QTEST_GUILESS_MAIN(TestGatewayMetrics)
#include "tst_gateway_metrics.moc"
