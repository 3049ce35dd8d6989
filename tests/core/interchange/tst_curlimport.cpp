// SPDX-License-Identifier: GPL-3.0-or-later
#include "curlimporting.h"

#include <core/interchange/curloptions.h>

#include <QtCore/QProcess>
#include <QtTest/QTest>

using namespace keywright;
using Code = CurlNote::Code;

/// What each option makes of a request.
class CurlImportTest : public QObject
{
    Q_OBJECT

private:
    /// As they would be written, in their order.
    static QStringList headers(const QByteArray &text)
    {
        QStringList lines;
        for (const RequestPair &header : document(text).headers)
            lines.append(header.name + u": "_qs + header.value);
        return lines;
    }
    static QString query(const QByteArray &text)
    {
        QStringList pieces;
        for (const RequestPair &pair : document(text).query)
            pieces.append(pair.value.isNull() ? pair.name : pair.name + u'=' + pair.value);
        return pieces.join(u'&');
    }

private Q_SLOTS:
    void methods_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("method");
        QTest::newRow("nothing") << QByteArray("h") << u"GET"_qs;
        QTest::newRow("-X") << QByteArray("-X DELETE h") << u"DELETE"_qs;
        QTest::newRow("-XPUT") << QByteArray("-sXPUT h") << u"PUT"_qs;
        QTest::newRow("--request") << QByteArray("h --request purge") << u"purge"_qs;
        QTest::newRow("-I") << QByteArray("-I h") << u"HEAD"_qs;
        QTest::newRow("-d") << QByteArray("-d x h") << u"POST"_qs;
        QTest::newRow("-d with -X") << QByteArray("-X PATCH -d x h") << u"PATCH"_qs;
        QTest::newRow("-G") << QByteArray("-G -d x h") << u"GET"_qs;
        QTest::newRow("-G -I") << QByteArray("-GI -d x h") << u"HEAD"_qs;
        QTest::newRow("-F") << QByteArray("-F a=b h") << u"POST"_qs;
        QTest::newRow("-T") << QByteArray("-T a h") << u"PUT"_qs;
        QTest::newRow("abbreviated") << QByteArray("--upload a h") << u"PUT"_qs;
    }
    void methods()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, method);
        QCOMPARE(document(text).method, method);
    }

    void urls_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("itsQuery");
        const auto row = [](const char *name, const QByteArray &text, const QString &url,
                            const QString &itsQuery = {}) {
            QTest::newRow(name) << text << url << itsQuery;
        };
        row("whole", "https://h:1/a/b?c=d&e#f", u"https://h:1/a/b"_qs, u"c=d&e"_qs);
        row("without a scheme", "h/a", u"http://h/a"_qs);
        row("--proto-default", "--proto-default https h", u"https://h"_qs);
        row("--url", "--url h -s", u"http://h"_qs);
        row("capitals", "HTTPS://h", u"https://h"_qs);
        row("odd ampersands", "'h?&a&&b=&'", u"http://h"_qs, u"&a&&b=&"_qs);
        row("a question mark alone", "'h?'", u"http://h"_qs);
        row("dots", "h/a/./b/../c/..", u"http://h/a/"_qs);
        row("--path-as-is", "--path-as-is h/a/../b", u"http://h/a/../b"_qs);
        row("braces", "'h/{a,b}/[3-9]?[]'", u"http://h/a/3"_qs, u"[]"_qs);
        row("-g", "-g 'h/{a,b}'", u"http://h/{a,b}"_qs);
        row("escaped braces", "'h/\\{a\\}'", u"http://h/{a}"_qs);
        row("an address", "'http://[::1]:80/[a-b]'", u"http://[::1]:80/a"_qs);
        row("a variable", "$H/a", u"{{H}}/a"_qs);
        row("a variable within", "https://$H/{a,b}", u"https://{{H}}/a"_qs);
        row("-G", "-G h?a -d b=c --data-urlencode 'd=e f'", u"http://h"_qs, u"a&b=c&d=e+f"_qs);
        row("-G, ampersand there", "-G 'h?a&' -d b", u"http://h"_qs, u"a&b"_qs);
        row("--url-query", "h --url-query a=b --url-query '+c=d%20e' --url-query 'f=g h'",
            u"http://h"_qs, u"a=b&c=d%20e&f=g+h"_qs);
        row("-T to a folder", "-T x/y.txt h/d/", u"http://h/d/y.txt"_qs);
        row("-T to a host", "-T 'a b' h", u"http://h/a%20b"_qs);
        row("-T to a name", "-T y.txt h/d", u"http://h/d"_qs);
    }
    void urls()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, url);
        QFETCH(QString, itsQuery);
        QCOMPARE(document(text).url, url);
        QCOMPARE(query(text), itsQuery);
    }

    void aQuestionMarkAloneIsKept()
    {
        QCOMPARE(document("'h?'").query.size(), 1);
        QCOMPARE(document("h").query.size(), 0);
        const auto pairs = document("'h?a=&b'").query;
        QVERIFY(!pairs.at(0).value.isNull());
        QVERIFY(pairs.at(1).value.isNull());
    }

    void furtherUrlsAreNamedWithoutTheirSecrets()
    {
        const CurlImport read = imported("a 'https://u:p@b/c?key=d' '{x,y}'");
        QCOMPARE(read.document.url, u"http://a"_qs);
        QVERIFY(hasNote(read, Code::FurtherUrl, u"https://b/c"_qs));
        QVERIFY(hasNote(imported("a --next -d x b"), Code::FurtherRequest));
        QCOMPARE(document("a -: -d x b").method, u"GET"_qs);
        QVERIFY(hasNote(imported("'h/{a,b}'"), Code::UrlPattern, u"h/{a,b}"_qs));
    }

    void headers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, const QByteArray &text, const QByteArrayList &lines) {
            QStringList texts;
            for (const QByteArray &line : lines)
                texts.append(QString::fromUtf8(line));
            QTest::newRow(name) << text << texts;
        };
        row("-H", "h -H 'A: b' --header C:d -H 'e:  f: g '", {"A: b", "C: d", "e: f: g"});
        row("twice", "h -H 'A: 1' -H 'A: 2'", {"A: 1", "A: 2"});
        row("empty", "h -H 'A;'", {"A: "});
        row("none", "h -H A -H 'B;c' -H ':d' -H 'e f: g'", {});
        row("line breaks", "h -H $'A: b\\r\\nC: d'", {"A: b C: d"});
        row("-A", "h -A x", {"User-Agent: x"});
        row("-A with -H", "h -A x -H 'user-agent: y'", {"user-agent: y"});
        row("-e", "h -e http://r", {"Referer: http://r"});
        row("-e ;auto", "h -e 'http://r;auto'", {"Referer: http://r"});
        row("-b", "h -b a=b -b 'c=d; e'", {"Cookie: a=b;c=d; e"});
        row("-b with -H", "h -b a=b -H 'Cookie: c=d'", {"Cookie: c=d"});
        row("-r", "h -r 1-2", {"Range: bytes=1-2"});
        row("-r from", "h -r 1", {"Range: bytes=1-"});
        row("-C", "h -C 7", {"Range: bytes=7-"});
        row("--json", "h --json 1", {"Accept: application/json"});
        row("--json with -H", "h --json 1 -H 'accept: x'", {"accept: x"});
        row("--tr-encoding", "h --tr-encoding", {"Connection: TE", "TE: gzip"});
    }
    void headers()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, lines);
        QCOMPARE(headers(text), lines);
    }

    void headersThatAreNotSent()
    {
        QCOMPARE(document("h -H Accept: -H 'User-Agent:' -H accept:").withoutHeaders,
                 (QStringList{u"Accept"_qs, u"User-Agent"_qs}));
        QCOMPARE(document("h -A ''").withoutHeaders, QStringList{u"User-Agent"_qs});
        QCOMPARE(document("h -H A: -H 'a: b'").withoutHeaders, QStringList());
        QCOMPARE(document("h -T x").withoutHeaders, QStringList{u"Content-Type"_qs});
    }

    void headersThatAreNamed()
    {
        const CurlImport read =
            imported("h -H @f -H :c -b jar -H 'X-Api-Key: k1' -e ';auto' -b a=b -H Cookie:x=y");
        QVERIFY(hasNote(read, Code::HeaderFile, u"f"_qs));
        QVERIFY(hasNote(read, Code::HeaderInvalid));
        QVERIFY(hasNote(read, Code::CookieFile, u"jar"_qs));
        QVERIFY(hasNote(read, Code::LooksSecret, u"X-Api-Key"_qs));
        QVERIFY(hasNote(read, Code::OptionOverridden, u"-b"_qs));
        QVERIFY(hasNote(read, Code::OptionNotApplied, u"-e ;auto"_qs));
        for (const CurlNote &note : read.notes)
            QVERIFY(!note.text.contains(u"k1"));
    }

    void settings()
    {
        QVERIFY(document("h").verifyTls);
        QVERIFY(!document("-k h").verifyTls);
        QVERIFY(document("--insecure --no-insecure h").verifyTls);
        QVERIFY(!document("h").followRedirects);
        QVERIFY(document("-L h").followRedirects);
        QVERIFY(document("--location-trusted h").followRedirects);
        QCOMPARE(document("-m 6.72 h").timeout, std::chrono::milliseconds(6720));
        QCOMPARE(document("--max-time 20 h").timeout, std::chrono::milliseconds(20000));
        QCOMPARE(document("-m x h").timeout, std::chrono::milliseconds(30000));
        QVERIFY(hasNote(imported("-m x h"), Code::ValueInvalid, u"-m"_qs));
    }

    void optionsThatAreNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("named");
        const auto row = [](const QByteArray &text, Code code, const QString &named) {
            QTest::newRow(text.constData()) << text << int(code) << named;
        };
        row("h -x http://u:w@p:1", Code::OptionNotApplied, u"-x"_qs);
        row("h -U a:b", Code::OptionNotApplied, u"-U"_qs);
        row("h --resolve a:1:b", Code::OptionNotApplied, u"--resolve"_qs);
        row("h --connect-to a:1:b:2", Code::OptionNotApplied, u"--connect-to"_qs);
        row("h --connect-timeout 3", Code::OptionNotApplied, u"--connect-timeout"_qs);
        row("h --http1.0", Code::OptionNotApplied, u"--http1.0"_qs);
        row("h --http2", Code::OptionNotApplied, u"--http2"_qs);
        row("h -E c.pem:pw", Code::OptionNotApplied, u"-E"_qs);
        row("h -K f", Code::OptionNotApplied, u"-K"_qs);
        row("h -n", Code::OptionNotApplied, u"-n"_qs);
        row("h --variable x=y", Code::OptionNotApplied, u"--variable"_qs);
        row("h -sS", Code::OptionWithoutUse, u"-S"_qs);
        row("h -o f", Code::OptionWithoutUse, u"-o"_qs);
        row("h --sil", Code::OptionWithoutUse, u"--sil"_qs);
        row("h -i", Code::OptionWithoutUse, u"-i"_qs);
        row("h -v", Code::OptionWithoutUse, u"-v"_qs);
        row("h --compressed", Code::OptionAlwaysSo, u"--compressed"_qs);
        row("h --no-compressed", Code::OptionNotApplied, u"--no-compressed"_qs);
        row("h --foo", Code::OptionUnknown, u"--foo"_qs);
        row("h --request=PUT", Code::OptionUnknown, u"--request"_qs);
        row("h --no-request x", Code::OptionUnknown, u"--no-request"_qs);
        row("h -@", Code::OptionUnknown, u"-@"_qs);
        row("h -", Code::OptionUnknown, u"-"_qs);
        row("h --da x", Code::OptionAmbiguous, u"--da"_qs);
        row("h -d", Code::ValueMissing, u"-d"_qs);
        row("h --header", Code::ValueMissing, u"--header"_qs);
        row("h -d x -T y", Code::OptionOverridden, u"-d"_qs);
        row("h -G -d x --url-query y", Code::OptionOverridden, u"--url-query"_qs);
        row("h -A $'\\xff'", Code::TextNotUtf8, u"-H"_qs);
    }
    void optionsThatAreNamed()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        QFETCH(QString, named);
        const CurlImport read = imported(text);
        QVERIFY(hasNote(read, Code(code), named));
        QCOMPARE(read.document.url, u"http://h"_qs.append(text.contains("-T") ? u"/y" : u""));
    }

    void optionsMayStandAnywhere()
    {
        QCOMPARE(document("-s h -XPUT").method, u"PUT"_qs);
        QCOMPARE(document("-sSLd a=b h").body.form.size(), 1);
        QCOMPARE(document("-- -h").url, u"http://-h"_qs);
        QCOMPARE(document("--HEADer A:b h").headers.size(), 1);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::newRow("no URL") << QByteArray("-s") << int(ErrorCode::FormatInvalid);
        QTest::newRow("another protocol")
            << QByteArray("ftp://h/a") << int(ErrorCode::NotSupported);
        QTest::newRow("guessed") << QByteArray("ftp.h/a") << int(ErrorCode::NotSupported);
        QTest::newRow("a file") << QByteArray("file:///a") << int(ErrorCode::NotSupported);
        QTest::newRow("no host") << QByteArray("http:///a") << int(ErrorCode::UrlInvalid);
        QTest::newRow("quote") << QByteArray("'a") << int(ErrorCode::FormatInvalid);
    }
    void refused()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        const auto read = importCurl("curl " + text);
        QVERIFY(!read);
        QCOMPARE(int(read.error().code), code);
    }

    /// The table against the program itself.
    void everyOptionOfTheProgramIsKnown()
    {
        QProcess curl;
        curl.start(u"curl"_qs, {u"--help"_qs, u"all"_qs});
        if (!curl.waitForFinished() || curl.exitCode() != 0)
            QSKIP("curl is not installed");
        QStringList unknown;
        int count = 0;
        for (QString line : QString::fromUtf8(curl.readAllStandardOutput()).split(u'\n')) {
            const qsizetype dashes = line.indexOf(u"--"_qs);
            const QString name = line.mid(dashes).section(u' ', 0, 0);
            if (dashes < 0 || dashes > 6 || name == u"--help"_qs)
                continue;
            const bool takes = line.mid(dashes + name.size(), 2).trimmed().startsWith(u'<')
                               || line.mid(dashes + name.size(), 2).trimmed().startsWith(u'[');
            QList<CurlNote> notes;
            const auto arguments = curlArguments({name.toUtf8(), "value"}, notes);
            const bool isRight = arguments.size() == (takes ? 1 : 2) && notes.isEmpty();
            if (!isRight)
                unknown.append(name);
            ++count;
        }
        QVERIFY(count > 200);
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u' ')));
    }
};

QTEST_GUILESS_MAIN(CurlImportTest)
#include "tst_curlimport.moc"
