// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaytest.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace keywright;
using namespace keywright::gateway;
using namespace keywright::gateway::test;

namespace {

void trustLoopback(policy::SnapshotInput &input)
{
    input.trustedProxies = {"127.0.0.1"};
    input.keys[0].restrictions.addresses = {"192.0.2.0/24"};
}

QJsonObject ask(RawClient &client, const std::string &json)
{
    client.send("POST /_keywright/v1/verify HTTP/1.1\r\nHost: a\r\nContent-Length: "
                + std::to_string(json.size()) + "\r\n\r\n" + json);
    return QJsonDocument::fromJson(QByteArray::fromStdString(client.receiveAnswer().body)).object();
}

} // namespace

/// The gateway's own pages.
class TestGatewayVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsItsHealth();
    void answersForwardAuth();
    void answersForwardAuthOnlyToTheTrusted();
    void answersKeyQuestions();
    void refusesBadQuestions();
    void deniesOnRequest();
};

void TestGatewayVerify::tellsItsHealth()
{
    Gateway gateway;
    RawClient client(gateway.address());
    QVERIFY(client.send("GET /_keywright/health HTTP/1.1\r\nHost: a\r\n\r\nGET /_keywright/other "
                        "HTTP/1.1\r\nHost: a\r\n\r\n"));
    const RawClient::Answer health = client.receiveAnswer();
    QCOMPARE(health.status, 200);
    QVERIFY(health.body.find("\"status\":\"ok\"") != std::string::npos);
    QCOMPARE(client.receiveAnswer().status, 404);
    QVERIFY(gateway.upstream.requests().empty());
}

void TestGatewayVerify::answersForwardAuth()
{
    Gateway gateway(trustLoopback);
    RawClient client(gateway.address());
    const auto question = [&](const std::string &query, const std::string &extra) {
        client.send(
            "GET /_keywright/verify?" + query
            + " HTTP/1.1\r\nHost: a\r\nX-Original-Method: GET\r\nX-Original-URI: /things/1\r\n"
            + extra + "\r\n");
        return client.receiveAnswer();
    };
    const std::string good = "X-Api-Key: " + gateway.key + "\r\nX-Forwarded-For: 192.0.2.7\r\n";
    const RawClient::Answer granted = question("api=demo", good);
    QCOMPARE(granted.status, 204);
    QCOMPARE(fieldOf(granted.head, "x-keywright-key-id"), std::string("key-1"));
    QCOMPARE(fieldOf(granted.head, "x-keywright-project"), std::string("project-1"));
    const RawClient::Answer missing = question("api=demo", {});
    QCOMPARE(missing.status, 401);
    QCOMPARE(fieldOf(missing.head, "x-keywright-status"), std::string("401"));
    QCOMPARE(fieldOf(missing.head, "x-keywright-reason"), std::string("CREDENTIALS_MISSING"));
    const RawClient::Answer blocked = question(
        "api=demo&deny=403", "X-Api-Key: " + gateway.key + "\r\nX-Forwarded-For: 198.51.100.1\r\n");
    QCOMPARE(blocked.status, 403);
    const RawClient::Answer covered = question("deny=403&api=demo", {});
    QCOMPARE(covered.status, 403);
    QCOMPARE(fieldOf(covered.head, "x-keywright-status"), std::string("401"));
    QCOMPARE(question("api=nothing", good).status, 404);
    QVERIFY(gateway.upstream.requests().empty());
    QTRY_COMPARE(gateway.sink.total(), std::int64_t{5});
}

void TestGatewayVerify::answersForwardAuthOnlyToTheTrusted()
{
    Gateway gateway;
    RawClient client(gateway.address());
    QVERIFY(client.send("GET /_keywright/verify?api=demo HTTP/1.1\r\nHost: a\r\nX-Original-Method: "
                        "GET\r\nX-Original-URI: /\r\nX-Api-Key: "
                        + gateway.key + "\r\n\r\n"));
    QCOMPARE(client.receiveAnswer().status, 403);
}

void TestGatewayVerify::answersKeyQuestions()
{
    Gateway gateway([](policy::SnapshotInput &input) {
        input.keys[0].restrictions.addresses = {"192.0.2.0/24"};
    });
    RawClient client(gateway.address());
    const QJsonObject granted =
        ask(client,
            R"({"key":")" + gateway.key
                + R"(","api":"demo","method":"GET","path":"/a","peer":"192.0.2.9","headers":{}})");
    QCOMPARE(granted[QLatin1String("verdict")].toString(), QStringLiteral("granted"));
    QCOMPARE(granted[QLatin1String("key")].toString(), QStringLiteral("key-1"));
    const QJsonObject denied =
        ask(client, R"({"key":")" + gateway.key + R"(","api":"demo","peer":"198.51.100.1"})");
    QCOMPARE(denied[QLatin1String("verdict")].toString(), QStringLiteral("denied"));
    QCOMPARE(denied[QLatin1String("reason")].toString(),
             QStringLiteral("API_KEY_IP_ADDRESS_BLOCKED"));
    QCOMPARE(denied[QLatin1String("status")].toInt(), 403);
    QCOMPARE(denied[QLatin1String("step")].toString(), QStringLiteral("application"));
    QCOMPARE(ask(client, R"({"api":"nothing"})")[QLatin1String("reason")].toString(),
             QStringLiteral("API_NOT_FOUND"));
}

