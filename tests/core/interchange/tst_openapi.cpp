// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/interchange/openapi.h>

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace keywright;

/// Reading OpenAPI documents of our own.
class OpenApiTest : public QObject
{
    Q_OBJECT

private:
    static OpenApiDocument parsed(const QByteArray &json)
    {
        const auto document = parseOpenApi(json, QStringLiteral("test.json"));
        if (!document) {
            qWarning("not parsed: %s", qPrintable(document.error().detail));
            return {};
        }
        return *document;
    }
    static QByteArray fixture(const char *name)
    {
        QFile file(qEnvironmentVariable("KEYWRIGHT_SOURCE")
                   + QStringLiteral("/tests/core/interchange/fixtures/") + QString::fromUtf8(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QByteArray withPaths(const QByteArray &paths, const QByteArray &rest = {})
    {
        return "{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"T\",\"version\":\"1\"},\"paths\":"
               + paths + rest + '}';
    }

private Q_SLOTS:
    void readsOpenApi3()
    {
        const OpenApiDocument document = parsed(fixture("openapi3.json"));
        QCOMPARE(document.title, QStringLiteral("Forms"));
        QCOMPARE(document.version, QStringLiteral("2.5"));
        QCOMPARE(document.specification, QStringLiteral("3.1.0"));
        QCOMPARE(document.servers, (QList<QUrl>{QUrl(QStringLiteral("https://eu.forms.test/v1")),
                                                QUrl(QStringLiteral("/relative"))}));
        QList<Operation> operations = document.operations;
        for (Operation &operation : operations) { // these have a test of their own
            operation.parameters.clear();
            operation.example = {};
        }
        QCOMPARE(
            operations,
            (QList<Operation>{
                {QStringLiteral("other"), QStringLiteral("POST"), QStringLiteral("/a~b/c"), {}, {}},
                {QStringLiteral("getForm"),
                 QStringLiteral("GET"),
                 QStringLiteral("/forms/{id}"),
                 QStringLiteral("One form"),
                 {}},
                {QStringLiteral("putForm"),
                 QStringLiteral("PUT"),
                 QStringLiteral("/forms/{id}"),
                 {},
                 {QStringLiteral("application/json"), QStringLiteral("text/csv")}}}));
        QCOMPARE(document.warnings, (QList<OpenApiWarning>{{OpenApiWarning::Code::ServerInvalid,
                                                            QStringLiteral("/servers/2")}}));
    }

    void readsSwagger2()
    {
        const OpenApiDocument document = parsed(fixture("swagger2.json"));
        QCOMPARE(document.servers, (QList<QUrl>{QUrl(QStringLiteral("http://old.test:8080/v1")),
                                                QUrl(QStringLiteral("https://old.test:8080/v1"))}));
        QCOMPARE(document.operations.size(), 3);
        QCOMPARE(document.operations[0].mediaTypes, QList<QString>());
        QCOMPARE(document.operations[1].mediaTypes,
                 QList<QString>{QStringLiteral("application/json")});
        QCOMPARE(document.operations[2].mediaTypes, QList<QString>{QStringLiteral("text/plain")});
    }

    void errorsHaveAPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QByteArray &text, const char *detail) {
            QTest::newRow(name) << text << QString::fromLatin1(detail);
        };
        row("empty", "", "line 1, column 1: empty");
        row("blank", " \n ", "line 2, column 2: empty");
        row("cut off", "{\n \"openapi\": ", "line 2");
        row("syntax", "{\n\"a\": 1,\n\"b\" 2}", "line 3, column ");
        row("array", "[]", "line 1, column 1: not an object");
        row("YAML", "openapi: 3.0.0\ninfo:\n", "/info: not an object");
        row("YAML, quoted", "\n'swagger': '2.0'\n", "/info: missing");
        row("YAML, comment", "# my API\nopenapi: 3.0.0\n", "/info: missing");
        row("no version", "{\"a\":1}", "/openapi: missing");
        row("old", "{\"swagger\":\"1.2\"}", "/swagger: not a version");
        row("number", "{\"openapi\":3}", "/openapi: not a version");
        row("no info", "{\"openapi\":\"3.0.0\"}", "/info: missing");
        row("info", "{\"openapi\":\"3.0.0\",\"info\":1}", "/info: not an object");
        row("no paths", "{\"openapi\":\"3.0.0\",\"info\":{}}", "/paths: missing");
        row("paths", "{\"openapi\":\"3.1.0\",\"info\":{},\"paths\":[]}", "/paths: not an object");
    }
    void errorsHaveAPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, detail);
        const auto document = parseOpenApi(text, QStringLiteral("a.json"));
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::FormatInvalid);
        QCOMPARE(document.error().subject, QStringLiteral("a.json"));
        QVERIFY2(document.error().detail.contains(detail), qPrintable(document.error().detail));
    }

    void doubtsAreWarnings_data()
    {
        using Code = OpenApiWarning::Code;
        QTest::addColumn<QByteArray>("paths");
        QTest::addColumn<QString>("warning");
        const auto row = [](const QByteArray &paths, Code code, const char *place) {
            QTest::addRow("%s", paths.constData())
                << paths << openApiWarningName(code) + u' ' + QString::fromLatin1(place);
        };
        row("{\"a\":{}}", Code::PathInvalid, "/paths/a");
        row("{\"/a\":1}", Code::PathInvalid, "/paths/~1a");
        row("{\"/a\":{\"get\":[]}}", Code::OperationInvalid, "/paths/~1a/get");
        row("{\"/a\":{\"$ref\":\"other.json#/x\"}}", Code::ReferenceExternal, "/paths/~1a");
        row("{\"/a\":{\"$ref\":\"#/nowhere\"}}", Code::ReferenceUnresolved, "/paths/~1a");
        row("{\"/a\":{\"$ref\":\"#/paths/~1a\"}}", Code::ReferenceUnresolved, "/paths/~1a");
        row("{\"/a\":{\"get\":{\"operationId\":\"x\"},\"put\":{\"operationId\":\"x\"}}}",
            Code::OperationIdRepeated, "/paths/~1a/put/operationId");
        row("{\"/a\":{\"put\":{\"requestBody\":{\"$ref\":\"#/x/~0~1\"}}}}",
            Code::ReferenceUnresolved, "/paths/~1a/put/requestBody");
    }
    void doubtsAreWarnings()
    {
        QFETCH(QByteArray, paths);
        QFETCH(QString, warning);
        const OpenApiDocument document = parsed(withPaths(paths));
        QCOMPARE(document.warnings.size(), 1);
        QCOMPARE(openApiWarningName(document.warnings[0].code) + u' ' + document.warnings[0].place,
                 warning);
    }

    void aPathWithoutItsSlashGetsOne()
    {
        const OpenApiDocument document = parsed(withPaths("{\"a/b\":{\"get\":{}}}"));
        QCOMPARE(document.operations.size(), 1);
        QCOMPARE(document.operations[0].path, QStringLiteral("/a/b"));
    }

    void aRepeatedIdNamesOneOperationOnly()
    {
        const OpenApiDocument document = parsed(withPaths(
            "{\"/a\":{\"get\":{\"operationId\":\"x\"},\"put\":{\"operationId\":\"x\"}}}"));
        QCOMPARE(document.operations[0].operationId, QStringLiteral("x"));
        QCOMPARE(document.operations[1].operationId, QString());
    }

    void byteOrderMarkIsSkipped()
    {
        QCOMPARE(parsed("\xef\xbb\xbf" + withPaths("{}")).title, QStringLiteral("T"));
    }

    void hostileInputEnds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("deep") << QByteArray("{\"a\":") + QByteArray(5'000'000, '[');
        QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(500'000);
        QTest::newRow("many values") << "{\"a\":[" + QByteArray("{},").repeated(5'000'000) + "{}]}";
        QTest::newRow("too large") << QByteArray(65 * 1024 * 1024, ' ');
        QByteArray paths("{\"/shared\":{\"get\":{\"summary\":\"" + QByteArray(1'000'000, 's')
                         + "\"},\"put\":{},\"post\":{},\"patch\":{}}");
        for (int i = 0; i < 30000; ++i)
            paths += ",\"/" + QByteArray::number(i) + "\":{\"$ref\":\"#/paths/~1shared\"}";
        QTest::newRow("many operations") << withPaths(paths + '}');
    }
    void hostileInputEnds()
    {
        QFETCH(QByteArray, text);
        const auto document = parseOpenApi(text, QStringLiteral("hostile.json"));
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::FormatInvalid);
        QVERIFY(document.error().detail.size() < 1000);
    }

    void sharedBodiesDoNotMultiply()
    {
        QByteArray content;
        for (int i = 0; i < 20000; ++i)
            content += (i ? ",\"a/" : "\"a/") + QByteArray::number(i) + "\":{}";
        QByteArray paths("{");
        for (int i = 0; i < 5000; ++i)
            paths += (i ? ",\"/" : "\"/") + QByteArray::number(i)
                     + "\":{\"put\":{\"requestBody\":{\"$ref\":\"#/b\"}}}";
        const OpenApiDocument document =
            parsed(withPaths(paths + '}', ",\"b\":{\"content\":{" + content + "}}"));
        QCOMPARE(document.operations.size(), 5000);
        QCOMPARE(document.operations[0].mediaTypes.size(), 64);
    }

    void warningsAreLimited()
    {
        QByteArray paths("{\"x\":1");
        for (int i = 0; i < 1000; ++i)
            paths += ",\"y" + QByteArray::number(i) + "\":1";
        const OpenApiDocument document = parsed(withPaths(paths + '}'));
        QCOMPARE(document.warnings.size(), 201);
        QCOMPARE(document.warnings.last().code, OpenApiWarning::Code::WarningsOmitted);
    }
};

QTEST_GUILESS_MAIN(OpenApiTest)
#include "tst_openapi.moc"
