// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaytest.h"
#include "tlspeer.h"

#include <core/gateway/developmentcertificate.h>
#include <core/gateway/tlscontext.h>

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace keywright;
using namespace keywright::gateway;
using namespace keywright::gateway::test;

/// TLS on the listener.
class TestGatewayTls : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<TestAuthority> m_authority;

    [[nodiscard]] ServerSettings settings(const TestAuthority::Files &files) const
    {
        ServerSettings settings = Gateway::quick();
        settings.tls = {files.certificate, files.key};
        return settings;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_authority = std::make_unique<TestAuthority>(m_folder.path().toStdString());
    }
    void servesOverTls();
    void endsWithANotice();
    void streamsMuch();
    void closesAPlainClient();
    void choosesHttp11();
    void refusesOtherProtocols();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void takesANewCertificate();
    void makesADevelopmentCertificate();
    void keepsItsAuthority();
};

void TestGatewayTls::servesOverTls()
{
    Gateway gateway({}, settings(m_authority->issue("DNS:gateway.test,IP:127.0.0.1")));
    TlsClient client(gateway.address(), {m_authority->certificate(), "gateway.test"});
    QVERIFY2(client.isConnected(), client.problem().c_str());
    for (int i = 0; i < 3; ++i) { // one connection for all
        QVERIFY(client.send(gateway.request("GET", "/a")));
        const std::string head = client.receiveUntil("\r\n\r\n");
        QVERIFY2(head.rfind("HTTP/1.1 200 ", 0) == 0, head.c_str());
        QCOMPARE(client.receiveBytes(5), std::string("hello"));
    }
    QVERIFY(client.send(gateway.request("GET", "/a") + gateway.request("GET", "/nowhere/../b")));
    QVERIFY(client.receiveUntil("hello").rfind("HTTP/1.1 200 ", 0) == 0);
    QVERIFY(client.receiveUntil("\r\n\r\n").rfind("HTTP/1.1 400 ", 0) == 0);
    QCOMPARE(gateway.server->statistics().accepted, std::int64_t{1});
    QCOMPARE(fieldOf(gateway.upstream.requests().front().head, "forwarded"),
             std::string("for=127.0.0.1;host=\"gateway.test\";proto=https"));
}

void TestGatewayTls::endsWithANotice()
{
    Gateway gateway({}, settings(m_authority->issue("DNS:gateway.test")));
    TlsClient client(gateway.address(), {m_authority->certificate(), "gateway.test"});
    QVERIFY(client.send("GET /demo/chunked HTTP/1.0\r\nX-Api-Key: " + gateway.key + "\r\n\r\n"));
    bool clean = false; // the end of such an answer is the end of the connection
    QVERIFY(client.receiveAll(clean).find("\r\n\r\nhello world") != std::string::npos);
    QVERIFY(clean);
    QTRY_COMPARE(gateway.server->statistics().connections, std::int64_t{0});
}

void TestGatewayTls::streamsMuch()
{
    Gateway gateway({}, settings(m_authority->issue("DNS:gateway.test")));
    TlsClient client(gateway.address(), {m_authority->certificate(), "gateway.test"});
    QVERIFY(client.send(gateway.request("GET", "/big")));
    QVERIFY(client.receiveUntil("\r\n\r\n").find("Content-Length: 20971520") != std::string::npos);
    QCOMPARE(client.receiveBytes(20971520).size(), std::size_t{20971520});
    QVERIFY(client.send(gateway.request("POST", "/count", "Content-Length: 5242880\r\n")));
    QVERIFY(client.send(std::string(5242880, 'u')));
    QVERIFY(client.receiveUntil("\r\n\r\n").find(" 200 ") != std::string::npos);
    QCOMPARE(client.receiveBytes(7), std::string("5242880"));
}

void TestGatewayTls::closesAPlainClient()
{
    Gateway gateway({}, settings(m_authority->issue("DNS:gateway.test")));
    RawClient plain(gateway.address());
    QVERIFY(plain.send(gateway.request("GET", "/a")));
    QVERIFY(plain.receiveAll().find("HTTP/1.1 2") == std::string::npos);
    QVERIFY(gateway.upstream.requests().empty());
    QTRY_COMPARE(gateway.server->statistics().connections, std::int64_t{0});
}

void TestGatewayTls::choosesHttp11()
{
    Gateway gateway({}, settings(m_authority->issue("DNS:gateway.test")));
    TlsClient asking(gateway.address(), {m_authority->certificate(), "gateway.test"});
    QCOMPARE(asking.protocol(), std::string("http/1.1"));
    TlsClient silent(gateway.address(), {m_authority->certificate(), "gateway.test", {}});
    QVERIFY(silent.isConnected());
    QCOMPARE(silent.protocol(), std::string());
}

void TestGatewayTls::refusesOtherProtocols()
{
    Gateway gateway({}, settings(m_authority->issue("DNS:gateway.test")));
    TlsClient other(gateway.address(), {m_authority->certificate(), "gateway.test", "h2"});
    QVERIFY(!other.isConnected());
}

