// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

using namespace keywright::policy;

class PolicyTarget : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void targets_data();
    void targets();
    void nestedEscapesEnd();
    void overlongPathIsRefused();
    void keyParametersAreTakenOff_data();
    void keyParametersAreTakenOff();
};

void PolicyTarget::targets_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("detail"); // empty: fine
    const std::pair<const char *, const char *> rows[] = {
        {"/forms", ""},
        {"/forms/", ""},
        {"/forms/a.b/...", ""},
        {"/forms/.hidden", ""},
        {"/forms/..a/a..", ""},
        {"/forms/a;v=1", ""},
        {"/forms/%20x", ""},
        {"/forms/%E2%82%AC", ""},
        {"/forms/\xe2\x82\xac", ""},
        {"/forms/%FF", ""},
        {"/forms/100%25", ""},
        {"/forms?u=http://a//b/../c", ""},
        {"/forms?u=%2F%2e%2e&x=%zz\\", ""},
        {"", "TargetNotOriginForm"},
        {"*", "TargetNotOriginForm"},
        {"forms", "TargetNotOriginForm"},
        {"http://127.0.0.1/forms", "TargetNotOriginForm"},
        {"/forms#top", "TargetNotOriginForm"},
        {"/forms/../admin", "TargetDotSegment"},
        {"/forms/..", "TargetDotSegment"},
        {"/forms/./x", "TargetDotSegment"},
        {"/forms/.", "TargetDotSegment"},
        {"/..", "TargetDotSegment"},
        {"/forms/%2e%2e/admin", "TargetDotSegment"},
        {"/forms/%2E./admin", "TargetDotSegment"},
        {"/forms/.%2e", "TargetDotSegment"},
        {"/forms/%2e", "TargetDotSegment"},
        {"/forms/%252e%252e/admin", "TargetDotSegment"},
        {"/forms/..;a=b/admin", "TargetDotSegment"},
        {"/forms/..%3b/admin", "TargetDotSegment"},
        {"/forms/a%2Fb", "TargetEncodedSeparator"},
        {"/forms/a%2fb", "TargetEncodedSeparator"},
        {"/forms/a%5Cb", "TargetEncodedSeparator"},
        {"/forms/a%252Fb", "TargetEncodedSeparator"},
        {"/forms/a\\b", "TargetBackslash"},
        {"/forms/..\\admin", "TargetBackslash"},
        {"/forms/%f8%80%80%80%af", "TargetOverlong"},
        {"/forms/%fc%80%80%80%80%af", "TargetOverlong"},
        {"/forms/\xf8\x80\x80\x80\xaf", "TargetOverlong"},
        {"/forms/%f8%88%80%80%80", ""},
        {"//forms", "TargetEmptySegment"},
        {"/forms//x", "TargetEmptySegment"},
        {"/forms/x//", "TargetEmptySegment"},
        {"/forms/%00", "TargetControl"},
        {"/forms/%2500", "TargetControl"},
        {"/forms/a b", "TargetControl"},
        {"/forms/a\tb", "TargetControl"},
        {"/forms?a\x01", "TargetControl"},
        {"/forms/%", "TargetBadEscape"},
        {"/forms/%4", "TargetBadEscape"},
        {"/forms/%zz", "TargetBadEscape"},
        {"/forms/%u002e", "TargetBadEscape"},
        {"/forms/%C0%AF", "TargetOverlong"},
        {"/forms/%c0%ae%c0%ae/admin", "TargetOverlong"},
        {"/forms/%E0%80%AF", "TargetOverlong"},
        {"/forms/%F0%80%80%AF", "TargetOverlong"},
        {"/forms/\xc0\xaf", "TargetOverlong"},
        {"/forms/%25c0%25af", "TargetOverlong"},
    };
    for (const auto &row : rows)
        QTest::newRow(row.first[0] ? row.first : "empty")
            << QByteArray(row.first) << QByteArray(row.second);
}

void PolicyTarget::targets()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, detail);
    Scene scene;
    Call call;
    call.target = target.toStdString();
    const Verdict verdict = scene.check(call);
    QCOMPARE(QByteArray(nameOf(verdict.detail)), detail);
    if (detail.isEmpty()) {
        QCOMPARE(verdict.outcome, Outcome::Granted);
        return;
    }
    QCOMPARE(verdict.step, Step::Target);
    COMPARE_REASON(verdict, Reason::RequestTargetInvalid);
    QCOMPARE(verdict.status, 400);
}

void PolicyTarget::nestedEscapesEnd()
{
    Scene scene;
    Call call;
    call.target = "/forms/%";
    for (int i = 0; i < 5000; ++i)
        call.target += "25";
    COMPARE_REASON(scene.check(call), Reason::RequestTargetInvalid);
}

void PolicyTarget::overlongPathIsRefused()
{
    Scene scene;
    Call call;
    call.target = "/forms/%41" + std::string(20000, 'a');
    COMPARE_DETAIL(scene.check(call), Detail::TargetOverlong);
}

void PolicyTarget::keyParametersAreTakenOff_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("expected");
    const std::pair<const char *, const char *> rows[] = {
        {"/a", "/a"},
        {"/a?", "/a?"},
        {"/a?b=1", "/a?b=1"},
        {"/a?key=K", "/a"},
        {"/a?key=K&b=1", "/a?b=1"},
        {"/a?b=1&key=K&c=2", "/a?b=1&c=2"},
        {"/a?b=1&%6Bey=K", "/a?b=1"},
        {"/a?%6b%65%79=K&b=%31", "/a?b=%31"},
        {"/a?key=K&key=L", "/a"},
        {"/a?key", "/a"},
        {"/a?Key=K", "/a?Key=K"},
        {"/a?keys=K&akey=L", "/a?keys=K&akey=L"},
        {"/a?b&&c=&key=K", "/a?b&&c="},
    };
    for (const auto &row : rows)
        QTest::newRow(row.first) << QByteArray(row.first) << QByteArray(row.second);
}

void PolicyTarget::keyParametersAreTakenOff()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, expected);
    const std::string found = withoutKeyParameters(target.toStdString(), defaultKeyLocations());
    QCOMPARE(QByteArray::fromStdString(found), expected);
}

QTEST_APPLESS_MAIN(PolicyTarget)
#include "tst_policy_target.moc"
