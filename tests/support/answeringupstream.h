// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QUrl>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

namespace keywright {

/// A service on the loopback that answers every request without a body to speak of, with one status
/// and "ok", and keeps their heads.
class AnsweringUpstream : public QTcpServer
{
public:
    AnsweringUpstream()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
        });
    }
    [[nodiscard]] QUrl url(const QString &path = {}) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
    }

    int status = 200; ///< 0: never an answer
    QList<QByteArray> heads;

private:
    void answer(QTcpSocket *socket)
    {
        if (!socket->peek(65536).contains("\r\n\r\n"))
            return;
        heads.append(socket->readAll());
        if (status > 0)
            socket->write("HTTP/1.1 " + QByteArray::number(status)
                          + " Said\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok");
    }
};

} // namespace keywright