void TestGatewayTls::refusesBadFiles_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("subject");
    const auto first = m_authority->issue("DNS:a.test"), second = m_authority->issue("DNS:b.test");
    const QString certificate = QString::fromStdString(first.certificate);
    const QString key = QString::fromStdString(first.key);
    const QString otherKey = QString::fromStdString(second.key);
    const QString nowhere = m_folder.filePath(QStringLiteral("nowhere.pem"));
    const QString rubbish = m_folder.filePath(QStringLiteral("rubbish.pem"));
    QFile file(rubbish);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no certificate\n") > 0);
    QTest::newRow("no certificate") << nowhere << key << ErrorCode::FileUnreadable << nowhere;
    QTest::newRow("no key") << certificate << nowhere << ErrorCode::FileUnreadable << nowhere;
    QTest::newRow("rubbish") << rubbish << key << ErrorCode::FormatInvalid << rubbish;
    QTest::newRow("rubbish key") << certificate << rubbish << ErrorCode::FormatInvalid << rubbish;
    QTest::newRow("another's key")
        << certificate << otherKey << ErrorCode::FormatInvalid << otherKey;
    QTest::newRow("swapped") << key << certificate << ErrorCode::FormatInvalid << key;
}

void TestGatewayTls::refusesBadFiles()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(ErrorCode, code);
    QFETCH(QString, subject);
    MemorySink sink;
    const auto started =
        Server::start(settings({certificate.toStdString(), key.toStdString()}), sink);
    QVERIFY(!started);
    QCOMPARE(started.error().code, code);
    QCOMPARE(started.error().subject, subject);
    QVERIFY(!started.error().detail.isEmpty());
}

void TestGatewayTls::takesANewCertificate()
{
    const auto first = m_authority->issue("DNS:first.test");
    const auto second = m_authority->issue("DNS:second.test");
    Gateway gateway({}, settings(first));
    TlsClient before(gateway.address(), {m_authority->certificate(), "first.test"});
    QVERIFY(before.isConnected());
    const auto replace = [](const std::string &from, const std::string &to) {
        const QString target = QString::fromStdString(to);
        return QFile::remove(target) && QFile::copy(QString::fromStdString(from), target);
    };
    QVERIFY(replace(second.certificate, first.certificate));
    QVERIFY(!gateway.server->reloadTls()); // its key is not there yet: the old one stays
    TlsClient between(gateway.address(), {m_authority->certificate(), "first.test"});
    QVERIFY(between.isConnected());
    QVERIFY(replace(second.key, first.key));
    QVERIFY(gateway.server->reloadTls());
    TlsClient after(gateway.address(), {m_authority->certificate(), "second.test"});
    QVERIFY2(after.isConnected(), after.problem().c_str());
    QVERIFY(before.send(gateway.request("GET", "/a")));
    QVERIFY(before.receiveUntil("hello").rfind("HTTP/1.1 200 ", 0) == 0);
}

void TestGatewayTls::makesADevelopmentCertificate()
{
    const std::string folder = m_folder.filePath(QStringLiteral("home/tls")).toStdString();
    const auto made = developmentCertificate(folder, {"demo.localhost"});
    QVERIFY(made.has_value());
    constexpr auto own = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
                         | QFileDevice::WriteUser;
    for (const std::string &path : {made->identity.key, folder + "/authority.key"})
        QCOMPARE(QFileInfo(QString::fromStdString(path)).permissions(), own);
    Gateway gateway({}, settings({made->identity.certificate, made->identity.key}));
    for (const char *name : {"localhost", "demo.localhost", "127.0.0.1"}) {
        TlsClient client(gateway.address(), {made->authority, name});
        QVERIFY2(client.isConnected(), name);
        QVERIFY(client.send("GET /demo/a HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: " + gateway.key
                            + "\r\n\r\n"));
        QVERIFY(client.receiveUntil("hello").rfind("HTTP/1.1 200 ", 0) == 0);
    }
    TlsClient elsewhere(gateway.address(), {made->authority, "gateway.test"});
    QVERIFY(!elsewhere.isConnected());
    QVERIFY2(elsewhere.problem().find("mismatch") != std::string::npos,
             elsewhere.problem().c_str());
}

void TestGatewayTls::keepsItsAuthority()
{
    const std::string folder = m_folder.filePath(QStringLiteral("again")).toStdString();
    const auto contents = [](const std::string &path) {
        QFile file(QString::fromStdString(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto first = developmentCertificate(folder);
    QVERIFY(first.has_value());
    const QByteArray authority = contents(first->authority), leaf = contents(first->identity.key);
    QVERIFY(developmentCertificate(folder).has_value());
    QCOMPARE(contents(first->identity.key), leaf); // nothing new without need
    const auto later = std::chrono::system_clock::now() + std::chrono::hours(24 * 380);
    QVERIFY(developmentCertificate(folder, {}, later).has_value());
    QVERIFY(contents(first->identity.key) != leaf);
    QCOMPARE(contents(first->authority), authority); // who trusts it need not do it again
    const QByteArray renewed = contents(first->identity.key);
    QVERIFY(developmentCertificate(folder, {"new.localhost"}).has_value());
    QVERIFY(contents(first->identity.key) != renewed);
    QFile broken(QString::fromStdString(first->identity.certificate));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("x") == 1);
    broken.close();
    const auto mended = developmentCertificate(folder);
    QVERIFY(mended && serverTls(mended->identity));
}

QTEST_GUILESS_MAIN(TestGatewayTls)
#include "tst_gateway_tls.moc"
