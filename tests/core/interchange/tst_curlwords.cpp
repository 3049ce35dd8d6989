// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/interchange/curlwords.h>

#include <QtTest/QTest>

using namespace keywright;
using Code = CurlNote::Code;

/// Text to words, as three shells split it.
class CurlWordsTest : public QObject
{
    Q_OBJECT

private:
    static CurlWords words(const QByteArray &text)
    {
        const auto read = curlWords(text);
        if (!read)
            qWarning("%s", qPrintable(read.error().detail));
        return read.value_or(CurlWords());
    }
    static bool hasNote(const CurlWords &words, Code code, const QString &text = {})
    {
        return words.notes.contains(CurlNote{code, text});
    }

private Q_SLOTS:
    void quotes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArrayList>("expected");
        const auto row = [](const char *name, const QByteArray &text,
                            const QByteArrayList &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("blanks", "  curl  a\tb \n", {"a", "b"});
        row("single", "curl 'a b' 'c\\n$X`'", {"a b", "c\\n$X`"});
        row("double", "curl \"a \\\"b\\\" \\\\ \\$X \\n\"", {"a \"b\" \\ $X \\n"});
        row("joined", "curl a'b'\"c\"d ol\\'\\'d", {"abcd", "ol''d"});
        row("empty words", "curl '' \"\" a", {"", "", "a"});
        row("continued", "curl a \\\n  -X b\\\nc", {"a", "-X", "bc"});
        row("continued by Windows", "curl a \\\r\n  -X b\r\n", {"a", "-X", "b"});
        row("half continued", "curl a \\", {"a"});
        row("ANSI C", "curl $'a\\'b\\n\\t\\x41\\101\\u00e4\\U0001F600\\cA\\e\\\\\\\"'",
            {"a'b\n\tAA\xc3\xa4\xf0\x9f\x98\x80\x01\x1b\\\""});
        row("ANSI C, NUL ends", "curl $'ab\\0cd'e", {"abe"});
        row("ANSI C, unknown escapes", "curl $'\\q\\x'", {"\\q\\x"});
        row("translated", "curl $\"a b\"", {"a b"});
        row("comment lines", "# curl no\n#x\ncurl a # b\n", {"a"});
        row("a number sign within", "curl a#b 'c' #d", {"a#b", "c"});
        row("prompt", "$ curl a", {"a"});
        row("before the name", "sudo X=1 /usr/bin/curl a", {"a"});
        row("lines without backslash", "curl a\n  -H 'b: c'\n --data x\n",
            {"a", "-H", "b: c", "--data", "x"});
        row("ampersand in a URL", "curl http://h/?a=1&b=2&c -s", {"http://h/?a=1&b=2&c", "-s"});
        row("background", "curl http://h/?a=1 & echo", {"http://h/?a=1"});
        row("semicolon", "curl a;curl b", {"a"});
        row("and", "curl a && rm -rf /", {"a"});
        row("group", "(cd x; curl a)", {"a"});
        row("descriptors", "curl a 2>&1 >out 2>/dev/null b", {"a", "b"});
        row("parentheses in a word", "curl http://h/a(b)c", {"http://h/a(b)c"});
        row("cmd, carets", "curl ^\"http://h/?a=1^&b=%20^\" ^\r\n  -H ^\"c: ^\\^\"d^\\^\"^\"",
            {"http://h/?a=1&b=%20", "-H", "c: \"d\""});
        row("cmd, quotes", "curl \"a b\" ^\n --data \"{\\\"a\\\": \"\"x\"\"}\"",
            {"a b", "--data", "{\"a\": \"x\"}"});
        row("cmd, line ends in data", "curl ^\"a^\" ^\n -d ^\"x^\n\ny^\"", {"a", "-d", "x\ny"});
        row("cmd, backslashes", "curl ^\n \"a\\\\\" b\\c", {"a\\", "b\\c"});
        row("PowerShell", "curl.exe `\r\n  'it''s' \"a`\"b`n\"\"c\" `\n -d '{\\\"x\\\":1}'",
            {"it's", "a\"b\n\"c", "-d", "{\"x\":1}"});
    }
    void quotes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArrayList, expected);
        QCOMPARE(words(text).words, expected);
    }

    void shellsAreToldApart()
    {
        QCOMPARE(words("curl 'a^b' `echo`").shell, CurlWords::Shell::Posix);
        QCOMPARE(words("curl a ^\n b").shell, CurlWords::Shell::Cmd);
        QCOMPARE(words("curl `\n b").shell, CurlWords::Shell::PowerShell);
    }

    void variablesStayNames()
    {
        const CurlWords read = words("curl \"$HOST/${PATH_X}\" '$NOT' -u $U:$1");
        QCOMPARE(read.words, (QByteArrayList{"{{HOST}}/{{PATH_X}}", "$NOT", "-u", "{{U}}:$1"}));
        QVERIFY(hasNote(read, Code::Variable, u"HOST"_qs));
        QVERIFY(hasNote(read, Code::Variable, u"PATH_X"_qs));
        QVERIFY(hasNote(read, Code::Substitution, u"$1"_qs));
        QVERIFY(!hasNote(read, Code::Variable, u"NOT"_qs));
        QVERIFY(!read.isPlain);

        QCOMPARE(words("curl %HOST%/%41%42 ^\n").words, QByteArrayList{"{{HOST}}/%41%42"});
        QCOMPARE(words("curl $env:HOST/$X `\n").words, QByteArrayList{"{{HOST}}/{{X}}"});
    }

    void assignmentsAreNamedAndTheirValuesAreNot()
    {
        const CurlWords read = words("TOKEN=secret\nA=b curl $TOKEN");
        QCOMPARE(read.words, QByteArrayList{"{{TOKEN}}"});
        QVERIFY(hasNote(read, Code::Assignment, u"TOKEN"_qs));
        QVERIFY(hasNote(read, Code::Assignment, u"A"_qs));
        for (const CurlNote &note : read.notes)
            QVERIFY(!note.text.contains(u"secret"));
    }

    void substitutionsAreKeptAndNamed_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("parentheses") << QByteArray("$(cat 'a)' \"b\" | (c))");
        QTest::newRow("backquotes") << QByteArray("`cat a`");
        QTest::newRow("default") << QByteArray("${A:-b}");
        QTest::newRow("arithmetic") << QByteArray("$((1+2))");
        QTest::newRow("process") << QByteArray("<(cat a)");
    }
    void substitutionsAreKeptAndNamed()
    {
        QFETCH(QByteArray, written);
        const CurlWords read = words("curl x" + written + "y z");
        QCOMPARE(read.words, (QByteArrayList{"x" + written + "y", "z"}));
        QVERIFY(hasNote(read, Code::Substitution, QString::fromUtf8(written)));
        QVERIFY(!read.isPlain);
    }

    void standardInput_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("here-string") << QByteArray("curl -d @- <<< 'a b'") << QByteArray("a b\n");
        QTest::newRow("here-document") << QByteArray("curl -d @- <<EOF x\na\n$X \\$Y\nEOF\necho")
                                       << QByteArray("a\n{{X}} $Y\n");
        QTest::newRow("quoted delimiter")
            << QByteArray("curl <<'EOF'\n$X `a`\nEOF") << QByteArray("$X `a`\n");
        QTest::newRow("tabs") << QByteArray("curl <<-E\n\t\ta\n\tE\n") << QByteArray("a\n");
        QTest::newRow("two") << QByteArray("cat <<A | curl -d @- <<B\n1\nA\n2\nB\n")
                             << QByteArray("2\n");
        QTest::newRow("no end") << QByteArray("curl <<EOF\na") << QByteArray("a\n");
        QTest::newRow("echo") << QByteArray("echo a 'b  c' | curl -d @-") << QByteArray("a b  c\n");
        QTest::newRow("echo -n") << QByteArray("echo -n a | curl -d @-") << QByteArray("a");
    }
    void standardInput()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, input);
        const CurlWords read = words(text);
        QVERIFY(read.input.has_value());
        QCOMPARE(*read.input, input);
    }

    void inputFromElsewhere()
    {
        QCOMPARE(words("curl -d @- < a.txt").inputFile, "a.txt");
        QCOMPARE(words("cat a.txt | curl -d @-").inputFile, "a.txt");
        const CurlWords read = words("jq . a | curl -d @- | jq x");
        QVERIFY(!read.input);
        QVERIFY(hasNote(read, Code::InputUnknown, u"jq"_qs));
        QVERIFY(hasNote(read, Code::FurtherCommand, u"jq"_qs));
    }

    void escapedQuotesWithinSingleQuotes()
    {
        const CurlWords read = words("curl -d 'Don\\'t' $X 'a'");
        QCOMPARE(read.words, (QByteArrayList{"-d", "Don't", "{{X}}", "a"}));
        QVERIFY(hasNote(read, Code::QuoteRepaired));
        QVERIFY(!hasNote(words("curl 'Don\\'\\''t'"), Code::QuoteRepaired));
    }

    void whatElseIsThereIsNamed()
    {
        const CurlWords read = words("cd /tmp; curl a > out.json; curl b");
        QVERIFY(hasNote(read, Code::FurtherCommand, u"cd"_qs));
        QVERIFY(hasNote(read, Code::FurtherCommand, u"curl"_qs));
        QVERIFY(hasNote(read, Code::OutputRedirected, u"out.json"_qs));
        QVERIFY(hasNote(words("curl h?a=1&b=2"), Code::AmpersandKept));
    }

    void plainCommands()
    {
        QVERIFY(words("# x\ncurl 'a' \\\n -d b\n").isPlain);
        QVERIFY(words("curl -d @- <<< 'a'").isPlain);
        for (const char *text : {"curl a | b", "b | curl a", "curl a; b", "curl a > b",
                                 "curl a < b", "X=1 curl a", "curl $X", "curl `x`", "curl a\n -s",
                                 "curl h?a&b", "curl a <<E\n$X\nE\n", "curl ^\"a^\" ^\n"})
            QVERIFY2(!words(text).isPlain, text);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing") << QByteArray() << u"no cURL command"_qs;
        QTest::newRow("another program") << QByteArray("wget a") << u"no cURL command"_qs;
        QTest::newRow("curl as an argument") << QByteArray("echo curl a") << u"no cURL command"_qs;
        QTest::newRow("single") << QByteArray("curl \\\n a 'b") << u"line 2, column 4"_qs;
        QTest::newRow("double") << QByteArray("curl \"b") << u"a quote without end"_qs;
        QTest::newRow("ANSI C") << QByteArray("curl $'b\\'") << u"a quote without end"_qs;
        QTest::newRow("cmd") << QByteArray("curl ^\n \"b") << u"a quote without end"_qs;
        QTest::newRow("PowerShell") << QByteArray("curl `\n 'b") << u"a quote without end"_qs;
        QTest::newRow("words") << "curl" + QByteArray(" a").repeated(200'000) << u"words"_qs;
        QTest::newRow("commands") << "curl a" + QByteArray(";b").repeated(200'000) << u"words"_qs;
        QTest::newRow("size") << QByteArray(9 * 1024 * 1024, 'a') << u"larger"_qs;
    }
    void refused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        const auto read = curlWords(text);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::FormatInvalid);
        QVERIFY2(read.error().detail.contains(reason), qPrintable(read.error().detail));
    }

    void hostileTextsEnd()
    {
        for (const char *piece :
             {"$(",  "`",  "{{",  "${",  "<<a ", "&",  "?&a",  "((", "\\", "$'",  "\"$(",
              "^\"", "a)", "\n-", "'\"", "%A%",  "<(", "\n\n", "|",  "{[", "\\\""})
            (void)curlWords("curl " + QByteArray(piece).repeated(100'000));
    }
};

QTEST_GUILESS_MAIN(CurlWordsTest)
#include "tst_curlwords.moc"
