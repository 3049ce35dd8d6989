// SPDX-License-Identifier: GPL-3.0-or-later
// A request that was copied as code does what Keywright does: cURL, Python and Node run it, and
// what arrives is compared with what Keywright sends.
#include "curlcases.h"

#include <core/interchange/curlwords.h>
#include <core/interchange/requestcode.h>

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace keywright;

namespace {

struct Language
{
    CodeLanguage language;
    const char *name;
};

constexpr Language languages[] = {{CodeLanguage::Curl, "curl"},
                                  {CodeLanguage::Python, "python"},
                                  {CodeLanguage::JavaScript, "javascript"}};

QString url(const QString &target)
{
    return QStringLiteral("http://localhost:%1").arg(capturePort) + target;
}

RequestDocument post(const QByteArray &body, BodyKind kind = BodyKind::Text)
{
    RequestDocument document;
    document.method = QStringLiteral("POST");
    document.url = url(QStringLiteral("/x"));
    document.body.kind = kind;
    document.body.text = body;
    return document;
}

} // namespace

class CodeOracleTest : public QObject
{
    Q_OBJECT

private:
    /// What its own client adds or frames in another way; the agent is the language's.
    static QSet<QByteArray> ownFields(CodeLanguage language, const CapturedRequest &reference)
    {
        QSet<QByteArray> names{"content-length", "expect", "transfer-encoding", "accept-encoding"};
        if (reference.values("user-agent").value(0).startsWith("Keywright/"))
            names << "user-agent";
        if (language != CodeLanguage::Curl && reference.values("connection").isEmpty())
            names << "connection";
        if (language == CodeLanguage::JavaScript)
            names << "accept-language"
                  << "sec-fetch-mode";
        return names;
    }

    static CapturedRequest without(CapturedRequest request, const QSet<QByteArray> &names)
    {
        request.fields.removeIf([&](const auto &field) { return names.contains(field.first); });
        return request;
    }

    [[nodiscard]] QString program(CodeLanguage language) const
    {
        if (language == CodeLanguage::Curl)
            return QStringLiteral("/bin/sh");
        if (language == CodeLanguage::JavaScript)
            return QStandardPaths::findExecutable(QStringLiteral("node"));
        return QFile::exists(QStringLiteral("/usr/bin/python3"))
                   ? QStringLiteral("/usr/bin/python3")
                   : QStandardPaths::findExecutable(QStringLiteral("python3"));
    }

    /// What arrives of the text; what was said where nothing does.
    Result<CapturedRequest> byCode(CodeLanguage language, const QString &text,
                                   const QByteArray &secret)
    {
        QFile script(m_folder.filePath(QStringLiteral("script")));
        if (!script.open(QIODevice::WriteOnly))
            return failure(ErrorCode::FileUnwritable, script.fileName());
        script.write(text.toUtf8());
        script.close();
        QProcess process;
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("API_KEY"), QString::fromUtf8(secret));
        environment.insert(QStringLiteral("PASSWORD"), QString::fromUtf8(secret));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(program(language), {script.fileName()});
        process.closeWriteChannel();
        if (!process.waitForFinished(20000)) {
            process.kill();
            process.waitForFinished();
        }
        const QList<CapturedRequest> captured = m_server->take();
        if (captured.isEmpty())
            return failure(ErrorCode::NetworkFailed, QStringLiteral("nothing arrived"),
                           QString::fromUtf8(process.readAllStandardError().right(400)));
        return captured.first();
    }

    /// Each language's differences; empty: none. `total` counts the languages that were compared.
    QStringList differences(const CurlImport &import)
    {
        makeFiles(m_folder.path(), import.document);
        const auto ours = byUs(*m_server, import);
        if (!ours)
            return {};
        auto given = codeRequest(import.document);
        if (!given)
            return {u"not written: "_qs + given.error().subject};
        QByteArray secret;
        if (auto credential = credentialOf(import.document.authentication))
            given->credentials.append(*credential);
        for (const CurlSecret &one : import.secrets) {
            secret = one.secret.reveal().toByteArray();
            if (one.place == CurlSecret::Place::Header)
                given->credentials.append({CodeCredential::Place::Header, one.header, one.before});
        }
        QStringList found;
        ++m_requests;
        for (const Language &language : languages) {
            const auto code = requestCode(language.language, *given);
            if (!code) {
                found.append(u"refused: "_qs + code.error().subject);
                continue;
            }
            if (!secret.isEmpty() && secret.size() > 3
                && code->text.contains(QString::fromUtf8(secret)))
                found.append(u"holds the secret"_qs);
            const auto theirs = byCode(language.language, code->text, secret);
            QString what;
            if (!theirs) {
                what = theirs.error().subject + u' ' + theirs.error().detail;
            } else {
                const auto own = ownFields(language.language, *ours);
                what = difference(without(*ours, own), without(*theirs, own));
            }
            // The first request of Digest has no body.
            if (code->notes.contains(CodeNote::AuthenticationLeftOut)
                && (what.startsWith(u"authorization"_qs) || what.startsWith(u"body"_qs))) {
                ++m_noted;
            } else if (!what.isEmpty()) {
                found.append(QString::fromLatin1(language.name) + u": "_qs + what + u"\n"_qs
                             + code->text);
            }
            ++m_compared;
        }
        return found;
    }
    QStringList differences(const RequestDocument &document)
    {
        CurlImport import;
        import.document = document;
        return differences(import);
    }

    QTemporaryDir m_folder;
    QString m_before;
    std::unique_ptr<CaptureServer> m_server;
    int m_requests = 0, m_compared = 0, m_noted = 0;

