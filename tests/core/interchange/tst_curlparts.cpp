// SPDX-License-Identifier: GPL-3.0-or-later
#include "curlimporting.h"

using namespace keywright;
using Code = CurlNote::Code;
using Place = CurlSecret::Place;

/// What a cURL command sends, and who it says is sending.
class CurlPartsTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray secretText(const CurlImport &import)
    {
        return import.secrets.size() == 1 ? import.secrets.first().secret.reveal().toByteArray()
                                          : QByteArray("?");
    }

private Q_SLOTS:
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
        const CurlImport binary = imported("h --data-binary @a/b.json -H 'Content-Type: x/y'");
        QCOMPARE(binary.document.body.kind, BodyKind::File);
        QCOMPARE(binary.document.body.file, u"a/b.json"_qs);
        QCOMPARE(binary.document.body.contentType, QString());
        QVERIFY(binary.notes.isEmpty());

        const CurlImport data = imported("h -d @a");
        QCOMPARE(data.document.body.file, u"a"_qs);
        QCOMPARE(data.document.body.contentType, u"application/x-www-form-urlencoded"_qs);
        QVERIFY(hasNote(data, Code::FileKept, u"a"_qs));

        const CurlImport joined = imported("h -d a=b -d @c");
        QCOMPARE(joined.document.body.form.size(), 2); // the second one is empty
        QVERIFY(hasNote(joined, Code::FileLeftOut, u"c"_qs));
        QVERIFY(hasNote(imported("h -d @c -d a=b"), Code::FileLeftOut, u"c"_qs));
        QVERIFY(hasNote(imported("h --data-urlencode a@c"), Code::FileLeftOut, u"c"_qs));
        QVERIFY(hasNote(imported("h -G -d @c"), Code::FileLeftOut, u"c"_qs));
        QVERIFY(hasNote(imported("h -d @-"), Code::InputUnknown));
        QCOMPARE(document("h -d @- < c").body.file, u"c"_qs);

        const CurlImport upload = imported("h -T a.txt");
        QCOMPARE(upload.document.body.kind, BodyKind::File);
        QCOMPARE(upload.document.body.file, u"a.txt"_qs);
    }

    void multipart()
    {
        const CurlImport read = imported(
            "h -F a=b -F 'c= d ;type=text/plain;charset=x' -F '\"n\"=\"q; \\\"r\\\"\";x=y' "
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
        QVERIFY(hasNote(imported("h -F a=b -d c"), Code::OptionOverridden, u"-d"_qs));
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
        const CurlImport read = imported(text);
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
        const CurlImport read = imported("h -H 'Authorization: token abc'");
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
        QVERIFY(hasNote(imported("h -u me"), Code::PasswordAsked, u"me"_qs));
        const CurlImport other = imported("h --ntlm -u me:x");
        QCOMPARE(other.document.authentication.kind, AuthenticationKind::None);
        QVERIFY(other.secrets.isEmpty());
        QVERIFY(hasNote(other, Code::OptionNotApplied, u"--ntlm"_qs));
        const CurlImport variable = imported("h -H \"Authorization: Bearer $T\"");
        QVERIFY(variable.secrets.isEmpty());
        QCOMPARE(variable.document.headers.first().value, u"Bearer {{T}}"_qs);
        const CurlImport removed = imported("h -u a:b -H Authorization:");
        QVERIFY(removed.secrets.isEmpty());
        QVERIFY(hasNote(removed, Code::OptionOverridden, u"-u"_qs));
    }
};

QTEST_GUILESS_MAIN(CurlPartsTest)
#include "tst_curlparts.moc"
