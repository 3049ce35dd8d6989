// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/pages/request/bodyrowsource.h>
#include <ui/pages/request/cookiesview.h>
#include <ui/pages/request/diffpane.h>
#include <ui/pages/request/redirectsview.h>
#include <ui/pages/request/timingview.h>

#include <QtTest/QtTest>

using namespace keywright;
using namespace keywright::ui;

class TestResponseParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldsOfABody()
    {
        const auto document = BodyDocument::make(
            ResponseBody(QByteArray("{\"a\":[1,2],\"b\":{\"c\":3},\"d\":4}")), {}, {});
        QVERIFY(document);
        BodyRowSource source(*document, BodyLayout::Pretty);
        QCOMPARE(source.count(), 10);
        source.setFolded(1, true);
        QCOMPARE(source.count(), 7);
        QCOMPARE(source.row(1).text, QStringLiteral("  \"a\": [ … ],"));
        QCOMPARE(source.row(2).text, QStringLiteral("  \"b\": {"));
        QCOMPARE(source.row(2).gutter, QStringLiteral("6"));
        source.setFolded(0, true);
        QCOMPARE(source.count(), 1);
        source.setFolded(0, false);
        QVERIFY2(source.row(1).fold == RowSource::Fold::Closed, "inner folds stay");
        QCOMPARE(source.text(1, 1, 1000), QStringLiteral("  \"a\": [\n    1,\n    2\n  ],"));
        QCOMPARE(source.reveal(document.value()->bytes().indexOf('2')), 3);
        QCOMPARE(source.count(), 10);
    }

    void highlights()
    {
        const auto document =
            BodyDocument::make(ResponseBody(QByteArray("{\"a\":\"xéx\"}")), {}, {});
        const auto found =
            matchesIn(document.value()->bytes(), QStringLiteral("X"), BodyCharset::Utf8);
        QCOMPARE(found->count, 0);
        BodyRowSource source(*document, BodyLayout::Pretty);
        source.setMatches(std::make_shared<BodyMatches>(
            *matchesIn(document.value()->bytes(), QStringLiteral("x"), BodyCharset::Utf8)));
        const RowSource::Row row = source.row(1);
        QCOMPARE(row.highlights.size(), size_t(2));
        QCOMPARE(row.text.mid(row.highlights[1].from, row.highlights[1].length),
                 QStringLiteral("x"));
        QCOMPARE(row.highlights[1].from - row.highlights[0].from, 2);
    }

    void phasesOverAllHops()
    {
        using std::chrono::microseconds;
        Response hop;
        hop.timing = {microseconds(10), microseconds(30), microseconds(0), microseconds(50),
                      microseconds(60)};
        Response last;
        last.timing = {microseconds(0), microseconds(0), microseconds(0), microseconds(20),
                       microseconds(25)};
        last.redirects = {hop};
        const auto phases = timingPhases(last);
        QCOMPARE(phases.size(), size_t(6));
        QCOMPARE(phases[1].kind, TimingPhase::Connect);
        QCOMPARE(phases[1].length, microseconds(20));
        QCOMPARE(phases[2].kind, TimingPhase::Wait);
        QCOMPARE(phases[4].hop, 1);
        QCOMPARE(phases[4].from, microseconds(60));
        QCOMPARE(phases[5].length, microseconds(5));
    }

    void cookies()
    {
        CookiesView view;
        view.setFields({{"Set-Cookie", "a=1; Path=/x; Secure; HttpOnly; SameSite=Lax"},
                        {"X", "y"},
                        {"set-cookie", "b=<b>2</b>"}});
        QCOMPARE(view.count(), 2);
        QCOMPARE(view.item(0, 5)->text(), QStringLiteral("Secure, HttpOnly, SameSite=Lax"));
        QCOMPARE(view.item(1, 1)->text(), QStringLiteral("<b>2</b>"));
    }

    void redirects()
    {
        Response hop;
        hop.status = 302;
        hop.url = QUrl(QStringLiteral("https://a.example/"));
        Response last;
        last.status = 200;
        last.url = QUrl(QStringLiteral("https://b.example/x"));
        last.withheld = {"Authorization"};
        last.redirects = {hop};
        RedirectsView view;
        view.setResponse(last);
        QCOMPARE(view.rowCount(), 2);
        QCOMPARE(view.item(0, 3)->text(), QStringLiteral("https://b.example/x"));
        QCOMPARE(view.item(1, 5)->text(), QStringLiteral("Authorization"));
    }

    void differences()
    {
        Response left, right;
        left.status = 200;
        left.body = QByteArray("{\"id\":1,\"v\":1}");
        right.status = 200;
        right.body = QByteArray("{\"id\":2,\"v\":2}");
        DiffPane pane;
        QSignalSpy compared(&pane, &DiffPane::compared);
        pane.showDifferences(left, QStringLiteral("before"), right, QStringLiteral("now"));
        QTRY_COMPARE(compared.size(), 1);
        QVERIFY(pane.text().contains(QStringLiteral("$.id\n−    1\n+    2")));
        pane.setIgnoreRules({QStringLiteral("$..id")});
        QTRY_COMPARE(compared.size(), 2);
        QVERIFY(!pane.text().contains(QStringLiteral("$.id")));
        QVERIFY(pane.text().contains(QStringLiteral("$.v")));
    }
};

QTEST_MAIN(TestResponseParts)
#include "tst_responseparts.moc"
