// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/interchange/jsonquery.h>

#include <QtCore/QDirIterator>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtTest/QtTest>

#include <atomic>

using namespace keywright;

namespace {

const QByteArray shop =
    "{\"store\":{\"book\":["
    "{\"category\":\"reference\",\"author\":\"Rees\",\"title\":\"Sayings\",\"price\":8.95},"
    "{\"category\":\"fiction\",\"author\":\"Waugh\",\"title\":\"Sword\",\"price\":12.99},"
    "{\"category\":\"fiction\",\"author\":\"Melville\",\"title\":\"Moby\",\"isbn\":\"0-553-21311-"
    "3\",\"price\":8.99},"
    "{\"category\":\"fiction\",\"author\":\"Tolkien\",\"title\":\"Rings\",\"isbn\":\"0-395-19395-"
    "8\",\"price\":22.99}],"
    "\"bicycle\":{\"color\":\"red\",\"price\":399}},\"a "
    "b\":{\"'\":1,\"\\\"\":2},\"n\":[0,1,2,3,4,5],\"none\":null}";

QString asked(const QByteArray &json, const QString &expression, qsizetype most = 100)
{
    const auto found = jsonQuery(json, expression, most);
    if (!found)
        return errorName(found.error().code) + u' ' + found.error().detail;
    return QString::fromUtf8(QByteArrayList(*found).join(' '));
}

} // namespace

class TestJsonQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void selects_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *expression, const char *expected) {
            QTest::newRow(expression)
                << QString::fromUtf8(expression) << QString::fromUtf8(expected);
        };
        row("$.store.book[*].author", "\"Rees\" \"Waugh\" \"Melville\" \"Tolkien\"");
        row("$..author", "\"Rees\" \"Waugh\" \"Melville\" \"Tolkien\"");
        row("$.store.*.color", "\"red\"");
        row("$..book[2].title", "\"Moby\"");
        row("$..book[-1].title", "\"Rings\"");
        row("$..book[0,1].title", "\"Sayings\" \"Sword\"");
        row("$..book[:2].price", "8.95 12.99");
        row("$..book[?@.isbn].title", "\"Moby\" \"Rings\"");
        row("$..book[?(@.price<10)].title", "\"Sayings\" \"Moby\"");
        row("$..book[?@.price < 10 && @.category == 'fiction'].title", "\"Moby\"");
        row("$..book[?@.price>20 || @.author=='Rees'].title", "\"Sayings\" \"Rings\"");
        row("$..book[?!@.isbn].title", "\"Sayings\" \"Sword\"");
        row("$..book[?!(@.price>10)].price", "8.95 8.99");
        row("$.n[1:5:2]", "1 3");
        row("$.n[5:1:-2]", "5 3");
        row("$.n[::-1]", "5 4 3 2 1 0");
        row("$.n[-2:]", "4 5");
        row("$.n[9]", "");
        row("$.n[-9]", "");
        row("$.n[0:3:0]", "");
        row("$['a b']['\\'']", "1");
        row("$[\"a b\"][\"\\\"\"]", "2");
        row("$['a b', 'none']", "{\"'\":1,\"\\\"\":2} null");
        row("$.none", "null");
        row("$.missing", "");
        row("$.n.length", "");
        row("$[?length(@)==6][0]", "0");
        row("$[?count(@.*)==6][1]", "1");
        row("$..book[?match(@.author, 'M.*')].author", "\"Melville\"");
        row("$..book[?search(@.author, 'l')].author", "\"Melville\" \"Tolkien\"");
        row("$..book[?@.missing == @.gone].price", "8.95 12.99 8.99 22.99");
        row("$..book[?@.price == $.store.book[0].price].title", "\"Sayings\"");
        row("$.n[?@ >= 4]", "4 5");
        row("$.n[?@ != 1 && @ <= 2]", "0 2");
        row("$['\\u0061 b']['\\'']", "1");
        // jq
        row(".store.book | length", "4");
        row(".store.book[] | select(.price > 20) | {title, price}",
            "{\"title\":\"Rings\",\"price\":22.99}");
        row("[.n[] | . * 2] | add", "30");
        row(".env, .input", "null null");
        row("{env: 1, input: 2}", "{\"env\":1,\"input\":2}");
        row(".n | first # the first", "0");
        row("def twice: . * 2; .n[2] | twice", "4");
        row("\"ab\" * 2", "\"abab\"");
        row("[65,66] | implode", "\"AB\"");
        row(".n[1] = 7 | .n[1]", "7");
        row(".n[1] += 7 | .n[1]", "8");
        row("[(1,2) * (10,20)]", "[10,20,20,40]");
    }
    void selects()
    {
        QFETCH(QString, expression);
        QFETCH(QString, expected);
        QCOMPARE(asked(shop, expression), expected);
    }

    void saysWhereItIsWrong_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *expression, const char *expected) {
            QTest::newRow(expression)
                << QString::fromUtf8(expression)
                << QStringLiteral("FormatInvalid ") + QString::fromUtf8(expected);
        };
        row("$.", "character 3: a name was expected");
        row("$.a[", "character 5: a name, an index or * was expected");
        row("$.a[01]", "character 5: a name, an index or * was expected");
        row("$.a b", "character 4: unexpected  ");
        row("$.a[?@.b==]", "character 11: a value, @ or $ was expected");
        row("$.a[?@..b==1]", "character 12: only one value can be compared");
        row("$.a[?1]", "character 7: a comparison was expected");
        row("$.a[?foo(@)]", "character 6: foo is no function");
        row("$['a", "character 5: the text does not end");
        row("$['\\q']", "character 5: an unknown escape");
        row("$['\\ud800']", "character 10: \\u was expected");
        row("", "nothing to look for");
        row(".a[", "line 1: syntax error, unexpected $end");
        row(".a |\n foo", "line 2: foo/0 is not defined");
        row(".n.x", "Cannot index array with \"x\"");
        row("import \"x\" as x; .", "line 1: syntax error, unexpected import");
        row("include \"x\"; .", "line 1: syntax error, unexpected include");
    }
    void saysWhereItIsWrong()
    {
        QFETCH(QString, expression);
        QFETCH(QString, expected);
        const QString said = asked(shop, expression);
        QVERIFY2(said.startsWith(expected), qPrintable(said));
    }

    void readsNothingButItsInput()
    {
        qputenv("KEYWRIGHT_PLANTED", "planted-secret");
        for (const char *program :
             {"$ENV", "$ENV.KEYWRIGHT_PLANTED", "env", "env.KEYWRIGHT_PLANTED", "\"\\(env)\"",
              "def f: env; f", "1 | $ENV", "input", "[inputs]", "input_filename", "halt",
              "\"x\" | halt_error", "get_search_list", "\"a\" | modulemeta", "input_line_number",
              "{} as $x | $ENV", "[1] | map(env)"}) {
            const QString said = asked("1", QString::fromLatin1(program));
            QVERIFY2(!said.contains(QLatin1String("planted")), program);
            QVERIFY2(said == QLatin1String("{}") || said == QLatin1String("null")
                         || said.startsWith(QLatin1String("FormatInvalid")),
                     qPrintable(said));
        }
        QCOMPARE(asked("1", QStringLiteral("debug, stderr")), QStringLiteral("1 1"));
    }

    void noProgramEndsTheProcess()
    {
        for (const char *program :
             {"[1114112] | implode", "[\"a\"] | implode", "[55296] | implode", "\"x\" * 1e10",
              "(\"x\" * 100000) as $x | ($x | length) as $n | $x * 1e9", ".[4e9] = 1",
              "[] | .[1e9] = 1", "[] | .[1e9] |= 1", "[] | setpath([3000000000]; 1)",
              "[] | .[1e9] += 1"}) {
            const QString said = asked("null", QString::fromLatin1(program));
            QVERIFY2(said.startsWith(QLatin1String("FormatInvalid")), qPrintable(said));
        }
        const QString deep =
            asked("null", QStringLiteral("reduce range(20000) as $i (0; [.]) | tojson | length"));
        QVERIFY2(deep.toInt() > 0, qPrintable(deep));
        QVERIFY(!asked("null", QString(20000, u'(')).isEmpty());
        QVERIFY(!asked("null", QStringLiteral("$[?") + QString(20000, u'(')).isEmpty());
        QVERIFY(!asked("null", QString(100000, u'-')).isEmpty());
    }

    void endsWhenAsked()
    {
        std::atomic<int> questions = 0;
        QueryBounds bounds;
        bounds.isCancelled = [&] { return ++questions > 2; };
        for (const char *program : {"def f: f; f", "[range(1e18)] | length", "last(range(1e18))",
                                    "[limit(1e12; repeat(\"x\"))]"}) {
            questions = 0;
            const auto found = jsonQuery("null", QString::fromLatin1(program), 10, bounds);
            QVERIFY(!found);
            QCOMPARE(found.error().code, ErrorCode::Cancelled);
        }
    }

    void hasBounds()
    {
        QCOMPARE(asked("null", QStringLiteral("range(1e18)"), 3), QStringLiteral("0 1 2"));
        QueryBounds bounds;
        bounds.longest = std::chrono::milliseconds(60);
        const auto late = jsonQuery("null", QStringLiteral("def f: f; f"), 10, bounds);
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::TimedOut);
#ifdef Q_OS_LINUX
        bounds.longest = std::chrono::milliseconds(60000);
        bounds.memory = 32 * 1024 * 1024;
        const auto large = jsonQuery("null", QStringLiteral("[range(1e12)]"), 10, bounds);
        QVERIFY(!large);
        QCOMPARE(large.error().code, ErrorCode::NotSupported);
#endif
    }

    void tellsBrokenJson()
    {
        const auto found = jsonQuery("{\"a\":", QStringLiteral(".a"), 1);
        QVERIFY(!found);
        QCOMPARE(found.error().subject, QStringLiteral("json"));
        QCOMPARE(found.error().code, ErrorCode::FormatInvalid);
    }

    void corpusNeverCrashes()
    {
        const QString root =
            qEnvironmentVariable("KEYWRIGHT_SHARED") + QStringLiteral("/corpora/json");
        if (!QFileInfo::exists(root))
            QSKIP("the corpora are not there");
        QDirIterator files(root, {QStringLiteral("*.json")}, QDir::Files,
                           QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            if (++seen % 4 || file.size() > 1024 * 1024 || !file.open(QIODevice::ReadOnly))
                continue;
            (void)jsonQuery(file.readAll(),
                            seen % 8 ? QStringLiteral("$..a") : QStringLiteral(".."), 1000);
        }
        QVERIFY(seen > 100);
    }
};

QTEST_GUILESS_MAIN(TestJsonQuery)
#include "tst_jsonquery.moc"
