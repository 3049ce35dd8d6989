// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

using namespace keywright::policy;

class PolicyForwarded : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void client_data();
    void client();
    void nobodyIsTrustedUntilNamed();
    void malformedDeniesOnlyWhereItIsJudged();
    void bothHeadersMustAgree();
    void brokenProxyEntryTrustsNobody();
};

void PolicyForwarded::client_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("client"); // empty: malformed
    struct Row
    {
        const char *header, *value, *client;
    };
    // Trusted: 10.0.0.0/8 and 2001:db8::/32; the peer is 10.0.0.1.
    const Row rows[] = {
        {"X-Forwarded-For", "203.0.113.7", "203.0.113.7"},
        {"X-Forwarded-For", "6.6.6.6, 203.0.113.7", "203.0.113.7"},
        {"X-Forwarded-For", "203.0.113.7, 10.2.2.2, 10.3.3.3", "203.0.113.7"},
        {"X-Forwarded-For", "10.9.9.9,10.2.2.2", "10.9.9.9"},        // all trusted: the leftmost
        {"X-Forwarded-For", "nonsense, 203.0.113.7", "203.0.113.7"}, // left of what counts
        {"X-Forwarded-For", "::ffff:203.0.113.7", "203.0.113.7"},
        {"X-Forwarded-For", "2001:db9::1, 2001:db8::5", "2001:db9::1"},
        {"X-Forwarded-For", "203.0.113.7, nonsense", ""},
        {"X-Forwarded-For", "203.0.113.7, nonsense, 10.2.2.2", ""},
        {"X-Forwarded-For", "", ""},
        {"X-Forwarded-For", "203.0.113.7,", ""},
        {"X-Forwarded-For", "203.0.113.7,,10.2.2.2", ""},
        {"X-Forwarded-For", "unknown", ""},
        {"X-Forwarded-For", "203.0.113.07", ""},
        {"Forwarded", "for=203.0.113.7", "203.0.113.7"},
        {"Forwarded", "For=\"203.0.113.7:4711\";proto=http;by=10.0.0.1", "203.0.113.7"},
        {"Forwarded", "for=\"[2001:db9::1]:443\"", "2001:db9::1"},
        {"Forwarded", "for=6.6.6.6, for=203.0.113.7, for=10.2.2.2", "203.0.113.7"},
        {"Forwarded", "by=1.2.3.4; for=203.0.113.7; host=a.test; proto=http", "203.0.113.7"},
        {"Forwarded", "for=_hidden, for=203.0.113.7", "203.0.113.7"},
        {"Forwarded", "for=203.0.113.7, for=_hidden", ""},
        {"Forwarded", "for=unknown", ""},
        {"Forwarded", "for=1.2.3", ""},
        {"Forwarded", "for=2001:db9::1", ""}, // must be quoted and in brackets
        {"Forwarded", "by=10.0.0.1", ""},
        {"Forwarded", "for=1.1.1.1, by=2.2.2.2", ""},
        {"Forwarded", "for=1.1.1.1;for=2.2.2.2", ""},
        {"Forwarded", "for=\"203.0.113.7", ""},
        {"Forwarded", "for=\", for=203.0.113.7",
         ""}, // an open quote must not swallow what a proxy added
        {"Forwarded", "for=\"203.0.113\\.7\"", ""},
        {"Forwarded", "for = 203.0.113.7", ""},
        {"Forwarded", "", ""},
    };
    for (const Row &row : rows)
        QTest::addRow("%s: %s", row.header, row.value)
            << QByteArray(row.header) << QByteArray(row.value) << QByteArray(row.client);
}

void PolicyForwarded::client()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, client);
    Scene scene;
    scene.input.trustedProxies = {"10.0.0.0/8", "2001:db8::/32"};
    scene.restrictions().addresses = {client.isEmpty() ? "0.0.0.0/0" : client.toStdString(),
                                      "::/0"};
    Call call;
    call.peer = "10.0.0.1";
    call.with(header.toStdString(), value.toStdString());
    const Verdict verdict = scene.check(call);
    if (client.isEmpty()) {
        COMPARE_REASON(verdict, Reason::ApiKeyIpAddressBlocked);
        COMPARE_DETAIL(verdict, Detail::ForwardedInvalid);
        return;
    }
    QCOMPARE(verdict.outcome, Outcome::Granted);
    QCOMPARE(QByteArray::fromStdString(verdict.client.text()), client);
}

void PolicyForwarded::nobodyIsTrustedUntilNamed()
{
    Scene scene;
    scene.restrictions().addresses = {"203.0.113.7"};
    Call call;
    call.peer = "10.0.0.1";
    call.with("X-Forwarded-For", "203.0.113.7")
        .with("X-Real-IP", "203.0.113.7")
        .with("Forwarded", "for=203.0.113.7");
    COMPARE_DETAIL(scene.check(call), Detail::AddressNotListed);
    scene.input.trustedProxies = {"10.0.0.2"};
    scene.build();
    COMPARE_DETAIL(scene.check(call), Detail::AddressNotListed);
    scene.input.trustedProxies = {"10.0.0.1"};
    scene.build();
    QCOMPARE(scene.check(call).outcome, Outcome::Granted);
    QVERIFY(scene.snapshot->isTrustedProxy(*Address::parse("10.0.0.1")));
    QVERIFY(!scene.snapshot->isTrustedProxy(*Address::parse("10.0.0.2")));
}

void PolicyForwarded::malformedDeniesOnlyWhereItIsJudged()
{
    Scene scene;
    scene.input.trustedProxies = {"10.0.0.1"};
    Call call;
    call.peer = "10.0.0.1";
    call.with("X-Forwarded-For", "nonsense");
    QCOMPARE(scene.check(call).outcome, Outcome::Granted); // no address restriction
    scene.restrictions().addresses = {"0.0.0.0/0"};
    scene.build();
    COMPARE_DETAIL(scene.check(call), Detail::ForwardedInvalid);
    Call twice;
    twice.peer = "10.0.0.1";
    twice.with("X-Forwarded-For", "203.0.113.7").with("X-Forwarded-For", "203.0.113.7");
    COMPARE_DETAIL(scene.check(twice), Detail::HeaderGivenTwice);
    Call none;
    none.peer = "10.0.0.1";
    QCOMPARE(scene.check(none).client.text(), std::string("10.0.0.1"));
}

void PolicyForwarded::bothHeadersMustAgree()
{
    Scene scene;
    scene.input.trustedProxies = {"10.0.0.1"};
    scene.restrictions().addresses = {"203.0.113.7"};
    Call agree;
    agree.peer = "10.0.0.1";
    agree.with("X-Forwarded-For", "203.0.113.7").with("Forwarded", "for=203.0.113.7");
    QCOMPARE(scene.check(agree).outcome, Outcome::Granted);
    Call forged;
    forged.peer = "10.0.0.1";
    forged.with("Forwarded", "for=203.0.113.7").with("X-Forwarded-For", "6.6.6.6");
    COMPARE_DETAIL(scene.check(forged), Detail::ForwardedInvalid);
}

void PolicyForwarded::brokenProxyEntryTrustsNobody()
{
    Scene scene;
    scene.input.trustedProxies = {"10.0.0.0/33", "everybody"};
    scene.build();
    QCOMPARE(scene.snapshot->problems().size(), std::size_t(2));
    QVERIFY(!scene.snapshot->isTrustedProxy(*Address::parse("10.0.0.1")));
}

QTEST_APPLESS_MAIN(PolicyForwarded)
#include "tst_policy_forwarded.moc"
