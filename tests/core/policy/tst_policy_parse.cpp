// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

using namespace keywright::policy;

class PolicyParse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void limits_data();
    void limits();
    void apiTargets_data();
    void apiTargets();
    void keyLocations_data();
    void keyLocations();
    void apps_data();
    void apps();
    void names();
    void validationFindsEverything();
};

void PolicyParse::limits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const std::pair<const char *, const char *> rows[] = {
        {"100/minute", "100/minute"},
        {"100/minute:fixed", "100/minute:fixed"},
        {"100/minute:sliding", "100/minute"},
        {"1/second", "1/second"},
        {"5000/day", "5000/day"},
        {"5000/day:fixed", "5000/day"},
        {"5000/day@Europe/Berlin", "5000/day@Europe/Berlin"},
        {"1/week:fixed@America/Argentina/Buenos_Aires", "1/week@America/Argentina/Buenos_Aires"},
        {"forms:10/hour", "forms:10/hour"},
        {"forms:10/month@UTC", "forms:10/month@UTC"},
        {"1000000000000/month", "1000000000000/month"},
        {"", "!Empty"},
        {"100", "!UnitInvalid"},
        {"100/fortnight", "!UnitInvalid"},
        {"100/Minute", "!UnitInvalid"},
        {"100/", "!UnitInvalid"},
        {"0/minute", "!CountInvalid"},
        {"-1/minute", "!CountInvalid"},
        {"1.5/minute", "!CountInvalid"},
        {"/minute", "!CountInvalid"},
        {"1000000000001/month", "!CountInvalid"},
        {"99999999999999999999/month", "!CountInvalid"},
        {"100/minute:floating", "!WindowInvalid"},
        {"100/day:sliding", "!WindowInvalid"},
        {"100/minute@Europe/Berlin", "!WindowInvalid"},
        {"100/day@", "!TimezoneUnknown"},
        {":100/minute", "!ApiNameInvalid"},
        {"a b:100/minute", "!ApiNameInvalid"},
    };
    for (const auto &row : rows)
        QTest::newRow(row.first[0] ? row.first : "empty")
            << QByteArray(row.first) << QByteArray(row.second);
}

void PolicyParse::limits()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto limit = parseLimit(text.toStdString());
    const std::string found =
        limit ? limitText(*limit) : '!' + std::string(entryProblemName(limit.error()));
    QCOMPARE(QByteArray::fromStdString(found), expected);
    if (limit)
        QVERIFY(parseLimit(limitText(*limit)) == limit);
}

void PolicyParse::apiTargets_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected"); // api, `|`, operation
    const std::pair<const char *, const char *> rows[] = {
        {"forms", "forms|"},
        {"forms:getForm", "forms|getForm"},
        {"forms:POST /forms/{id}", "forms|POST /forms/{id}"},
        {"forms:POST /jobs/{id}:cancel", "forms|POST /jobs/{id}:cancel"},
        {"translate.googleapis.com:Get*", "translate.googleapis.com|Get*"},
        {"", "!Empty"},
        {"forms:", "!Empty"},
        {":getForm", "!ApiNameInvalid"},
        {"for/ms", "!ApiNameInvalid"},
        {"a..b", "!ApiNameInvalid"},
        {"forms:G*t", "!WildcardMisplaced"},
    };
    for (const auto &row : rows)
        QTest::newRow(row.first[0] ? row.first : "empty")
            << QByteArray(row.first) << QByteArray(row.second);
}

void PolicyParse::apiTargets()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto target = parseApiTarget(text.toStdString());
    std::string found;
    if (target)
        found = target->api + '|'
                + (target->operations.empty() ? std::string() : target->operations.front());
    else
        found = '!' + std::string(entryProblemName(target.error()));
    QCOMPARE(QByteArray::fromStdString(found), expected);
}

void PolicyParse::keyLocations_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const std::pair<const char *, const char *> rows[] = {
        {"header:x-api-key", "header:x-api-key"},
        {"Header:X-Token", "header:X-Token"},
        {"bearer", "bearer"},
        {"BEARER", "bearer"},
        {"query:key", "query:key"},
        {"query:api_key[]", "query:api_key[]"},
        {"", "!Empty"},
        {"header", "!LocationInvalid"},
        {"header:", "!LocationInvalid"},
        {"header:a b", "!LocationInvalid"},
        {"header:a:b", "!LocationInvalid"},
        {"bearer:x", "!LocationInvalid"},
        {"query:", "!LocationInvalid"},
        {"query:a&b", "!LocationInvalid"},
        {"cookie:key", "!LocationInvalid"},
    };
    for (const auto &row : rows)
        QTest::newRow(row.first[0] ? row.first : "empty")
            << QByteArray(row.first) << QByteArray(row.second);
}

