// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/policy/codes.h>
#include <core/policy/parse.h>

#include <QtTest/QTest>

#include <set>

using namespace keywright::policy;

class PolicyCodes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reasonsHaveNamesOfTheirOwn();
    void detailsHaveNamesOfTheirOwn();
    void statusesAreThoseOfTheContract_data();
    void statusesAreThoseOfTheContract();
    void stepsAreNamedAsInAnswers();
    void problemsHaveNamesOfTheirOwn();
};

void PolicyCodes::reasonsHaveNamesOfTheirOwn()
{
    std::set<std::string_view> names;
    for (int i = 1; i < reasonCount; ++i) {
        const std::string_view name = reasonName(Reason(i));
        QVERIFY(!name.empty());
        QVERIFY(names.insert(name).second);
        QCOMPARE(int(reasonFromName(name)), i);
    }
    QVERIFY(reasonName(Reason::None).empty());
    QCOMPARE(reasonFromName("NO_SUCH_REASON"), Reason::None);
}

void PolicyCodes::detailsHaveNamesOfTheirOwn()
{
    std::set<std::string_view> names;
    for (int i = 1; i <= int(Detail::UpstreamSecretMissing); ++i) {
        const std::string_view name = detailName(Detail(i));
        QVERIFY(!name.empty());
        QVERIFY(names.insert(name).second);
        QCOMPARE(int(detailFromName(name)), i);
    }
    QCOMPARE(detailName(Detail::UpstreamSecretMissing), std::string_view("UpstreamSecretMissing"));
    QCOMPARE(detailName(Detail::ReferrerNotListed), std::string_view("ReferrerNotListed"));
    QCOMPARE(detailName(Detail::OperationUndeclared), std::string_view("OperationUndeclared"));
}

void PolicyCodes::statusesAreThoseOfTheContract_data()
{
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<int>("status");
    const std::pair<const char *, int> rows[] = {{"REQUEST_TARGET_INVALID", 400},
                                                 {"API_NOT_FOUND", 404},
                                                 {"CREDENTIALS_MISSING", 401},
                                                 {"API_KEY_INVALID", 401},
                                                 {"API_KEY_DISABLED", 403},
                                                 {"API_KEY_EXPIRED", 401},
                                                 {"API_KEY_HTTP_REFERRER_BLOCKED", 403},
                                                 {"API_KEY_IP_ADDRESS_BLOCKED", 403},
                                                 {"API_KEY_ANDROID_APP_BLOCKED", 403},
                                                 {"API_KEY_IOS_APP_BLOCKED", 403},
                                                 {"API_KEY_PROCESS_BLOCKED", 403},
                                                 {"API_KEY_SERVICE_BLOCKED", 403},
                                                 {"MEDIA_TYPE_BLOCKED", 415},
                                                 {"RATE_LIMIT_EXCEEDED", 429},
                                                 {"RESOURCE_QUOTA_EXCEEDED", 429},
                                                 {"UPSTREAM_CREDENTIAL_UNAVAILABLE", 502}};
    for (const auto &row : rows)
        QTest::newRow(row.first) << QByteArray(row.first) << row.second;
}

void PolicyCodes::statusesAreThoseOfTheContract()
{
    QFETCH(QByteArray, reason);
    QFETCH(int, status);
    const Reason found = reasonFromName(reason.toStdString());
    QVERIFY(found != Reason::None);
    QCOMPARE(httpStatus(found), status);
}

void PolicyCodes::stepsAreNamedAsInAnswers()
{
    const char *names[] = {"target", "route",       "locate", "format", "lookup",
                           "state",  "application", "api",    "limits", "upstream"};
    for (int i = 0; i < stepCount; ++i)
        QCOMPARE(stepName(Step(i)), std::string_view(names[i]));
}

void PolicyCodes::problemsHaveNamesOfTheirOwn()
{
    std::set<std::string_view> names;
    for (int i = 0; i <= int(EntryProblem::LocationInvalid); ++i)
        QVERIFY(names.insert(entryProblemName(EntryProblem(i))).second);
    QCOMPARE(entryProblemName(EntryProblem::HostMissing), std::string_view("HostMissing"));
    QCOMPARE(entryProblemName(EntryProblem::LocationInvalid), std::string_view("LocationInvalid"));
}

QTEST_APPLESS_MAIN(PolicyCodes)
#include "tst_policy_codes.moc"