private Q_SLOTS:
    void initTestCase()
    {
        for (const Language &language : languages) {
            if (!QFile::exists(program(language.language)))
                QSKIP(qPrintable(QString::fromLatin1(language.name) + u" is not installed"_qs));
        }
        m_server = std::make_unique<CaptureServer>(capturePort);
        QVERIFY2(m_server->port() > 0, "port 28139 is taken");
        m_before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder.path()));
    }
    void cleanupTestCase()
    {
        if (!m_before.isEmpty())
            QDir::setCurrent(m_before);
    }

    void collectedCommands_data()
    {
        QTest::addColumn<QByteArray>("command");
        for (const QByteArray &command : ownCurlCommands())
            QTest::newRow(command.left(60).constData()) << command;
        const QDir scripts(qEnvironmentVariable("KEYWRIGHT_SHARED")
                           + QStringLiteral("/corpora/curlconverter/curl_commands"));
        if (!scripts.exists())
            qInfo("KEYWRIGHT_SHARED does not lead to the collected commands");
        for (const QString &name : scripts.entryList({QStringLiteral("*.sh")}, QDir::Files)) {
            QFile file(scripts.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(name)) << file.readAll();
        }
    }
    void collectedCommands()
    {
        QFETCH(QByteArray, command);
        const auto import = importCurl(command);
        if (!import)
            return; // refused with a reason: another test's
        if (import->document.url.section(u"://"_qs, -1).section(u'/', 0, 0)
            != u"localhost:28139"_qs)
            return;
        const QStringList found = differences(*import);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void bodies_data()
    {
        QTest::addColumn<RequestDocument>("document");
        QByteArray every;
        for (int code = 1; code < 256; ++code)
            every += char(code);
        QByteArray withNul = every;
        withNul.prepend('\0');
        QTest::newRow("every byte") << post(every);
        QTest::newRow("NUL") << post(withNul);
        QTest::newRow("percent and backslash") << post("%d %% \\n \\\\ %s\n");
        QTest::newRow("quotes") << post("it's \"so\" `id` $(id) $HOME ${X} !x\n\n", BodyKind::Json);
        QTest::newRow("at sign") << post("@/etc/passwd");
        QTest::newRow("dash") << post("-n -e x");
        QTest::newRow("line ends") << post("a\r\nb\rc\n");
        QTest::newRow("separators") << post("\xe2\x80\xa8\xe2\x80\xa9\x7f\x01 \xf0\x9f\x94\x91");
        QTest::newRow("placeholders") << post("%1 %2 {0} {} #{x}");
        QTest::newRow("empty") << post({}, BodyKind::None);
        RequestDocument get = post("{\"a\": 1}", BodyKind::Json);
        get.method = QStringLiteral("GET");
        QTest::newRow("GET with a body") << get;
        RequestDocument head = get;
        head.method = QStringLiteral("HEAD");
        QTest::newRow("HEAD with a body") << head;
        RequestDocument form = post({}, BodyKind::Form);
        form.body.form = {{u"a b"_qs, u"c&d=e%"_qs}, {u"\u00e4"_qs, u"'\"$`\\\n"_qs}};
        QTest::newRow("form") << form;
        RequestDocument untyped = post("{}", BodyKind::Json);
        untyped.withoutHeaders = {u"Content-Type"_qs};
        QTest::newRow("no type") << untyped;
        RequestDocument file = post({}, BodyKind::File);
        file.body.file = u"it's a $file %1.bin"_qs;
        QTest::newRow("file") << file;
        file.body.file = u"-"_qs;
        QTest::newRow("file -") << file;
        RequestDocument parts = post({}, BodyKind::Multipart);
        parts.body.parts = {{u"text"_qs, u"it's \"$x\" \\ ; type=a/b\nsecond"_qs, false},
                            {u"at"_qs, u"@file"_qs, false},
                            {u"less"_qs, u"<file"_qs, false, {}, u"text/plain"_qs},
                            {u"up"_qs, u"some file.png"_qs, true},
                            {u"named"_qs, u"x.unknown"_qs, true, u"na\"me;.bin"_qs, u"a/b"_qs},
                            {u"off"_qs, u"x"_qs, false, {}, {}, false}};
        QTest::newRow("multipart") << parts;
        parts.body.parts.append({u"a=b\"\n"_qs, u"value"_qs, false});
        QTest::newRow("multipart, a name that cURL cannot say") << parts;
        parts.headers = {{u"Content-Type"_qs, u"multipart/mixed; boundary=own"_qs}};
        QTest::newRow("multipart, own boundary") << parts;
    }
    void bodies()
    {
        QFETCH(RequestDocument, document);
        const QStringList found = differences(document);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void heads_data()
    {
        QTest::addColumn<RequestDocument>("document");
        const auto row = [](const char *name, const QString &target,
                            const QList<RequestPair> &headers = {}, const QStringList &removed = {},
                            const QString &method = QStringLiteral("GET")) {
            RequestDocument document;
            document.url = url(target);
            document.method = method;
            document.headers = headers;
            document.withoutHeaders = removed;
            QTest::newRow(name) << document;
        };
        row("plain", u"/"_qs);
        row("quotes", u"/a'b\"c$d`e\\f"_qs);
        row("braces", u"/{a,b}/[1-3]/?x={y}&[z]"_qs);
        row("dots", u"/a/./b/../c/%2e%2E/d"_qs);
        row("percent", u"/%zz%20%C3%a4?%&%1%2=%%"_qs);
        row("empty query", u"/x?"_qs);
        row("not ASCII", u"/\u00e4/\u6f22?\u00f6=\U0001F511"_qs);
        row("symbols", u"/*;x=1,2!~|^<>?q=a+b;c|d^'"_qs);
        row("method", u"/x"_qs, {}, {}, u"DELETE"_qs);
        row("own method", u"/x"_qs, {}, {}, u"PURGE-IT!"_qs);
        row("OPTIONS", u"/x"_qs, {}, {}, u"OPTIONS"_qs);
        row("PUT without a body", u"/x"_qs, {}, {}, u"PUT"_qs);
        row("values", u"/x"_qs,
            {{u"X-A"_qs, u"it's \"so\" $HOME `id` \\ %1"_qs},
             {u"X-B"_qs, {}},
             {u"X-C"_qs, u"@file"_qs},
             {u"X-D"_qs, u"-x"_qs},
             {u"X-E"_qs, u"\u00fc\u6f22"_qs},
             {u"X-F"_qs, u"a\tb;"_qs}});
        row("twice", u"/x"_qs, {{u"X-A"_qs, u"1"_qs}, {u"x-a"_qs, u"2"_qs}});
        row("removed", u"/x"_qs, {}, {u"User-Agent"_qs, u"Accept"_qs, u"Accept-Encoding"_qs});
        row("removed and given", u"/x"_qs, {{u"Accept"_qs, u"a/b"_qs}}, {u"accept"_qs});
        row("no host", u"/x"_qs, {}, {u"Host"_qs});
        row("own host", u"/x"_qs, {{u"Host"_qs, u"other.example"_qs}});
        row("connection", u"/x"_qs, {{u"Connection"_qs, u"close"_qs}});
    }
    void heads()
    {
        QFETCH(RequestDocument, document);
        const QStringList found = differences(document);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void keys_data()
    {
        QTest::addColumn<policy::KeyLocation>("location");
        QTest::addColumn<RequestDocument>("document");
        using Kind = policy::KeyLocation::Kind;
        RequestDocument get;
        get.url = url(u"/x"_qs);
        RequestDocument query = get;
        query.query = {{u"a"_qs, u"b"_qs}};
        for (const auto &location :
             {policy::KeyLocation{Kind::Header, "X-Api-Key"}, policy::KeyLocation{Kind::Bearer, {}},
              policy::KeyLocation{Kind::Query, "my key"}}) {
            const QByteArray name = QByteArray::number(int(location.kind));
            QTest::newRow((name + " GET").constData()) << location << get;
            QTest::newRow((name + " query").constData()) << location << query;
            QTest::newRow((name + " body").constData())
                << location << post("{\"x\": 1}", BodyKind::Json);
        }
    }
    /// The key comes from the environment, or stands in the text where that is asked for.
    void keys()
    {
        QFETCH(policy::KeyLocation, location);
        QFETCH(RequestDocument, document);
        const QByteArray key = "kw_a-b.c~d/f+g&h=i%j'k\"l$m";
        auto given = codeRequest(document);
        QVERIFY(given.has_value());
        given->credentials = {credentialAt(location)};
        for (const bool isWritten : {false, true}) {
            if (isWritten)
                given->credentials.first().secret = Secret(key);
            for (const Language &language : languages) {
                const auto code = requestCode(language.language, *given);
                QVERIFY(code.has_value());
                QVERIFY(isWritten || !code->text.contains(u"kw_a-b"_qs));
                const auto captured =
                    byCode(language.language, code->text, isWritten ? QByteArray() : key);
                QVERIFY2(captured.has_value(), qPrintable(code->text));
                if (location.kind == policy::KeyLocation::Kind::Query) {
                    const QByteArray value =
                        captured->target.mid(captured->target.indexOf("my%20key=") + 9);
                    QCOMPARE(QByteArray::fromPercentEncoding(value), key);
                } else if (location.kind == policy::KeyLocation::Kind::Bearer) {
                    QCOMPARE(captured->values("authorization"), QByteArrayList{"Bearer " + key});
                } else {
                    QCOMPARE(captured->values("x-api-key"), QByteArrayList{key});
                }
            }
        }
    }

    void aPasswordInTheUrlIsNotWritten()
    {
        RequestDocument document;
        document.url = u"http://me:hunter2@localhost:28139/x"_qs;
        const auto given = codeRequest(document);
        QVERIFY(given.has_value());
        for (const Language &language : languages) {
            const auto code = requestCode(language.language, *given);
            QVERIFY(code.has_value());
            QVERIFY2(!code->text.contains(u"hunter2"_qs), qPrintable(code->text));
            const auto captured = byCode(language.language, code->text, "hunter2");
            QVERIFY(captured.has_value());
            QCOMPARE(captured->values("authorization"),
                     QByteArrayList{"Basic " + QByteArray("me:hunter2").toBase64()});
        }
    }

    void figures()
    {
        qInfo("%d requests, %d runs compared, %d without a credential and said so", m_requests,
              m_compared, m_noted);
        QVERIFY(m_requests > 80);
    }
};

QTEST_GUILESS_MAIN(CodeOracleTest)
#include "tst_cli_codeoracle.moc"
