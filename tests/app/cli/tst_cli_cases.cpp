// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/services/caserunner.h>

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

using namespace keywright;

namespace {

QList<QJsonObject> casesOf(const QString &path)
{
    QFile file(path);
    QList<QJsonObject> cases;
    if (!file.open(QIODevice::ReadOnly))
        return cases;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (!line.isEmpty())
            cases.append(QJsonDocument::fromJson(line).object());
    }
    return cases;
}

QJsonObject parsed(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

/// The written cases: ours beside this file, which are the rules by example, and those of other
/// projects' tests and documentation.
class CliCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownCasesAgree_data();
    void ownCasesAgree();
    void sharedCasesAgree();
    void answersAreComplete();
    void aWrongExpectationDisagrees();
    void malformedCases_data();
    void malformedCases();
    void countersAreTheCasesOwn();

private:
    SystemClock m_clock;
    CaseRunner m_runner{m_clock};
};

void CliCasesTest::ownCasesAgree_data()
{
    QTest::addColumn<QJsonObject>("testCase");
    const QDir folder(qEnvironmentVariable("KEYWRIGHT_SOURCE")
                      + QStringLiteral("/tests/app/cli/cases"));
    const QStringList files = folder.entryList({QStringLiteral("*.jsonl")});
    QVERIFY(files.size() >= 7);
    int count = 0;
    for (const QString &file : files) {
        for (const QJsonObject &testCase : casesOf(folder.filePath(file))) {
            ++count;
            QTest::newRow(qPrintable(file + u' ' + testCase.value(QLatin1String("id")).toString()))
                << testCase;
        }
    }
    QVERIFY2(count >= 150, "cases are missing");
}

void CliCasesTest::ownCasesAgree()
{
    QFETCH(QJsonObject, testCase);
    const auto answer = m_runner.run(testCase);
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().detail));
    QVERIFY2(answer->agrees.value_or(false), compact(answer->json).constData());
}

void CliCasesTest::sharedCasesAgree()
{
    const QString path = qEnvironmentVariable("KEYWRIGHT_SHARED")
                         + QStringLiteral("/corpora/restrictions/check-cases.jsonl");
    if (!QFile::exists(path))
        QSKIP("KEYWRIGHT_SHARED has no corpora/restrictions/check-cases.jsonl");
    const QList<QJsonObject> cases = casesOf(path);
    QVERIFY(cases.size() >= 55);
    QByteArrayList disagreeing;
    for (const QJsonObject &testCase : cases) {
        const auto answer = m_runner.run(testCase);
        if (!answer || !answer->agrees.value_or(false))
            disagreeing.append(answer ? compact(answer->json) : answer.error().detail.toUtf8());
    }
    QVERIFY2(disagreeing.isEmpty(), disagreeing.join('\n').constData());
}

void CliCasesTest::answersAreComplete()
{
    const auto denied = m_runner.run(parsed(R"({"id":"a","key":{"ips":["10.0.0.1"]}})"));
    QVERIFY(denied);
    QVERIFY(!denied->agrees);
    QCOMPARE(denied->json, parsed(R"({"id":"a","verdict":"denied",
        "reason":"API_KEY_IP_ADDRESS_BLOCKED","status":403,"step":"application",
        "detail":"AddressNotListed"})"));
    const auto refused =
        m_runner.run(parsed(R"({"id":"b","key":{"ips":["10.0.0.0/33"]},"request":{"save":true}})"));
    QVERIFY(refused);
    QCOMPARE(refused->json.value(QLatin1String("verdict")).toString(), QStringLiteral("refused"));
    QCOMPARE(refused->json.value(QLatin1String("detail")).toString(),
             QStringLiteral("PrefixLengthInvalid: 10.0.0.0/33"));
    const auto expected = m_runner.run(parsed(
        R"({"id":"c","key":{"state":"disabled"},"expect":{"verdict":"denied","status":403}})"));
    QVERIFY(expected && expected->agrees.value_or(false));
}

void CliCasesTest::aWrongExpectationDisagrees()
{
    const auto answer = m_runner.run(parsed(R"({"id":"a","key":{},"expect":"denied"})"));
    QVERIFY(answer);
    QCOMPARE(answer->agrees, std::optional(false));
    QCOMPARE(answer->json.value(QLatin1String("agrees")), QJsonValue(false));
}

void CliCasesTest::malformedCases_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *json, const char *field) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(field);
    };
    row("no id", R"({"key":{}})", "id");
    row("no key", R"({"id":"a"})", "key");
    row("mistyped restriction", R"({"id":"a","key":{"referers":["x"]}})", "key.referers");
    row("mistyped field of a request", R"({"id":"a","key":{},"request":{"pear":"::1"}})",
        "request.pear");
    row("list that is none", R"({"id":"a","key":{"ips":"10.0.0.1"}})", "key.ips");
    row("entry that is no string", R"({"id":"a","key":{"ips":[10]}})", "key.ips");
    row("state", R"({"id":"a","key":{"state":"gone"}})", "key.state");
    row("time", R"({"id":"a","key":{"expires":"tomorrow"}})", "key.expires");
    row("peer", R"({"id":"a","key":{},"request":{"peer":6}})", "request.peer");
    row("repeat", R"({"id":"a","key":{},"request":{"repeat":0}})", "request.repeat");
    row("headers", R"({"id":"a","key":{},"request":{"headers":["a"]}})", "request.headers");
    row("second request", R"({"id":"a","key":{},"requests":[{},{"at":"x"}]})", "requests[1].at");
    row("no requests", R"({"id":"a","key":{},"requests":[]})", "requests");
    row("unit that cannot be judged", R"({"id":"a","key":{"limits":[{"count":1,"per":"year"}]}})",
        "key.limits[0]");
    row("expectation", R"({"id":"a","key":{},"expect":"maybe"})", "expect");
}

void CliCasesTest::malformedCases()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const auto answer = m_runner.run(QJsonDocument::fromJson(json).object());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::FormatInvalid);
    QVERIFY2(answer.error().detail.startsWith(field + u':'), qPrintable(answer.error().detail));
}

void CliCasesTest::countersAreTheCasesOwn()
{
    const QJsonObject once =
        parsed(R"({"id":"a","key":{"limits":[{"count":1,"per":"month"}]},"expect":"granted"})");
    for (int time = 0; time < 3; ++time)
        QVERIFY(m_runner.run(once)->agrees.value_or(false));
}

QTEST_GUILESS_MAIN(CliCasesTest)
#include "tst_cli_cases.moc"
