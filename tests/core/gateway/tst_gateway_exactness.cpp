// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaytest.h"

#include <QtTest/QtTest>

using namespace keywright;
using namespace keywright::gateway;
using namespace keywright::gateway::test;

/// Counting while many ask at once, and verdicts on request.
class TestGatewayExactness : public QObject
{
    Q_OBJECT

    static policy::Limit monthly(std::int64_t count)
    {
        policy::Limit limit;
        limit.id = "limit-1";
        limit.count = count;
        limit.unit = policy::Unit::Month;
        limit.window = policy::Window::Fixed;
        return limit;
    }

private Q_SLOTS:
    void admitsExactlyTheLimit_data();
    void admitsExactlyTheLimit();
    void forcesExactlySoMany();
    void forcesOneKeyAlone();
    void forcesWhatItIsTold();
};

void TestGatewayExactness::admitsExactlyTheLimit_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<bool>("ofApi");
    QTest::newRow("1") << 1 << false;
    QTest::newRow("37") << 37 << false;
    QTest::newRow("300 of 640") << 300 << false;
    QTest::newRow("the API's") << 100 << true;
}

void TestGatewayExactness::admitsExactlyTheLimit()
{
    QFETCH(int, limit);
    QFETCH(bool, ofApi);
    constexpr int connections = 64, callsEach = 10;
    ServerSettings settings = Gateway::quick();
    settings.workers = 4;
    Gateway gateway(
        [&](policy::SnapshotInput &input) {
            if (ofApi)
                input.apis[0].limits = {monthly(limit)};
            else
                input.keys[0].restrictions.limits = {monthly(limit)};
            input.zones = {{"", {}}};
        },
        settings);
    std::atomic<int> granted{0}, refused{0}, other{0}, ready{0};
    std::vector<std::thread> callers;
    for (int i = 0; i < connections; ++i)
        callers.emplace_back([&] {
            RawClient client(gateway.address());
            ++ready;
            while (ready < connections) // all at once
                std::this_thread::yield();
            for (int call = 0; call < callsEach; ++call) {
                (void)client.send(gateway.request("GET", "/a"));
                const int status = client.receiveAnswer().status;
                ++(status == 200 ? granted : status == 429 ? refused : other);
            }
        });
    for (std::thread &caller : callers)
        caller.join();
    QCOMPARE(other.load(), 0);
    QCOMPARE(granted.load(), limit);
    QCOMPARE(refused.load(), connections * callsEach - limit);
    QCOMPARE(int(gateway.upstream.requests().size()), limit);
    QTRY_COMPARE(gateway.sink.total(), std::int64_t{connections * callsEach});
}

void TestGatewayExactness::forcesExactlySoMany()
{
    constexpr int connections = 16, callsEach = 10, forced = 45;
    ServerSettings settings = Gateway::quick();
    settings.workers = 4;
    Gateway gateway({}, settings);
    gateway.server->force("key-1", 429, forced);
    std::atomic<int> granted{0}, refused{0};
    std::vector<std::thread> callers;
    for (int i = 0; i < connections; ++i)
        callers.emplace_back([&] {
            RawClient client(gateway.address());
            for (int call = 0; call < callsEach; ++call) {
                (void)client.send(gateway.request("GET", "/a"));
                const int status = client.receiveAnswer().status;
                ++(status == 200 ? granted : refused);
            }
        });
    for (std::thread &caller : callers)
        caller.join();
    QCOMPARE(refused.load(), forced);
    QCOMPARE(granted.load(), connections * callsEach - forced);
}

void TestGatewayExactness::forcesOneKeyAlone()
{
    const std::string otherKey = makeKey("other");
    Gateway gateway([&](policy::SnapshotInput &input) {
        policy::KeyDefinition other = input.keys[0];
        other.id = "key-2";
        other.versions = {{1, policy::keyDigest(otherKey), std::nullopt}};
        input.keys.push_back(other);
        input.keys[0].restrictions.limits = {monthly(1)};
        input.zones = {{"", {}}};
    });
    gateway.server->force("key-1", 403, 2);
    QCOMPARE(gateway.server->forced().size(), std::size_t{1});
    QCOMPARE(gateway.server->forced().front().left, std::int64_t{2});
    RawClient client(gateway.address());
    const auto call = [&client](const std::string &key) {
        (void)client.send("GET /demo/a HTTP/1.1\r\nHost: a\r\nX-Api-Key: " + key + "\r\n\r\n");
        return client.receiveAnswer();
    };
    QCOMPARE(call(otherKey).status, 200);
    const RawClient::Answer forced = call(gateway.key);
    QCOMPARE(forced.status, 403); // as a real one looks
    QVERIFY(forced.body.find("API_KEY_SERVICE_BLOCKED") != std::string::npos);
    QVERIFY(forced.body.find("FORCED") == std::string::npos);
    QCOMPARE(call(gateway.key).status, 403);
    QVERIFY(gateway.server->forced().empty());
    QCOMPARE(call(gateway.key).status, 200); // nothing was charged for the others
    QCOMPARE(call(gateway.key).status, 429);
    QTRY_COMPARE(gateway.sink.entries().size(), std::size_t{5});
    QCOMPARE(gateway.sink.entries()[1].reason, std::string("FORCED"));    // the record knows
    QCOMPARE(gateway.sink.entries()[4].observed, std::string("1/month")); // and which limit it was
}

void TestGatewayExactness::forcesWhatItIsTold()
{
    Gateway gateway;
    RawClient client(gateway.address());
    const auto call = [&] {
        (void)client.send(gateway.request("GET", "/a"));
        return client.receiveAnswer();
    };
    gateway.server->force("key-1", 429, 5);
    const RawClient::Answer tooMany = call();
    QCOMPARE(tooMany.status, 429);
    QVERIFY(!fieldOf(tooMany.head, "retry-after").empty());
    QVERIFY(tooMany.body.find("RATE_LIMIT_EXCEEDED") != std::string::npos);
    gateway.server->force("key-1", 429, 0); // taken back
    QCOMPARE(call().status, 200);
    (void)client.send("GET /demo/a HTTP/1.1\r\nHost: a\r\n\r\n"); // without a key nothing is forced
    gateway.server->force("key-1", 403, 1);
    QCOMPARE(client.receiveAnswer().status, 401);
    QCOMPARE(call().status, 403);
    QCOMPARE(call().status, 200);
}

QTEST_GUILESS_MAIN(TestGatewayExactness)
#include "tst_gateway_exactness.moc"
