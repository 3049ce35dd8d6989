// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

using namespace keywright::policy;

class PolicyAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void texts_data();
    void texts();
    void entries_data();
    void entries();
    void matching_data();
    void matching();
    void manyRanges();
    void warnings();
};

void PolicyAddress::texts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("canonical"); // empty: refused
    const std::pair<const char *, const char *> rows[] = {
        {"1.2.3.4", "1.2.3.4"},
        {"2001:DB8:0:0:1:0:0:1", "2001:db8::1:0:0:1"},    // the first of two equal runs
        {"2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1"}, // one group is no run
        {"::ffff:1.2.3.4", "1.2.3.4"},
        {"::FFFF:0102:0304", "1.2.3.4"},
        {"::1.2.3.4", "::102:304"},
        {"1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"},
        {"0::0", "::"},
        {"1.2.3", ""},
        {"01.2.3.4", ""},
        {"1.2.3.256", ""},
        {"1.2.3.4 ", ""},
        {"0x1.2.3.4", ""},
        {"fe80::1%eth0", ""},
        {"1:2:3:4:5:6:7", ""},
        {"1:2:3:4:5:6:7:8:9", ""},
        {"1::2::3", ""},
        {":::", ""},
        {"12345::", ""},
        {"[::1]", ""},
        {"", ""},
    };
    for (const auto &row : rows)
        QTest::newRow(row.first[0] ? row.first : "empty")
            << QByteArray(row.first) << QByteArray(row.second);
}

void PolicyAddress::texts()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, canonical);
    const auto address = Address::parse(text.toStdString());
    QCOMPARE(address.has_value(), !canonical.isEmpty());
    if (!address)
        return;
    QCOMPARE(QByteArray::fromStdString(address->text()), canonical);
    QVERIFY(Address::parse(address->text()) == address);
}

void PolicyAddress::entries_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QByteArray>("expected");
    const std::pair<const char *, const char *> rows[] = {
        {"198.51.100.1", "198.51.100.1"},
        {"198.51.100.1/32", "198.51.100.1"},
        {"10.0.0.10/8", "10.0.0.0/8"},
        {"0.0.0.0/0", "0.0.0.0/0"},
        {"9.8.7.6/0", "0.0.0.0/0"},
        {"::/0", "::/0"},
        {"2001:DB8:f53a::1:1/64", "2001:db8:f53a::/64"},
        {"::ffff:10.1.2.3", "10.1.2.3"},
        {"::ffff:10.1.2.3/104", "10.0.0.0/8"},
        {"::ffff:0:0/96", "0.0.0.0/0"},
        {"::ffff:10.1.2.3/95", "!MappedPrefixTooShort"},
        {"::ffff:10.1.2.3/0", "!MappedPrefixTooShort"},
        {"", "!Empty"},
        {"10.0.0.0/33", "!PrefixLengthInvalid"},
        {"10.0.0.0/-1", "!PrefixLengthInvalid"},
        {"10.0.0.0/", "!PrefixLengthInvalid"},
        {"10.0.0.0/a", "!PrefixLengthInvalid"},
        {"10.0.0.0/08", "!PrefixLengthInvalid"},
        {"10.0.0.0/8/8", "!PrefixLengthInvalid"},
        {"10.0.0.0/+8", "!PrefixLengthInvalid"},
        {"::1/129", "!PrefixLengthInvalid"},
        {"010.0.0.1", "!LeadingZero"},
        {"fe80::1%eth0", "!ZoneNotAllowed"},
        {"fe80::1%eth0/64", "!ZoneNotAllowed"},
        {"10.255.256.0/24", "!AddressInvalid"},
        {"::ffgg", "!AddressInvalid"},
        {"localhost", "!AddressInvalid"},
        {"10.0.0.1-10.0.0.9", "!AddressInvalid"},
        {"10.0.0.*", "!AddressInvalid"},
        {" 10.0.0.1", "!AddressInvalid"},
    };
    for (const auto &row : rows)
        QTest::newRow(row.first[0] ? row.first : "empty")
            << QByteArray(row.first) << QByteArray(row.second);
}

