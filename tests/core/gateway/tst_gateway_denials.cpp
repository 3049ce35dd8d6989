// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaytest.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace keywright;
using namespace keywright::gateway;
using namespace keywright::gateway::test;

namespace {

QJsonObject objectOf(const std::string &text)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

} // namespace

/// What a denied caller is told, and how fast a change of policy is enforced.
class TestGatewayDenials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheReason();
    void neverTellsWhatIsAllowed();
    void tellsLimits();
    void answersCors();
    void enforcesAChangeAtOnce();
    void publishesUnderLoad();
    void foldsFailedAuthentications();
    void answersBeforeTheFirstSnapshot();
};

void TestGatewayDenials::tellsTheReason()
{
    Gateway gateway;
    RawClient client(gateway.address());
    QVERIFY(client.send("GET /demo/a HTTP/1.1\r\nHost: a\r\n\r\n"));
    const RawClient::Answer missing = client.receiveAnswer();
    QCOMPARE(missing.status, 401);
    QCOMPARE(fieldOf(missing.head, "www-authenticate"), std::string("ApiKey realm=\"demo\""));
    const QJsonObject problem = objectOf(missing.body);
    QCOMPARE(problem[QLatin1String("reason")].toString(), QStringLiteral("CREDENTIALS_MISSING"));
    QCOMPARE(problem[QLatin1String("status")].toInt(), 401);
    QCOMPARE(problem[QLatin1String("instance")].toString().toStdString(),
             fieldOf(missing.head, "x-request-id"));
    for (const char *member : {"type", "title", "detail"})
        QVERIFY(!problem[QLatin1String(member)].toString().isEmpty());

    QVERIFY(client.send("GET /demo/a HTTP/1.1\r\nHost: a\r\nX-Api-Key: x\r\nX-Api-Key: y\r\n\r\n"));
    QVERIFY(client.receiveAnswer().body.find("more than once") != std::string::npos);
    QVERIFY(client.send("GET /nowhere/a HTTP/1.1\r\nHost: a\r\n\r\n"));
    QCOMPARE(client.receiveAnswer().status, 404);
    QVERIFY(client.send(gateway.request("GET", "/a/../b")));
    QCOMPARE(client.receiveAnswer().status, 400);
    QVERIFY(client.send(gateway.request("GET", "/a%2f..%2fb")));
    QCOMPARE(client.receiveAnswer().status, 400);
    QVERIFY(client.send("HEAD /demo/a HTTP/1.1\r\nHost: a\r\n\r\n"));
    QCOMPARE(client.receiveAnswer(true).status, 401);
    QVERIFY(gateway.upstream.requests().empty());
}

void TestGatewayDenials::neverTellsWhatIsAllowed()
{
    Gateway gateway([](policy::SnapshotInput &input) {
        input.keys[0].restrictions.addresses = {"192.0.2.0/24"};
        input.keys[0].restrictions.referrers = {"https://allowed.example/*"};
    });
    RawClient client(gateway.address());
    QVERIFY(client.send(
        gateway.request("GET", "/a", "Referer: https://user:secret@bad.example/path?token=1\r\n")));
    const RawClient::Answer answer = client.receiveAnswer();
    QCOMPARE(answer.status, 403);
    QVERIFY(answer.body.find("allowed.example") == std::string::npos
            && answer.body.find("192.0.2") == std::string::npos);
    QVERIFY(answer.body.find("first") == std::string::npos);
    QTRY_COMPARE(gateway.sink.entries().size(), std::size_t{1});
    QCOMPARE(gateway.sink.entries().front().observed, std::string("https://bad.example"));
}

void TestGatewayDenials::tellsLimits()
{
    Gateway gateway([](policy::SnapshotInput &input) {
        policy::Limit limit;
        limit.id = "limit-1";
        limit.count = 2;
        limit.unit = policy::Unit::Day;
        input.keys[0].restrictions.limits = {limit};
        input.zones = {{"", {}}};
    });
    RawClient client(gateway.address());
    QVERIFY(client.send(gateway.request("GET", "/a") + gateway.request("GET", "/a")
                        + gateway.request("GET", "/a")));
    const RawClient::Answer granted = client.receiveAnswer();
    QCOMPARE(granted.status, 200);
    QCOMPARE(fieldOf(granted.head, "ratelimit-policy"), std::string("\"day\";q=2;w=86400"));
    QVERIFY(fieldOf(granted.head, "ratelimit").rfind("\"day\";r=1;t=", 0) == 0);
    QCOMPARE(fieldOf(granted.head, "retry-after"), std::string());
    QCOMPARE(client.receiveAnswer().status, 200);
    const RawClient::Answer denied = client.receiveAnswer();
    QCOMPARE(denied.status, 429);
    QVERIFY(std::stoi(fieldOf(denied.head, "retry-after")) >= 1);
    const QJsonObject problem = objectOf(denied.body);
    QCOMPARE(problem[QLatin1String("reason")].toString(),
             QStringLiteral("RESOURCE_QUOTA_EXCEEDED"));
    QCOMPARE(problem[QLatin1String("violated-policies")].toArray(),
             QJsonArray({QStringLiteral("day")}));
    QCOMPARE(gateway.upstream.requests().size(), std::size_t{2});
}

