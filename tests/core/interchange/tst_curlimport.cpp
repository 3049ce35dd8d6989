// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/interchange/curlimport.h>
#include <core/interchange/curloptions.h>

#include <QtCore/QProcess>
#include <QtTest/QTest>

using namespace keywright;
using Code = CurlNote::Code;
using Place = CurlSecret::Place;

/// What each option makes of a request.
class CurlImportTest : public QObject
{
    Q_OBJECT

private:
    static CurlImport import(const QByteArray &text)
    {
        const auto read = importCurl("curl " + text);
        if (!read)
            qWarning("%s %s", qPrintable(read.error().subject), qPrintable(read.error().detail));
        return read.value_or(CurlImport());
    }
    static RequestDocument document(const QByteArray &text) { return import(text).document; }
    static bool hasNote(const CurlImport &import, Code code, const QString &text = {})
    {
        return import.notes.contains(CurlNote{code, text});
    }
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
    static QByteArray secretText(const CurlImport &import)
    {
        return import.secrets.size() == 1 ? import.secrets.first().secret.reveal().toByteArray()
                                          : QByteArray("?");
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
        const CurlImport read = import("a 'https://u:p@b/c?key=d' '{x,y}'");
        QCOMPARE(read.document.url, u"http://a"_qs);
        QVERIFY(hasNote(read, Code::FurtherUrl, u"https://b/c"_qs));
        QVERIFY(hasNote(import("a --next -d x b"), Code::FurtherRequest));
        QCOMPARE(document("a -: -d x b").method, u"GET"_qs);
        QVERIFY(hasNote(import("'h/{a,b}'"), Code::UrlPattern, u"h/{a,b}"_qs));
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
            import("h -H @f -H :c -b jar -H 'X-Api-Key: k1' -e ';auto' -b a=b -H Cookie:x=y");
        QVERIFY(hasNote(read, Code::HeaderFile, u"f"_qs));
        QVERIFY(hasNote(read, Code::HeaderInvalid));
        QVERIFY(hasNote(read, Code::CookieFile, u"jar"_qs));
        QVERIFY(hasNote(read, Code::LooksSecret, u"X-Api-Key"_qs));
        QVERIFY(hasNote(read, Code::OptionOverridden, u"-b"_qs));
        QVERIFY(hasNote(read, Code::OptionNotApplied, u"-e ;auto"_qs));
        for (const CurlNote &note : read.notes)
            QVERIFY(!note.text.contains(u"k1"));
    }

