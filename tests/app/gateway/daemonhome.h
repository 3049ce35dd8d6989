// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/controlclient.h>
#include <core/services/controlprotocol.h>
#include <core/services/corecontext.h>

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QtTest>

#include <await.h>
#include <csignal>
#include <memorysecretstore.h>

namespace keywright {

/// A local API: answers every request with 200 and "ok", over connections that it keeps.
class Upstream : public QTcpServer
{
public:
    Upstream()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
        });
    }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/base").arg(serverPort()));
    }

    QByteArray lastHead;
    int requests = 0;
    int delay = 0; ///< milliseconds before an answer

private:
    void answer(QTcpSocket *socket)
    {
        while (true) {
            const QByteArray waiting = socket->peek(1 << 16);
            const qsizetype end = waiting.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            lastHead = socket->read(end + 4);
            ++requests;
            QTimer::singleShot(delay, socket, [socket] {
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
            });
        }
    }
};

/// One connection to the gateway.
class Caller
{
public:
    explicit Caller(const QString &address)
    {
        const qsizetype colon = address.lastIndexOf(u':');
        m_socket.connectToHost(address.left(colon), address.mid(colon + 1).toUShort());
    }

    /// Sends a GET and waits for the whole answer; its status, 0 when the connection ended.
    [[nodiscard]] int get(const QByteArray &target, const QByteArray &key)
    {
        QByteArray head = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n";
        if (!key.isEmpty())
            head += "X-Api-Key: " + key + "\r\n";
        m_socket.write(head + "\r\n");
        return answered();
    }
    [[nodiscard]] int answered()
    {
        body.clear();
        if (!until([this] { return m_received.contains("\r\n\r\n"); }))
            return 0;
        const qsizetype end = m_received.indexOf("\r\n\r\n") + 4;
        const QByteArray head = m_received.left(end);
        const qsizetype length = lengthOf(head);
        if (!until([&] { return m_received.size() >= end + length; }))
            return 0;
        body = m_received.mid(end, length);
        m_received.remove(0, end + length);
        return head.mid(9, 3).toInt();
    }

    QByteArray body;

private:
    template<typename Condition>
    bool until(Condition condition)
    {
        QElapsedTimer elapsed;
        elapsed.start();
        QTimer wake; // so that the patience below is looked at even where nothing happens
        wake.start(1000);
        while (true) {
            m_received += m_socket.readAll();
            if (condition())
                return true;
            if (m_socket.state() == QAbstractSocket::UnconnectedState || elapsed.hasExpired(30000))
                return false;
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }
    static qsizetype lengthOf(const QByteArray &head)
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                return line.mid(15).trimmed().toLongLong();
        }
        return 0;
    }

    QTcpSocket m_socket;
    QByteArray m_received;
};

/// A home with a project, an API and a key that is not kept, and a daemon to be started over it.
class DaemonHome
{
public:
    DaemonHome()
    {
        CoreContext::Options options;
        options.home = Home::locate(folder.path());
        options.makeSecretStore = [] { return std::make_unique<MemorySecretStore>(); };
        context = std::make_unique<CoreContext>(std::move(options));
        project = await(context->projects().create(QStringLiteral("Clinic"))).value();
        Api draft;
        draft.project = project.id;
        draft.name = QStringLiteral("forms");
        draft.upstream = upstream.url();
        api = await(context->apis().add(draft)).value();
        key = issue(QStringLiteral("Portal"));
    }
    ~DaemonHome()
    {
        // Only what this object started, and only while it is its child.
        if (daemon.state() != QProcess::NotRunning) {
            daemon.kill();
            daemon.waitForFinished();
        }
        // And one that a service started for it, which is nobody's child.
        QObject loop;
        const auto stopped =
            await(control::ask(&loop, Home::locate(folder.path()).controlSocketPath(),
                               control::request(QStringLiteral("stop")), std::chrono::seconds(20)));
        Q_UNUSED(stopped)
    }

    [[nodiscard]] IssuedKey issue(const QString &name,
                                  const policy::Restrictions &restrictions = {})
    {
        KeyDraft draft;
        draft.project = project.id;
        draft.name = name;
        draft.restrictions = restrictions;
        draft.keep = false;
        return await(context->keys().issue(draft)).value();
    }
    [[nodiscard]] QByteArray secret() const { return key.secret.reveal().toByteArray(); }

    static QString program()
    {
        return qEnvironmentVariable("KEYWRIGHT_BIN") + QStringLiteral("/keywrightd");
    }
    /// Starts it on a free port and waits for its line; false when it ended instead.
    bool start(const QStringList &more = {})
    {
        daemon.setProgram(program());
        daemon.setArguments(QStringList{QStringLiteral("--home"), folder.path(),
                                        QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")}
                            + more);
        daemon.start();
        while (!daemon.canReadLine()) {
            if (!daemon.waitForReadyRead(60000))
                return false;
        }
        line = daemon.readLine().trimmed();
        address = QString::fromUtf8(line.mid(line.lastIndexOf(' ') + 1));
        return line.startsWith("listening on ");
    }
    /// SIGTERM; its exit status, -1 when it did not end.
    int end()
    {
        daemon.terminate();
        return waitForEnd();
    }
    int waitForEnd()
    {
        const bool ended = daemon.state() == QProcess::NotRunning || daemon.waitForFinished(60000);
        return ended && daemon.exitStatus() == QProcess::NormalExit ? daemon.exitCode() : -1;
    }
    /// How many calls the usage database holds.
    [[nodiscard]] qint64 counted()
    {
        UsageQuery query;
        query.since = context->clock().now() - std::chrono::hours(1);
        query.until = context->clock().now() + std::chrono::hours(1);
        const auto rows = await(context->usage().rows(query)).value();
        qint64 calls = 0;
        for (const UsageRow &row : rows)
            calls += row.granted + row.denied + row.failed;
        return calls;
    }

    QTemporaryDir folder;
    Upstream upstream;
    std::unique_ptr<CoreContext> context;
    Project project;
    Api api;
    IssuedKey key;
    QProcess daemon;
    QByteArray line;
    QString address;
};

} // namespace keywright
