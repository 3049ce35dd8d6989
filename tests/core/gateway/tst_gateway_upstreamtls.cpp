// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaytest.h"
#include "tlspeer.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace keywright::gateway;
using namespace keywright::gateway::test;

/// TLS to upstreams: verified, or not used.
class TestGatewayUpstreamTls : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<TestAuthority> m_authority;

    /// The gateway before a TLS upstream with that certificate.
    struct Guarded
    {
        Guarded(const TestAuthority::Files &files, const std::string &host,
                const std::string &authorities)
            : upstream(files)
            , gateway(
                  [this, &host](keywright::policy::SnapshotInput &input) {
                      input.apis[0].upstream =
                          "https://" + host + ":" + std::to_string(upstream.port()) + "/base";
                  },
                  withAuthorities(authorities))
        {
        }
        static ServerSettings withAuthorities(const std::string &authorities)
        {
            ServerSettings settings = Gateway::quick();
            settings.workers = 1; // so that a kept connection is found again
            settings.upstreamAuthorities = authorities;
            return settings;
        }
        TlsUpstream upstream;
        Gateway gateway;
    };

private Q_SLOTS:
    void initTestCase()
    {
        m_authority = std::make_unique<TestAuthority>(m_folder.path().toStdString());
    }
    void speaksTlsToAVerifiedUpstream_data();
    void speaksTlsToAVerifiedUpstream();
    void trustsWhatTheSystemIsTold();
    void refusesOthers_data();
    void refusesOthers();
    void refusesAPlainUpstream();
    void refusesBadAuthorities();
};

void TestGatewayUpstreamTls::speaksTlsToAVerifiedUpstream_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("address") << QByteArray("127.0.0.1") << QByteArray();
    QTest::newRow("name") << QByteArray("localhost") << QByteArray("localhost");
}

void TestGatewayUpstreamTls::speaksTlsToAVerifiedUpstream()
{
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, name);
    Guarded guarded(m_authority->issue("DNS:localhost,IP:127.0.0.1"), host.toStdString(),
                    m_authority->certificate());
    RawClient client(guarded.gateway.address());
    for (int i = 0; i < 3; ++i) {
        QVERIFY(client.send(guarded.gateway.request("GET", "/a")));
        const RawClient::Answer answer = client.receiveAnswer();
        QVERIFY2(answer.status == 200, answer.body.c_str());
        QCOMPARE(answer.body, std::string("hello"));
    }
    QCOMPARE(guarded.upstream.handshakes(), 1); // kept
    QCOMPARE(guarded.upstream.lastServerName(), name.toStdString());
    QVERIFY(guarded.upstream.lastHead().rfind("GET /base/a HTTP/1.1\r\n", 0) == 0);
}

void TestGatewayUpstreamTls::trustsWhatTheSystemIsTold()
{
    qputenv("SSL_CERT_FILE", m_authority->certificate().c_str());
    Guarded guarded(m_authority->issue("IP:127.0.0.1"), "127.0.0.1", {});
    qunsetenv("SSL_CERT_FILE");
    RawClient client(guarded.gateway.address());
    QVERIFY(client.send(guarded.gateway.request("GET", "/a")));
    QCOMPARE(client.receiveAnswer().status, 200);
}

void TestGatewayUpstreamTls::refusesOthers_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const TestAuthority::Files &files, bool trusted,
                        const char *words) {
        QTest::newRow(name) << QByteArray(files.certificate.c_str())
                            << QByteArray(files.key.c_str()) << trusted << QByteArray(words);
    };
    row("another name", m_authority->issue("DNS:other.test"), true, "IP address mismatch");
    row("self-signed", m_authority->selfSigned("IP:127.0.0.1"), true, "self-signed");
    row("expired", m_authority->issue("IP:127.0.0.1", -1), true, "expired");
    row("unknown authority", m_authority->issue("IP:127.0.0.1"), false, "issuer certificate");
}

void TestGatewayUpstreamTls::refusesOthers()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    QFETCH(bool, trusted);
    QFETCH(QByteArray, words);
    Guarded guarded({certificate.toStdString(), key.toStdString()}, "127.0.0.1",
                    trusted ? m_authority->certificate() : std::string());
    RawClient client(guarded.gateway.address());
    QVERIFY(client.send(guarded.gateway.request("GET", "/a")));
    const RawClient::Answer answer = client.receiveAnswer();
    QCOMPARE(answer.status, 502);
    QVERIFY2(answer.body.find("UPSTREAM_TLS_FAILED") != std::string::npos, answer.body.c_str());
    QCOMPARE(guarded.upstream.requests(), 0); // not a byte of the request went there
    QTRY_COMPARE(guarded.gateway.sink.entries().size(), std::size_t{1});
    const MemorySink::Entry entry = guarded.gateway.sink.entries().front();
    QVERIFY(entry.outcome == EventOutcome::Failed);
    QCOMPARE(entry.reason, std::string("UPSTREAM_TLS_FAILED"));
    QVERIFY2(entry.observed.find(words.toStdString()) != std::string::npos, entry.observed.c_str());
}

void TestGatewayUpstreamTls::refusesAPlainUpstream()
{
    Gateway gateway([](keywright::policy::SnapshotInput &input) {
        input.apis[0].upstream.replace(0, 4, "https");
    });
    RawClient client(gateway.address());
    QVERIFY(client.send(gateway.request("GET", "/a")));
    QTRY_COMPARE(gateway.upstream.connections(), 1);
    gateway.upstream.closeIdleConnections(); // it waits for a head that never comes
    const RawClient::Answer answer = client.receiveAnswer();
    QCOMPARE(answer.status, 502);
    QVERIFY(gateway.upstream.requests().empty());
}

void TestGatewayUpstreamTls::refusesBadAuthorities()
{
    MemorySink sink;
    ServerSettings settings = Gateway::quick();
    settings.upstreamAuthorities = m_folder.filePath(QStringLiteral("none.pem")).toStdString();
    const auto started = Server::start(settings, sink);
    QVERIFY(!started);
    QCOMPARE(started.error().code, keywright::ErrorCode::FileUnreadable);
}

QTEST_GUILESS_MAIN(TestGatewayUpstreamTls)
#include "tst_gateway_upstreamtls.moc"
