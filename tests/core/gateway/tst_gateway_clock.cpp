// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaytest.h"

#include <QtTest/QtTest>

using namespace keywright;
using namespace keywright::gateway;
using namespace keywright::gateway::test;
using namespace std::chrono_literals;

/// A time that is tried: later for verdicts and limits, and nothing else.
class TestGatewayClock : public QObject
{
    Q_OBJECT

    static policy::Instant now()
    {
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
    static void limitToOneADay(policy::SnapshotInput &input)
    {
        policy::Limit limit;
        limit.id = "limit-1";
        limit.count = 1;
        limit.unit = policy::Unit::Day;
        limit.window = policy::Window::Fixed;
        input.keys[0].restrictions.limits = {limit};
        input.zones = {{"", {}}};
    }
    static int call(const Gateway &gateway)
    {
        RawClient client(gateway.address());
        (void)client.send(gateway.request("GET", "/a"));
        return client.receiveAnswer().status;
    }

private Q_SLOTS:
    void aKeyExpires()
    {
        Gateway gateway([](policy::SnapshotInput &input) {
            input.trustedProxies = {"127.0.0.1"};
            input.keys[0].expires = now() + 24h;
        });
        const auto ask = [&gateway] {
            RawClient client(gateway.address());
            (void)client.send("GET /_keywright/verify?api=demo HTTP/1.1\r\nHost: a\r\n"
                              "X-Original-Method: GET\r\nX-Original-URI: /a\r\nX-Api-Key: "
                              + gateway.key + "\r\n\r\n");
            return client.receiveAnswer().status;
        };
        QCOMPARE(call(gateway), 200);
        QCOMPARE(ask(), 204);
        gateway.server->setClockAhead(48h);
        QCOMPARE(gateway.server->statistics().clockAhead, 48h);
        QCOMPARE(call(gateway), 401);
        QCOMPARE(ask(), 401);
        gateway.server->setClockAhead(23h);
        QCOMPARE(call(gateway), 200);
        gateway.server->setClockAhead(0h);
        QCOMPARE(gateway.server->statistics().clockAhead, 0h);
        QCOMPARE(call(gateway), 200);
        QCOMPARE(ask(), 204);
    }

    void aDaysQuotaBeginsAnewAndIsLeftAsItWas()
    {
        Gateway gateway(limitToOneADay);
        QCOMPARE(call(gateway), 200);
        QCOMPARE(call(gateway), 429);
        const auto real = gateway.server->counters().checkpoint();
        gateway.server->setClockAhead(1h); // limits go on from where they are
        if (std::chrono::floor<std::chrono::days>(now() + 1h)
            == std::chrono::floor<std::chrono::days>(now())) {
            QCOMPARE(call(gateway), 429);
        }
        gateway.server->setClockAhead(24h);
        QCOMPARE(call(gateway), 200);
        QCOMPARE(call(gateway), 429);
        gateway.server->setClockAhead(48h);
        QCOMPARE(call(gateway), 200);
        QVERIFY(gateway.server->counters().checkpoint() == real); // those that are kept
        gateway.server->setClockAhead(0h);
        QCOMPARE(call(gateway), 429); // today's is used up
        QVERIFY(gateway.server->counters().checkpoint() == real);
        gateway.server->setClockAhead(24h); // a trial begins with the real ones
        QCOMPARE(call(gateway), 200);
    }

    void aChangeOfPolicyKeepsIt()
    {
        Gateway gateway([](policy::SnapshotInput &input) { input.keys[0].expires = now() + 24h; });
        gateway.server->setClockAhead(48h);
        policy::SnapshotInput input = demoInput(gateway.upstream.port(), gateway.key);
        input.keys[0].expires = now() + 72h;
        gateway.server->publish(policy::Snapshot::build(input));
        QCOMPARE(call(gateway), 200);
        input.keys[0].expires = now() + 24h;
        gateway.server->publish(policy::Snapshot::build(input));
        QCOMPARE(call(gateway), 401);
    }

    void whatIsRecordedKeepsItsTime()
    {
        Gateway gateway;
        const policy::Instant before = now();
        gateway.server->setClockAhead(48h);
        QCOMPARE(call(gateway), 200);
        const policy::Instant after = now();
        QTRY_COMPARE(gateway.sink.entries().size(), std::size_t{1});
        QVERIFY(gateway.sink.entries()[0].time >= before);
        QVERIFY(gateway.sink.entries()[0].time <= after);
    }
};

QTEST_GUILESS_MAIN(TestGatewayClock)
#include "tst_gateway_clock.moc"
