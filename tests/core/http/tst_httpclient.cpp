// SPDX-License-Identifier: GPL-3.0-or-later
#include "testserver.h"

#include <core/http/httpclient.h>

#include <QtTest/QTest>

#include <await.h>

using namespace keywright;

/// HttpClient against a server of the test on the loopback.
class HttpClientTest : public QObject
{
    Q_OBJECT

private:
    static constexpr auto ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi";

    Request get(const char *path = "/") const
    {
        Request request;
        request.url = m_server->url(path);
        return request;
    }
    Result<Response> send(const Request &request, const SendOptions &options = {})
    {
        return await(m_client->send(request, options).future);
    }
    static QByteArray field(const Response &response, const char *name)
    {
        for (const HeaderField &header : response.headers) {
            if (header.first.compare(name, Qt::CaseInsensitive) == 0)
                return header.second;
        }
        return "absent";
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_client = std::make_unique<HttpClient>();
    }
    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void getsAnAnswer()
    {
        m_server->answer("HTTP/1.1 404 Not There\r\nX-One: 1\r\nx-one: 2\r\n"
                         "Content-Length: 4\r\n\r\nbody");
        const auto response = send(get("/a/../b?x=%20"));
        QVERIFY(response);
        QCOMPARE(response->status, 404);
        QCOMPARE(response->reason, QByteArray("Not There"));
        QCOMPARE(response->httpVersion, QByteArray("HTTP/1.1"));
        QCOMPARE(response->headers,
                 (QList<HeaderField>{{"X-One", "1"}, {"x-one", "2"}, {"Content-Length", "4"}}));
        QCOMPARE(response->body, QByteArray("body"));
        QVERIFY(response->bytesReceived >= 4);
        QVERIFY(m_server->received().startsWith("GET /a/../b?x=%20 HTTP/1.1\r\n"));
        QVERIFY(response->timing.connect <= response->timing.firstByte);
        QVERIFY(response->timing.firstByte <= response->timing.total);
        QVERIFY(response->timing.total.count() > 0);
        QCOMPARE(response->timing.tls.count(), 0);
    }

