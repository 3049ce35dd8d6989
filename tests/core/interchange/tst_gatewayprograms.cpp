// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportsample.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QtTest>

using namespace keywright;

namespace {

/// Answers every request with its own head.
class Echo : public QTcpServer
{
    Q_OBJECT
public:
    Echo()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [socket] {
                const QByteArray head = socket->property("head").toByteArray() + socket->readAll();
                socket->setProperty("head", head);
                if (!head.contains("\r\n\r\n"))
                    return;
                socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: "
                              + QByteArray::number(head.size()) + "\r\n\r\n" + head);
                socket->disconnectFromHost();
            });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }
};

struct Answer
{
    int status = 0;
    QByteArray text;
};

} // namespace

/// The exported files in the programs that they are for: accepted, and requests granted and denied.
class GatewayProgramsTest : public QObject
{
    Q_OBJECT

private:
    Echo m_upstream;
    QTemporaryDir m_folder{QStringLiteral("/tmp/kwg.XXXXXX")};
    QHash<QString, quint16> m_ports;
    QList<QProcess *> m_programs;

    static quint16 freePort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }
    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(text);
        return file.fileName();
    }
    QByteArray configuration(GatewayFormat format, const QString &name)
    {
        ExportSample sample(m_upstream.serverPort());
        const auto phrase = [](const ExportNote &note) { return exportNoteName(note.code); };
        QByteArray text = exportGateway(format, sample.input, phrase).value().text;
        m_ports.insert(name, freePort());
        return text.replace("127.0.0.1:8080",
                            "127.0.0.1:" + QByteArray::number(m_ports.value(name)));
    }
    void start(const QString &program, const QStringList &check, const QStringList &run)
    {
        QProcess checker;
        checker.setProcessChannelMode(QProcess::MergedChannels);
        checker.start(program, check);
        QVERIFY2(checker.waitForFinished(), qPrintable(program + QStringLiteral(" is needed")));
        QVERIFY2(checker.exitCode() == 0, checker.readAll().constData());
        auto *process = new QProcess(this);
        m_programs.append(process);
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(program, run);
        QVERIFY(process->waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(listens(m_ports.value(program)), 20000);
    }
    static bool listens(quint16 port)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        return socket.waitForConnected(200);
    }
    Answer ask(const QString &program, const QByteArray &line, const QByteArray &fields)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_ports.value(program));
        socket.write(line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + fields
                     + "\r\n");
        Answer answer;
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket,
                         [&] { answer.text += socket.readAll(); });
        (void)QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; },
                              10000);
        answer.text += socket.readAll();
        answer.status = answer.text.mid(9, 3).toInt();
        return answer;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_upstream.listen(QHostAddress::LocalHost));
        const QString haproxy =
            write(QStringLiteral("haproxy.cfg"),
                  configuration(GatewayFormat::HaProxy, QStringLiteral("haproxy")));
        start(QStringLiteral("haproxy"), {QStringLiteral("-c"), QStringLiteral("-f"), haproxy},
              {QStringLiteral("-db"), QStringLiteral("-f"), haproxy});
        const QByteArray folder = m_folder.path().toUtf8();
        QByteArray nginx("load_module /usr/lib/nginx/modules/ngx_http_perl_module.so;\n"
                         "daemon off;\npid "
                         + folder + "/pid;\nerror_log " + folder + "/errors;\nevents {}\nhttp {\n");
        for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
            nginx += QByteArray(kind) + "_temp_path " + folder + "/" + kind + ";\n";
        nginx += configuration(GatewayFormat::Nginx, QStringLiteral("nginx")) + "}\n";
        const QString path = write(QStringLiteral("nginx.conf"), nginx);
        const QStringList common{QStringLiteral("-p"), m_folder.path(),
                                 QStringLiteral("-e"), m_folder.filePath(QStringLiteral("errors")),
                                 QStringLiteral("-c"), path};
        start(QStringLiteral("nginx"), QStringList{QStringLiteral("-t")} + common, common);
    }
    void cleanupTestCase()
    {
        for (QProcess *program : m_programs) {
            program->terminate();
            QVERIFY(program->waitForFinished());
        }
    }

    void verdicts_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<int>("status");
        for (const char *program : {"haproxy", "nginx"}) {
            const auto row = [program](const char *name, const char *line, const QByteArray &fields,
                                       int status) {
                QTest::addRow("%s: %s", program, name)
                    << QString::fromLatin1(program) << QByteArray(line) << fields << status;
            };
            const auto key = [](const char *name) {
                return QByteArray("X-Api-Key: secret-of-") + name + "\r\n";
            };
            row("no API", "GET /nothing/", {}, 404);
            row("similar name", "GET /formsx", key("Free"), 404);
            row("no key", "GET /forms/x", {}, 401);
            row("wrong key", "GET /forms/x", "X-Api-Key: wrong\r\n", 401);
            row("header", "GET /forms/x", key("Free"), 200);
            row("bearer", "GET /forms/x", "Authorization: bearer secret-of-Free\r\n", 200);
            row("query", "GET /forms/x?key=secret-of-Free", {}, 200);
            row("query twice", "GET /forms/x?key=secret-of-Free&key=a", {}, 401);
            row("place that is not named", "GET /plain/x",
                "Authorization: Bearer secret-of-Free\r\n", 401);
            row("disabled", "GET /forms/x", key("Disabled"), 401);
            row("expired", "GET /forms/x", key("Expired"), 401);
            row("ending", "GET /forms/x", key("Ending"), 200);
            row("rotated", "GET /forms/x", key("Rotated"), 200);
            row("rotated, old", "GET /forms/x", key("RotatedBefore"), 401);
            row("third-party", "GET /forms/x", key("Imported"), 401);
            row("left out", "GET /forms/x", key("Program"), 401);
            row("operation", "GET /forms/forms/7", key("Operations"), 200);
            row("operation, HEAD", "HEAD /forms/forms/7", key("Operations"), 200);
            row("another operation", "GET /forms/forms/list", key("Operations"), 403);
            row("another method", "POST /forms/forms/7", key("Operations"), 403);
            row("deeper", "GET /forms/forms/7/8", key("Operations"), 403);
            row("template", "POST /forms/files/a/b", key("Template"), 200);
            row("template, itself", "POST /forms/files", key("Template"), 403);
            row("another API", "GET /forms/x", key("Plain"), 403);
            row("its API", "GET /plain/x", key("Plain"), 200);
            row("page", "GET /forms/x", key("Site") + "Referer: https://a.example/x/1\r\n", 200);
            row("another page", "GET /forms/x", key("Site") + "Referer: https://a.example/y\r\n",
                403);
            row("page that leads out", "GET /forms/x",
                key("Site") + "Referer: https://a.example/x/../y\r\n", 403);
            row("another scheme", "GET /forms/x", key("Site") + "Referer: http://a.example/x/1\r\n",
                403);
            row("subdomain", "GET /forms/x", key("Site") + "Referer: http://q.b.example\r\n", 200);
            row("apex", "GET /forms/x", key("Site") + "Referer: https://b.example/\r\n", 403);
            row("lookalike", "GET /forms/x", key("Site") + "Referer: https://qxb.example/\r\n",
                403);
            row("userinfo", "GET /forms/x", key("Site") + "Referer: https://u@q.b.example/\r\n",
                403);
            row("origin", "GET /forms/x", key("Site") + "Origin: https://c.b.example\r\n", 200);
            row("no page", "GET /forms/x", key("Site"), 403);
            row("from here", "GET /forms/x", key("Near"), 200);
            row("from afar", "GET /forms/x", key("Far"), 403);
            row("any: none", "GET /forms/x", key("Any"), 403);
            row("any: iOS", "GET /forms/x", key("Any") + "X-Ios-Bundle-Identifier: com.y\r\n", 200);
            row("any: Android", "GET /forms/x",
                key("Any")
                    + "X-Android-Package: com.x\r\nX-Android-Cert: "
                      "aa:bb:cc:dd:ee:ff:00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd\r\n",
                200);
            row("any: Android without its certificate", "GET /forms/x",
                key("Any") + "X-Android-Package: com.x\r\n", 403);
            row("dot segments", "GET /forms/a/../x", key("Free"), 400);
            row("empty segment", "GET /forms//x", key("Free"), 400);
            row("needless escape", "GET /forms/%66", key("Free"), 400);
            row("limit, 1", "GET /forms/x", key("Limited"), 200);
            row("limit, 2", "GET /plain/x", key("Limited"), 200);
            row("limit, 3", "GET /forms/x", key("Limited"), 200);
            row("limit, 4", "GET /forms/x", key("Limited"), 429);
            row("preflight", "OPTIONS /forms/x",
                "Origin: https://a.example\r\nAccess-Control-Request-Method: PUT\r\n", 204);
            row("preflight of another page", "OPTIONS /forms/x",
                "Origin: https://b.example\r\nAccess-Control-Request-Method: PUT\r\n", 401);
        }
    }
    void verdicts()
    {
        QFETCH(QString, program);
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, fields);
        QFETCH(int, status);
        const Answer answer = ask(program, line, fields);
        QVERIFY2(answer.status == status, answer.text.constData());
        if (status == 401)
            QVERIFY(answer.text.toLower().contains("www-authenticate: apikey realm="));
    }

    void whatGoesUpstream_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("haproxy") << QStringLiteral("haproxy");
        QTest::newRow("nginx") << QStringLiteral("nginx");
    }
    void whatGoesUpstream()
    {
        QFETCH(QString, program);
        const QByteArray query = ask(program, "GET /forms/x?a=1&key=secret-of-Free&b=%20",
                                     "X-Keywright-Key-Id: forged\r\nAuthorization: Basic abc\r\n")
                                     .text.toLower();
        QVERIFY2(query.contains("get /base/x?a=1&b=%20 http/1.1"), query.constData());
        QVERIFY(!query.contains("secret-of"));
        QVERIFY(!query.contains("forged"));
        QVERIFY(query.contains("x-keywright-key-id: key_free"));
        QVERIFY(query.contains("x-keywright-project: clinic"));
        QVERIFY(query.contains("authorization: basic abc"));
        const QByteArray bearer =
            ask(program, "GET /forms", "Authorization: Bearer secret-of-Free\r\n").text.toLower();
        QVERIFY2(bearer.contains("get /base/ http/1.1"), bearer.constData());
        QVERIFY(!bearer.contains("secret-of"));
        const QByteArray kept =
            ask(program, "GET /plain/%20/x", "X-Api-Key: secret-of-Free\r\n").text.toLower();
        QVERIFY2(kept.contains("get /%20/x http/1.1"), kept.constData());
        QVERIFY(kept.contains("x-api-key: secret-of-free"));
    }
};

QTEST_GUILESS_MAIN(GatewayProgramsTest)
#include "tst_gatewayprograms.moc"
