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
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_domain_json.moc"
