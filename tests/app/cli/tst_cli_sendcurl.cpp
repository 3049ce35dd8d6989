// SPDX-License-Identifier: GPL-3.0-or-later
#include "captureserver.h"
#include "ctl.h"

using namespace keywright;

/// `keywrightctl send --curl`, as somebody types it.
class CliSendCurlTest : public QObject
{
    Q_OBJECT

private:
    Ctl m_ctl;
    CaptureServer m_server{0};

    [[nodiscard]] QByteArray host() const
    {
        return "127.0.0.1:" + QByteArray::number(m_server.port());
    }

private Q_SLOTS:
    void theCommandIsSentWithItsCredential()
    {
        const CtlAnswer answer = m_ctl.run("send --curl -", "# from somewhere\ncurl -sL -u me:pass "
                                                            "-d a=b --http2 "
                                                                + host() + "/x?y=%20\n");
        CTL_STATUS(answer, 0);
        QVERIFY(answer.err.contains("--http2"));
        QVERIFY(answer.err.contains("200 OK"));
        QVERIFY(!answer.err.contains("pass") && !answer.out.contains("pass"));
        const auto requests = m_server.take();
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests.first().method, "POST");
        QCOMPARE(requests.first().target, "/x?y=%20");
        QCOMPARE(requests.first().body, "a=b");
        QCOMPARE(requests.first().values("authorization"),
                 QByteArrayList{"Basic " + QByteArray("me:pass").toBase64()});
    }

    void credentialsOfOtherKinds_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("token") << QByteArray("--oauth2-bearer tok") << QByteArray("Bearer tok");
        QTest::newRow("another scheme")
            << QByteArray("-H 'Authorization: ApiKey tok'") << QByteArray("ApiKey tok");
        QTest::newRow("signature") << QByteArray("--aws-sigv4 aws:amz:eu-1:s3 -u id:sec")
                                   << QByteArray("AWS4-HMAC-SHA256 Credential=id/");
    }
    void credentialsOfOtherKinds()
    {
        QFETCH(QByteArray, options);
        QFETCH(QByteArray, field);
        write(m_ctl.file("command"), "curl " + options + ' ' + host());
        CTL_STATUS(m_ctl.run(QStringList{u"send"_qs, u"--curl"_qs, m_ctl.file("command")}), 0);
        const auto requests = m_server.take();
        QCOMPARE(requests.size(), 1);
        const QByteArray value = requests.first().values("authorization").value(0);
        QVERIFY2(value.startsWith(field), value.constData());
    }

    void printedItHoldsNoSecret()
    {
        const CtlAnswer answer = m_ctl.run(
            "send --curl - --print",
            "curl 'https://h/a?b=c' -H 'Accept: x' -H 'Authorization: Bearer tok123' -k -m 2 "
            "-H User-Agent: -F a=b -F f=@g.png --foo");
        CTL_STATUS(answer, 0);
        QVERIFY(answer.err.contains("--foo"));
        QVERIFY(!answer.out.contains("tok123") && !answer.err.contains("tok123"));
        const QJsonObject object = answer.object();
        QCOMPARE(object[u"method"].toString(), u"POST"_qs);
        QCOMPARE(object[u"url"].toString(), u"https://h/a"_qs);
        QCOMPARE(object[u"query"].toArray().size(), 1);
        QCOMPARE(object[u"headers"].toArray().size(), 1);
        QCOMPARE(object[u"withoutHeaders"].toArray(), QJsonArray{u"User-Agent"_qs});
        QCOMPARE(object[u"authentication"][u"kind"].toString(), u"bearer"_qs);
        QCOMPARE(object[u"body"][u"parts"].toArray().size(), 2);
        QCOMPARE(object[u"body"][u"parts"][1][u"file"].toString(), u"g.png"_qs);
        QCOMPARE(object[u"timeoutMilliseconds"].toInt(), 2000);
        QCOMPARE(object[u"verifyTls"].toBool(), false);
        QVERIFY(m_server.take().isEmpty());
    }

    void whatCannotBeSent_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("no command") << QByteArray("wget x") << QByteArray("no cURL command");
        QTest::newRow("quote") << QByteArray("curl 'x") << QByteArray("line 1, column 6");
        QTest::newRow("protocol") << QByteArray("curl ftp://h/") << QByteArray("ftp");
        QTest::newRow("variable") << "curl $HOST/x" + QByteArray() << QByteArray("{{HOST}}");
        QTest::newRow("secret variable")
            << QByteArray("curl h -u a:$PASS") << QByteArray("{{PASS}}");
        QTest::newRow("file") << QByteArray("curl h -T /nowhere/x") << QByteArray("/nowhere/x");
    }
    void whatCannotBeSent()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, named);
        const CtlAnswer answer = m_ctl.run("send --curl -", text);
        QVERIFY(answer.status == 1 || answer.status == 2);
        QVERIFY2(answer.err.contains(named), answer.err.constData());
        // What is left out may be said first.
        const qsizetype error = answer.err.indexOf("keywrightctl: ");
        QVERIFY(error >= 0);
        QVERIFY(answer.err.indexOf("\n  ", error) > 0);
    }

    void wrongUse()
    {
        for (const char *arguments :
             {"send", "send --print http://h", "send --curl - http://h", "send --curl - --data x",
              "send --curl - --header a:b", "send --curl"})
            CTL_STATUS(m_ctl.run(arguments, "curl h"), 2);
        CTL_STATUS(m_ctl.run("send --curl /nowhere/command"), 1);
    }
};

QTEST_GUILESS_MAIN(CliSendCurlTest)
#include "tst_cli_sendcurl.moc"
