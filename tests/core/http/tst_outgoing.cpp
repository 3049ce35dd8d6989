// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/http/outgoing.h>

#include <QtTest/QTest>

using namespace keywright;

/// Putting a request together, without a network.
class OutgoingTest : public QObject
{
    Q_OBJECT

private:
    static Request get(const char *url)
    {
        Request request;
        request.url = QUrl(QString::fromLatin1(url));
        return request;
    }

private Q_SLOTS:
    void queriesAreAppended_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("plain") << QByteArray("http://a.test/p") << QByteArray("kw_1")
                               << QByteArray("http://a.test/p?key=kw_1");
        QTest::newRow("second") << QByteArray("http://a.test/p?x=1") << QByteArray("kw_1")
                                << QByteArray("http://a.test/p?x=1&key=kw_1");
        QTest::newRow("encoded") << QByteArray("http://a.test/") << QByteArray("a&b=c d#")
                                 << QByteArray("http://a.test/?key=a%26b%3Dc%20d%23");
        QTest::newRow("fragment") << QByteArray("http://a.test/p#top") << QByteArray("k")
                                  << QByteArray("http://a.test/p?key=k");
    }
    void queriesAreAppended()
    {
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, sent);
        SendOptions options;
        options.secretQueries = {{"key", Secret(secret)}};
        const auto outgoing = compose(get(url.constData()), options);
        QVERIFY(outgoing);
        QCOMPARE(outgoing->url, sent);
    }

    void badUrlsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("url");
        for (const char *url : {"", "a.test/p", "/p", "ftp://a.test/", "file:///etc/passwd",
                                "http://", "http://a b/", "javascript:1"})
            QTest::addRow("%s", url) << QByteArray(url);
    }
    void badUrlsAreRefused()
    {
        QFETCH(QByteArray, url);
        const auto outgoing = compose(get(url.constData()), {});
        QVERIFY(!outgoing);
        QCOMPARE(outgoing.error().code, ErrorCode::UrlInvalid);
    }

    void lineBreaksAreRefused_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("CR LF") << QByteArray("x") << QByteArray("a\r\nEvil: 1");
        QTest::newRow("LF") << QByteArray("x") << QByteArray("a\nb");
        QTest::newRow("NUL") << QByteArray("x") << QByteArray("a\0b", 3);
        QTest::newRow("name") << QByteArray("x y") << QByteArray("a");
        QTest::newRow("colon") << QByteArray("x:") << QByteArray("a");
        QTest::newRow("no name") << QByteArray("") << QByteArray("a");
        QTest::newRow("name with break") << QByteArray("x\r\nHost") << QByteArray("a");
    }
    void lineBreaksAreRefused()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        Request request = get("http://a.test/");
        request.headers = {{name, value}};
        QCOMPARE(compose(request, {}).error().code, ErrorCode::InvalidArgument);
        SendOptions options;
        options.secretFields = {{name, Secret(value), "Bearer "}};
        const auto outgoing = compose(get("http://a.test/"), options);
        QVERIFY(!outgoing);
        QCOMPARE(outgoing.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(outgoing.error().detail, QStringLiteral("header")); // and not the value
    }

    void methodsAreTokens()
    {
        Request request = get("http://a.test/");
        request.method = "GET / HTTP/1.1\r\nX: y";
        QCOMPARE(compose(request, {}).error().code, ErrorCode::InvalidArgument);
        request.method = "PROPFIND";
        QVERIFY(compose(request, {}));
    }

    void userInfoIsHidden()
    {
        const auto outgoing = compose(get("http://user:p%40ss@a.test/"), {});
        QVERIFY(outgoing);
        QCOMPARE(outgoing->url, QByteArray("http://a.test/"));
        const QByteArray credential = QByteArray("user:p@ss").toBase64();
        QCOMPARE(outgoing->fields, (QList<HeaderField>{{"Authorization", "Basic " + credential}}));
        QCOMPARE(outgoing->hidden, QList<QByteArray>{credential});
    }

    void theRequestKeepsItsOwnFields()
    {
        Request request = get("http://a.test/");
        request.headers = {{"x-plain", "plain value"}};
        SendOptions options;
        options.secretFields = {{"x-api-key", Secret("0123456789abcdef")}};
        {
            const auto outgoing = compose(request, options);
            QCOMPARE(outgoing->fields.size(), 2);
        }
        // What was wiped with the outgoing request was its own.
        QCOMPARE(request.headers.first().second, QByteArray("plain value"));
        QCOMPARE(options.secretFields.first().value.reveal().toByteArray(),
                 QByteArray("0123456789abcdef"));
    }

    void targetsGoVerbatim()
    {
        Request request = get("http://a.test:81/x?y#z");
        request.target = "/a|b?{c}=%5*&\"";
        SendOptions options;
        QCOMPARE(compose(request, options)->url, QByteArray("http://a.test:81/a|b?{c}=%5*&\""));
        options.secretQueries = {{"k", Secret("s t")}};
        QCOMPARE(compose(request, options)->url,
                 QByteArray("http://a.test:81/a|b?{c}=%5*&\"&k=s%20t"));
        for (const char *target : {"a", "/a b", "/a\r\nX: y", "/a#b", "/\xc3\xa4", "//"}) {
            request.target = target;
            const bool isGood = request.target == "//";
            QCOMPARE(compose(request, {}).has_value(), isGood);
        }
    }

    void fieldsThatAreNotSentAreNames()
    {
        Request request = get("http://a.test/");
        request.withoutHeaders = {"Accept"};
        QCOMPARE(compose(request, {})->without, QList<QByteArray>{"Accept"});
        request.withoutHeaders = {"Accept: x\r\nY"};
        QCOMPARE(compose(request, {}).error().code, ErrorCode::InvalidArgument);
    }

    void signaturesCoverHostAndBody()
    {
        Request request = get("http://a.test:81/x?b=1&a=2");
        request.body = "body";
        request.headers = {{"X-Other", "1"}, {"X-Amz-Meta", "2"}};
        SendOptions options;
        options.login =
            SecretLogin{SecretLogin::Scheme::SigV4, "ID", Secret("secret"), "eu-1", "s3"};
        const auto outgoing = compose(request, options);
        QVERIFY(outgoing);
        QCOMPARE(outgoing->fields.size(), 5);
        const HeaderField last = outgoing->fields.constLast();
        QCOMPARE(last.first, "Authorization");
        QVERIFY(last.second.startsWith("AWS4-HMAC-SHA256 Credential=ID/"));
        QVERIFY(last.second.contains("/eu-1/s3/aws4_request"));
        QVERIFY(
            last.second.contains("SignedHeaders=host;x-amz-content-sha256;x-amz-date;x-amz-meta"));
        QVERIFY(!last.second.contains("secret"));
        options.login->region = "e u";
        QCOMPARE(compose(request, options).error().code, ErrorCode::InvalidArgument);
    }

    void secretsAreMasked()
    {
        QCOMPARE(masked("x: 0123456789abcdefWXYZ.", {"0123456789abcdefWXYZ"}),
                 QByteArray("x: \xe2\x80\xa6WXYZ."));
        QCOMPARE(masked("x: short", {"short"}), QByteArray("x: \xe2\x80\xa6"));
        QCOMPARE(masked("a: abcd abcdefgh", {"abcd", "abcdefgh"}),
                 QByteArray("a: \xe2\x80\xa6 \xe2\x80\xa6"));
        QCOMPARE(masked("nothing", {""}), QByteArray("nothing"));
    }
};

QTEST_GUILESS_MAIN(OutgoingTest)
#include "tst_outgoing.moc"
