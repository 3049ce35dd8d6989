// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/apiproposal.h>
#include <core/services/operationaccess.h>

#include <QtTest/QTest>

using namespace keywright;
using namespace keywright::ui;

class TestApiProposal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QStringList>("taken");
        QTest::addColumn<QString>("name");
        const QStringList none;
        QTest::newRow("title") << u"Clinic Forms API"_qs << u"http://localhost:3000"_qs << none
                               << u"clinic-forms"_qs;
        QTest::newRow("version") << u"Swagger Petstore v2"_qs << QString() << none
                                 << u"petstore"_qs;
        QTest::newRow("accents") << u"Café Général"_qs << QString() << none << u"cafe-general"_qs;
        QTest::newRow("only noise") << u"API"_qs << QString() << none << u"api"_qs;
        QTest::newRow("host") << QString() << u"https://api.clinic.example/v1"_qs << none
                              << u"clinic"_qs;
        QTest::newRow("local") << QString() << u"http://127.0.0.1:3000"_qs << none
                               << u"local-3000"_qs;
        QTest::newRow("base path")
            << QString() << u"http://localhost:3000/forms"_qs << none << u"forms"_qs;
        QTest::newRow("taken") << u"Forms"_qs << QString()
                               << QStringList{u"forms"_qs, u"forms-2"_qs} << u"forms-3"_qs;
        QTest::newRow("nothing") << QString() << QString() << none << QString();
        QTest::newRow("other script")
            << u"病院"_qs << u"http://forms.example"_qs << none << u"forms"_qs;
    }
    void names()
    {
        QFETCH(QString, title);
        QFETCH(QString, url);
        QFETCH(QStringList, taken);
        QTEST(proposedApiName(title, QUrl(url), taken), "name");
    }

    void longTitlesStayLabels()
    {
        const QString name = proposedApiName(QString(200, u'x') + u" forms"_qs, {}, {});
        QCOMPARE(name.size(), 63);
        QCOMPARE(apiNameProblem(name, {}), ApiNameProblem::None);
        QCOMPARE(apiNameProblem(proposedApiName(name, {}, {name}), {name}), ApiNameProblem::None);
    }

    void upstreams()
    {
        QCOMPARE(upstreamFromText(u" localhost:3000 "_qs), QUrl(u"http://localhost:3000"_qs));
        QCOMPARE(upstreamProblem(u"localhost:3000"_qs), UpstreamProblem::None);
        QCOMPARE(upstreamProblem(QString()), UpstreamProblem::Empty);
        QCOMPARE(upstreamProblem(u"ftp://x/"_qs), UpstreamProblem::SchemeNotHttp);
        QCOMPARE(upstreamProblem(u"http://x/?a=1"_qs), UpstreamProblem::QueryNotAllowed);
        QCOMPARE(upstreamProblem(u"http://me@x/"_qs), UpstreamProblem::UserinfoNotAllowed);
        QCOMPARE(upstreamProblem(u"http://a b/"_qs), UpstreamProblem::Unreadable);
        QCOMPARE(usableUpstreams({QUrl(u"/v1"_qs), QUrl(u"https://a.example"_qs),
                                  QUrl(u"https://a.example"_qs)}),
                 QList<QUrl>{QUrl(u"https://a.example"_qs)});
    }

    void labels()
    {
        QCOMPARE(apiNameProblem(u"Forms"_qs, {}), ApiNameProblem::NotALabel);
        QCOMPARE(apiNameProblem(u"-forms"_qs, {}), ApiNameProblem::NotALabel);
        QCOMPARE(apiNameProblem(u"_keywright"_qs, {}), ApiNameProblem::Reserved);
        QCOMPARE(apiNameProblem(u"forms"_qs, {u"forms"_qs}), ApiNameProblem::Taken);
        QVERIFY(isCorsOrigin(u"https://app.example"_qs));
        QVERIFY(isCorsOrigin(u"*"_qs));
        QVERIFY(!isCorsOrigin(u"https://app.example/"_qs));
        QVERIFY(!isCorsOrigin(u"app.example"_qs));
    }

    void whoMayCall()
    {
        const Operation submit{u"submitForm"_qs, u"POST"_qs, u"/forms/{id}"_qs, {}, {}};
        QVERIFY(coversOperation(u"submit*"_qs, submit));
        QVERIFY(coversOperation(u"SUBMITFORM"_qs, submit));
        QVERIFY(coversOperation(u"POST /forms/{other}"_qs, submit));
        QVERIFY(coversOperation(u"* /forms/*"_qs, submit));
        QVERIFY(!coversOperation(u"GET /forms/{id}"_qs, submit));
        QVERIFY(!coversOperation(u"POST /forms"_qs, submit));
        QVERIFY(!coversOperation(u"POST /forms/{id}/*"_qs, submit));
        policy::Restrictions restrictions;
        QVERIFY(mayCall(restrictions, u"forms"_qs, submit));
        restrictions.apis = {{"forms", {"readForm"}}, {"other", {}}};
        QVERIFY(!mayCall(restrictions, u"forms"_qs, submit));
        restrictions.apis.push_back({"forms", {"POST /forms/{id}"}});
        QVERIFY(mayCall(restrictions, u"forms"_qs, submit));
    }
};

QTEST_GUILESS_MAIN(TestApiProposal)
#include "tst_apiproposal.moc"
