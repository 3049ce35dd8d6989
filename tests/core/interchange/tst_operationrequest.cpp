// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/domain/json.h>
#include <core/domain/operationrequest.h>
#include <core/interchange/composerequest.h>
#include <core/interchange/openapi.h>

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtTest/QTest>

using namespace keywright;

namespace {

/// JSON, with single quotes for its double ones.
QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

} // namespace

/// From a declared operation to a request that tries it.
class OperationRequestTest : public QObject
{
    Q_OBJECT

private:
    static RequestDocument made(const QByteArray &paths, const QByteArray &more = {})
    {
        const auto document = parseOpenApi(quoted("{'openapi': '3.0.0', 'info': {}, 'paths': ")
                                               + paths + (more.isEmpty() ? "" : ", " + more) + '}',
                                           u"x.json"_qs);
        if (!document || document->operations.isEmpty())
            return {};
        return operationRequest(document->operations.constFirst(), u"http://127.0.0.1:8787/a"_qs);
    }
    static QByteArray target(const RequestDocument &document)
    {
        const auto request = composeRequest(document);
        return request ? request->url.toEncoded() : QByteArray("refused");
    }

private Q_SLOTS:
    void parameters()
    {
        const RequestDocument document = made(quoted(
            "{'/forms/{id}/{part}.{kind}': { 'parameters': [{'in': 'path', 'name': 'id', "
            "'example': 'a/b c'}, {'in': 'query', 'name': 'page', 'schema': {'default': 7}}], "
            "'get': {'summary': 'One form', 'parameters': [ {'in': 'query', 'name': 'page', "
            "'required': true, 'schema': {'type': 'integer', 'default': 3}}, {'in': 'query', "
            "'name': 'q', 'schema': {'type': 'string', 'enum': ['x&y=%']}}, {'in': 'header', "
            "'name': 'X-Tenant', 'required': true, 'schema': {'example': 't1'}}, {'in': 'header', "
            "'name': 'Authorization', 'schema': {'example': 'secret'}}, {'in': 'path', 'name': "
            "'kind', 'schema': {'type': 'string', 'default': 'pdf'}}]}}}"));
        QCOMPARE(document.name, u"One form"_qs);
        QCOMPARE(document.url, u"http://127.0.0.1:8787/a/forms/:id/1.pdf"_qs);
        QCOMPARE(document.pathParameters, (QList<RequestPair>{{u"id"_qs, u"a/b c"_qs, true}}));
        QCOMPARE(document.query, (QList<RequestPair>{{u"page"_qs, u"3"_qs, true},
                                                     {u"q"_qs, u"x%26y%3D%25"_qs, false}}));
        QCOMPARE(document.headers, (QList<RequestPair>{{u"X-Tenant"_qs, u"t1"_qs, true}}));
        QCOMPARE(target(document), "http://127.0.0.1:8787/a/forms/a%2Fb%20c/1.pdf?page=3");
    }

