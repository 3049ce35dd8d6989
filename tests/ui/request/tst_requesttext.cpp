// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/services/matchingheaders.h>
#include <ui/models/headersmodel.h>
#include <ui/models/requestdraft.h>
#include <ui/models/responsetext.h>

#include <QtCore/QJsonDocument>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace keywright;
using namespace keywright::ui;

class TestRequestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draftsKeepNoSecret()
    {
        RequestDraft draft;
        draft.method = u"POST"_qs;
        draft.url = u"http://127.0.0.1:1/forms?key=hushhush&page=2"_qs;
        draft.headers = {{"Authorization", "Bearer hushhush"},
                         {"X-Api-Key", "hushhush"},
                         {"Accept", "text/plain"}};
        draft.body = u"{}"_qs;
        const QByteArray kept = QJsonDocument(toJson(draft)).toJson();
        QVERIFY(!kept.contains("hushhush"));
        const RequestDraft back = draftFromJson(toJson(draft));
        QCOMPARE(back.method, draft.method);
        QCOMPARE(back.url, u"http://127.0.0.1:1/forms?key=&page=2"_qs);
        QCOMPARE(back.headers.at(0), HeaderField("Authorization", ""));
        QCOMPARE(back.headers.at(2), HeaderField("Accept", "text/plain"));
        QCOMPARE(draftFromJson({}), RequestDraft());
    }

    void requestsAreChecked()
    {
        RequestDraft draft;
        QCOMPARE(requestFrom(draft).error().code, ErrorCode::UrlInvalid);
        draft.url = u"127.0.0.1:8787/forms"_qs;
        QCOMPARE(requestFrom(draft)->url, QUrl(u"http://127.0.0.1:8787/forms"_qs));
        draft.method = u"GET /x"_qs;
        QCOMPARE(requestFrom(draft).error().code, ErrorCode::InvalidArgument);
    }

    void jsonIsIndentedUntouched()
    {
        // No raw string: moc stumbles over its quotes.
        const QByteArray json = "{\"z\":1,\"a\":[],\"n\":12345678901234567890.10,"
                                "\"s\":\"a\\\"{b\",\"o\":{\"x\":[1,2]}}";
        const QByteArray expected =
            "{\n  \"z\": 1,\n  \"a\": [],\n  \"n\": 12345678901234567890.10,\n"
            "  \"s\": \"a\\\"{b\",\n  \"o\": {\n    \"x\": [\n      1,\n      2\n    ]\n  }\n}";
        QCOMPARE(indentedJson(json), expected);
        QCOMPARE(indentedJson(expected), expected);
        QCOMPARE(responseText(json).pretty.toUtf8(), expected);
        QVERIFY(responseText("{oops").pretty.isEmpty());
    }

    void largeAndBinaryBodiesAreShownInPart()
    {
        const ResponseText large = responseText(QByteArray(largestShownBody + 1, 'x'));
        QVERIFY(large.isCut);
        QCOMPARE(large.raw.size(), shownPart);
        QVERIFY(responseText(QByteArray(longestShownLine + 1, 'x')).isCut);
        const ResponseText binary = responseText(QByteArray("a\0b", 3));
        QVERIFY(binary.isBinary);
        QVERIFY(binary.raw.contains(u"61 00 62"_qs));
        QCOMPARE(responseText("caf\xe9").raw, u"café"_qs);
        QCOMPARE(responseText("caf\xc3\xa9").raw, u"café"_qs);
    }

    void headersThatAKeyAsksFor()
    {
        policy::Restrictions restrictions;
        restrictions.referrers = {"*.portal.example/a/*"};
        restrictions.android = {{"org.clinic", "AA:BB"}};
        restrictions.ios = {"org.clinic.ios"};
        const QList<HeaderField> fields = matchingHeaders(restrictions);
        QCOMPARE(fields.at(0), HeaderField("Referer", "https://app.portal.example/a/page"));
        QCOMPARE(fields.at(2), HeaderField("X-Android-Cert", "AABB"));
        QCOMPARE(fields.at(3).second, QByteArray("org.clinic.ios"));
        QCOMPARE(withHeaders({{"referer", "old"}}, fields).size(), fields.size());
    }

    void headersCanBeTyped()
    {
        HeadersModel model(HeadersModel::Editing::Yes);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.setData(model.index(0, 0), u"Accept"_qs));
        QVERIFY(model.setData(model.index(0, 1), u"*/*"_qs));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.fields(), QList<HeaderField>({{"Accept", "*/*"}}));
        QVERIFY(model.setData(model.index(0, 1), QString()));
        QVERIFY(model.setData(model.index(0, 0), QString()));
        QCOMPARE(model.rowCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRequestText)
#include "tst_requesttext.moc"
