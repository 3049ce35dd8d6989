// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

using namespace keywright::policy;

class PolicyMediaType : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void types_data();
    void types();
    void operationsThatListNone();
};

void PolicyMediaType::types_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("detail"); // empty: granted
    const std::pair<const char *, const char *> rows[] = {
        {"Content-Type: application/json", ""},
        {"content-type: Application/JSON; charset=utf-8", ""},
        {"Content-Type: image/png", ""},
        {"Content-Type: application/x-www-form-urlencoded", ""},
        {"Content-Type: text/plain", "MediaTypeNotListed"},
        {"Content-Type: application/jsonx", "MediaTypeNotListed"},
        {"Content-Type: imagex/png", "MediaTypeNotListed"},
        {"Content-Type: application/json, text/plain", "MediaTypeNotListed"},
        {"Content-Type: json", "MediaTypeNotListed"},
        {"Content-Type: image/", "MediaTypeNotListed"},
        {"Content-Type: application/json\nContent-Type: application/json", "HeaderGivenTwice"},
        {"Content-Length: 12", "MediaTypeMissing"},
        {"Transfer-Encoding: chunked", "MediaTypeMissing"},
        {"Content-Length: 0", ""},
        {"Accept: */*", ""},
    };
    for (const auto &row : rows)
        QTest::newRow(row.first) << QByteArray(row.first) << QByteArray(row.second);
}

void PolicyMediaType::types()
{
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, detail);
    Scene scene;
    scene.api().operations = {
        {"createForm",
         "POST",
         "/entries",
         {"application/json;version=1", "image/*", "Application/X-WWW-Form-URLencoded"}}};
    Call call;
    call.method = "POST";
    for (const QByteArray &line : headers.split('\n'))
        call.with(line.left(line.indexOf(':')).toStdString(),
                  line.mid(line.indexOf(':') + 1).toStdString());
    const Verdict verdict = scene.check(call);
    QCOMPARE(QByteArray(nameOf(verdict.detail)), detail);
    if (detail.isEmpty()) {
        QCOMPARE(verdict.outcome, Outcome::Granted);
        return;
    }
    COMPARE_REASON(verdict, Reason::MediaTypeBlocked);
    QCOMPARE(verdict.status, 415);
    QCOMPARE(verdict.step, Step::Api);
}

void PolicyMediaType::operationsThatListNone()
{
    Scene scene;
    scene.api().operations = {{"createForm", "POST", "/entries", {}},
                              {"any", "PUT", "/entries", {"*/*"}}};
    Call call;
    call.with("Content-Type", "text/plain").with("Content-Length", "3");
    for (const char *method : {"POST", "PUT", "PATCH"}) {
        call.method = method;
        QCOMPARE(scene.check(call).outcome, Outcome::Granted);
    }
}

QTEST_APPLESS_MAIN(PolicyMediaType)
#include "tst_policy_mediatype.moc"