    void bodies_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const QByteArray &content, const QByteArray &type,
                            const QByteArray &body) {
            QTest::newRow(name) << content << type << body;
        };
        row("example", quoted("'application/json': {'example': {'a': 1}}"), "application/json",
            quoted("{'a':1}"));
        row("named example",
            quoted("'application/json': {'examples': {'one': {'value': [1, 'x']}}}"),
            "application/json", quoted("[1,'x']"));
        row("written out", quoted("'application/json': {'example': '{\\'a\\': 1}'}"),
            "application/json", quoted("{'a':1}"));
        row("of the schema",
            quoted("'application/json': {'schema': {'$ref': '#/components/schemas/Form'}}"),
            "application/json",
            quoted("{'at':'2024-01-31T12:00:00Z','lines':[{'amount':1.5}],'name':'string','ok':"
                   "true}"));
        row("vendor type", quoted("'application/vnd.x+json': {'schema': {'type': 'object'}}"),
            "application/vnd.x+json", "{}");
        row("JSON is taken first",
            quoted("'a/b': {}, 'application/json': {'example': {'j': true}}, 'text/xml': {}}"),
            "application/json", quoted("{'j':true}"));
        row("form",
            quoted("'application/x-www-form-urlencoded': {'schema': {'properties': {'a b': "
                   "{'example': 'c&d'}, 'n': {'type': 'array', 'items': {'enum': [1]}}}}}"),
            "application/x-www-form-urlencoded", "a+b=c%26d&n=1");
        row("text", quoted("'text/plain': {'example': 'hello'}"), "text/plain", "hello");
        row("nothing known", quoted("'application/xml': {'schema': {'properties': {'a': {}}}}"),
            "application/xml", "");
    }
    void bodies()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        if (content.count('{') < content.count('}'))
            content.chop(1);
        const RequestDocument document =
            made(quoted("{'/x': {'post': {'requestBody': {'content': {") + content + "}}}}}",
                 quoted("'components': {'schemas': {'Form': {'type': 'object', 'properties': { "
                        "'id': {'type': 'string', 'readOnly': true}, 'name': {'type': 'string'}, "
                        "'at': {'type': 'string', 'format': 'date-time'}, 'ok': {'type': "
                        "'boolean'}, 'lines': {'type': 'array', 'items': {'type': 'object', "
                        "'properties': {'amount': {'type': 'number'}}}}}}}}"));
        const auto request = composeRequest(document);
        QVERIFY(request.has_value());
        QByteArray sent = request->body;
        if (const auto json = QJsonDocument::fromJson(sent); !json.isNull())
            sent = json.toJson(QJsonDocument::Compact);
        QCOMPARE(sent, body);
        QCOMPARE(request->headers.value(0), HeaderField("Content-Type", type));
    }

    /// A schema of itself, and one that doubles at each step.
    void whatWouldNotEndIsBounded()
    {
        const RequestDocument circle =
            made(quoted("{'/x': {'post': {'requestBody': {'content': {'application/json': "
                        "{'schema': {'$ref': '#/components/schemas/A'}}}}}}}"),
                 quoted("'components': {'schemas': {'A': {'type': 'object', 'properties': {'a': "
                        "{'$ref': '#/components/schemas/A'}, 'b': {'$ref': "
                        "'#/components/schemas/A'}, 'c': {'$ref': '#/components/schemas/A'}}}}}"));
        QCOMPARE(circle.body.kind, BodyKind::Json);
        QVERIFY(circle.body.text.size() <= 16 * 1024);
        QVERIFY(!QJsonDocument::fromJson(circle.body.text).isNull());
        QByteArray big(40'000, 'x');
        const RequestDocument large =
            made(quoted("{'/x': {'post': {'requestBody': {'content': {'text/plain': {'example': '")
                 + big + quoted("'}}}}}}"));
        QVERIFY(large.body.text.isEmpty());
    }

    /// As the store keeps them; one from before has neither.
    void areKept()
    {
        Operation operation{{}, u"POST"_qs, u"/x"_qs, {}, {u"application/json"_qs}};
        operation.parameters = {{OperationParameter::Place::Header, u"X"_qs, u"1"_qs, true}};
        operation.example = {u"application/json"_qs, u"{\"a\": 1}"_qs};
        const auto back = operationsFromJson(operationsToJson({operation}));
        QVERIFY(back.has_value());
        QCOMPARE(*back, QList<Operation>{operation});
        const auto old = operationsFromJson(
            QJsonDocument::fromJson(
                quoted("[{'method': 'POST', 'path': '/x', 'mediaTypes': ['application/json']}]"))
                .array());
        QVERIFY(old.has_value());
        QVERIFY(old->constFirst().parameters.isEmpty());
        QCOMPARE(operationRequest(old->constFirst(), u"http://h"_qs).body.text, "{}");
    }

    void everyCollectedOperationComposes()
    {
        const QString folder =
            qEnvironmentVariable("KEYWRIGHT_SHARED") + QStringLiteral("/corpora/openapi");
        if (!QFile::exists(folder))
            QSKIP("KEYWRIGHT_SHARED does not lead to the collected documents");
        int documents = 0, operations = 0, withBody = 0;
        QStringList wrong;
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QByteArray text;
            if (path.endsWith(QLatin1StringView(".gz"))) {
                QProcess gzip;
                gzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), path});
                gzip.waitForFinished();
                text = gzip.readAllStandardOutput();
            } else if (QFile file(path); file.open(QIODevice::ReadOnly)) {
                text = file.readAll();
            }
            const auto document = parseOpenApi(text, path);
            if (!document)
                continue;
            ++documents;
            qsizetype size = 0;
            for (const Operation &operation : document->operations) {
                ++operations;
                size += operation.example.text.size();
                const RequestDocument request =
                    operationRequest(operation, u"http://127.0.0.1:8787/api"_qs);
                withBody += request.body.kind != BodyKind::None;
                if (const auto composed = composeRequest(request); !composed)
                    wrong.append(path + u' ' + operation.method + u' ' + operation.path + u": "_qs
                                 + composed.error().subject);
            }
            QVERIFY2(size <= 4 * 1024 * 1024 + 16 * 1024, qPrintable(path));
        }
        qInfo("%d documents, %d operations, %d with a body, %d that do not compose", documents,
              operations, withBody, int(wrong.size()));
        QVERIFY(documents > 300);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 30).join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(OperationRequestTest)
#include "tst_operationrequest.moc"