void TestGatewayDenials::answersCors()
{
    Gateway gateway(
        [](policy::SnapshotInput &input) { input.apis[0].corsOrigins = {"https://app.example"}; });
    RawClient client(gateway.address());
    const std::string preflight =
        "OPTIONS /demo/a HTTP/1.1\r\nHost: a\r\nAccess-Control-Request-Method: "
        "PUT\r\nAccess-Control-Request-Headers: x-api-key, content-type\r\nOrigin: ";
    QVERIFY(client.send(preflight + "https://app.example\r\n\r\n"));
    const RawClient::Answer answer = client.receiveAnswer();
    QCOMPARE(answer.status, 204);
    QCOMPARE(fieldOf(answer.head, "access-control-allow-origin"),
             std::string("https://app.example"));
    QCOMPARE(fieldOf(answer.head, "access-control-allow-methods"), std::string("PUT"));
    QCOMPARE(fieldOf(answer.head, "access-control-allow-headers"),
             std::string("x-api-key, content-type"));
    QCOMPARE(fieldOf(answer.head, "vary"), std::string("Origin"));
    QVERIFY(client.send(preflight + "https://other.example\r\n\r\n"));
    QCOMPARE(fieldOf(client.receiveAnswer().head, "access-control-allow-origin"), std::string());
    QVERIFY(client.send(gateway.request("GET", "/a", "Origin: https://app.example\r\n")));
    QCOMPARE(fieldOf(client.receiveAnswer().head, "access-control-allow-origin"),
             std::string("https://app.example"));
    QVERIFY(client.send("GET /demo/a HTTP/1.1\r\nHost: a\r\nOrigin: https://app.example\r\n\r\n"));
    QCOMPARE(fieldOf(client.receiveAnswer().head, "access-control-allow-origin"),
             std::string("https://app.example"));
    QCOMPARE(gateway.upstream.requests().size(), std::size_t{1});
}

void TestGatewayDenials::enforcesAChangeAtOnce()
{
    Gateway gateway;
    RawClient client(gateway.address());
    QVERIFY(client.send(gateway.request("GET", "/a")));
    QCOMPARE(client.receiveAnswer().status, 200);
    policy::SnapshotInput input = demoInput(gateway.upstream.port(), gateway.key);
    input.revision = 2;
    input.keys[0].condition = policy::KeyCondition::Disabled;
    gateway.server->publish(policy::Snapshot::build(input));
    QCOMPARE(gateway.server->statistics().revision, std::int64_t{2});
    QVERIFY(client.send(gateway.request("GET", "/a")));
    const RawClient::Answer answer = client.receiveAnswer();
    QCOMPARE(answer.status, 403);
    QVERIFY(answer.body.find("API_KEY_DISABLED") != std::string::npos);
}

void TestGatewayDenials::publishesUnderLoad()
{
    Gateway gateway;
    std::atomic<bool> over{false};
    std::atomic<int> wrong{0}, answered{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 3; ++i)
        threads.emplace_back([&] {
            RawClient client(gateway.address());
            while (!over) {
                if (!client.send(gateway.request("GET", "/a"))
                    || client.receiveAnswer().status != 200)
                    ++wrong;
                ++answered;
            }
        });
    std::vector<std::weak_ptr<const policy::Snapshot>> old;
    for (int round = 0; round < 100 || answered < 100; ++round) {
        policy::SnapshotInput input = demoInput(gateway.upstream.port(), gateway.key);
        input.revision = round + 2;
        auto snapshot = policy::Snapshot::build(input);
        old.push_back(snapshot);
        gateway.server->publish(std::move(snapshot));
    }
    over = true;
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
    const std::weak_ptr<const policy::Snapshot> last = old.back();
    old.pop_back();
    QTRY_VERIFY(std::all_of(old.begin(), old.end(),
                            [](const auto &snapshot) { return snapshot.expired(); }));
    QVERIFY(!last.expired());
    QTRY_COMPARE(gateway.sink.total(), std::int64_t{answered.load()});
}

void TestGatewayDenials::foldsFailedAuthentications()
{
    Gateway gateway;
    RawClient client(gateway.address());
    for (int i = 0; i < 50; ++i) {
        QVERIFY(client.send("GET /demo/a HTTP/1.1\r\nHost: a\r\n\r\n"));
        QCOMPARE(client.receiveAnswer().status, 401);
    }
    QTRY_COMPARE(gateway.sink.total(), std::int64_t{50});
    QVERIFY(gateway.sink.entries().size() < 25); // two for each second that it took
}

void TestGatewayDenials::answersBeforeTheFirstSnapshot()
{
    MemorySink sink;
    auto server = Server::start(Gateway::quick(), sink);
    QVERIFY(server.has_value());
    RawClient client((*server)->listenAddresses().front());
    QVERIFY(client.send("GET /demo/a HTTP/1.1\r\nHost: a\r\n\r\nGET /_keywright/health "
                        "HTTP/1.1\r\nHost: a\r\n\r\n"));
    QCOMPARE(client.receiveAnswer().status, 503);
    QCOMPARE(client.receiveAnswer().status, 503);
}

QTEST_GUILESS_MAIN(TestGatewayDenials)
#include "tst_gateway_denials.moc"
