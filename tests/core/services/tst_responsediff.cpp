// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/services/responsediff.h>

#include <QtTest/QtTest>

using namespace keywright;

namespace {

Response answer(const QByteArray &body, int status = 200, const QList<HeaderField> &headers = {})
{
    Response response;
    response.status = status;
    response.body = body;
    response.headers = headers;
    return response;
}

Result<ResponseDiff> compared(const Response &left, const Response &right,
                              const QStringList &ignored = {})
{
    auto future = compareResponses(left, right, ignored);
    future.waitForFinished();
    return future.result();
}

QString told(const std::vector<JsonDifference> &found)
{
    QStringList words;
    for (const JsonDifference &one : found) {
        const QString kind = one.kind == JsonDifference::Added     ? QStringLiteral("+")
                             : one.kind == JsonDifference::Removed ? QStringLiteral("-")
                                                                   : QStringLiteral("!");
        words += kind + one.path + u' ' + one.left + u'>' + one.right;
    }
    return words.join(u' ');
}

} // namespace

class TestResponseDiff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void json_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QStringList>("ignored");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *left, const char *right,
                            const QStringList &ignored, const char *expected) {
            QTest::newRow(name) << QByteArray(left) << QByteArray(right) << ignored
                                << QString::fromLatin1(expected);
        };
        row("same", "{\"a\":1,\"b\":[ 2 ]}", "{ \"b\":[2], \"a\":1 }", {}, "");
        row("changed", "{\"a\":1}", "{\"a\":2}", {}, "!$.a 1>2");
        row("added and removed", "{\"a\":1}", "{\"b\":1}", {}, "-$.a 1> +$.b >1");
        row("kind", "{\"a\":[1]}", "{\"a\":{}}", {}, "!$.a [1]>{}");
        row("inserted", "[1,2,3,4]", "[1,9,2,3,4]", {}, "+$[1] >9");
        row("taken out", "[1,2,3,4]", "[1,3,4]", {}, "-$[1] 2>");
        row("element changed", "[{\"id\":1,\"n\":1},{\"id\":2}]", "[{\"id\":1,\"n\":5},{\"id\":2}]",
            {}, "!$[0].n 1>5");
        row("name", "{\"a b\":1}", "{\"a b\":2}", {}, "!$[\"a b\"] 1>2");
        row("ignored anywhere", "{\"id\":1,\"x\":{\"id\":3,\"v\":1}}",
            "{\"id\":2,\"x\":{\"id\":4,\"v\":2}}", {QStringLiteral("$..id")}, "!$.x.v 1>2");
        row("ignored place", "{\"meta\":{\"t\":1,\"u\":1}}", "{\"meta\":{\"t\":2,\"u\":2}}",
            {QStringLiteral("$.meta.t")}, "!$.meta.u 1>2");
        row("ignored in elements", "[{\"id\":1,\"v\":7},{\"id\":2,\"v\":8}]",
            "[{\"id\":5,\"v\":8}]", {QStringLiteral("$[*].id")}, "-$[0] {\"id\":1,\"v\":7}>");
        row("large number", "9007199254740993", "9007199254740992", {},
            "!$ 9007199254740993>9007199254740992");
    }
    void json()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(QStringList, ignored);
        QFETCH(QString, expected);
        const auto diff = compared(answer(left), answer(right), ignored);
        QVERIFY(diff);
        QVERIFY(diff->comparesJson);
        QCOMPARE(told(diff->json), expected);
        QCOMPARE(diff->sameBody, expected.isEmpty());
    }

    void lines()
    {
        const auto diff = compared(answer("a\nb\nc\n"), answer("a\nx\nb\nd\n"));
        QVERIFY(diff && !diff->comparesJson && !diff->sameBody);
        QCOMPARE(diff->lines, (std::vector<LineDifference>{{false, 2, QStringLiteral("x")},
                                                           {true, 3, QStringLiteral("c")},
                                                           {false, 4, QStringLiteral("d")}}));
    }

    void statusAndHeaders()
    {
        const auto diff = compared(answer("{}", 200, {{"Date", "1"}, {"X-A", "1"}, {"x-b", "1"}}),
                                   answer("{}", 404, {{"date", "2"}, {"X-A", "2"}, {"X-C", ""}}),
                                   usualIgnoreRules());
        QVERIFY(diff);
        QVERIFY(!diff->sameStatus);
        QCOMPARE(diff->headers.size(), size_t(3));
        QCOMPARE(diff->headers[0], (FieldDifference{QStringLiteral("X-A"), QStringLiteral("1"),
                                                    QStringLiteral("2")}));
        QVERIFY(diff->headers[1].right.isNull());
    }

    void rulesThatAreNone()
    {
        const auto diff = compared(answer("{}"), answer("{}"), {QStringLiteral("$.a[?@.b]")});
        QVERIFY(!diff);
        QCOMPARE(diff.error().subject, QStringLiteral("$.a[?@.b]"));
    }

    void longArraysStayWithinBounds()
    {
        QByteArray left = "[", right = "[";
        for (int item = 0; item < 20000; ++item) {
            left += QByteArray::number(item) + ',';
            right += QByteArray::number(item * 7 % 20011) + ',';
        }
        const auto diff = compared(answer(left + "0]"), answer(right + "0]"));
        QVERIFY(diff);
        QCOMPARE(diff->json.size(), mostDifferences);
        QVERIFY(diff->isCut);
    }
};

QTEST_GUILESS_MAIN(TestResponseDiff)
#include "tst_responsediff.moc"
