// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/domain/requesttext.h>
#include <core/interchange/requestfile.h>

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

using namespace keywright;

class RequestFileTest : public QObject
{
    Q_OBJECT

    static RequestDocument whole()
    {
        RequestDocument document;
        document.name = QStringLiteral("Submit: a \"form\" # 1");
        document.method = QStringLiteral("POST");
        document.url = QStringLiteral("{{base}}/forms/:form/submit");
        document.query = {{QStringLiteral("page"), QStringLiteral("1")},
                          {QStringLiteral("debug"), QString()},
                          {QStringLiteral("q"), QStringLiteral("a%20b+c")},
                          {QStringLiteral("off"), QStringLiteral("x"), false}};
        document.pathParameters = {{QStringLiteral("form"), QStringLiteral("intake")}};
        document.headers = {{QStringLiteral("Accept"), QStringLiteral("application/json")},
                            {QStringLiteral("X-Trace"), QStringLiteral("yes: no"), false}};
        document.notes = QStringLiteral("What it does.\n\n- one\n- two\n");
        document.timeout = std::chrono::milliseconds(1500);
        document.followRedirects = true;
        document.verifyTls = false;
        document.withoutHeaders = {QStringLiteral("Accept-Encoding")};
        return document;
    }
    static QByteArray textOf(const RequestDocument &document)
    {
        RequestFile file;
        file.document = document;
        return requestFileText(file);
    }
    static RequestDocument again(const RequestDocument &document)
    {
        const QByteArray text = textOf(document);
        const auto read = readRequestFile(text, QStringLiteral("x.yml"));
        if (!read || read->document != document)
            qWarning().noquote() << (read ? QString() : read.error().detail) << text;
        return read ? read->document : RequestDocument();
    }

private Q_SLOTS:
    void everythingComesBack()
    {
        const RequestDocument read = again(whole()), wanted = whole();
        QCOMPARE(read.name, wanted.name);
        QCOMPARE(urlText(read), urlText(wanted));
        QCOMPARE(read.query, wanted.query);
        QCOMPARE(read.pathParameters, wanted.pathParameters);
        QCOMPARE(read.headers, wanted.headers);
        QCOMPARE(read.notes, wanted.notes);
        QCOMPARE(read.withoutHeaders, wanted.withoutHeaders);
        QCOMPARE(read.method, wanted.method);
        QCOMPARE(read.timeout.count(), wanted.timeout.count());
        QCOMPARE(read.followRedirects, wanted.followRedirects);
        QCOMPARE(read.verifyTls, wanted.verifyTls);
        QCOMPARE(read.body, wanted.body);
        QCOMPARE(read.authentication, wanted.authentication);
        QCOMPARE(read, wanted);
    }

