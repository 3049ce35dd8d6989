// SPDX-License-Identifier: GPL-3.0-or-later
// How a request reaches a real server: nginx with TLS, HTTP/2 and client certificates; a proxy.
#include "servicehome.h"

#include <core/services/environmentservice.h>

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtNetwork/QTcpServer>
#include <QtTest/QtTest>

#include <answeringupstream.h>
#include <openssl/pem.h>
#include <tlspeer.h>

using namespace keywright;
using keywright::gateway::test::TestAuthority;

namespace {

QString text(const std::string &path)
{
    return QString::fromStdString(path);
}

QByteArray contents(const std::string &path)
{
    QFile file(text(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Certificate and key in one file; the key with a passphrase where there is one.
QString pemTogether(const TestAuthority::Files &files, const QString &path,
                    const QByteArray &passphrase = {})
{
    FILE *out = std::fopen(qPrintable(path), "w");
    const QByteArray certificate = contents(files.certificate);
    std::fwrite(certificate.constData(), 1, std::size_t(certificate.size()), out);
    FILE *in = std::fopen(files.key.c_str(), "r");
    EVP_PKEY *key = PEM_read_PrivateKey(in, nullptr, nullptr, nullptr);
    std::fclose(in);
    QByteArray phrase = passphrase;
    PEM_write_PrivateKey(out, key, phrase.isEmpty() ? nullptr : EVP_aes_256_cbc(),
                         phrase.isEmpty() ? nullptr
                                          : reinterpret_cast<unsigned char *>(phrase.data()),
                         int(phrase.size()), nullptr, nullptr);
    EVP_PKEY_free(key);
    std::fclose(out);
    return path;
}

/// Answers with what it was spoken to in, and by whom.
class Nginx
{
public:
    Nginx(const QString &folder, const TestAuthority &authority, const TestAuthority::Files &own)
    {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        m_port = free.serverPort();
        free.close();
        QDir(folder).mkdir(QStringLiteral("t"));
        QByteArray configuration =
            "daemon off;\nmaster_process off;\npid nginx.pid;\nerror_log stderr;\nevents {}\n"
            "http {\naccess_log off;\n";
        for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
            configuration += QByteArray(kind) + "_temp_path t;\n";
        configuration += "server {\nlisten 127.0.0.1:" + QByteArray::number(m_port)
                         + " ssl http2;\nssl_certificate " + own.certificate.c_str()
                         + ";\nssl_certificate_key " + own.key.c_str()
                         + ";\nssl_client_certificate " + authority.certificate().c_str()
                         + ";\nssl_verify_client optional;\nlocation / {\ndefault_type text/plain;"
                           "\nreturn 200 \"$server_protocol $ssl_client_verify\";\n}\n}\n}\n";
        QFile file(folder + QStringLiteral("/nginx.conf"));
        if (!file.open(QIODevice::WriteOnly) || file.write(configuration) != configuration.size())
            qFatal("no configuration");
        file.close();
        QString program = QStandardPaths::findExecutable(QStringLiteral("nginx"));
        if (program.isEmpty())
            program = QStringLiteral("/usr/sbin/nginx");
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(program,
                        {QStringLiteral("-e"), QStringLiteral("stderr"), QStringLiteral("-p"),
                         folder, QStringLiteral("-c"), QStringLiteral("nginx.conf")});
    }
    ~Nginx()
    {
        m_process.terminate(); // ours, and our child
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished(10'000);
    }
    [[nodiscard]] bool isUp() const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        return socket.waitForConnected(1000);
    }
    [[nodiscard]] QString url() const
    {
        return QStringLiteral("https://127.0.0.1:%1/").arg(m_port);
    }
    [[nodiscard]] QByteArray said() { return m_process.readAll(); }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<TestAuthority> m_authority;
    std::unique_ptr<Nginx> m_nginx;
    std::unique_ptr<ServiceHome> m_home;
    Project m_project;

    [[nodiscard]] SendQuestion question() const
    {
        SendQuestion question;
        question.project = m_project.id;
        question.document.url = m_nginx->url();
        question.document.verifyTls = false; // its authority is nobody's
        return question;
    }
    [[nodiscard]] Result<Exchange> send(const SendQuestion &question) const
    {
        return await(m_home->context->requests().send(question).exchange);
    }
    [[nodiscard]] QByteArray answerTo(const SendQuestion &question) const
    {
        const auto exchange = send(question);
        return exchange ? exchange->response.body.view().toByteArray()
                        : errorName(exchange.error().code).toUtf8();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_authority = std::make_unique<TestAuthority>(m_folder.path().toStdString());
        m_nginx = std::make_unique<Nginx>(m_folder.path(), *m_authority,
                                          m_authority->issue("IP:127.0.0.1"));
        QTRY_VERIFY2(m_nginx->isUp(), m_nginx->said().constData());
        m_home = std::make_unique<ServiceHome>();
        m_project = m_home->project();
    }
    void cleanupTestCase()
    {
        m_home.reset();
        m_nginx.reset();
    }

    void theVersionThatWasChosen()
    {
        SendQuestion asked = question();
        QCOMPARE(answerTo(asked), "HTTP/2.0 NONE");
        asked.document.connection.version = HttpVersion::Http1;
        QCOMPARE(answerTo(asked), "HTTP/1.1 NONE");
        asked.document.connection.version = HttpVersion::Http2;
        const auto exchange = send(asked);
        QVERIFY(exchange);
        QCOMPARE(exchange->response.body.view().toByteArray(), "HTTP/2.0 NONE");
        QCOMPARE(exchange->response.httpVersion, "HTTP/2");
    }

    void theClientsCertificate()
    {
        const TestAuthority::Files client = m_authority->issue("DNS:client.test");
        SendQuestion asked = question();
        asked.document.connection.version = HttpVersion::Http1;
        asked.document.connection.clientCertificate =
            pemTogether(client, m_folder.filePath(QStringLiteral("client.pem")));
        QCOMPARE(answerTo(asked), "HTTP/1.1 SUCCESS");
    }

    /// The passphrase is a key of the project; it is fetched when the request is sent, and no file
    /// of the home has it.
    void theCertificatesPassphrase()
    {
        const IssuedKey phrase = m_home->key(m_project.id, QStringLiteral("Phrase"));
        const TestAuthority::Files client = m_authority->issue("DNS:locked.test");
        SendQuestion asked = question();
        asked.document.connection.version = HttpVersion::Http1;
        asked.document.connection.clientCertificate =
            pemTogether(client, m_folder.filePath(QStringLiteral("locked.pem")),
                        phrase.secret.reveal().toByteArray());
        asked.accepted = {GuardRule::ForeignHost};
        QCOMPARE(answerTo(asked), "TlsFailed"); // without
        asked.document.connection.passphrase = QStringLiteral("{{phrase}}");
        asked.document.variables = {
            {QStringLiteral("phrase"),
             EnvironmentService::referenceTo(m_project.name, phrase.key.name)}};
        QCOMPARE(answerTo(asked), "HTTP/1.1 SUCCESS");
    }

    void theProxyThatWasNamed()
    {
        AnsweringUpstream proxy;
        SendQuestion asked = question();
        asked.document.url = QStringLiteral("http://far.invalid/forms");
        asked.document.variables = {{QStringLiteral("proxy"), proxy.url().toString()}};
        asked.document.connection.proxy = QStringLiteral("{{proxy}}");
        const auto exchange = send(asked);
        QVERIFY(exchange);
        QCOMPARE(exchange->response.status, 200);
        QVERIFY2(proxy.requestLine().startsWith("GET http://far.invalid/forms HTTP/1.1"),
                 proxy.requestLine().constData());
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_services_connection.moc"