void PolicyAddress::entries()
{
    QFETCH(QByteArray, entry);
    QFETCH(QByteArray, expected);
    const EntryResult result = checkAddress(entry.toStdString());
    const std::string found =
        result ? *result : '!' + std::string(entryProblemName(result.error()));
    QCOMPARE(QByteArray::fromStdString(found), expected);
}

void PolicyAddress::matching_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QByteArray>("peer");
    QTest::addColumn<bool>("matches");
    struct Row
    {
        const char *entry, *peer;
        bool matches;
    };
    const Row rows[] = {
        {"198.51.100.0/24", "198.51.100.255", true},
        {"198.51.100.0/24", "198.51.101.0", false},
        {"198.51.100.1", "198.51.100.2", false},
        {"0.0.0.0/0", "203.0.113.9", true},
        {"0.0.0.0/0", "::1", false},
        {"::/0", "10.0.0.1", false},
        {"::/0", "2001:db8::1", true},
        {"2001:db8::/64", "2001:db8:0:1::1", false},
        {"2001:db8::/33", "2001:db8:7fff::1", true},
        {"2001:db8::/33", "2001:db8:8000::1", false},
        {"2001:db8::/127", "2001:db8::1", true},
        {"2001:db8::/127", "2001:db8::2", false},
        {"10.0.0.0/8", "::ffff:10.5.0.1", true},
        {"::ffff:10.0.0.0/104", "10.5.0.1", true},
        {"127.0.0.1", "::1", false},
        {"255.255.255.255", "255.255.255.255", true},
        {"ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
         true},
    };
    for (const Row &row : rows)
        QTest::addRow("%s has %s", row.entry, row.peer)
            << QByteArray(row.entry) << QByteArray(row.peer) << row.matches;
}

void PolicyAddress::matching()
{
    QFETCH(QByteArray, entry);
    QFETCH(QByteArray, peer);
    QFETCH(bool, matches);
    Scene scene;
    scene.restrictions().addresses = {entry.toStdString()};
    Call call;
    call.peer = peer.toStdString();
    const Verdict verdict = scene.check(call);
    QCOMPARE(verdict.outcome == Outcome::Granted, matches);
    if (!matches) {
        COMPARE_REASON(verdict, Reason::ApiKeyIpAddressBlocked);
        COMPARE_DETAIL(verdict, Detail::AddressNotListed);
    }
}

// Overlapping, nested and adjacent ranges are merged; what lies between them must stay outside.
void PolicyAddress::manyRanges()
{
    Scene scene;
    for (int i = 0; i < 250; ++i) {
        const std::string third = std::to_string(i);
        scene.restrictions().addresses.push_back("10.0." + third + ".64/26");
        scene.restrictions().addresses.push_back("10.0." + third + ".96/27");
        scene.restrictions().addresses.push_back("10.0." + third + ".7");
    }
    for (int i = 0; i < 250; ++i) {
        const std::pair<int, bool> lasts[] = {{6, false}, {7, true},   {8, false},  {63, false},
                                              {64, true}, {127, true}, {128, false}};
        for (const auto &last : lasts) {
            Call call;
            call.peer = "10.0." + std::to_string(i) + '.' + std::to_string(last.first);
            QCOMPARE(scene.check(call).outcome == Outcome::Granted, last.second);
        }
    }
}

void PolicyAddress::warnings()
{
    QVERIFY(addressWarnings("10.0.0.0/8").empty());
    QCOMPARE(addressWarnings("10.0.0.10/8"),
             std::vector<EntryWarning>{EntryWarning::HostBitsMasked});
    QCOMPARE(addressWarnings("::/0"), std::vector<EntryWarning>{EntryWarning::EverybodyMatches});
    QVERIFY(addressWarnings("nonsense").empty());
    QVERIFY(referrerWarnings("example.com/*").empty());
    QCOMPARE(referrerWarnings("example.com/app/*"),
             std::vector<EntryWarning>{EntryWarning::PathRarelySent});
}

QTEST_APPLESS_MAIN(PolicyAddress)
#include "tst_policy_address.moc"
