// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/domain/requesttext.h>
#include <core/services/collectionservice.h>
#include <core/services/matchingheaders.h>
#include <ui/models/collectionmodel.h>
#include <ui/models/jsonindent.h>
#include <ui/models/pairsmodel.h>

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace keywright;
using namespace keywright::ui;

class TestRequestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draftsKeepNoSecret()
    {
        RequestDocument draft;
        draft.method = u"POST"_qs;
        setUrlText(draft, u"http://127.0.0.1:1/forms?key=hushhush&page=2"_qs);
        draft.headers = {{u"Authorization"_qs, u"Bearer hushhush"_qs},
                         {u"X-Api-Key"_qs, u"hushhush"_qs},
                         {u"Accept"_qs, u"text/plain"_qs}};
        draft.body.kind = BodyKind::Json;
        draft.body.text = "{}";
        draft.authentication.kind = AuthenticationKind::Key;
        draft.authentication.key = KeyId(u"key_abc"_qs);
        const QString kept = CollectionService::draftText(draft);
        QVERIFY(!kept.contains(u"hushhush"));
        const RequestDocument back = CollectionService::documentFromDraft(kept);
        QCOMPARE(back.method, draft.method);
        QCOMPARE(urlText(back), u"http://127.0.0.1:1/forms?key=&page=2"_qs);
        QCOMPARE(back.headers.at(0).value, QString());
        QCOMPARE(back.headers.at(2), draft.headers.at(2));
        QCOMPARE(back.body, draft.body);
        QCOMPARE(back.authentication, draft.authentication);
        QCOMPARE(CollectionService::documentFromDraft({}), RequestDocument());
    }

    void segmentsOfThePath()
    {
        const QList<RequestPair> known{{u"id"_qs, u"7"_qs}};
        QCOMPARE(withSegmentsOf(u"http://127.0.0.1:8787/a/:id/b/:name"_qs, known),
                 (QList<RequestPair>{{u"id"_qs, u"7"_qs}, {u"name"_qs, QString()}}));
        QVERIFY(withSegmentsOf(u"127.0.0.1:8787/a"_qs, known).isEmpty());
        QVERIFY(withSegmentsOf(u"{{base}}/:"_qs, known).isEmpty());
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
        QCOMPARE(withHeaders({{u"referer"_qs, u"old"_qs}}, fields).size(), fields.size());
    }

    void pairsCanBeTyped()
    {
        PairsModel model(u"Header"_qs);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy edited(&model, &PairsModel::edited);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.setData(model.index(0, 0), u"Accept"_qs));
        QVERIFY(model.setData(model.index(0, 1), u"*/*"_qs));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.pairs(), QList<RequestPair>({{u"Accept"_qs, u"*/*"_qs}}));
        QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.enabledCount(), 0);
        QCOMPARE(edited.count(), 3);
        QVERIFY(model.setData(model.index(0, 1), QString()));
        QVERIFY(model.setData(model.index(0, 0), QString()));
        QCOMPARE(model.rowCount(), 1);
    }

    void pairsAreReplacedByDifference()
    {
        PairsModel model(u"Header"_qs);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const RequestPair a{u"a"_qs, u"1"_qs}, b{u"b"_qs, u"2"_qs}, c{u"c"_qs, u"3"_qs};
        model.setPairs({a, b});
        const QPersistentModelIndex first = model.index(0, 0);
        model.setPairs({a, c, b});
        QCOMPARE(model.pairs(), (QList<RequestPair>{a, c, b}));
        QVERIFY(first.isValid());
        model.setPairs({c});
        QCOMPARE(model.pairs(), QList<RequestPair>{c});
        model.setPairs({});
        QCOMPARE(model.rowCount(), 1);
    }

    void aCollectionIsATree()
    {
        CollectionModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const CollectionEntry folder{u"F"_qs, u"F"_qs, {}, 0, true};
        const CollectionEntry inside{u"F/a.yml"_qs, u"a"_qs, u"get"_qs};
        const CollectionEntry beside{u"b.yml"_qs, u"b"_qs, u"POST"_qs};
        model.setCollection({u"/x"_qs, {folder, inside, beside}});
        QCOMPARE(model.rowCount(), 2);
        const QPersistentModelIndex a = model.indexOf(inside.path);
        QCOMPARE(a.parent(), model.index(0, 0));
        QCOMPARE(a.data(CollectionModel::MethodRole).toString(), u"GET"_qs);
        const CollectionEntry first{u"a.yml"_qs, u"first"_qs, u"GET"_qs};
        model.setCollection({u"/x"_qs, {beside, first, folder, inside}});
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(a.isValid()); // what stayed has kept its place
        QCOMPARE(model.index(0, 0).data().toString(), u"b"_qs);
        CollectionEntry renamed = inside;
        renamed.name = u"other"_qs;
        model.setCollection({u"/x"_qs, {folder, renamed}});
        QCOMPARE(a.data().toString(), u"other"_qs);
        QVERIFY(!model.indexOf(beside.path).isValid());
        model.setCollection({});
        QVERIFY(model.isEmpty());
        QVERIFY(!a.isValid());
    }

    /// Many files that come at once are told once: a view looks at everything each time.
    void manyComeAtOnce()
    {
        CollectionModel model;
        const CollectionEntry here{u"0500.yml"_qs, u"here"_qs, u"GET"_qs};
        model.setCollection({u"/x"_qs, {here}});
        const QPersistentModelIndex kept = model.index(0, 0);
        Collection many{u"/x"_qs, {}};
        for (int number = 0; number < 2000; ++number) {
            const QString path = u"%1.yml"_qs.arg(number, 4, 10, QChar(u'0'));
            many.entries.append({path, number == 500 ? u"here"_qs : path, u"GET"_qs});
        }
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.setCollection(many);
        QCOMPARE(model.rowCount(), 2000);
        QCOMPARE(inserted.count(), 2); // before it and behind it
        QCOMPARE(kept.row(), 500);
        for (const int row : {0, 499, 500, 1999})
            QCOMPARE(model.indexOf(many.entries.at(row).path).row(), row);
    }
};

QTEST_GUILESS_MAIN(TestRequestText)
#include "tst_requesttext.moc"
