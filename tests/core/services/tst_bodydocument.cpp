// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/services/bodydocument.h>
#include <core/services/bodyfilter.h>
#include <core/services/bodysearch.h>

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

using namespace keywright;

namespace {

BodyDocument::Pointer opened(const QByteArray &bytes, const QByteArray &type = {},
                             qsizetype longest = 1000)
{
    BodyDocument::Options options;
    options.contentType = type;
    options.longestRow = longest;
    auto future = BodyDocument::open(ResponseBody(bytes), options);
    future.waitForFinished();
    return future.result().value_or(nullptr);
}

QString allText(const BodyDocument::Pointer &document, BodyLayout layout)
{
    const auto rows = document->rows(layout);
    return rows ? document->text(layout, 0, rows->count() - 1, 1 << 28) : QString();
}

FilteredBody filtered(const QByteArray &json, const QString &expression)
{
    auto future = filterBody(opened(json), expression, false);
    future.waitForFinished();
    return future.result().value_or(FilteredBody());
}

QByteArray manyItems(int count)
{
    QByteArray json = "{\"items\":[";
    for (int item = 0; item < count; ++item)
        json += (item ? "," : "") + QByteArray("{\"id\":") + QByteArray::number(item)
                + ",\"name\":\"n\\\"x\",\"tags\":[]}";
    return json + "],\"end\":9007199254740993}";
}

/// Every row from its mark is the row that going from one to the next gives, and knows its place.
void checkRows(const BodyDocument::Pointer &document, BodyLayout layout)
{
    const auto rows = document->rows(layout);
    if (!rows)
        return;
    qsizetype before = 0;
    for (qsizetype number = 0; number < std::min<qsizetype>(rows->count(), 3000); ++number) {
        const BodyRow row = rows->at(number);
        QVERIFY(row.begin >= before && row.end >= row.begin);
        QVERIFY(row.end <= document->bytes().size());
        before = row.end;
        if (row.end > row.begin)
            QCOMPARE(rows->rowOf(row.begin), number);
        const BodyRowText text = document->rowText(layout, row);
        QCOMPARE(text.offsets.size(), size_t(text.text.size()) + 1);
        for (const QChar symbol : text.text)
            QVERIFY(symbol.category() != QChar::Other_Control);
        if (const auto closing = rows->closingRow(number)) {
            QVERIFY(*closing > number);
            QCOMPARE(rows->at(*closing).depth, row.depth);
            QVERIFY(rows->at(*closing).closes);
        } else {
            QVERIFY(!row.opens);
        }
    }
}

} // namespace

class TestBodyDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &bytes, const char *type,
                            BodyContent kind) {
            QTest::newRow(name) << bytes << QByteArray(type) << int(kind);
        };
        row("empty", "", "application/json", BodyContent::Empty);
        row("object", " {\"a\":1}", "", BodyContent::Json);
        row("scalar", "1", "application/json", BodyContent::Json);
        row("bare scalar", "1", "", BodyContent::Text);
        row("broken", "{\"a\":", "application/json", BodyContent::Text);
        row("problem json", "{}", "application/problem+json", BodyContent::Json);
        row("html", "<!DOCTYPE html><p>x", "", BodyContent::Html);
        row("html type", "<p>x", "text/html; charset=utf-8", BodyContent::Html);
        row("xml", "<?xml version=\"1.0\"?><a/>", "", BodyContent::Xml);
        row("png", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), "text/plain", BodyContent::Image);
        row("binary", QByteArray("a\0b", 3), "", BodyContent::Binary);
        row("text", "hello", "text/plain", BodyContent::Text);
        row("utf-16", QByteArray("\xff\xfe{\0}\0", 6), "", BodyContent::Json);
    }
    void knowsWhatItIs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, type);
        QFETCH(int, kind);
        QCOMPARE(int(opened(bytes, type)->kind()), kind);
    }

    void laysOutJson()
    {
        const auto document = opened("{\"b\" : 1,\"a\":[true , {}, [ ],{\"c\":null}]}");
        QCOMPARE(allText(document, BodyLayout::Pretty),
                 QStringLiteral("{\n  \"b\": 1,\n  \"a\": [\n    true,\n    {},\n    [],\n"
                                "    {\n      \"c\": null\n    }\n  ]\n}"));
        const auto rows = document->rows(BodyLayout::Pretty);
        QCOMPARE(rows->closingRow(0).value_or(-1), rows->count() - 1);
        QCOMPARE(rows->closingRow(2).value_or(-1), rows->count() - 2);
        QVERIFY(!rows->closingRow(3));
        QCOMPARE(rows->pathOf(7, {}), QStringLiteral("$.a[3].c"));
        QCOMPARE(rows->pathOf(4, {}), QStringLiteral("$.a[1]"));
        QCOMPARE(rows->pathOf(0, {}), QStringLiteral("$"));
    }

    void longTextsGoOnInTheNextRow()
    {
        const QByteArray json = "{\"k\":\"" + QByteArray("\\\"é").repeated(500)
                                + "\",\"z\":" + QByteArray(300, '7') + "}";
        const auto document = opened(json, {}, 40);
        QCOMPARE(QJsonDocument::fromJson(allText(document, BodyLayout::Pretty).toUtf8()),
                 QJsonDocument::fromJson(json));
        QCOMPARE(allText(document, BodyLayout::Raw).toUtf8(), json);
        const auto rows = document->rows(BodyLayout::Pretty);
        QVERIFY(rows->count() > 40);
        QCOMPARE(rows->lines(), 4);
        for (qsizetype row = 0; row < rows->count(); ++row)
            QVERIFY(rows->at(row).end - rows->at(row).begin <= 60);
        checkRows(document, BodyLayout::Pretty);
        checkRows(document, BodyLayout::Raw);
    }

    void manyRowsAndFolds()
    {
        const auto document = opened(manyItems(5000));
        const auto rows = document->rows(BodyLayout::Pretty);
        QCOMPARE(rows->count(), 5000 * 5 + 5);
        QCOMPARE(rows->closingRow(1).value_or(-1), rows->count() - 3);
        QCOMPARE(rows->foldsAt(2, 100000, {}).size(), size_t(5000));
        QCOMPARE(rows->foldsAt(2, 10, {}).size(), size_t(10));
        QCOMPARE(rows->pathOf(2 + 5 * 4321 + 1, {}), QStringLiteral("$.items[4321].id"));
        QVERIFY(rows->memory() < document->bytes().size() / 8);
        checkRows(document, BodyLayout::Pretty);
    }

    void nothingControlsHowItIsShown()
    {
        const auto document = opened("a\x07\tb\xe2\x80\xae"
                                     "c\x1b[31m\r\nd",
                                     "text/plain");
        const auto rows = document->rows(BodyLayout::Raw);
        QCOMPARE(document->rowText(BodyLayout::Raw, rows->at(0)).text,
                 QStringLiteral("a\\u0007    b\\u202ec\\u001b[31m"));
        QCOMPARE(allText(document, BodyLayout::Raw), QString::fromUtf8("a\x07\tb\xe2\x80\xae"
                                                                       "c\x1b[31m\nd"));
    }

    void hexRows()
    {
        const auto document = opened(QByteArray("\0\1ABC", 5) + QByteArray(14, 'z'));
        const auto rows = document->rows(BodyLayout::Hex);
        QCOMPARE(rows->count(), 2);
        QCOMPARE(document->rowText(BodyLayout::Hex, rows->at(0)).text.left(30),
                 QStringLiteral("00000000  00 01 41 42 43 7a 7a"));
        QVERIFY(document->rowText(BodyLayout::Hex, rows->at(0))
                    .text.endsWith(QStringLiteral(" ..ABCzzzzzzzzzzz")));
    }

    void searches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::newRow("lower finds both") << QStringLiteral("straße") << 2;
        QTest::newRow("a capital counts") << QStringLiteral("Straße") << 1;
        QTest::newRow("umlaut") << QStringLiteral("ärger") << 2;
        QTest::newRow("overlapping") << QStringLiteral("aa") << 2;
        QTest::newRow("absent") << QStringLiteral("zebra") << 0;
        QTest::newRow("at the end") << QStringLiteral("aaa") << 1;
        QTest::newRow("nothing") << QString() << 0;
    }
    void searches()
    {
        QFETCH(QString, text);
        QFETCH(int, count);
        auto future = searchBody(opened("Straße straße Ärger ärger aaa"), text);
        future.waitForFinished();
        QCOMPARE(future.result()->count, count);
    }

    void searchAgreesWithTheSlowWay()
    {
        const QByteArray body = manyItems(20000);
        for (const char *text : {"id", "n\\\"", "\"tags\":[]}", "9", "1234"}) {
            auto found = matchesIn(body, QString::fromLatin1(text), BodyCharset::Utf8);
            QCOMPARE(found->count, body.count(text));
            QCOMPARE(found->offsets.front(), body.indexOf(text));
        }
    }

    void filters_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *expression, const QByteArray &expected) {
            QTest::newRow(expression) << QString::fromLatin1(expression) << expected;
        };
        row(".end", "9007199254740993\n");
        row("$.end", "9007199254740993\n");
        row("$.items[2].id", "2\n");
        row("$.items[-1].id", "2999\n");
        row("$..end", "9007199254740993\n");
        row(".items[] | select(.id == 7) | .id", "7\n");
        row("$.items[?@.id == 7].id", "7\n");
        row("$.items[?@.id < 2].name", "\"n\\\"x\"\n\"n\\\"x\"\n");
        row("[.items[].id] | add", "4498500\n");
        row(".items | length", "3000\n");
        row(".missing", "null\n");
        row("$.missing", "");
        row(".items[2:4][].id", "2\n3\n");
    }
    void filters()
    {
        QFETCH(QString, expression);
        QFETCH(QByteArray, expected);
        const FilteredBody found = filtered(manyItems(3000), expression);
        QVERIFY(found.document);
        QCOMPARE(found.document->bytes().toByteArray(), expected);
        QVERIFY(expected.isEmpty() || found.document->rows(BodyLayout::Pretty));
    }

    void filterErrors()
    {
        const auto large = opened("{\"a\":\"" + QByteArray(largestJqValue + 1, 'x') + "\"}");
        auto refused = filterBody(large, QStringLiteral(".a | length"), false);
        refused.waitForFinished();
        QVERIFY(!refused.result());
        QCOMPARE(refused.result().error().code, ErrorCode::NotSupported);
        QCOMPARE(refused.result().error().subject, QStringLiteral("large"));
        auto asked = filterBody(large, QStringLiteral(".a | length"), true);
        asked.waitForFinished();
        QVERIFY(asked.result().has_value());
        QCOMPARE(asked.result()->document->bytes().toByteArray().trimmed(),
                 QByteArray::number(largestJqValue + 1));
        auto wrong = filterBody(opened("{}"), QStringLiteral(".a["), false);
        wrong.waitForFinished();
        QCOMPARE(wrong.result().error().subject, QStringLiteral(".a["));
    }

    void corpora()
    {
        const QString root = qEnvironmentVariable("KEYWRIGHT_SHARED") + QStringLiteral("/corpora/");
        if (!QFileInfo::exists(root))
            QSKIP("the corpora are not there");
        QDirIterator files(root, {QStringLiteral("*.json"), QStringLiteral("blns*")}, QDir::Files,
                           QDirIterator::Subdirectories);
        int seen = 0, expectations = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            const QString path = file.fileName();
            const bool isOurs =
                path.contains(QLatin1String("/json/")) || path.contains(QLatin1String("/naughty/"));
            if (!isOurs || file.size() > 512 * 1024 || !file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            const QString name = QFileInfo(file).fileName();
            const bool isSuite = file.fileName().contains(QLatin1String("JSONTestSuite"));
            const auto document = opened(bytes, "application/json", seen % 2 ? 1000 : 30);
            QVERIFY(document);
            const bool isValid = !checkJson(bytes);
            if (isSuite
                && (name.startsWith(QLatin1String("y_")) || name.startsWith(QLatin1String("n_")))) {
                QVERIFY2(isValid == name.startsWith(QLatin1Char('y')), qPrintable(name));
                ++expectations;
            }
            for (const BodyLayout layout : {BodyLayout::Pretty, BodyLayout::Raw, BodyLayout::Hex})
                checkRows(document, layout);
            if (isValid && document->kind() == BodyContent::Json) {
                const QByteArray pretty = allText(document, BodyLayout::Pretty).toUtf8();
                QVERIFY2(!checkJson(pretty), qPrintable(name));
                const auto whole = QJsonDocument::fromJson('[' + bytes + ']');
                if (!whole.isNull() && !bytes.startsWith("\xef\xbb\xbf"))
                    QCOMPARE(QJsonDocument::fromJson('[' + pretty + ']'), whole);
            }
            ++seen;
        }
        QVERIFY(seen > 100);
        QVERIFY2(expectations > 80, qPrintable(QString::number(expectations)));
    }

    void canBeStopped()
    {
        QVERIFY(!BodyDocument::make(ResponseBody(manyItems(10)), {}, [] { return true; }));
        QVERIFY(!matchesIn("abc", QStringLiteral("b"), BodyCharset::Utf8, [] { return true; }));
    }
};

QTEST_GUILESS_MAIN(TestBodyDocument)
#include "tst_bodydocument.moc"
