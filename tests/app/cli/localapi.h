// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMutex>
#include <QtCore/QThread>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <atomic>
#include <memory>

namespace keywright {

/// A local API on a thread of its own: answers every request with what it got.
class LocalApi
{
public:
    LocalApi()
    {
        m_thread.reset(QThread::create([this] { serve(); }));
        m_thread->start();
        while (m_port == 0)
            QThread::yieldCurrentThread();
    }
    ~LocalApi()
    {
        m_ending = true;
        m_thread->wait();
    }
    Q_DISABLE_COPY_MOVE(LocalApi)

    [[nodiscard]] int port() const { return m_port; }
    /// Of the last request, as it arrived.
    [[nodiscard]] QByteArray lastHead() const
    {
        const QMutexLocker lock(&m_guard);
        return m_head;
    }

private:
    void serve()
    {
        QTcpServer server;
        if (!server.listen(QHostAddress::LocalHost)) {
            m_port = -1;
            return;
        }
        m_port = server.serverPort();
        while (!m_ending) {
            if (!server.waitForNewConnection(50))
                continue;
            // One wait may have let in several.
            while (const auto socket = std::unique_ptr<QTcpSocket>(server.nextPendingConnection()))
                answer(*socket);
        }
    }

    void answer(QTcpSocket &socket)
    {
        QByteArray head;
        while (!head.contains("\r\n\r\n") && socket.waitForReadyRead(5000))
            head += socket.readAll();
        {
            const QMutexLocker lock(&m_guard);
            m_head = head;
        }
        const QByteArray body = "you asked " + head.left(head.indexOf(" HTTP/"));
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: close\r\n"
                     "Content-Length: "
                     + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        socket.disconnectFromHost();
        if (socket.state() != QAbstractSocket::UnconnectedState)
            socket.waitForDisconnected(5000);
    }

    mutable QMutex m_guard;
    QByteArray m_head;
    std::unique_ptr<QThread> m_thread;
    std::atomic<int> m_port{0};
    std::atomic<bool> m_ending{false};
};

} // namespace keywright
