// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/domain/json.h>
#include <core/domain/restrictionsjson.h>

#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace keywright;
using namespace std::chrono_literals;

namespace {

policy::Restrictions everyKindOfThing()
{
    policy::Restrictions restrictions;
    restrictions.match = policy::Match::Any;
    restrictions.referrers = {"https://example.com/*", "*.ex\xc3\xa4mple.test"};
    restrictions.allowOriginFallback = true;
    restrictions.addresses = {"10.0.0.0/8"};
    restrictions.android = {{"com.example", "AA:BB"}};
    restrictions.ios = {"com.example.ios"};
    restrictions.processes = {"/usr/bin/curl"};
    restrictions.apis = {{"forms", {"listForms", "POST /forms/{id}"}}, {"mail", {}}};
    restrictions.limits = {{"lim1", 9007199254740991, policy::Unit::Day, policy::Window::Fixed,
                            "Europe/Berlin", "forms"},
                           {"", 5, policy::Unit::Second, policy::Window::Sliding, "", ""}};
    restrictions.reportOnly = {policy::Kind::Address};
    return restrictions;
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void restrictionsComeBack()
    {
        for (const auto &restrictions : {policy::Restrictions(), everyKindOfThing()}) {
            const QByteArray text = QJsonDocument(toJson(restrictions)).toJson();
            const auto back = restrictionsFromJson(QJsonDocument::fromJson(text).object());
            QVERIFY(back);
            QVERIFY(*back == restrictions);
        }
    }

    void hasTheDocumentedNames()
    {
        QCOMPARE(toJson(policy::Restrictions()).keys(),
                 (QStringList{QStringLiteral("allowOriginFallback"), QStringLiteral("android"),
                              QStringLiteral("apis"), QStringLiteral("ios"), QStringLiteral("ips"),
                              QStringLiteral("limits"), QStringLiteral("match"),
                              QStringLiteral("processes"), QStringLiteral("referrers"),
                              QStringLiteral("reportOnly")}));
    }

    void absentMembersHaveDefaults()
    {
        QVERIFY(*restrictionsFromJson({}) == policy::Restrictions());
    }

    void refusesWrongTypes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("subject");
        QTest::newRow("match") << QByteArray(R"({"match": "some"})") << "match";
        QTest::newRow("not an array") << QByteArray(R"({"referrers": "a"})") << "referrers";
        QTest::newRow("not text") << QByteArray(R"({"ips": [1]})") << "ips";
        QTest::newRow("not an object") << QByteArray(R"({"android": ["a:b"]})") << "android";
        QTest::newRow("flag") << QByteArray(R"({"allowOriginFallback": "yes"})")
                              << "allowOriginFallback";
        QTest::newRow("unit") << QByteArray(R"({"limits": [{"count": 1, "per": "fortnight"}]})")
                              << "limits";
        QTest::newRow("fraction") << QByteArray(R"({"limits": [{"count": 1.5, "per": "day"}]})")
                                  << "limits";
        QTest::newRow("no count") << QByteArray(R"({"limits": [{"per": "day"}]})") << "limits";
        QTest::newRow("kind") << QByteArray(R"({"reportOnly": ["moon"]})") << "reportOnly";
        QTest::newRow("inner") << QByteArray(R"({"apis": [{"api": "a", "operations": "b"}]})")
                               << "apis";
    }
    void refusesWrongTypes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, subject);
        const auto restrictions = restrictionsFromJson(QJsonDocument::fromJson(text).object());
        QVERIFY(!restrictions);
        QCOMPARE(restrictions.error().code, ErrorCode::FormatInvalid);
        QCOMPARE(restrictions.error().subject, subject);
    }

    void keyShowsItsStateAndNoSecret()
    {
        Key key;
        key.id = KeyId(QStringLiteral("key_1"));
        key.prefix = QStringLiteral("kw");
        key.versions = {
            KeyVersion{1, QByteArray(32, 'd'), QStringLiteral("A1b2"), Instant(0ms), {}, true}};
        key.expires = Instant(1000ms);
        const QJsonObject object = toJson(key, Instant(2000ms));
        QCOMPARE(object.value(u"state").toString(), QStringLiteral("expired"));
        QCOMPARE(object.value(u"last4").toString(), QStringLiteral("A1b2"));
        QCOMPARE(object.value(u"expires").toString(), QStringLiteral("1970-01-01T00:00:01.000Z"));
        QVERIFY(object.value(u"lastUsed").isNull());
        QVERIFY(object.value(u"kept").toBool());
        QVERIFY(!object.contains(u"secret"));
        QVERIFY(!QJsonDocument(object).toJson().contains("dddd"));
    }

    void operationsAndLocationsComeBack()
    {
        const QList<Operation> operations{{QStringLiteral("listForms"),
                                           QStringLiteral("GET"),
                                           QStringLiteral("/forms"),
                                           QStringLiteral("All"),
                                           {QStringLiteral("application/json")}}};
        QVERIFY(*operationsFromJson(operationsToJson(operations)) == operations);
        QVERIFY(!operationsFromJson(QJsonArray{QJsonObject()}));
        QVERIFY(*keyLocationsFromJson(keyLocationsToJson(policy::defaultKeyLocations()))
                == policy::defaultKeyLocations());
        QVERIFY(!keyLocationsFromJson(QJsonArray{QStringLiteral("moon")}));
    }

    void writesTheRest()
    {
        ActivityEntry entry;
        entry.latency = 1500us;
        entry.outcome = Outcome::Denied;
        QCOMPARE(toJson(entry).value(u"latencyMs").toDouble(), 1.5);
        QCOMPARE(toJson(entry).value(u"verdict").toString(), QStringLiteral("denied"));
        UsageRow row;
        row.p95 = 2500us;
        QCOMPARE(toJson(row).value(u"p95").toDouble(), 2.5);
        Project project;
        QVERIFY(!toJson(project).contains(u"deleted"));
        QCOMPARE(toJson(project).value(u"archived").toBool(true), false);
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_domain_json.moc"
