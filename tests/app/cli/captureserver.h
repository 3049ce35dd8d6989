// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMutex>
#include <QtCore/QThread>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <atomic>
#include <memory>

namespace keywright {

/// A request as it arrived.
struct CapturedRequest
{
    QByteArray method, target;
    QList<QPair<QByteArray, QByteArray>> fields; ///< names in lower case
    QByteArray body;                             ///< without chunks

    [[nodiscard]] QByteArrayList values(const QByteArray &name) const
    {
        QByteArrayList found;
        for (const auto &field : fields) {
            if (field.first == name)
                found.append(field.second);
        }
        return found;
    }
};

/// Listens on the loopback on a thread of its own, answers everything with 200 and keeps what came.
class CaptureServer
{
public:
    /// 0: any port.
    explicit CaptureServer(quint16 port)
    {
        m_thread.reset(QThread::create([this, port] { serve(port); }));
        m_thread->start();
        while (m_port == 0)
            QThread::yieldCurrentThread();
    }
    ~CaptureServer()
    {
        m_ending = true;
        m_thread->wait();
    }
    Q_DISABLE_COPY_MOVE(CaptureServer)

    /// -1: the port is taken.
    [[nodiscard]] int port() const { return m_port; }
    /// What came since the last call.
    [[nodiscard]] QList<CapturedRequest> take()
    {
        const QMutexLocker lock(&m_guard);
        return std::exchange(m_requests, {});
    }

private:
    void serve(quint16 port)
    {
        QTcpServer server;
        if (!server.listen(QHostAddress::LocalHost, port)) {
            m_port = -1;
            return;
        }
        m_port = server.serverPort();
        while (!m_ending) {
            if (!server.waitForNewConnection(20))
                continue;
            while (const auto socket = std::unique_ptr<QTcpSocket>(server.nextPendingConnection()))
                answer(*socket);
        }
    }

    void answer(QTcpSocket &socket)
    {
        QByteArray bytes;
        while (!bytes.contains("\r\n\r\n") && socket.waitForReadyRead(3000))
            bytes += socket.readAll();
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        CapturedRequest request = readHead(bytes.left(end));
        request.body = bytes.mid(end + 4);
        if (!request.values("expect").isEmpty()) {
            socket.write("HTTP/1.1 100 Continue\r\n\r\n");
            socket.flush();
        }
        const bool isChunked = !request.values("transfer-encoding").isEmpty();
        const qsizetype length = request.values("content-length").value(0).toLongLong();
        while ((isChunked ? !request.body.endsWith("0\r\n\r\n") : request.body.size() < length)
               && socket.waitForReadyRead(3000))
            request.body += socket.readAll();
        if (isChunked)
            request.body = withoutChunks(request.body);
        {
            const QMutexLocker lock(&m_guard);
            m_requests.append(request);
        }
        socket.write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        socket.disconnectFromHost();
        if (socket.state() != QAbstractSocket::UnconnectedState)
            socket.waitForDisconnected(3000);
    }

    static CapturedRequest readHead(const QByteArray &head)
    {
        CapturedRequest request;
        QByteArrayList lines = head.split('\n');
        const QByteArrayList first = lines.takeFirst().trimmed().split(' ');
        request.method = first.value(0);
        request.target = first.value(1);
        for (const QByteArray &line : std::as_const(lines)) {
            const qsizetype colon = line.indexOf(':');
            request.fields.append(
                {line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
        }
        return request;
    }

    static QByteArray withoutChunks(QByteArray bytes)
    {
        QByteArray body;
        for (;;) {
            const qsizetype line = bytes.indexOf("\r\n");
            const qsizetype size = bytes.left(line).toLongLong(nullptr, 16);
            if (line < 0 || size == 0)
                return body;
            body += bytes.mid(line + 2, size);
            bytes = bytes.mid(line + 2 + size + 2);
        }
    }

    QMutex m_guard;
    QList<CapturedRequest> m_requests;
    std::unique_ptr<QThread> m_thread;
    std::atomic<int> m_port{0};
    std::atomic<bool> m_ending{false};
};

} // namespace keywright