    void bodiesAreSent_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("POST") << QByteArray("POST") << QByteArray("{\"a\":1}");
        QTest::newRow("PUT, bytes") << QByteArray("PUT") << QByteArray("a\0b\xff", 4);
        QTest::newRow("POST, empty") << QByteArray("POST") << QByteArray();
        QTest::newRow("DELETE with a body") << QByteArray("DELETE") << QByteArray("x");
        QTest::newRow("POST, 3 MB") << QByteArray("POST") << QByteArray(3000000, 'x');
    }
    void bodiesAreSent()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        m_server->answer(ok);
        Request request = get();
        request.method = method;
        request.body = body;
        request.headers = {{"Content-Type", "application/json"}, {"X-Empty", ""}};
        const auto response = send(request);
        QVERIFY(response);
        const QByteArray received = m_server->received();
        QVERIFY(received.startsWith(method + " / HTTP/1.1\r\n"));
        QVERIFY(received.contains("\r\nContent-Type: application/json\r\n"));
        QVERIFY(received.contains("\r\nX-Empty:\r\n"));
        QVERIFY(
            received.contains("\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"));
        QVERIFY(!received.contains("Expect:"));
        QCOMPARE(received.mid(received.indexOf("\r\n\r\n") + 4), body);
    }

    void headHasNoBody()
    {
        m_server->answer("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
        Request request = get();
        request.method = "HEAD";
        const auto response = send(request);
        QVERIFY(response);
        QCOMPARE(field(*response, "content-length"), QByteArray("1000"));
        QVERIFY(response->body.isEmpty());
    }

    void deleteWithoutBodySendsNone()
    {
        m_server->answer(ok);
        Request request = get();
        request.method = "DELETE";
        QVERIFY(send(request));
        QVERIFY(m_server->received().startsWith("DELETE / HTTP/1.1\r\n"));
        QVERIFY(!m_server->received().contains("Content-Type"));
    }

    void chunksAreJoined()
    {
        m_server->answer("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                         "4\r\nWiki\r\n5\r\npedia\r\n0\r\nX-Trailer: t\r\n\r\n");
        const auto response = send(get());
        QVERIFY(response);
        QCOMPARE(response->body, QByteArray("Wikipedia"));
    }

    void interimAnswersArePassedOver()
    {
        m_server->answer("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
                         "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        const auto response = send(get());
        QVERIFY(response);
        QCOMPARE(response->status, 200);
        QCOMPARE(field(*response, "link"), QByteArray("absent"));
    }

    void redirectsAreNotFollowed()
    {
        m_server->answer("HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n");
        const auto response = send(get());
        QVERIFY(response);
        QCOMPARE(response->status, 302);
        QCOMPARE(field(*response, "location"), QByteArray("/elsewhere"));
        QCOMPARE(m_server->connections(), 1);
    }

    void secretsAreSentAndNotShown()
    {
        m_server->answer(ok);
        const QByteArray key("kw_0123456789abcdefghijKLMN");
        SendOptions options;
        options.secretFields = {{"Authorization", Secret(key), "Bearer "}};
        options.secretQueries = {{"key", Secret("a secret/with+signs")}};
        options.extraHeaders = {{"X-Extra", "e"}};
        const auto response = send(get("/p?x=1"), options);
        QVERIFY(response);
        QVERIFY(m_server->received().startsWith(
            "GET /p?x=1&key=a%20secret%2Fwith%2Bsigns HTTP/1.1\r\n"));
        QVERIFY(m_server->received().contains("\r\nAuthorization: Bearer " + key + "\r\n"));
        QVERIFY(m_server->received().contains("\r\nX-Extra: e\r\n"));

        const QByteArray &shown = response->sentHead;
        QVERIFY(shown.startsWith("GET /p?x=1&key=\xe2\x80\xa6"));
        QVERIFY(shown.contains("\r\nAuthorization: Bearer \xe2\x80\xa6KLMN\r\n"));
        QVERIFY(shown.contains("\r\nX-Extra: e\r\n"));
        QVERIFY(shown.endsWith("\r\n\r\n"));
        QVERIFY(!shown.contains("kw_0123"));
        QVERIFY(!shown.contains("secret"));
    }

    void digestIsSentWhenItIsAskedFor()
    {
        m_server->answer("HTTP/1.1 401 No\r\nWWW-Authenticate: Digest realm=\"r\", nonce=\"n\", "
                         "qop=\"auth\"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        SendOptions options;
        options.login = SecretLogin{SecretLogin::Scheme::Digest, "me", Secret("word"), {}, {}};
        Request request;
        request.url = m_server->url("/");
        const auto response = await(m_client->send(request, options).future);
        QVERIFY(response);
        QCOMPARE(response->status, 401);
        QCOMPARE(m_server->connections(), 2);
        QVERIFY(m_server->received().contains("Authorization: Digest username=\"me\""));
        QVERIFY(!response->sentHead.contains("word"));
    }

    void fieldsThatAreNotWantedAreNotSent()
    {
        m_server->answer("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        Request request;
        request.url = m_server->url("/x?y");
        request.target = "/a|b?{c}=%5*";
        request.withoutHeaders = {"accept", "USER-AGENT", "Accept-Encoding"};
        QVERIFY(await(m_client->send(request).future));
        QCOMPARE(m_server->received(), "GET /a|b?{c}=%5* HTTP/1.1\r\nHost: "
                                           + m_server->authority().toUtf8() + "\r\n\r\n");
    }

    void refusedIsSaid()
    {
        const Request request = get();
        const QString authority = m_server->authority();
        m_server->close();
        const auto response = send(request);
        QVERIFY(!response);
        QCOMPARE(response.error().code, ErrorCode::ConnectionRefused);
        QCOMPARE(response.error().subject, authority);
    }

    void unknownHostIsSaid()
    {
        // Longer than a name can be, so that nobody is asked for it.
        Request request;
        request.url.setScheme(QStringLiteral("http"));
        request.url.setHost(QString(QString(60, u'a') + u'.').repeated(5)
                            + QStringLiteral("invalid"));
        const auto response = send(request);
        QVERIFY(!response);
        QCOMPARE(response.error().code, ErrorCode::HostUnknown);
        QCOMPARE(response.error().subject, request.url.host());
    }

    void missingTlsIsSaid()
    {
        m_server->answer("HTTP/1.1 400 Bad Request\r\n\r\n");
        Request request = get();
        request.url.setScheme(QStringLiteral("https"));
        // The server waits for a line that a TLS client never sends, so it is told to hang up.
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
            QTcpSocket *socket = plain.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket,
                    [socket] { socket->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
        });
        request.url.setPort(plain.serverPort());
        QCOMPARE(send(request).error().code, ErrorCode::TlsFailed);
    }

    void silenceTimesOut()
    {
        Request request = get();
        request.timeout = std::chrono::milliseconds(200);
        QCOMPARE(send(request).error().code, ErrorCode::TimedOut);
    }

    void cancelledIsSaid()
    {
        const Transfer transfer = m_client->send(get());
        QTRY_VERIFY(m_server->received().endsWith("\r\n\r\n"));
        QVERIFY(!transfer.future.isFinished());
        m_client->cancel(transfer.id);
        QVERIFY(transfer.future.isFinished());
        QCOMPARE(transfer.future.result().error().code, ErrorCode::Cancelled);
        m_client->cancel(transfer.id);
        m_client->cancel(4711);
    }

    void brokenAnswersAreSaid_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n");
        QTest::newRow("cut off") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
        QTest::newRow("bad chunk")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
    }
    void brokenAnswersAreSaid()
    {
        QFETCH(QByteArray, answer);
        m_server->answer(answer);
        QCOMPARE(send(get()).error().code, ErrorCode::NetworkFailed);
    }

    void bodiesAreLimited()
    {
        m_server->answer("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(100001, 'x'));
        SendOptions options;
        options.bodyLimit = 100001;
        QCOMPARE(send(get(), options)->body.size(), 100001);
        options.bodyLimit = 100000;
        QCOMPARE(send(get(), options).error().code, ErrorCode::NetworkFailed);
    }

    void headsAreLimited()
    {
        QByteArray answer("HTTP/1.1 200 OK\r\n");
        for (int i = 0; i < 30000; ++i)
            answer += "X-Field-" + QByteArray::number(i) + ": " + QByteArray(40, 'x') + "\r\n";
        m_server->answer(answer + "\r\n");
        QCOMPARE(send(get()).error().code, ErrorCode::NetworkFailed);
    }

    void severalAtOnce()
    {
        m_server->answer(ok);
        QList<Transfer> transfers;
        for (int i = 0; i < 20; ++i)
            transfers.append(m_client->send(get()));
        for (const Transfer &transfer : transfers)
            QCOMPARE(await(transfer.future).value().body, QByteArray("hi"));
    }

    void whatCannotBeSentIsSaidAtOnce()
    {
        Request request = get();
        request.headers = {{"X", "a\r\nb"}};
        const Transfer transfer = m_client->send(request);
        QVERIFY(transfer.future.isFinished());
        QCOMPARE(transfer.future.result().error().code, ErrorCode::InvalidArgument);
    }

    void destroyingTheClientCancels()
    {
        const Transfer waiting = m_client->send(get());
        QTRY_VERIFY(m_server->received().endsWith("\r\n\r\n"));
        m_client.reset();
        QVERIFY(waiting.future.isFinished());
        QCOMPARE(waiting.future.result().error().code, ErrorCode::Cancelled);
    }

    void whoWaitsMayDestroyTheClient()
    {
        m_server->answer(ok);
        bool isCalled = false;
        Transfer transfer = m_client->send(get());
        const auto continued = transfer.future.then([&](const Result<Response> &response) {
            isCalled = response.has_value();
            m_client.reset();
        });
        QTRY_VERIFY(continued.isFinished());
        QVERIFY(isCalled);
    }

    void whoWaitsMaySendAgain()
    {
        m_server->answer(ok);
        Async<Response> second;
        const auto continued = m_client->send(get()).future.then(
            [&](const Result<Response> &) { second = m_client->send(get("/second")).future; });
        QTRY_VERIFY(continued.isFinished());
        QVERIFY(await(second));
        QVERIFY(m_server->received().startsWith("GET /second "));
    }

private:
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<HttpClient> m_client;
};

QTEST_GUILESS_MAIN(HttpClientTest)
#include "tst_httpclient.moc"
