// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/interchange/jsonschema.h>

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtTest/QtTest>

using namespace keywright;

namespace {

QString misfit(const QByteArray &json, const QByteArray &schema)
{
    const Result<QString> found = jsonSchemaMisfit(json, schema);
    return found ? *found : errorName(found.error().code) + u' ' + found.error().subject;
}

} // namespace

class TestJsonSchema : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fits_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QString>("expected");
        const QByteArray items =
            "{\"type\":\"object\",\"required\":[\"items\"],\"properties\":{\"items\":"
            "{\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"object\",\"properties\":"
            "{\"price\":{\"type\":\"number\",\"minimum\":0},\"a/b\":{\"enum\":[\"x\",\"y\"]}}}}}}";
        const auto row = [&](const char *name, const char *json, const QByteArray &schema,
                             const char *expected) {
            QTest::newRow(name) << QByteArray(json) << schema << QString::fromLatin1(expected);
        };
        row("fits", "{\"items\":[{\"price\":1.5},{\"a/b\":\"x\"}]}", items, "");
        row("minimum", "{\"items\":[{\"price\":1},{\"price\":-1}]}", items,
            "#/items/1/price: minimum");
        row("type", "{\"items\":[{\"price\":\"1\"}]}", items, "#/items/0/price: type");
        row("enum", "{\"items\":[{\"a/b\":\"z\"}]}", items, "#/items/0/a~1b: enum");
        row("required", "{}", items, "#: required");
        row("root", "[]", items, "#: type");
        row("minItems", "{\"items\":[]}", items, "#/items: minItems");
        row("anything", "[1,2]", "{}", "");
        row("pattern", "\"abc\"", "{\"pattern\":\"^[0-9]+$\"}", "#: pattern");
        row("ref", "{\"a\":1}",
            "{\"properties\":{\"a\":{\"$ref\":\"#/definitions/"
            "t\"}},\"definitions\":{\"t\":{\"type\":\"string\"}}}",
            "#/a: type");
        row("tree", "{\"next\":{\"next\":{\"next\":3}}}",
            "{\"type\":\"object\",\"properties\":{\"next\":{\"$ref\":\"#\"}}}",
            "#/next/next/next: type");
        row("anyOf", "1.5", "{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\"}]}",
            "#: anyOf");
        row("broken json", "{\"a\":", "{}", "FormatInvalid json");
        row("two values", "1 2", "{}", "FormatInvalid json");
        row("broken schema", "1", "{", "FormatInvalid schema");
        row("no object", "1", "[]", "FormatInvalid schema");
        row("ring", "1", "{\"$ref\":\"#\"}", "FormatInvalid schema");
        row("larger ring", "1", "{\"a\":{\"$ref\":\"#/b\"},\"b\":{\"$ref\":\"#/a\"}}",
            "FormatInvalid schema");
    }
    void fits()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, schema);
        QFETCH(QString, expected);
        QCOMPARE(misfit(json, schema), expected);
    }

    void deepNestingIsNoHarm()
    {
        const QByteArray deep = QByteArray(200000, '[') + QByteArray(200000, ']');
        QCOMPARE(misfit(deep, "{}"), QStringLiteral("FormatInvalid json"));
        QCOMPARE(misfit("1", QByteArray(2000, '[') + QByteArray(2000, ']')),
                 QStringLiteral("FormatInvalid schema"));
    }

    void everyFileAsSchemaAndAsText()
    {
        const QString root =
            qEnvironmentVariable("KEYWRIGHT_SHARED") + QStringLiteral("/corpora/json");
        if (!QFileInfo::exists(root))
            QSKIP("the corpora are not there");
        QDirIterator files(root, {QStringLiteral("*.json")}, QDir::Files,
                           QDirIterator::Subdirectories);
        int seen = 0;
        for (; files.hasNext(); ++seen) {
            QFile file(files.next());
            if (file.size() > 1024 * 1024 || !file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray text = file.readAll();
            (void)misfit(text, "{\"type\":[\"object\",\"array\"],\"additionalProperties\":{}}");
            (void)misfit("{}", text);
        }
        QVERIFY(seen > 100);
    }
};

QTEST_GUILESS_MAIN(TestJsonSchema)
#include "tst_jsonschema.moc"
