// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/interchange/dotenv.h>
#include <core/interchange/requestcode.h>
#include <core/interchange/snippets.h>

#include <QtCore/QProcess>
#include <QtTest/QTest>

using namespace keywright;

/// Snippets and .env lines. What they mean is asked of the programs that read them, where these
/// exist.
class SnippetsTest : public QObject
{
    Q_OBJECT

private:
    using Kind = policy::KeyLocation::Kind;

    static SnippetInput input(Kind kind, const char *name = "")
    {
        SnippetInput result;
        result.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:8650/forms"));
        result.path = QStringLiteral("/v1/list");
        result.location = {kind, name};
        result.variable = QStringLiteral("FORMS_KEY");
        return result;
    }
    /// Standard output of a program that gets `text` as its last argument.
    static QByteArray output(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("FORMS_KEY"), QStringLiteral("k'e\"y $HOME"));
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        if (!process.waitForFinished())
            return "did not run";
        return process.readAllStandardOutput() + process.readAllStandardError();
    }

private Q_SLOTS:
    void curlReferencesTheVariable()
    {
        QCOMPARE(snippet(SnippetKind::Curl, input(Kind::Header, "x-api-key")),
                 QStringLiteral("curl 'http://127.0.0.1:8650/forms/v1/list' -H 'x-api-key: '"
                                "\"$FORMS_KEY\"\n"));
        QCOMPARE(snippet(SnippetKind::Curl, input(Kind::Bearer)),
                 QStringLiteral("curl 'http://127.0.0.1:8650/forms/v1/list' -H "
                                "'Authorization: Bearer '\"$FORMS_KEY\"\n"));
        QCOMPARE(snippet(SnippetKind::Curl, input(Kind::Query, "key")),
                 QStringLiteral("curl 'http://127.0.0.1:8650/forms/v1/list' -G --data-urlencode "
                                "'key='\"$FORMS_KEY\"\n"));
    }

    void curlIsReadByTheShellAsMeant()
    {
        const QString text = snippet(SnippetKind::Curl, input(Kind::Header, "x-api-key"));
        const QString script = QStringLiteral("curl() { printf '[%s]' \"$@\"; }\n") + text;
        QCOMPARE(output(QStringLiteral("sh"), {QStringLiteral("-c"), script}),
                 QByteArray("[http://127.0.0.1:8650/forms/v1/list][-H]"
                            "[x-api-key: k'e\"y $HOME]"));
    }

    void javaScript()
    {
        const QString text = snippet(SnippetKind::JavaScript, input(Kind::Bearer));
        QVERIFY(text.contains(QLatin1StringView("const key = process.env.FORMS_KEY;")));
        QVERIFY(
            text.contains(QLatin1StringView("headers: { \"Authorization\": \"Bearer \" + key }")));
        const QString query = snippet(SnippetKind::JavaScript, input(Kind::Query, "key"));
        QVERIFY(query.contains(QLatin1StringView(
            "fetch(\"http://127.0.0.1:8650/forms/v1/list?key=\" + encodeURIComponent(key)")));
    }

    void python()
    {
        const QString text = snippet(SnippetKind::Python, input(Kind::Header, "x-api-key"));
        QVERIFY(text.contains(QLatin1StringView("key = os.environ[\"FORMS_KEY\"]")));
        QVERIFY(text.contains(QLatin1StringView("\"x-api-key\": key,")));
    }

    void aGivenKeyIsQuoted_data()
    {
        QTest::addColumn<QByteArray>("key");
        for (const char *key : {"kw_plain", "it's", "a\"b", "a\\b", "$(touch x)", "`id`", "a b#c",
                                "schl\xc3\xbcssel"})
            QTest::addRow("%s", key) << QByteArray(key);
    }
    void aGivenKeyIsQuoted()
    {
        QFETCH(QByteArray, key);
        SnippetInput given = input(Kind::Header, "x-api-key");
        given.key = Secret(key);
        const QString script = QStringLiteral("curl() { printf '[%s]' \"$@\"; }\n")
                               + snippet(SnippetKind::Curl, given);
        QCOMPARE(output(QStringLiteral("sh"), {QStringLiteral("-c"), script}),
                 "[http://127.0.0.1:8650/forms/v1/list][-H][x-api-key: " + key + ']');
    }

    void pythonReadsAGivenKeyAsMeant()
    {
        QString script = QStringLiteral("import sys\n");
        QByteArray expected;
        for (const char *key : {"kw_plain", "it's", "a\"b", "a\\b", "a\tb", "schl\xc3\xbcssel"}) {
            SnippetInput given = input(Kind::Header, "x-api-key");
            given.key = Secret(key);
            script +=
                snippet(SnippetKind::Python, given).section(QStringLiteral("connection ="), 0, 0)
                + QStringLiteral("sys.stdout.buffer.write(key.encode() + b'\\n')\n");
            expected += key + QByteArray("\n");
        }
        QCOMPARE(output(QStringLiteral("python3"), {QStringLiteral("-c"), script}), expected);
    }

    void aVariableThatIsNoneIsReplaced()
    {
        SnippetInput bad = input(Kind::Bearer);
        bad.variable = QStringLiteral("X; rm -rf /");
        for (const SnippetKind kind : {SnippetKind::Curl, SnippetKind::JavaScript,
                                       SnippetKind::Python, SnippetKind::DotEnv}) {
            const QString text = snippet(kind, bad);
            QVERIFY(text.contains(QLatin1StringView("API_KEY")));
            QVERIFY(!text.contains(QLatin1StringView("rm -rf")));
        }
    }

    void whatCannotBeSentIsNotWritten()
    {
        RequestDocument document;
        document.url = QStringLiteral("http://127.0.0.1:9/x");
        document.headers = {{QStringLiteral("X"), QStringLiteral("a\nInjected: b")}};
        for (const auto language :
             {CodeLanguage::Curl, CodeLanguage::Python, CodeLanguage::JavaScript}) {
            const auto code = requestCode(language, *codeRequest(document));
            QVERIFY(!code.has_value());
            QCOMPARE(code.error().code, ErrorCode::InvalidArgument);
            QCOMPARE(code.error().subject, QStringLiteral("X"));
        }
    }

    void dotEnvSnippets()
    {
        SnippetInput given = input(Kind::Bearer);
        QCOMPARE(snippet(SnippetKind::DotEnv, given), QStringLiteral("FORMS_KEY=\n"));
        given.key = Secret("kw_0123abc");
        QCOMPARE(snippet(SnippetKind::DotEnv, given), QStringLiteral("FORMS_KEY=kw_0123abc\n"));
    }

    void dotenvQuotes_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const QByteArray &value, const QByteArray &line) {
            QTest::addRow("%s", value.constData()) << value << line;
        };
        row("plain_1-2.3/4:5@6", "X=plain_1-2.3/4:5@6");
        row("", "X=");
        row("a b", "X='a b'");
        row("a#b", "X='a#b'");
        row("$HOME", "X='$HOME'");
        row("a\"b", "X='a\"b'");
        row("it's", "X=\"it's\"");
        row("a\\b", "X=\"a\\\\b\"");
        row("a\nb", "X=\"a\\nb\"");
        row("'\"$`", "X=\"'\\\"\\$\\`\"");
    }
    void dotenvQuotes()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, line);
        QCOMPARE(dotenvLine(QStringLiteral("X"), value).value(), line);
        // A shell reads it back, except for line ends: it knows no \n.
        if (!value.contains('\n')) {
            const QString script = QString::fromUtf8(line) + QStringLiteral("\nprintf %s \"$X\"");
            QCOMPARE(output(QStringLiteral("sh"), {QStringLiteral("-c"), script}), value);
        }
    }

    void dotenvRefuses()
    {
        for (const char *name : {"", "1A", "A-B", "A B", "A=B", "A\nB"})
            QCOMPARE(dotenvLine(QString::fromLatin1(name), "x").error().code,
                     ErrorCode::InvalidArgument);
        QCOMPARE(dotenvLine(QStringLiteral("A"), QByteArrayView("a\0b", 3)).error().code,
                 ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(SnippetsTest)
#include "tst_snippets.moc"
