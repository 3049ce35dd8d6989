// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QUrl>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <functional>

namespace keywright {

/// A server on the loopback that answers with bytes as the test wrote them. One request a
/// connection.
class TestServer final : public QObject
{
    Q_OBJECT

public:
    TestServer()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            ++m_connections;
            m_received.clear();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
    }

    /// What is sent when a request has arrived; empty: nothing, and the connection stays open.
    void answer(const QByteArray &bytes, bool closes = true)
    {
        m_answer = bytes;
        m_closes = closes;
    }
    [[nodiscard]] QByteArray received() const { return m_received; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] QString authority() const
    {
        return QStringLiteral("127.0.0.1:%1").arg(m_server.serverPort());
    }
    [[nodiscard]] QUrl url(const char *path) const
    {
        return QUrl(QStringLiteral("http://") + authority() + QString::fromLatin1(path));
    }
    void close() { m_server.close(); }

private:
    void read(QTcpSocket *socket)
    {
        m_received += socket->readAll();
        if (!isComplete() || m_answer.isEmpty())
            return;
        socket->write(m_answer);
        if (m_closes)
            socket->disconnectFromHost();
    }
    bool isComplete() const
    {
        const auto end = m_received.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        const QByteArray head = m_received.left(end).toLower();
        const auto length = head.indexOf("content-length: ");
        if (length < 0)
            return true;
        const QByteArray digits = head.mid(length + 16).split('\r').first();
        return m_received.size() >= end + 4 + digits.toLongLong();
    }

    QTcpServer m_server;
    QByteArray m_answer;
    QByteArray m_received;
    int m_connections = 0;
    bool m_closes = true;
};

} // namespace keywright
