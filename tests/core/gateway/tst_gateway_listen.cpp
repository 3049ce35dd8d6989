// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaytest.h"

#include <QtTest/QtTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace keywright;
using namespace keywright::gateway;
using namespace keywright::gateway::test;

/// Where it listens, and how many it lets in.
class TestGatewayListen : public QObject
{
    Q_OBJECT

    /// A socket as a service manager hands it over; -1: failed.
    static int listening(bool v6)
    {
        const int descriptor = ::socket(v6 ? AF_INET6 : AF_INET, SOCK_STREAM, 0);
        sockaddr_in6 address6{};
        sockaddr_in address4{};
        address6.sin6_family = AF_INET6;
        address6.sin6_addr = in6addr_loopback;
        address4.sin_family = AF_INET;
        address4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const bool bound =
            v6 ? ::bind(descriptor, reinterpret_cast<sockaddr *>(&address6), sizeof address6) == 0
               : ::bind(descriptor, reinterpret_cast<sockaddr *>(&address4), sizeof address4) == 0;
        return bound && ::listen(descriptor, 64) == 0 ? descriptor : -1;
    }

private Q_SLOTS:
    void listensOnSeveralAddresses();
    void seesPeersOfBothFamilies();
    void takesSocketsOver();
    void takesASocketForMetrics();
    void refusesWhatIsNoListener();
    void letsSoManyIn();
};

void TestGatewayListen::listensOnSeveralAddresses()
{
    ServerSettings settings = Gateway::quick();
    settings.listen = {"127.0.0.1:0", "[::1]:0", "127.0.0.2:0"};
    Gateway gateway({}, settings);
    const std::vector<std::string> addresses = gateway.server->listenAddresses();
    QCOMPARE(addresses.size(), std::size_t{3});
    QVERIFY(addresses[1].rfind("[::1]:", 0) == 0);
    for (const std::string &address : addresses) {
        RawClient client(address);
        QVERIFY2(client.isConnected(), address.c_str());
        QVERIFY(client.send(gateway.request("GET", "/a")));
        QCOMPARE(client.receiveAnswer().status, 200);
    }
}

void TestGatewayListen::seesPeersOfBothFamilies()
{
    ServerSettings settings = Gateway::quick();
    settings.listen = {"127.0.0.1:0", "[::1]:0"};
    settings.workers = 1; // whose events come in their order
    Gateway gateway(
        [](policy::SnapshotInput &input) { input.keys[0].restrictions.addresses = {"::1"}; },
        settings);
    const auto status = [&gateway](const std::string &address) {
        RawClient client(address);
        (void)client.send(gateway.request("GET", "/a"));
        return client.receiveAnswer().status;
    };
    QCOMPARE(status(gateway.server->listenAddresses()[0]), 403);
    QCOMPARE(status(gateway.server->listenAddresses()[1]), 200);
    QTRY_COMPARE(gateway.sink.entries().size(), std::size_t{2});
    QCOMPARE(gateway.sink.entries()[1].peer, std::string("::1"));
    QCOMPARE(fieldOf(gateway.upstream.requests().front().head, "forwarded"),
             std::string("for=\"[::1]\";host=\"gateway.test\";proto=http"));
}

void TestGatewayListen::takesSocketsOver()
{
    ServerSettings settings = Gateway::quick();
    settings.listen.clear();
    settings.workers = 3;
    settings.inherited = {listening(false), listening(true)};
    Gateway gateway({}, settings);
    QCOMPARE(gateway.server->listenAddresses().size(), std::size_t{2});
    for (const std::string &address : gateway.server->listenAddresses()) {
        for (int i = 0; i < 20; ++i) { // every worker may get some of them
            RawClient client(address);
            QVERIFY(client.send(gateway.request("GET", "/a")));
            QCOMPARE(client.receiveAnswer().status, 200);
        }
    }
}

void TestGatewayListen::takesASocketForMetrics()
{
    ServerSettings settings = Gateway::quick();
    settings.inheritedMetrics = listening(false);
    Gateway gateway({}, settings);
    RawClient client(gateway.server->metricsAddress());
    QVERIFY(client.send("GET /health HTTP/1.1\r\nHost: m\r\n\r\n"));
    QCOMPARE(client.receiveAnswer().status, 200);
}

void TestGatewayListen::refusesWhatIsNoListener()
{
    const int deaf = ::socket(AF_INET, SOCK_STREAM, 0);
    const int datagrams = ::socket(AF_INET, SOCK_DGRAM, 0);
    for (const int descriptor : {deaf, datagrams, 9999}) {
        ServerSettings settings = Gateway::quick();
        settings.inherited = {descriptor};
        MemorySink sink;
        const auto started = Server::start(settings, sink);
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::GatewayFailed);
    }
    ::close(deaf);
    ::close(datagrams);
}

void TestGatewayListen::letsSoManyIn()
{
    ServerSettings settings = Gateway::quick();
    settings.workers = 1;
    settings.mostConnections = 2;
    Gateway gateway({}, settings);
    auto first = std::make_unique<RawClient>(gateway.address());
    RawClient second(gateway.address());
    for (RawClient *client : {first.get(), &second}) {
        QVERIFY(client->send(gateway.request("GET", "/a")));
        QCOMPARE(client->receiveAnswer().status, 200);
    }
    RawClient third(gateway.address()); // waits in the system's queue
    QVERIFY(third.send(gateway.request("GET", "/a")));
    QVERIFY(second.send(gateway.request("GET", "/a"))); // those who are in are served
    QCOMPARE(second.receiveAnswer().status, 200);
    QCOMPARE(gateway.server->statistics().accepted, std::int64_t{2});
    first.reset();
    QCOMPARE(third.receiveAnswer().status, 200);
    QCOMPARE(gateway.server->statistics().accepted, std::int64_t{3});
}

QTEST_GUILESS_MAIN(TestGatewayListen)
#include "tst_gateway_listen.moc"
