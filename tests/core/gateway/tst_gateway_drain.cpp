// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaytest.h"

#include <QtTest/QtTest>

using namespace keywright;
using namespace keywright::gateway;
using namespace keywright::gateway::test;

/// Starting, idling and ending.
class TestGatewayDrain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finishesWhatIsInFlight();
    void givesUpAtTheDeadline();
    void stopsInTheMiddle();
    void closesIdleConnections();
    void answersAfterARest();
    void refusesATakenAddress();
    void refusesBadAddresses();
    void keepsCountsWhenTheSinkIsSlow();
};

void TestGatewayDrain::finishesWhatIsInFlight()
{
    Gateway gateway;
    RawClient busy(gateway.address()), idle(gateway.address());
    QVERIFY(idle.send(gateway.request("GET", "/a")));
    QCOMPARE(idle.receiveAnswer().status, 200);
    QVERIFY(busy.send(gateway.request("GET", "/held")));
    QTRY_COMPARE(gateway.upstream.requests().size(), std::size_t{2});
    const std::string address = gateway.address();
    bool finished = false;
    std::thread draining([&] { finished = gateway.server->drain(std::chrono::seconds(10)); });
    QVERIFY(idle.endsWithin(5000));
    QTRY_VERIFY(!RawClient(address).isConnected());
    gateway.upstream.release();
    const RawClient::Answer answer = busy.receiveAnswer();
    draining.join();
    QCOMPARE(answer.body, std::string("held"));
    QCOMPARE(fieldOf(answer.head, "connection"), std::string("close"));
    QVERIFY(finished);
    QCOMPARE(gateway.sink.entries().size(), std::size_t{2});
}

void TestGatewayDrain::givesUpAtTheDeadline()
{
    Gateway gateway;
    RawClient busy(gateway.address());
    QVERIFY(busy.send(gateway.request("GET", "/never")));
    QTRY_COMPARE(gateway.upstream.requests().size(), std::size_t{1});
    QCOMPARE(gateway.server->drain(std::chrono::milliseconds(50)), false);
}

void TestGatewayDrain::stopsInTheMiddle()
{
    Gateway gateway;
    RawClient up(gateway.address()), down(gateway.address()), waiting(gateway.address()),
        begun(gateway.address());
    QVERIFY(up.send(gateway.request("POST", "/count", "Content-Length: 1000000\r\n") + "begin"));
    QVERIFY(down.send(gateway.request("GET", "/big")));
    QVERIFY(!down.receiveBytes(10).empty());
    QVERIFY(waiting.send(gateway.request("GET", "/never")));
    QVERIFY(begun.send("GET /"));
    QTRY_VERIFY(gateway.upstream.requests().size() >= 2);
    gateway.server->stop();
    gateway.server->stop();
    (void)down.receiveAll();
    QVERIFY(waiting.endsWithin(5000));
    QCOMPARE(gateway.sink.total(), std::int64_t{3});
}

void TestGatewayDrain::closesIdleConnections()
{
    ServerSettings settings = Gateway::quick();
    settings.idleDeadline = std::chrono::milliseconds(100);
    Gateway gateway({}, settings);
    RawClient client(gateway.address());
    QVERIFY(client.send(gateway.request("GET", "/a")));
    QCOMPARE(client.receiveAnswer().status, 200);
    QVERIFY(client.endsWithin(5000));
}

void TestGatewayDrain::answersAfterARest()
{
    ServerSettings settings = Gateway::quick();
    settings.restAfter = std::chrono::milliseconds(1);
    Gateway gateway({}, settings);
    RawClient client(gateway.address());
    for (int round = 0; round < 2; ++round) {
        QVERIFY(client.send(gateway.request("GET", "/a")));
        QCOMPARE(client.receiveAnswer().status, 200);
        if (round == 0)
            QTest::qWait(
                2500); // buffers are given back after one and two seconds: this is what is tested
    }
    QCOMPARE(gateway.upstream.connections(), 1);
}

void TestGatewayDrain::refusesATakenAddress()
{
    Gateway gateway;
    MemorySink sink;
    ServerSettings settings = Gateway::quick();
    settings.listen = {gateway.address()};
    const auto second = Server::start(settings, sink);
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().code, ErrorCode::AddressInUse);
}

void TestGatewayDrain::refusesBadAddresses()
{
    MemorySink sink;
    for (const char *address : {"", "8787", "127.0.0.1", "127.0.0.1:x", "127.0.0.1:70000",
                                "nowhere.invalid:80", "::1:80"}) {
        ServerSettings settings = Gateway::quick();
        settings.listen = {address};
        const auto server = Server::start(settings, sink);
        QVERIFY2(!server.has_value(), address);
        QCOMPARE(server.error().code, ErrorCode::AddressInvalid);
    }
    ServerSettings settings = Gateway::quick();
    settings.listen = {"[::1]:0", "127.0.0.1:0"};
    const auto both = Server::start(settings, sink);
    QVERIFY(both.has_value());
    QVERIFY((*both)->listenAddresses().front().rfind("[::1]:", 0) == 0);
}

namespace {

/// Takes nothing until it is told to.
class BlockedSink final : public EventSink
{
public:
    void record(std::span<const Event> events) override
    {
        std::unique_lock lock(m_mutex);
        m_open.wait(lock, [this] { return m_isOpen; });
        for (const Event &event : events)
            m_count += event.repeats;
    }
    void recordLost(std::span<const LostEvents> counts) override
    {
        const std::lock_guard lock(m_mutex);
        for (const LostEvents &lost : counts)
            m_count += lost.count;
    }
    void open()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isOpen = true;
        }
        m_open.notify_all();
    }
    std::int64_t count()
    {
        const std::lock_guard lock(m_mutex);
        return m_count;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_open;
    bool m_isOpen = false;
    std::int64_t m_count = 0;
};

} // namespace

void TestGatewayDrain::keepsCountsWhenTheSinkIsSlow()
{
    RecordingUpstream upstream;
    BlockedSink sink;
    const std::string key = makeKey("demo");
    ServerSettings settings = Gateway::quick();
    settings.workers = 1;
    settings.eventRing = 16 * 1024;
    auto server = Server::start(settings, sink);
    QVERIFY(server.has_value());
    (*server)->publish(policy::Snapshot::build(demoInput(upstream.port(), key)));
    RawClient client((*server)->listenAddresses().front());
    for (int i = 0; i < 300; ++i) {
        QVERIFY(client.send("GET /demo/a HTTP/1.1\r\nHost: a\r\nX-Api-Key: " + key + "\r\n\r\n"));
        QCOMPARE(client.receiveAnswer().status, 200);
    }
    QVERIFY((*server)->statistics().dropped > 0);
    sink.open();
    QTRY_COMPARE(sink.count(), std::int64_t{300});
}

QTEST_GUILESS_MAIN(TestGatewayDrain)
#include "tst_gateway_drain.moc"
