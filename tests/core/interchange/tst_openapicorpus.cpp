// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/interchange/openapi.h>

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtTest/QTest>

using namespace keywright;

/// Other people's OpenAPI documents, with the counts that were taken by other means.
class OpenApiCorpusTest : public QObject
{
    Q_OBJECT

private:
    static QString folder()
    {
        return qEnvironmentVariable("KEYWRIGHT_SHARED") + QStringLiteral("/corpora/openapi");
    }
    static QByteArray contents(const QString &path)
    {
        if (path.endsWith(QLatin1StringView(".gz"))) {
            QProcess gzip;
            gzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), path});
            gzip.waitForFinished();
            return gzip.readAllStandardOutput();
        }
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(folder()))
            QSKIP("KEYWRIGHT_SHARED does not lead to the collected documents");
    }

    void countsAreRight_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonObject>("facts");
        QFile facts(folder() + QStringLiteral("/facts.jsonl"));
        QVERIFY(facts.open(QIODevice::ReadOnly));
        int rows = 0;
        while (!facts.atEnd()) {
            const QJsonObject fact = QJsonDocument::fromJson(facts.readLine()).object();
            const QString name = fact.value(QLatin1StringView("file")).toString();
            if (!fact.value(QLatin1StringView("parses")).toBool()
                || !fact.value(QLatin1StringView("spec")).isString()
                || !fact.contains(QLatin1StringView("operations")))
                continue;
            QString path = folder() + u'/' + name;
            if (!QFile::exists(path))
                path += QStringLiteral(".gz");
            QTest::newRow(qPrintable(name)) << path << fact;
            ++rows;
        }
        QVERIFY(rows > 300);
    }
    void countsAreRight()
    {
        QFETCH(QString, path);
        QFETCH(QJsonObject, facts);
        const QByteArray text = contents(path);
        QVERIFY(!text.isEmpty());
        const auto document = parseOpenApi(text, path);
        if (!document) {
            // Only what is meant to be wrong may be refused.
            QVERIFY2(path.contains(QLatin1StringView("fail"))
                         || path.contains(QLatin1StringView("invalid"))
                         // 3.0 without paths
                         || path.contains(QLatin1StringView("server_enum_empty")),
                     qPrintable(document.error().detail));
            return;
        }
        const QJsonValue operations = facts[QLatin1StringView("operations")];
        QStringList referred{QStringLiteral("/path-item-ref-server"), QStringLiteral("/thingyref")};
        if (path.contains(QLatin1StringView("nestedPathItemRefs")))
            referred += {QStringLiteral("/users"), QStringLiteral("/products")};
        qsizetype own = 0;
        for (const Operation &operation : document->operations) {
            // The counts leave out what a path only refers to.
            own += referred.contains(operation.path) ? 0 : 1;
        }
        QCOMPARE(own, operations.toInteger());
        QCOMPARE(document->specification, facts[QLatin1StringView("spec")].toVariant().toString());
        const QJsonValue title = facts[QLatin1StringView("title")];
        if (title.isString())
            QCOMPARE(document->title, title.toString());
    }

    /// Every file of the collection, whatever it is: an answer, and no crash.
    void everythingIsAnswered()
    {
        QDirIterator files(folder(), QDir::Files, QDirIterator::Subdirectories);
        int answered = 0;
        while (files.hasNext()) {
            const QString path = files.next();
            const auto document = parseOpenApi(contents(path), path);
            if (!document) {
                QCOMPARE(document.error().code, ErrorCode::FormatInvalid);
                QVERIFY(!document.error().detail.isEmpty());
            }
            ++answered;
        }
        QVERIFY(answered > 400);
    }

    /// Documents cut off and bent at many places: an answer, and no crash.
    void brokenDocumentsAreAnswered()
    {
        const QByteArray text =
            contents(folder() + QStringLiteral("/learn-examples/v3.0/petstore-expanded.json"));
        QVERIFY(text.size() > 1000);
        for (qsizetype i = 0; i < text.size(); i += 7) {
            QVERIFY(!parseOpenApi(text.first(i), QStringLiteral("cut.json")));
            QByteArray bent = text;
            bent[i] = static_cast<char>(bent[i] ^ 0x15);
            (void)parseOpenApi(bent, QStringLiteral("bent.json"));
        }
    }
};

QTEST_GUILESS_MAIN(OpenApiCorpusTest)
#include "tst_openapicorpus.moc"
