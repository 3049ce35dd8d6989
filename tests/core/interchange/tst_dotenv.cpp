// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/interchange/dotenv.h>
#include <core/interchange/dotenvreader.h>

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace keywright;

/// .env files: what the dialects agree on, our own lines read back, and references.
class DotenvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void consensus()
    {
        QFile cases(qEnvironmentVariable("KEYWRIGHT_SHARED")
                    + QStringLiteral("/corpora/dotenv/cases.jsonl"));
        if (!cases.open(QIODevice::ReadOnly))
            QSKIP("KEYWRIGHT_SHARED does not lead to the collected cases");
        int count = 0;
        while (!cases.atEnd()) {
            const QJsonObject object = QJsonDocument::fromJson(cases.readLine()).object();
            if (!object.value(u"consensus").toBool())
                continue;
            const QByteArray id = object.value(u"id").toString().toLatin1();
            const QByteArray text = object.value(u"input").toString().toUtf8();
            const auto file = parseDotenv(text, QStringLiteral(".env"));
            QVERIFY2(file.has_value(), id.constData());
            QJsonObject values;
            for (const DotenvEntry &entry : file->entries)
                values.insert(entry.variable,
                              QString::fromUtf8(entry.value.reveal().toByteArray()));
            const QJsonObject expected = object.value(u"expected").toObject();
            if (!object.value(u"partial").toBool())
                QVERIFY2(values.keys() == expected.keys(), id.constData());
            for (auto member = expected.begin(); member != expected.end(); ++member)
                QVERIFY2(values.value(member.key()) == member.value(), id.constData());
            ++count;
        }
        QVERIFY(count > 100);
    }

    void everyCaseIsAnswered()
    {
        QFile cases(qEnvironmentVariable("KEYWRIGHT_SHARED")
                    + QStringLiteral("/corpora/dotenv/cases.jsonl"));
        if (!cases.open(QIODevice::ReadOnly))
            QSKIP("KEYWRIGHT_SHARED does not lead to the collected cases");
        while (!cases.atEnd()) {
            const QByteArray text = QJsonDocument::fromJson(cases.readLine())
                                        .object()
                                        .value(u"input")
                                        .toString()
                                        .toUtf8();
            for (qsizetype i = 0; i <= text.size(); ++i)
                (void)parseDotenv(QByteArrayView(text).first(i), QStringLiteral(".env"));
        }
    }

    void ourOwnLinesReadBack_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *value :
             {"", "plain", "two words", "it's", "a\"b", "back\\slash", "$HOME", "`id`", "$(id)",
              "# no comment", "a #b", "line\nline\r", "tab\t", "'\"\\$`\n", "  spaces  ", "ü"})
            QTest::newRow(value) << QByteArray(value);
    }
    void ourOwnLinesReadBack()
    {
        QFETCH(QByteArray, value);
        const auto line = dotenvLine(QStringLiteral("NAME"), value);
        QVERIFY(line.has_value());
        const auto file = parseDotenv(*line + "\nNEXT=1\n", QStringLiteral(".env"));
        QVERIFY(file.has_value());
        QCOMPARE(file->entries.size(), 2);
        QCOMPARE(file->entries.first().value.reveal().toByteArray(), value);
        QVERIFY(file->otherLines.isEmpty());
    }

    /// As `docker run --env-file` takes it: what is behind the `=` is the value, quotes included.
    void rawLines()
    {
        const QString name = QStringLiteral("NAME");
        QCOMPARE(envLine(EnvDialect::Raw, name, "a 'b' \"c\" $D #e").value(),
                 "NAME=a 'b' \"c\" $D #e");
        QCOMPARE(envLine(EnvDialect::Raw, name, "").value(), "NAME=");
        QCOMPARE(envLine(EnvDialect::Quoted, name, "a b").value(), "NAME='a b'");
        for (const QByteArrayView value :
             {QByteArrayView("a\nb"), QByteArrayView("a\r"), QByteArrayView("a\0b", 3)})
            QCOMPARE(envLine(EnvDialect::Raw, name, value).error().subject, name);
        QVERIFY(!envLine(EnvDialect::Raw, QStringLiteral("A-B"), "x"));
    }

    void lines()
    {
        const auto file = parseDotenv("A=1\nnonsense\nB='x\ny'\nA=2\n'q'\nC=\"z\" tail\n",
                                      QStringLiteral(".env"));
        QVERIFY(file.has_value());
        QCOMPARE(file->entries.size(), 3);
        QCOMPARE(file->entries.at(0).line, 3);
        QCOMPARE(file->entries.at(1).variable, QStringLiteral("A"));
        QCOMPARE(file->entries.at(1).line, 5);
        QCOMPARE(file->otherLines, (QList<int>{2, 6, 7}));
        const auto open = parseDotenv("A=1\nB=\"x\n", QStringLiteral(".env"));
        QVERIFY(!open);
        QCOMPARE(open.error().code, ErrorCode::FormatInvalid);
        QVERIFY(open.error().detail.startsWith(QLatin1StringView("line 2")));
    }

    void references()
    {
        QCOMPARE(parseKeyReference("kw://Clinic/Portal"),
                 (KeyReference{QStringLiteral("Clinic"), QStringLiteral("Portal")}));
        const KeyReference odd{QStringLiteral("Two words"), QStringLiteral("ü?#%")};
        QCOMPARE(parseKeyReference(keyReferenceText(odd).toUtf8()), odd);
        for (const char *none :
             {"", "kw://", "kw://a", "kw://a/", "kw:///b", "kw://a/b/c", "http://a/b"})
            QVERIFY2(!parseKeyReference(none), none);
    }
};

QTEST_GUILESS_MAIN(DotenvTest)
#include "tst_dotenv.moc"