void PolicyParse::keyLocations()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto location = parseKeyLocation(text.toStdString());
    const std::string found = location ? keyLocationText(*location)
                                       : '!' + std::string(entryProblemName(location.error()));
    QCOMPARE(QByteArray::fromStdString(found), expected);
}

void PolicyParse::apps_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray bare = "bce5a76238d6aee7f618b72df356cda02e50aa1e";
    const QByteArray normal =
        "com.example:BC:E5:A7:62:38:D6:AE:E7:F6:18:B7:2D:F3:56:CD:A0:2E:50:AA:1E";
    struct Row
    {
        const char *kind;
        QByteArray entry, expected;
    };
    const Row rows[] = {
        {"android", "com.example|" + bare, normal},
        {"android", "com.example|" + normal.mid(12), normal},
        {"android", "com.example|" + normal.mid(12).toLower(), normal},
        {"android", "com.example|" + bare.left(39), "!FingerprintInvalid"},
        {"android", "com.example|" + bare + "00", "!FingerprintInvalid"},
        {"android", "com.example|" + bare.left(39) + "g", "!FingerprintInvalid"},
        {"android", "com.example|" + normal.mid(12).replace(':', '-'), "!FingerprintInvalid"},
        {"android", "com.example|", "!FingerprintInvalid"},
        {"android", "|" + bare, "!Empty"},
        {"android", "com..example|" + bare, "!PackageInvalid"},
        {"android", "com.1example|" + bare, "!PackageInvalid"},
        {"android", "com.example.|" + bare, "!PackageInvalid"},
        {"android", "com.*|" + bare, "!PackageInvalid"},
        {"ios", "com.example.test-App", "com.example.test-App"},
        {"ios", "", "!Empty"},
        {"ios", "com.example.*", "!BundleInvalid"},
        {"ios", "com example", "!BundleInvalid"},
        {"process", "/usr/bin/my tool", "/usr/bin/my tool"},
        {"process", "C:\\Program Files\\a.exe", "C:\\Program Files\\a.exe"},
        {"process", "curl", "!PathNotAbsolute"},
        {"process", "./curl", "!PathNotAbsolute"},
        {"process", "", "!Empty"},
        {"process", "/usr/\nbin", "!ControlCharacter"},
    };
    for (const Row &row : rows)
        QTest::addRow("%s %s", row.kind, row.entry.constData())
            << QByteArray(row.kind) << row.entry << row.expected;
}

void PolicyParse::apps()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, entry);
    QFETCH(QByteArray, expected);
    EntryResult result;
    if (kind == "android") {
        const int bar = entry.indexOf('|');
        result = checkAndroid({entry.left(bar).toStdString(), entry.mid(bar + 1).toStdString()});
    } else {
        result = kind == "ios" ? checkIos(entry.toStdString()) : checkProcess(entry.toStdString());
    }
    const std::string found =
        result ? *result : '!' + std::string(entryProblemName(result.error()));
    QCOMPARE(QByteArray::fromStdString(found), expected);
}

void PolicyParse::names()
{
    for (const Kind kind : {Kind::Referrer, Kind::Address, Kind::Android, Kind::Ios, Kind::Process})
        QVERIFY(kindFromName(kindName(kind)) == kind);
    QVERIFY(!kindFromName("address"));
    for (const Unit unit :
         {Unit::Second, Unit::Minute, Unit::Hour, Unit::Day, Unit::Week, Unit::Month})
        QVERIFY(unitFromName(unitName(unit)) == unit);
    QVERIFY(!unitFromName("year"));
}

void PolicyParse::validationFindsEverything()
{
    Restrictions restrictions;
    restrictions.referrers = {"example.com", "*bad"};
    restrictions.addresses = {"10.0.0.0/99"};
    restrictions.android = {{"com.example", "12"}};
    restrictions.ios = {""};
    restrictions.processes = {"curl"};
    restrictions.apis = {{"forms", {"good", "b*d"}}, {"", {}}};
    restrictions.limits = {{"", 1, Unit::Day, Window::Sliding, "", ""},
                           {"", 0, Unit::Day, Window::Fixed, "", ""}};
    const std::vector<ValidationProblem> expected = {
        {"referrers", 1, "*bad", EntryProblem::WildcardMisplaced},
        {"ips", 0, "10.0.0.0/99", EntryProblem::PrefixLengthInvalid},
        {"android", 0, "com.example:12", EntryProblem::FingerprintInvalid},
        {"ios", 0, "", EntryProblem::Empty},
        {"processes", 0, "curl", EntryProblem::PathNotAbsolute},
        {"apis", 0, "forms:b*d", EntryProblem::WildcardMisplaced},
        {"apis", 1, "", EntryProblem::ApiNameInvalid},
        {"limits", 1, "0/day", EntryProblem::CountInvalid},
    };
    QVERIFY(validate(restrictions) == expected);
    QVERIFY(validate(Restrictions()).empty());
}

QTEST_APPLESS_MAIN(PolicyParse)
#include "tst_policy_parse.moc"