void TestGatewayVerify::refusesBadQuestions()
{
    Gateway gateway(trustLoopback);
    RawClient client(gateway.address());
    for (const char *json :
         {"", "[]", "{}", "{\"api\":\"demo\",\"peer\":\"x\"}",
          "{\"api\":\"demo\",\"method\":\"G T\"}", "{\"api\":\"demo\",\"headers\":{\"a b\":\"c\"}}",
          "{\"api\":\"demo\",\"headers\":{\"a\":\"c\\r\\nd: e\"}}"})
        QCOMPARE(ask(client, json)[QLatin1String("status")].toInt(), 400);
    QVERIFY(client.send("GET /_keywright/verify?api=demo HTTP/1.1\r\nHost: a\r\n\r\n"));
    QCOMPARE(client.receiveAnswer().status, 400);
    QVERIFY(client.send("GET /_keywright/verify?api=demo HTTP/1.1\r\nHost: a\r\nX-Original-Method: "
                        "GET\r\nX-Original-URI: /a\r\nX-Original-URI: /b\r\n\r\n"));
    QCOMPARE(client.receiveAnswer().status, 400);
    QVERIFY(client.send(
        "POST /_keywright/v1/verify HTTP/1.1\r\nHost: a\r\nContent-Length: 20000\r\n\r\n"
        + std::string(20000, ' ')));
    QCOMPARE(client.receiveAnswer().status, 400);
}

void TestGatewayVerify::deniesOnRequest()
{
    Gateway gateway([](policy::SnapshotInput &input) {
        input.trustedProxies = {"127.0.0.1"};
        policy::Limit limit;
        limit.id = "limit-1";
        limit.count = 2;
        limit.unit = policy::Unit::Month;
        limit.window = policy::Window::Fixed;
        input.keys[0].restrictions.limits = {limit};
        input.zones = {{"", {}}};
    });
    RawClient client(gateway.address());
    const auto question = [&](const std::string &query) {
        client.send("GET /_keywright/verify?api=demo" + query
                    + " HTTP/1.1\r\nHost: a\r\nX-Original-Method: GET\r\n"
                      "X-Original-URI: /things/1\r\nX-Api-Key: "
                    + gateway.key + "\r\n\r\n");
        return client.receiveAnswer();
    };
    gateway.server->force("key-1", 429, 2);
    const RawClient::Answer tooMany = question({});
    QCOMPARE(tooMany.status, 429);
    QCOMPARE(fieldOf(tooMany.head, "x-keywright-status"), std::string("429"));
    QCOMPARE(fieldOf(tooMany.head, "x-keywright-reason"), std::string("RATE_LIMIT_EXCEEDED"));
    QCOMPARE(fieldOf(tooMany.head, "x-keywright-key-id"), std::string("key-1"));
    QVERIFY(!fieldOf(tooMany.head, "retry-after").empty());
    const RawClient::Answer covered = question("&deny=403");
    QCOMPARE(covered.status, 403);
    QCOMPARE(fieldOf(covered.head, "x-keywright-status"), std::string("429"));
    QCOMPARE(question({}).status, 204);

    gateway.server->force("key-1", 403, 1);
    const std::string json = R"({"key":")" + gateway.key + R"(","api":"demo"})";
    const QJsonObject forced = ask(client, json);
    QCOMPARE(forced[QLatin1String("verdict")].toString(), QStringLiteral("denied"));
    QCOMPARE(forced[QLatin1String("status")].toInt(), 403);
    QCOMPARE(forced[QLatin1String("reason")].toString(), QStringLiteral("API_KEY_SERVICE_BLOCKED"));
    QCOMPARE(ask(client, json)[QLatin1String("verdict")].toString(), QStringLiteral("granted"));
    QCOMPARE(question({}).status, 429); // nothing was charged for those on request

    QTRY_COMPARE(gateway.sink.entries().size(), std::size_t{6});
    const std::vector<MemorySink::Entry> entries = gateway.sink.entries();
    for (const std::size_t onRequest : {0U, 1U, 3U}) {
        QCOMPARE(entries[onRequest].reason, std::string("FORCED")); // the record knows
        QCOMPARE(entries[onRequest].outcome, EventOutcome::Denied);
        QCOMPARE(entries[onRequest].key, std::string("key-1"));
    }
    QCOMPARE(entries[5].reason, std::string("RESOURCE_QUOTA_EXCEEDED"));
    QVERIFY(gateway.upstream.requests().empty());
}

QTEST_GUILESS_MAIN(TestGatewayVerify)
#include "tst_gateway_verify.moc"
