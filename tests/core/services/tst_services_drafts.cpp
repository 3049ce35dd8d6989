// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/services/drafts.h>
#include <core/services/gatewayoptions.h>
#include <core/services/zones.h>

#include <QtCore/QDateTime>
#include <QtTest/QtTest>

using namespace keywright;

class TestDrafts : public QObject
{
    Q_OBJECT

    static policy::Limit limit(std::int64_t count, policy::Unit unit, const std::string &id = {})
    {
        policy::Limit limit;
        limit.id = id;
        limit.count = count;
        limit.unit = unit;
        return limit;
    }

private Q_SLOTS:
    void prefixes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("prefix");
        QTest::newRow("words") << QStringLiteral("Medical forms")
                               << QStringLiteral("medical_forms");
        QTest::newRow("marks") << QString::fromUtf8("Klinik Zürich")
                               << QStringLiteral("klinik_zurich");
        QTest::newRow("nothing") << QString::fromUtf8("诊所") << QStringLiteral("key");
        QTest::newRow("ends") << QStringLiteral("-- A --") << QStringLiteral("a");
        QTest::newRow("long") << QStringLiteral("abcdefghijklmnopqrs tuvw")
                              << QStringLiteral("abcdefghijklmnopqrs");
    }
    void prefixes()
    {
        QFETCH(QString, name);
        QTEST(prefixFromName(name), "prefix");
    }

    void aChangedNumberKeepsTheCount()
    {
        SystemRandom random;
        const auto changed = withLimitIds({limit(200, policy::Unit::Minute)},
                                          {limit(100, policy::Unit::Minute, "lim_a")}, random);
        QCOMPARE(changed.front().id, std::string("lim_a"));
    }

    void aChangedUnitStartsAnew()
    {
        SystemRandom random;
        const auto changed = withLimitIds({limit(100, policy::Unit::Hour, "lim_a")},
                                          {limit(100, policy::Unit::Minute, "lim_a")}, random);
        QVERIFY(changed.front().id != "lim_a");
        QVERIFY(!changed.front().id.empty());
    }

    void noTwoLimitsShareAnId()
    {
        SystemRandom random;
        const auto changed =
            withLimitIds({limit(1, policy::Unit::Minute), limit(2, policy::Unit::Minute, "lim_a"),
                          limit(3, policy::Unit::Minute, "lim_a")},
                         {limit(100, policy::Unit::Minute, "lim_a")}, random);
        QVERIFY(changed.at(0).id != changed.at(1).id);
        QVERIFY(changed.at(1).id != changed.at(2).id);
        QVERIFY(changed.at(0).id != changed.at(2).id);
        QCOMPARE(changed.at(1).id, std::string("lim_a"));
    }

    void restrictionsAreLookedAt()
    {
        policy::Restrictions restrictions;
        restrictions.addresses = {"10.0.0.0/33"};
        const auto refused = checkRestrictions(restrictions);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::RestrictionInvalid);
        QCOMPARE(refused.error().subject, QStringLiteral("10.0.0.0/33"));
        QCOMPARE(refused.error().detail, QStringLiteral("PrefixLengthInvalid"));
    }

    void zonesMustBeKnown()
    {
        policy::Limit daily = limit(1, policy::Unit::Day);
        daily.timezone = "Mars/Olympus";
        QCOMPARE(checkLimits({daily}).error().detail, QStringLiteral("TimezoneUnknown"));
        daily.timezone = "Europe/Berlin";
        QVERIFY(checkLimits({daily}).has_value());
    }

    void upstreams_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("valid");
        QTest::newRow("http") << QStringLiteral("http://localhost:3000") << true;
        QTest::newRow("base path") << QStringLiteral("https://api.example/v1") << true;
        QTest::newRow("query") << QStringLiteral("https://api.example/v1?a=b") << false;
        QTest::newRow("user") << QStringLiteral("https://me:pw@api.example/") << false;
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("no host") << QStringLiteral("http:///x") << false;
        QTest::newRow("empty") << QString() << false;
    }
    void upstreams()
    {
        QFETCH(QString, url);
        Api api;
        api.name = QStringLiteral("forms");
        api.upstream = QUrl(url);
        const auto checked = checkApi(api);
        QTEST(checked.has_value(), "valid");
        QVERIFY(checked || checked.error().code == ErrorCode::UrlInvalid);
        QVERIFY(checked || !checked.error().subject.contains(QLatin1String("pw")));
    }

    void optionsComeBackFromTheStore()
    {
        GatewayOptions options;
        options.listen = {QStringLiteral("127.0.0.1:0"), QStringLiteral("[::1]:8080")};
        options.trustedProxies = {QStringLiteral("10.0.0.0/8")};
        options.workers = 3;
        options.tls = QStringLiteral("development");
        options.upstreamAuthorities = QStringLiteral("/a.pem");
        options.metrics = QStringLiteral("9464");
        QCOMPARE(gatewayOptionsFromJson(gatewayOptionsToJson(options)), options);
        QCOMPARE(gatewayOptionsFromJson(QStringLiteral("nonsense")), GatewayOptions());
    }

    void anAddressForAllIsReachedOnLoopback()
    {
        const QString forms = QStringLiteral("forms");
        QCOMPARE(gatewayUrl(QStringLiteral("0.0.0.0:80"), forms),
                 QStringLiteral("http://127.0.0.1:80/forms"));
        QCOMPARE(gatewayUrl(QStringLiteral("[::]:80"), forms),
                 QStringLiteral("http://[::1]:80/forms"));
        QCOMPARE(gatewayUrl(QStringLiteral("10.1.2.3:80"), forms),
                 QStringLiteral("http://10.1.2.3:80/forms"));
        QCOMPARE(gatewayUrl(QStringLiteral("[::1]:443"), forms, true),
                 QStringLiteral("https://[::1]:443/forms"));
    }

    void zonesComeAsSpans()
    {
        policy::KeyDefinition key;
        policy::Limit daily = limit(1, policy::Unit::Day);
        daily.timezone = "Europe/Berlin";
        key.restrictions.limits = {daily};
        const policy::Instant now(std::chrono::milliseconds(1'790'000'000'000));
        const auto zones = zonesFor({key}, {}, now);
        QCOMPARE(zones.size(), std::size_t(2));
        QCOMPARE(zones.front().name, std::string());
        QVERIFY(!zones.front().transitions.empty());
        QCOMPARE(zones.back().name, std::string("Europe/Berlin"));
        // Two changes a year, ten years each way.
        QVERIFY(zones.back().transitions.size() >= 39);
        const auto summer = std::chrono::sys_seconds(std::chrono::seconds(
            QDateTime(QDate(2026, 3, 29), QTime(1, 0), Qt::UTC).toSecsSinceEpoch()));
        bool found = false;
        for (const auto &transition : zones.back().transitions)
            found |= transition.from == summer && transition.offset == std::chrono::hours(2);
        QVERIFY(found);
    }
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_services_drafts.moc"
