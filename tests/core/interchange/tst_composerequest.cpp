// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/interchange/composerequest.h>
#include <core/interchange/requestcode.h>

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace keywright;

/// From the request as it is written to the one that is sent.
class ComposeRequestTest : public QObject
{
    Q_OBJECT

private:
    static RequestDocument to(const QString &url)
    {
        RequestDocument document;
        document.url = url;
        return document;
    }
    /// Path and query as they go out.
    static QByteArray target(const Request &request)
    {
        return request.target.isEmpty()
                   ? request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
                   : request.target;
    }
    static QByteArray field(const Request &request, const char *name)
    {
        for (const HeaderField &header : request.headers) {
            if (header.first == name)
                return header.second;
        }
        return "(none)";
    }
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the file could not be written");
        return file.fileName();
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void targets_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QList<QPair<QString, QString>>>("query");
        QTest::addColumn<QByteArray>("expected");
        using Pairs = QList<QPair<QString, QString>>;
        const auto row = [](const char *name, const QString &url, const Pairs &query,
                            const QByteArray &expected) {
            QTest::newRow(name) << url << query << expected;
        };
        row("no path", u"http://h"_qs, {}, "/");
        row("no path, a query", u"http://h"_qs, {{u"a"_qs, u"b"_qs}}, "/?a=b");
        row("without a value", u"http://h/x"_qs, {{u"a"_qs, {}}, {u"b"_qs, u""_qs}}, "/x?a&b=");
        row("verbatim", u"http://h/%7E'{x}"_qs, {{u"a"_qs, u"%5*|^\"<%aB+"_qs}},
            "/%7E'{x}?a=%5*|^\"<%aB+");
        row("what cannot stand there", u"http://h/a b\u00e4"_qs, {{u"c d"_qs, u"\u00e4\n#"_qs}},
            "/a%20b%C3%A4?c%20d=%C3%A4%0A%23");
        row("a query in the URL", u"http://h/?a#f"_qs, {{u"b"_qs, {}}}, "/?a&b");
        row("a question mark alone", u"http://h/"_qs, {{u""_qs, {}}}, "/?");
    }
    void targets()
    {
        QFETCH(QString, url);
        using Pairs = QList<QPair<QString, QString>>;
        QFETCH(Pairs, query);
        QFETCH(QByteArray, expected);
        RequestDocument document = to(url);
        for (const auto &pair : query)
            document.query.append({pair.first, pair.second, true});
        const auto request = composeRequest(document);
        QVERIFY(request);
        QCOMPARE(target(*request), expected);
        QCOMPARE(request->url.host(), u"h"_qs);
    }

    void onlyWhatIsSwitchedOn()
    {
        RequestDocument document = to(u"h/a"_qs);
        document.query = {{u"a"_qs, u"1"_qs, false}, {u"b"_qs, u"2"_qs, true}};
        document.headers = {{u"A"_qs, u"1"_qs, false}, {u" B "_qs, u" 2 "_qs, true}};
        document.body.kind = BodyKind::Form;
        document.body.form = {{u"x"_qs, u"{{unknown}}"_qs, false}, {u"y"_qs, u"z"_qs, true}};
        const auto request = composeRequest(document);
        QVERIFY(request);
        QCOMPARE(request->url, QUrl(u"http://h/a?b=2"_qs));
        QVERIFY(request->target.isEmpty());
        QCOMPARE(request->headers.first(), (HeaderField{"B", "2"}));
        QCOMPARE(request->body, "y=z");
    }

    void variablesEverywhere()
    {
        RequestDocument document = to(u"{{base}}/:id/{{ x }}"_qs);
        document.method = u"{{m}}"_qs;
        document.pathParameters = {{u"id"_qs, u"{{x}}/y"_qs, true}};
        document.query = {{u"{{x}}"_qs, u"{{x}}{{x}}"_qs, true}};
        document.headers = {{u"H"_qs, u"<{{x}}>"_qs, true}};
        document.body.kind = BodyKind::Json;
        document.body.text = R"({"a":{"b":{{n}}},"c":"{{x}}","d":{{}}})";
        const Variables variables{{u"base"_qs, u"https://h:1/p?q=1"_qs},
                                  {u"x"_qs, u"1 {{n}}"_qs},
                                  {u"m"_qs, u"PUT"_qs},
                                  {u"n"_qs, u"5"_qs}};
        document.url = u"https://h/:id/{{ x }}"_qs;
        const auto request = composeRequest(document, variables);
        QVERIFY(request);
        QCOMPARE(request->method, "PUT");
        QCOMPARE(target(*request), "/1%20%7B%7Bn%7D%7D%2Fy/1%20{{n}}?1%20{{n}}=1%20{{n}}1%20{{n}}");
        QCOMPARE(field(*request, "H"), "<1 {{n}}>");
        QCOMPARE(request->body, R"({"a":{"b":5},"c":"1 {{n}}","d":{{}}})");

        RequestDocument base = to(u"{{base}}"_qs);
        base.query = {{u"r"_qs, u"2"_qs, true}};
        QCOMPARE(composeRequest(base, variables)->url, QUrl(u"https://h:1/p?q=1&r=2"_qs));
    }

    void unknownVariablesAreNamed()
    {
        RequestDocument document = to(u"http://{{a}}/"_qs);
        document.headers = {{u"H"_qs, u"{{b}} {{a}}"_qs, true}};
        document.body.kind = BodyKind::Text;
        document.body.text = "{{c}}";
        const auto request = composeRequest(document);
        QVERIFY(!request);
        QCOMPARE(request.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(request.error().subject, u"{{b}}, {{a}}, {{c}}"_qs);
        QCOMPARE(*withVariables(u"a{{x}}"_qs, {{u"x"_qs, u"b"_qs}}), u"ab"_qs);
        QVERIFY(!withVariables(u"a{{x}}"_qs, {}));
    }

    void pathParameters()
    {
        RequestDocument document = to(u"http://h/:a/:b/x:a/:c"_qs);
        document.pathParameters = {{u"a"_qs, u"1/2"_qs, true}, {u"b"_qs, u"3"_qs, false}};
        QCOMPARE(target(*composeRequest(document)), "/1%2F2/:b/x:a/:c");
    }

    void bodies_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("JSON") << int(BodyKind::Json) << QString() << QByteArray("application/json");
        QTest::newRow("XML") << int(BodyKind::Xml) << QString() << QByteArray("application/xml");
        QTest::newRow("text") << int(BodyKind::Text) << QString()
                              << QByteArray("text/plain; charset=utf-8");
        QTest::newRow("text of a type") << int(BodyKind::Text) << u"a/b"_qs << QByteArray("a/b");
        QTest::newRow("none") << int(BodyKind::None) << QString() << QByteArray("(none)");
    }
    void bodies()
    {
        QFETCH(int, kind);
        QFETCH(QString, given);
        QFETCH(QByteArray, type);
        RequestDocument document = to(u"h"_qs);
        document.body.kind = BodyKind(kind);
        document.body.text = "\xff{}";
        document.body.contentType = given;
        auto request = composeRequest(document);
        QVERIFY(request);
        QCOMPARE(request->body, kind == int(BodyKind::None) ? QByteArray() : "\xff{}");
        QCOMPARE(field(*request, "Content-Type"), type);

        document.withoutHeaders = QStringList{u"content-type"_qs};
        request = composeRequest(document);
        QCOMPARE(field(*request, "Content-Type"), "(none)");
        QCOMPARE(request->withoutHeaders, QList<QByteArray>{"content-type"});

        document.headers = {{u"content-TYPE"_qs, u"x/y"_qs, true}};
        request = composeRequest(document);
        QCOMPARE(field(*request, "content-TYPE"), "x/y");
        QCOMPARE(request->headers.size(), 1);
    }

    void forms()
    {
        RequestDocument document = to(u"h"_qs);
        document.body.kind = BodyKind::Form;
        document.body.form = {{u"a b"_qs, u"c&d=+\u00e4-._~*"_qs, true},
                              {u"e"_qs, {}, true},
                              {u"f"_qs, u""_qs, true}};
        const auto request = composeRequest(document);
        QCOMPARE(request->body, "a+b=c%26d%3D%2B%C3%A4-._~%2A&e&f=");
        QCOMPARE(field(*request, "Content-Type"), "application/x-www-form-urlencoded");
    }

    void multipart()
    {
        RequestDocument document = to(u"h"_qs);
        document.headers = {{u"Content-Type"_qs, u"multipart/form-data; boundary=\"b\""_qs, true}};
        document.body.kind = BodyKind::Multipart;
        document.body.parts = {{u"a\"\r\n"_qs, u"1"_qs, false, {}, {}, true},
                               {u"t"_qs, u"2"_qs, false, u"n"_qs, u"x/y\r\nZ: z"_qs, true},
                               {u"f"_qs, file(u"p.png"_qs, "\0\1"_qba), true, {}, {}, true},
                               {u"g"_qs, file(u"q.x"_qs, "3"), true, u"r\".x"_qs, u"k/l"_qs, true},
                               {u"o"_qs, u"/nowhere"_qs, true, {}, {}, false}};
        const auto request = composeRequest(document);
        QVERIFY(request);
        QCOMPARE(request->body,
                 "--b\r\nContent-Disposition: form-data; name=\"a%22%0D%0A\"\r\n\r\n1\r\n"
                 "--b\r\nContent-Disposition: form-data; name=\"t\"; filename=\"n\"\r\n"
                 "Content-Type: x/y  Z: z\r\n\r\n2\r\n"
                 "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"p.png\"\r\n"
                 "Content-Type: image/png\r\n\r\n\0\1\r\n"
                 "--b\r\nContent-Disposition: form-data; name=\"g\"; filename=\"r%22.x\"\r\n"
                 "Content-Type: k/l\r\n\r\n3\r\n--b--\r\n"_qba);
    }

    void boundariesAreMade()
    {
        RequestDocument document = to(u"h"_qs);
        document.body.kind = BodyKind::Multipart;
        document.body.parts = {{u"a"_qs, u"1"_qs, false, {}, {}, true}};
        const auto first = composeRequest(document);
        const auto second = composeRequest(document);
        QVERIFY(first->body != second->body);
        const QByteArray type = field(*first, "Content-Type");
        QVERIFY(type.startsWith("multipart/form-data; boundary="));
        QVERIFY(first->body.startsWith("--" + type.mid(type.indexOf('=') + 1) + "\r\n"));
        document.headers = {{u"Content-Type"_qs, u"multipart/mixed"_qs, true}};
        const auto mixed = composeRequest(document);
        QVERIFY(mixed->headers.first().second.startsWith("multipart/mixed; boundary=-"));
        QCOMPARE(mixed->headers.size(), 1);
    }

    void filesAreRead()
    {
        RequestDocument document = to(u"h"_qs);
        document.body.kind = BodyKind::File;
        document.body.file = file(u"a"_qs, "a\r\n\0b"_qba);
        auto request = composeRequest(document);
        QCOMPARE(request->body, "a\r\n\0b"_qba);
        QCOMPARE(field(*request, "Content-Type"), "application/octet-stream");

        for (const QString &path :
             {m_folder.filePath(u"none"_qs), m_folder.path(), u"/dev/zero"_qs}) {
            document.body.file = path;
            request = composeRequest(document);
            QVERIFY(!request);
            QCOMPARE(request.error().code, ErrorCode::FileUnreadable);
            QCOMPARE(request.error().subject, path);
        }
    }

    void filesHaveALimit()
    {
        QFile big(m_folder.filePath(u"big"_qs));
        QVERIFY(big.open(QIODevice::WriteOnly));
        QVERIFY(big.resize(64 * 1024 * 1024 + 1));
        big.close();
        RequestDocument document = to(u"h"_qs);
        document.body.kind = BodyKind::File;
        document.body.file = big.fileName();
        auto request = composeRequest(document);
        QVERIFY(!request);
        QCOMPARE(request.error().code, ErrorCode::NotSupported);
        QVERIFY(big.resize(40 * 1024 * 1024));
        document.body = {BodyKind::Multipart,
                         {},
                         {},
                         {},
                         {{u"a"_qs, big.fileName(), true, {}, {}, true},
                          {u"b"_qs, big.fileName(), true, {}, {}, true}},
                         {}};
        request = composeRequest(document);
        QVERIFY(!request);
        QCOMPARE(request.error().code, ErrorCode::NotSupported);
    }

    void urlsThatAreNone()
    {
        for (const char *url : {"", "http://", "ftp://h/", "http://h:x/", "http://a b/"}) {
            const auto request = composeRequest(to(QString::fromLatin1(url)));
            QVERIFY2(!request, url);
            QCOMPARE(request.error().code, ErrorCode::UrlInvalid);
        }
    }

    void variablesWithinVariables()
    {
        Variables variables{{u"a"_qs, u"{{b}}/x"_qs},   {u"b"_qs, u"{{c}}"_qs},
                            {u"c"_qs, u"1"_qs},         {u"one"_qs, u"{{two}}"_qs},
                            {u"two"_qs, u"{{one}}"_qs}, {u"s"_qs, u"key={{secret}}"_qs}};
        expandVariables(variables, {u"secret"_qs});
        QCOMPARE(variables, (Variables{{u"a"_qs, u"1/x"_qs},
                                       {u"b"_qs, u"1"_qs},
                                       {u"c"_qs, u"1"_qs},
                                       {u"s"_qs, u"key={{secret}}"_qs},
                                       {u"secret"_qs, u"{{secret}}"_qs}}));
    }

    void theConnectionIsWrittenForCurlAlone()
    {
        RequestDocument document = to(u"https://h/x"_qs);
        document.connection = {HttpVersion::Http1, u"http://p:1"_qs, u"/c:d.p12"_qs, u"{{x}}"_qs};
        const auto code = codeRequest(document, {{u"x"_qs, u"plain-phrase"_qs}});
        QVERIFY(code);
        const auto curl = requestCode(CodeLanguage::Curl, *code);
        QVERIFY(curl);
        for (const char *part : {"--http1.1", "--proxy 'http://p:1'", "'/c\\:d.p12'",
                                 "--cert-type P12", "--pass \"$CERTIFICATE_PASSPHRASE\""})
            QVERIFY2(curl->text.contains(QLatin1StringView(part)), qUtf8Printable(curl->text));
        QVERIFY(!curl->text.contains(u"plain-phrase"_qs));
        for (const CodeLanguage other : {CodeLanguage::Python, CodeLanguage::JavaScript})
            QVERIFY(requestCode(other, *code)->notes.contains(CodeNote::ConnectionLeftOut));
    }

    void theRestGoesOver()
    {
        RequestDocument document = to(u"h"_qs);
        document.timeout = std::chrono::milliseconds(5);
        document.verifyTls = false;
        document.authentication.kind = AuthenticationKind::Key;
        document.authentication.key = KeyId(u"k"_qs);
        document.connection = {HttpVersion::Http2, u"http://{{p}}:1"_qs, u"/c.pem"_qs, u"{{x}}"_qs};
        const auto request = composeRequest(document, {{u"p"_qs, u"proxy"_qs}, {u"x"_qs, u"y"_qs}});
        QCOMPARE(request->connection, (ConnectionChoice{HttpVersion::Http2, u"http://proxy:1"_qs,
                                                        u"/c.pem"_qs, u"y"_qs}));
        QCOMPARE(request->timeout, document.timeout);
        QVERIFY(!request->verifyTls);
        QVERIFY(request->key.has_value());
    }
};

QTEST_GUILESS_MAIN(ComposeRequestTest)
#include "tst_composerequest.moc"
