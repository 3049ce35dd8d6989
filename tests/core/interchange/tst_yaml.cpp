// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/interchange/openapi.h>
#include <core/interchange/yamltext.h>

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace keywright;

/// YAML in and out: the types, what is bounded, what is refused, and that OpenAPI reads the same in
/// YAML as in JSON.
class YamlTest : public QObject
{
    Q_OBJECT

private:
    static QJsonObject read(const QByteArray &text)
    {
        const auto object = readYamlObject(text, QStringLiteral("test.yaml"));
        return object ? *object : QJsonObject{{QStringLiteral("ERROR"), object.error().detail}};
    }
    static QJsonObject json(const QByteArray &text)
    {
        return QJsonDocument::fromJson(text).object();
    }

private Q_SLOTS:
    void types()
    {
        QCOMPARE(read("a: text\nb: 3.10\nc: true\nd: null\ne: ~\nf:\ng: 'true'\nh: !!str true\n"),
                 json("{\"a\":\"text\",\"b\":\"3.10\",\"c\":true,\"d\":null,\"e\":null,\"f\":null,"
                      "\"g\":\"true\",\"h\":\"true\"}"));
        QCOMPARE(read("a: [x, {b: c}]\n200: {}\n"),
                 json("{\"a\":[\"x\",{\"b\":\"c\"}],\"200\":{}}"));
        QCOMPARE(read("a: |\n  one\n  two\n"), json("{\"a\":\"one\\ntwo\\n\"}"));
    }

    void anchorsAndMerges()
    {
        QCOMPARE(read("base: &b {x: \"1\", y: \"2\"}\nuse: *b\n"),
                 json("{\"base\":{\"x\":\"1\",\"y\":\"2\"},\"use\":{\"x\":\"1\",\"y\":\"2\"}}"));
        QCOMPARE(read("base: &b {x: \"1\", y: \"2\"}\nuse:\n  <<: *b\n  y: \"3\"\n"),
                 json("{\"base\":{\"x\":\"1\",\"y\":\"2\"},\"use\":{\"x\":\"1\",\"y\":\"3\"}}"));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QByteArray &text, const char *detail) {
            QTest::newRow(name) << text << QString::fromLatin1(detail);
        };
        QByteArray bomb("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; ++i) {
            const QByteArray before = "*a" + QByteArray::number(i - 1);
            bomb += 'a' + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + before;
            for (int j = 0; j < 9; ++j)
                bomb += ", " + before;
            bomb += "]\n";
        }
        row("bomb", bomb, "more than two million values");
        QByteArray quadratic("a: &a [" + QByteArray("x, ").repeated(3000) + "x]\n");
        quadratic += "b: [" + QByteArray("*a, ").repeated(3000) + "*a]\n";
        row("quadratic", quadratic, "more than two million values");
        QByteArray wide;
        for (int name = 0; name <= 20'000; ++name)
            wide += 'n' + QByteArray::number(name) + ": 1\n";
        row("wide", wide, "more than 20,000 names");
        row("circle", "a: &a [*a]\n", "line 1");
        row("deep", "a: " + QByteArray("[").repeated(300) + QByteArray("]").repeated(300),
            "line 1");
        row("very deep", "a: " + QByteArray("[").repeated(200000), "line 1");
        row("deep map", "a: " + QByteArray("{a: ").repeated(50000), "line 1");
        row("twice", "a: 1\na: 2\n", "line 2, column 1: the same name twice");
        row("key", "[a]: 1\n", "not a text");
        row("root", "- a\n", "not an object");
        row("empty", "", "line 1, column 1: empty");
        row("syntax", "a: [b\nc: d\n", "line 2");
        row("unknown alias", "a: *b\n", "line 1");
        row("large", QByteArray(65 * 1024 * 1024, ' '), "larger than 64 MiB");
    }
    void refusals()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, detail);
        const auto object = readYamlObject(text, QStringLiteral("test.yaml"));
        QVERIFY(!object);
        QCOMPARE(object.error().code, ErrorCode::FormatInvalid);
        QCOMPARE(object.error().subject, QStringLiteral("test.yaml"));
        QVERIFY2(object.error().detail.contains(detail), qPrintable(object.error().detail));
    }

    /// Cut anywhere: an answer, and no crash.
    void brokenTextsAreAnswered()
    {
        const QByteArray text("a: &x {b: [1, 'two', \"th\\u0072ee\"], c: |\n  text\n }\nd: *x\n"
                              "? e\n: !!str f\n...\n---\ng: h\n");
        for (qsizetype i = 0; i < text.size(); ++i) {
            (void)readYamlObject(text.first(i), QStringLiteral("cut"));
            QByteArray bent = text;
            bent[i] = static_cast<char>(bent[i] ^ 0x15);
            (void)readYamlObject(bent, QStringLiteral("bent"));
        }
    }

    void whatIsWrittenReadsBack()
    {
        const QJsonObject object = json("{\"a\":\"true\",\"b\":[\"\",\": x\",\"- "
                                        "y\",\"#z\",\"1\"],\"c\":{},\"d\":[],\"e\":\"one\\n "
                                        "two\\n\",\"f\":null,\"g\":true,\"h\":\"q\\\"uote\\\\\","
                                        "\"i\":{\"weird: key\":\"ü\"},\"null\":\"~\"}");
        QCOMPARE(read(yamlText(object)), object);
        QCOMPARE(yamlText(object), yamlText(object));
    }

    void openApiReadsTheSame_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("3") << QStringLiteral("openapi3.json");
        QTest::newRow("2") << QStringLiteral("swagger2.json");
    }
    void openApiReadsTheSame()
    {
        QFETCH(QString, file);
        QFile source(qEnvironmentVariable("KEYWRIGHT_SOURCE")
                     + QStringLiteral("/tests/core/interchange/fixtures/") + file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QByteArray text = source.readAll();
        const auto fromJson = parseOpenApi(text, file);
        const auto fromYaml = parseOpenApi(yamlText(json(text)), QStringLiteral("x.yaml"));
        QVERIFY(fromJson.has_value());
        QVERIFY2(fromYaml.has_value(), fromYaml ? "" : qPrintable(fromYaml.error().detail));
        QCOMPARE(*fromYaml, *fromJson);
    }

    void versionsThatAreNotQuoted()
    {
        const auto three = parseOpenApi("openapi: 3.1.0\ninfo: {title: T, version: 1.10}\n"
                                        "webhooks: {}\n",
                                        QStringLiteral("x.yaml"));
        QVERIFY(three.has_value());
        QCOMPARE(three->version, QStringLiteral("1.10"));
        const auto two =
            parseOpenApi("swagger: 2.0\ninfo: {title: T, version: 1}\nhost: a.example\n"
                         "paths:\n  /x:\n    get: {operationId: getX}\n",
                         QStringLiteral("x.yml"));
        QVERIFY(two.has_value());
        QCOMPARE(two->operations.size(), 1);
        QCOMPARE(two->servers, QList<QUrl>{QUrl(QStringLiteral("https://a.example"))});
    }
};

QTEST_GUILESS_MAIN(YamlTest)
#include "tst_yaml.moc"