    void bodies_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"", "{}", "{\n  \"a\": 1\n}", "{\n}\n", "line\n\n", "\nfirst empty", "  indented\nx",
              "tab\there", "cr\r\nlf", "trailing  \nspace", "# no comment",
              "ünïcode \xF0\x9F\x8E\x89", "'\"\\", "- a\n- b\n", "---\n...\n", "nul\x01"})
            QTest::newRow(text) << QByteArray(text);
    }
    void bodies()
    {
        QFETCH(const QByteArray, text);
        for (const BodyKind kind : {BodyKind::Json, BodyKind::Xml, BodyKind::Text}) {
            RequestDocument document = whole();
            document.body.kind = kind;
            document.body.text = text;
            QCOMPARE(again(document).body, document.body);
        }
    }

    void formsAndFiles()
    {
        RequestDocument document = whole();
        document.body.kind = BodyKind::Form;
        document.body.form = {{QStringLiteral("a b"), QStringLiteral("c&d=e")},
                              {QStringLiteral("off"), QStringLiteral("1"), false}};
        QCOMPARE(again(document), document);
        document.body = {};
        document.body.kind = BodyKind::Multipart;
        FormPart file{QStringLiteral("photo"), QStringLiteral("/tmp/a b.png"), true};
        file.fileName = QStringLiteral("b.png");
        file.contentType = QStringLiteral("image/png");
        document.body.parts = {file, {QStringLiteral("note"), QStringLiteral("two\nlines")}};
        QCOMPARE(again(document), document);
        document.body = {};
        document.body.kind = BodyKind::File;
        document.body.file = QStringLiteral("./data.bin");
        document.body.contentType = QStringLiteral("application/octet-stream");
        QCOMPARE(again(document), document);
    }

    void authentication_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("none") << int(AuthenticationKind::None);
        QTest::newRow("key") << int(AuthenticationKind::Key);
        QTest::newRow("bearer") << int(AuthenticationKind::Bearer);
        QTest::newRow("basic") << int(AuthenticationKind::Basic);
        QTest::newRow("digest") << int(AuthenticationKind::Digest);
        QTest::newRow("sigv4") << int(AuthenticationKind::SigV4);
    }
    void authentication()
    {
        QFETCH(const int, kind);
        RequestDocument document = whole();
        RequestAuthentication &auth = document.authentication;
        auth.kind = AuthenticationKind(kind);
        if (auth.kind != AuthenticationKind::None)
            auth.secret = QStringLiteral("kw://Clinic/Portal");
        if (auth.kind == AuthenticationKind::Basic || auth.kind == AuthenticationKind::Digest)
            auth.user = QStringLiteral("ann");
        if (auth.kind == AuthenticationKind::SigV4) {
            auth.user = QStringLiteral("AKIDEXAMPLE");
            auth.region = QStringLiteral("eu-central-1");
            auth.service = QStringLiteral("s3");
        }
        QCOMPARE(again(document), document);
    }

    void noCredentialIsWritten()
    {
        RequestDocument document = whole();
        document.url = QStringLiteral("https://ann:hunter2@api.example/x");
        document.headers = {{QStringLiteral("Authorization"), QStringLiteral("Bearer hunter2")},
                            {QStringLiteral("X-Api-Key"), QStringLiteral("{{key}}")},
                            {QStringLiteral("Cookie"), QStringLiteral("session=hunter2")}};
        document.query = {{QStringLiteral("api_key"), QStringLiteral("hunter2")},
                          {QStringLiteral("page"), QStringLiteral("2")}};
        document.connection.proxy = QStringLiteral("http://bob:hunter2@proxy:3128");
        const QByteArray text = textOf(document);
        QVERIFY2(!text.contains("hunter2"), text.constData());
        QVERIFY(text.contains("{{key}}") && text.contains("page"));
        QStringList dropped;
        const RequestDocument clean = withoutCredentials(document, &dropped);
        QCOMPARE(dropped, (QStringList{QStringLiteral("Authorization"), QStringLiteral("Cookie"),
                                       QStringLiteral("api_key"), QStringLiteral("url"),
                                       QStringLiteral("proxy")}));
        QCOMPARE(clean.url, QStringLiteral("https://ann@api.example/x"));
    }

    void whatOthersWroteStays()
    {
        const QByteArray theirs = "info:\n  name: Old\n  type: http\n  seq: 3\n  tags: [a, b]\n"
                                  "http:\n  method: GET\n  url: https://example.com/x?a=1\n"
                                  "  auth: inherit\n"
                                  "runtime:\n  assertions:\n    - expression: res.status\n"
                                  "      operator: eq\n      value: \"200\"\n"
                                  "settings:\n  timeout: 5\n  encodeUrl: true\n";
        auto file = readRequestFile(theirs, QStringLiteral("x.yml"));
        QVERIFY(file);
        QCOMPARE(file->sequence, 3);
        QCOMPARE(file->document.query,
                 QList<RequestPair>({{QStringLiteral("a"), QStringLiteral("1")}}));
        file->document.name = QStringLiteral("New");
        const QByteArray text = requestFileText(*file);
        const auto second = readRequestFile(text, QStringLiteral("x.yml"));
        QVERIFY(second);
        QCOMPARE(second->document.name, QStringLiteral("New"));
        QCOMPARE(second->whole.value(u"runtime"), file->whole.value(u"runtime"));
        QCOMPARE(second->whole[u"info"][u"tags"], file->whole[u"info"][u"tags"]);
        QCOMPARE(second->whole[u"settings"][u"encodeUrl"], QJsonValue(true));
        QVERIFY(text.contains("seq: 3\n") && text.contains("value: \"200\"\n"));
        QCOMPARE(second->whole[u"http"][u"auth"], QJsonValue(QStringLiteral("inherit")));
        QCOMPARE(requestFileText(*second), text); // nothing changes by itself
        // In the order that a person expects, so that differences are small.
        QVERIFY(text.indexOf("info:") < text.indexOf("\nhttp:"));
        QVERIFY(text.indexOf("method:") < text.indexOf("url:"));
    }

    void secretsOfOthersAreNotTaken()
    {
        const auto file =
            readRequestFile("info: {name: A, type: http}\nhttp:\n  method: GET\n  url: http://h/\n"
                            "  auth: {type: basic, username: u, password: hunter2}\n",
                            QStringLiteral("x.yml"));
        QVERIFY(file);
        QCOMPARE(file->literalSecrets, QStringList{QStringLiteral("http.auth.password")});
        QCOMPARE(file->document.authentication.user, QStringLiteral("u"));
        QVERIFY(!requestFileText(*file).contains("hunter2"));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << int(ErrorCode::FormatInvalid);
        QTest::newRow("list") << QByteArray("- a\n") << int(ErrorCode::FormatInvalid);
        QTest::newRow("no http") << QByteArray("info: {name: x, type: http}\n")
                                 << int(ErrorCode::FormatInvalid);
        QTest::newRow("http is text")
            << QByteArray("info: {name: x}\nhttp: yes\n") << int(ErrorCode::FormatInvalid);
        QTest::newRow("graphql") << QByteArray("info: {name: x, type: graphql}\ngraphql: {}\n")
                                 << int(ErrorCode::NotSupported);
        QTest::newRow("broken") << QByteArray("info: {name\n") << int(ErrorCode::FormatInvalid);
    }
    void refused()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, code);
        const auto file = readRequestFile(text, QStringLiteral("x.yml"));
        QVERIFY(!file);
        QCOMPARE(int(file.error().code), code);
    }

    void urls_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"http://h/a?b=c&d&e=", "http://h/a", "{{base}}/x?q={{q}}",
                                 "http://h/?a=b=c&a=b", "h:8080/x?%20=%3D"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void urls()
    {
        QFETCH(const QString, text);
        RequestDocument document;
        setUrlText(document, text + QStringLiteral("#fragment"));
        QCOMPARE(urlText(document), text);
    }

    void corpus()
    {
        const QString folder =
            qEnvironmentVariable("KEYWRIGHT_SHARED") + QStringLiteral("/corpora/bruno/tests");
        if (!QFileInfo::exists(folder))
            QSKIP("the collections that others wrote are not here");
        int read = 0, refused = 0;
        QDirIterator walk(folder, {QStringLiteral("*.yml")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile source(walk.next());
            QVERIFY(source.open(QIODevice::ReadOnly));
            const QByteArray text = source.readAll();
            const auto file = readRequestFile(text, source.fileName());
            if (!file) {
                QVERIFY(!file.error().subject.isEmpty());
                QVERIFY(!text.contains("\nhttp:")); // all that are requests are read
                ++refused;
                continue;
            }
            ++read;
            QVERIFY2(!file->document.url.isEmpty(), qPrintable(source.fileName()));
            const auto second = readRequestFile(requestFileText(*file), source.fileName());
            QVERIFY2(second, qPrintable(source.fileName()));
            QCOMPARE(withoutCredentials(second->document), withoutCredentials(file->document));
        }
        qInfo() << read << "requests read," << refused << "other files refused";
        QVERIFY(read >= 8);
    }

    void naughtyTexts()
    {
        QFile source(qEnvironmentVariable("KEYWRIGHT_SHARED")
                     + QStringLiteral("/corpora/naughty/blns.json"));
        if (!source.open(QIODevice::ReadOnly))
            QSKIP("the list of naughty texts is not here");
        for (const QJsonValue &value : QJsonDocument::fromJson(source.readAll()).array()) {
            RequestDocument document = whole();
            const QString text = value.toString();
            // YAML has no place for what Unicode will never assign (YAML 1.2, 5.1).
            if (std::any_of(text.begin(), text.end(),
                            [](QChar symbol) { return symbol.isNonCharacter(); }))
                continue;
            document.headers = {{QStringLiteral("X-One"), text}};
            document.body.kind = BodyKind::Text;
            document.body.text = text.toUtf8();
            document.notes = text;
            QCOMPARE(again(document).headers, document.headers);
            QCOMPARE(again(document).body.text, document.body.text);
            QCOMPARE(again(document).notes, text);
        }
    }
};

QTEST_GUILESS_MAIN(RequestFileTest)
#include "tst_requestfile.moc"