    void data_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("type");
        const auto form = u"application/x-www-form-urlencoded"_qs;
        const auto row = [](const char *name, const QByteArray &text, BodyKind kind,
                            const QByteArray &body, const QString &type = {}) {
            QTest::newRow(name) << text << int(kind) << body << type;
        };
        row("-d", "h -d '{\"a\": 1}'", BodyKind::Text, "{\"a\": 1}", form);
        row("joined", "h -d 1 --data-ascii 2 --data-raw @3", BodyKind::Text, "1&2&@3", form);
        row("empty", "h -d ''", BodyKind::Text, "", form);
        row("empty first", "h -d '' -d b", BodyKind::Text, "&b", form);
        row("form that is not exact", "h -d 'a=*&b=c d'", BodyKind::Text, "a=*&b=c d", form);
        row("JSON by its header", "h -d '[]' -H 'content-type: application/json; charset=utf-8'",
            BodyKind::Json, "[]");
        row("JSON by a suffix", "h -d '[]' -H 'Content-Type: application/hal+json'", BodyKind::Json,
            "[]");
        row("XML", "h -d '<a/>' -H 'Content-Type: text/xml'", BodyKind::Xml, "<a/>");
        row("another type", "h -d a=b -H 'Content-Type: text/csv'", BodyKind::Text, "a=b");
        row("--json", "h --json '{' --json '}'", BodyKind::Json, "{}");
        row("--json and -d", "h --json x -d y", BodyKind::Json, "x&y");
        row("--json with another type", "h --json 1 -H 'Content-Type: text/xml'", BodyKind::Xml,
            "1");
        row("-d @- loses line ends", "h -d @- <<< $'a\\r\\nb'", BodyKind::Text, "ab", form);
        row("--data-binary @-", "h --data-binary @- <<E\na\nb\nE\n", BodyKind::Text, "a\nb\n",
            form);
        row("@- twice", "h -d @- -d @- <<< a", BodyKind::Text, "a&", form);
        row("bytes", "h --data-binary $'\\xff\\xfe'", BodyKind::Text, "\xff\xfe", form);
        row("-T -", "h -T - <<< a", BodyKind::Text, "a\n");
    }
    void data()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        QFETCH(QByteArray, body);
        QFETCH(QString, type);
        const RequestBody read = document(text).body;
        QCOMPARE(int(read.kind), kind);
        QCOMPARE(read.text, body);
        QCOMPARE(read.contentType, type);
    }

    void formsAreTakenApartWhereNothingIsLost()
    {
        const RequestBody body = document("h -d 'a=b+c&d%2F=%C3%A4&e=&f'").body;
        QCOMPARE(body.kind, BodyKind::Form);
        QCOMPARE(body.form.size(), 4);
        QCOMPARE(body.form.at(0).value, u"b c"_qs);
        QCOMPARE(body.form.at(1).name, u"d/"_qs);
        QCOMPARE(body.form.at(1).value, u"\u00e4"_qs);
        QVERIFY(!body.form.at(2).value.isNull() && body.form.at(2).value.isEmpty());
        QVERIFY(body.form.at(3).value.isNull());
    }

    void urlEncodedData()
    {
        const auto form = document("h --data-urlencode 'a=b &c' --data-urlencode '=d=1' "
                                   "--data-urlencode n@- <<< '@x'")
                              .body.form;
        QCOMPARE(form.size(), 3);
        QCOMPARE(form.at(0), (RequestPair{u"a"_qs, u"b &c"_qs, true}));
        QCOMPARE(form.at(1), (RequestPair{u"d=1"_qs, {}, true}));
        QCOMPARE(form.at(2), (RequestPair{u"n"_qs, u"@x\n"_qs, true}));
        QCOMPARE(document("h --data-urlencode 'a b'").body.text, "a+b");
        QCOMPARE(document("h --data-urlencode @- <<< 'a b'").body.text, "a+b%0A");
    }

    void files()
    {
        const CurlImport binary = import("h --data-binary @a/b.json -H 'Content-Type: x/y'");
        QCOMPARE(binary.document.body.kind, BodyKind::File);
        QCOMPARE(binary.document.body.file, u"a/b.json"_qs);
        QCOMPARE(binary.document.body.contentType, QString());
        QVERIFY(binary.notes.isEmpty());

        const CurlImport data = import("h -d @a");
        QCOMPARE(data.document.body.file, u"a"_qs);
        QCOMPARE(data.document.body.contentType, u"application/x-www-form-urlencoded"_qs);
        QVERIFY(hasNote(data, Code::FileKept, u"a"_qs));

        const CurlImport joined = import("h -d a=b -d @c");
        QCOMPARE(joined.document.body.form.size(), 2); // the second one is empty
        QVERIFY(hasNote(joined, Code::FileLeftOut, u"c"_qs));
        QVERIFY(hasNote(import("h -d @c -d a=b"), Code::FileLeftOut, u"c"_qs));
        QVERIFY(hasNote(import("h --data-urlencode a@c"), Code::FileLeftOut, u"c"_qs));
        QVERIFY(hasNote(import("h -G -d @c"), Code::FileLeftOut, u"c"_qs));
        QVERIFY(hasNote(import("h -d @-"), Code::InputUnknown));
        QCOMPARE(document("h -d @- < c").body.file, u"c"_qs);

        const CurlImport upload = import("h -T a.txt");
        QCOMPARE(upload.document.body.kind, BodyKind::File);
        QCOMPARE(upload.document.body.file, u"a.txt"_qs);
    }

    void multipart()
    {
        const CurlImport read =
            import("h -F a=b -F 'c= d ;type=text/plain;charset=x' -F '\"n\"=\"q; \\\"r\\\"\";x=y' "
                   "-F 'f=@\"p;q.txt\";filename=z.txt;type=a/b' -F g=@one,two -F t=\\<text "
                   "--form-string 's=@x;type=y' -F nothing");
        const QList<FormPart> parts = read.document.body.parts;
        QCOMPARE(read.document.body.kind, BodyKind::Multipart);
        QCOMPARE(parts.size(), 8);
        QCOMPARE(parts.at(0), (FormPart{u"a"_qs, u"b"_qs, false, {}, {}, true}));
        QCOMPARE(parts.at(1),
                 (FormPart{u"c"_qs, u"d"_qs, false, {}, u"text/plain;charset=x"_qs, true}));
        QCOMPARE(parts.at(2), (FormPart{u"\"n\""_qs, u"q; \"r\""_qs, false, {}, {}, true}));
        QCOMPARE(parts.at(3),
                 (FormPart{u"f"_qs, u"p;q.txt"_qs, true, u"z.txt"_qs, u"a/b"_qs, true}));
        QCOMPARE(parts.at(4), (FormPart{u"g"_qs, u"one"_qs, true, {}, {}, true}));
        QCOMPARE(parts.at(5).value, u"two"_qs);
        QVERIFY(parts.at(6).isFile);
        QCOMPARE(parts.at(7), (FormPart{u"s"_qs, u"@x;type=y"_qs, false, {}, {}, true}));
        QVERIFY(hasNote(read, Code::FormAttribute, u"x"_qs));
        QVERIFY(hasNote(read, Code::FormAttribute, u","_qs));
        QVERIFY(hasNote(read, Code::FormFileAsText, u"text"_qs));
        QVERIFY(hasNote(read, Code::ValueInvalid, u"-F"_qs));

        QCOMPARE(document("h -F 'a=<-' <<< b").body.parts.first().value, u"b\n"_qs);
        QCOMPARE(document("h -F 'a=@-' <<< b").body.parts.first().fileName, u"-"_qs);
        QVERIFY(hasNote(import("h -F a=b -d c"), Code::OptionOverridden, u"-d"_qs));
    }

    void credentials_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("user");
        QTest::addColumn<int>("place");
        QTest::addColumn<QByteArray>("secret");
        const auto row = [](const char *name, const QByteArray &text, AuthenticationKind kind,
                            const QString &user, Place place, const QByteArray &secret) {
            QTest::newRow(name) << text << int(kind) << user << int(place) << secret;
        };
        using Kind = AuthenticationKind;
        row("-u", "h -u me:pass:word", Kind::Basic, u"me"_qs, Place::Basic, "pass:word");
        row("-u, no user", "h -u :pass", Kind::Basic, {}, Place::Basic, "pass");
        row("-u, no password", "h -u me:", Kind::Basic, u"me"_qs, Place::Basic, "");
        row("--digest", "h --digest -u me:x", Kind::Digest, u"me"_qs, Place::Digest, "x");
        row("--basic after it", "h --digest --basic -u me:x", Kind::Basic, u"me"_qs, Place::Basic,
            "x");
        row("userinfo", "http://me%40x:a%20b@h/", Kind::Basic, u"me@x"_qs, Place::Basic, "a b");
        row("-u over userinfo", "http://q:r@h -u me:x", Kind::Basic, u"me"_qs, Place::Basic, "x");
        row("--oauth2-bearer", "h --oauth2-bearer tok", Kind::Bearer, {}, Place::Bearer, "tok");
        row("Bearer", "h -H 'authorization: Bearer tok'", Kind::Bearer, {}, Place::Bearer, "tok");
        row("Basic", "h -H 'Authorization: Basic bWU6cGFzcw=='", Kind::Basic, u"me"_qs,
            Place::Basic, "pass");
        row("Basic that is none", "h -H 'Authorization: Basic x!y'", Kind::None, {}, Place::Header,
            "x!y");
        row("another scheme", "h -H 'Authorization: token abc'", Kind::None, {}, Place::Header,
            "abc");
        row("no scheme", "h -H 'Authorization: abc'", Kind::None, {}, Place::Header, "abc");
        row("-H over -u", "h -u me:x -H 'Authorization: Bearer tok'", Kind::Bearer, {},
            Place::Bearer, "tok");
        row("--aws-sigv4", "h --aws-sigv4 aws:amz:eu:s3 -u id:sec", Kind::SigV4, u"id"_qs,
            Place::SigV4, "sec");
    }
    void credentials()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        QFETCH(QString, user);
        QFETCH(int, place);
        QFETCH(QByteArray, secret);
        const CurlImport read = import(text);
        QCOMPARE(int(read.document.authentication.kind), kind);
        QCOMPARE(read.document.authentication.user, user);
        QCOMPARE(read.document.authentication.secret, QString());
        QCOMPARE(read.secrets.size(), 1);
        QCOMPARE(int(read.secrets.first().place), place);
        QCOMPARE(secretText(read), secret);
        QVERIFY(!read.document.url.contains(u'@'));
        for (const RequestPair &header : read.document.headers)
            QVERIFY(header.name.compare(u"authorization"_qs, Qt::CaseInsensitive) != 0);
    }

    void whereSecretsOfOtherSchemesBelong()
    {
        const CurlImport read = import("h -H 'Authorization: token abc'");
        QCOMPARE(read.secrets.first().header, "Authorization");
        QCOMPARE(read.secrets.first().before, "token ");
    }

    void signaturesFindRegionAndServiceInTheHost()
    {
        auto named = document("https://s3.eu.h --aws-sigv4 aws:amz:r:s -u a:b").authentication;
        QCOMPARE(named.region, u"r"_qs);
        QCOMPARE(named.service, u"s"_qs);
        named = document("https://s3.eu.h/x --aws-sigv4 aws:amz -u a:b").authentication;
        QCOMPARE(named.region, u"eu"_qs);
        QCOMPARE(named.service, u"s3"_qs);
    }

    void credentialsThatAreNone()
    {
        QVERIFY(hasNote(import("h -u me"), Code::PasswordAsked, u"me"_qs));
        const CurlImport other = import("h --ntlm -u me:x");
        QCOMPARE(other.document.authentication.kind, AuthenticationKind::None);
        QVERIFY(other.secrets.isEmpty());
        QVERIFY(hasNote(other, Code::OptionNotApplied, u"--ntlm"_qs));
        const CurlImport variable = import("h -H \"Authorization: Bearer $T\"");
        QVERIFY(variable.secrets.isEmpty());
        QCOMPARE(variable.document.headers.first().value, u"Bearer {{T}}"_qs);
        const CurlImport removed = import("h -u a:b -H Authorization:");
        QVERIFY(removed.secrets.isEmpty());
        QVERIFY(hasNote(removed, Code::OptionOverridden, u"-u"_qs));
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
        QVERIFY(hasNote(import("-m x h"), Code::ValueInvalid, u"-m"_qs));
    }

    void optionsThatAreNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("named");
        const auto row = [](const QByteArray &text, Code code, const QString &named) {
            QTest::newRow(text.constData()) << text << int(code) << named;
        };
        row("h -x http://p:1", Code::OptionNotApplied, u"-x"_qs);
        row("h -U a:b", Code::OptionNotApplied, u"-U"_qs);
        row("h --resolve a:1:b", Code::OptionNotApplied, u"--resolve"_qs);
        row("h --connect-to a:1:b:2", Code::OptionNotApplied, u"--connect-to"_qs);
        row("h --connect-timeout 3", Code::OptionNotApplied, u"--connect-timeout"_qs);
        row("h --http1.1", Code::OptionNotApplied, u"--http1.1"_qs);
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
        const CurlImport read = import(text);
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
