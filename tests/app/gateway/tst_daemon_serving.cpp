// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemonhome.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace keywright;

class TestDaemonServing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void grantsAndDenials()
    {
        DaemonHome home;
        QVERIFY2(home.start(), home.daemon.readAllStandardError().constData());
        Caller caller(home.address);
        QCOMPARE(caller.get("/forms/a", home.secret()), 200);
        QCOMPARE(caller.body, QByteArray("ok"));
        QVERIFY(home.upstream.lastHead.startsWith("GET /base/a HTTP/1.1\r\n"));
        QVERIFY(!home.upstream.lastHead.contains(home.secret()));
        QCOMPARE(caller.get("/forms/a", {}), 401);
        QVERIFY(caller.body.contains("CREDENTIALS_MISSING"));
        QCOMPARE(caller.get("/nowhere/a", home.secret()), 404);
        QCOMPARE(home.upstream.requests, 1);
        QCOMPARE(home.end(), 0);
        QCOMPARE(home.daemon.readAllStandardOutput(), QByteArray()); // exactly one line
        QCOMPARE(home.counted(), 3);
        const auto log = await(home.context->usage().recent({}, 10)).value();
        QCOMPARE(log.size(), 3);
        QVERIFY(await(home.context->keys().get(home.key.key.id)).value().lastUsed.has_value());
    }

    void jsonForPrograms()
    {
        DaemonHome home;
        (void)home.start({QStringLiteral("--json")});
        const QJsonObject json = QJsonDocument::fromJson(home.line).object();
        QVERIFY(json.value(QLatin1String("listening")).isArray());
    }

    void aSecondOneIsRefused()
    {
        DaemonHome home;
        QVERIFY(home.start());
        QProcess second;
        second.start(DaemonHome::program(),
                     {QStringLiteral("--home"), home.folder.path(), QStringLiteral("--listen"),
                      QStringLiteral("127.0.0.1:0")});
        QVERIFY(second.waitForFinished(60000));
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(second.readAllStandardError().contains(home.folder.path().toUtf8()));
        QVERIFY(second.readAllStandardOutput().isEmpty());
        Caller caller(home.address);
        QCOMPARE(caller.get("/forms/a", home.secret()), 200); // the first is not disturbed
    }

    void anAddressInUseIsSaid()
    {
        DaemonHome home;
        QTcpServer squatter;
        QVERIFY(squatter.listen(QHostAddress::LocalHost));
        QProcess process;
        process.start(DaemonHome::program(),
                      {QStringLiteral("--home"), home.folder.path(), QStringLiteral("--listen"),
                       QStringLiteral("127.0.0.1:%1").arg(squatter.serverPort())});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains(QByteArray::number(squatter.serverPort())));
    }

    void requestsInFlightAreFinished()
    {
        DaemonHome home;
        home.upstream.delay = 300;
        QVERIFY(home.start());
        QTcpSocket socket;
        const qsizetype colon = home.address.lastIndexOf(u':');
        socket.connectToHost(home.address.left(colon), home.address.mid(colon + 1).toUShort());
        socket.write("GET /forms/a HTTP/1.1\r\nHost: x\r\nX-Api-Key: " + home.secret()
                     + "\r\n\r\n");
        QTRY_COMPARE(home.upstream.requests, 1);
        home.daemon.terminate();
        QTRY_VERIFY(socket.bytesAvailable() > 0);
        QVERIFY(socket.readAll().startsWith("HTTP/1.1 200"));
        QTRY_COMPARE(home.daemon.state(), QProcess::NotRunning);
        QCOMPARE(home.daemon.exitCode(), 0);
    }

    void theServiceManagerIsTold()
    {
        QTemporaryDir folder;
        const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("n")));
        const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, path.constData(), std::size_t(path.size()));
        QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)), 0);
        DaemonHome home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("NOTIFY_SOCKET"), QFile::decodeName(path));
        home.daemon.setProcessEnvironment(environment);
        QVERIFY(home.start());
        QByteArray message;
        const auto received = [&] {
            char bytes[64] = {};
            const auto length = ::recv(socket, bytes, sizeof(bytes), 0);
            if (length > 0)
                message.append(bytes, qsizetype(length));
            return !message.isEmpty();
        };
        QTRY_VERIFY(received());
        QVERIFY(message.startsWith("READY=1"));
        ::close(socket);
    }

    void memoryIsItsOwn()
    {
        DaemonHome home;
        QVERIFY(home.start());
        QFile limits(QStringLiteral("/proc/%1/limits").arg(home.daemon.processId()));
        if (!limits.open(QIODevice::ReadOnly)) {
            // Not dumpable: its /proc entries belong to root, which is what was asked for.
            QVERIFY(limits.error() == QFileDevice::OpenError);
            return;
        }
        QByteArray core;
        for (const QByteArray &line : limits.readAll().split('\n')) {
            if (line.startsWith("Max core file size"))
                core = line.simplified();
        }
        QVERIFY2(core.startsWith("Max core file size 0 "), core.constData());
    }
};

QTEST_GUILESS_MAIN(TestDaemonServing)
#include "tst_daemon_serving.moc"
