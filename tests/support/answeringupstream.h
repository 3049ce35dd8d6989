// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QUrl>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

namespace keywright {

/// A service on the loopback that keeps every request byte for byte and answers each with one
/// status and body.
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
    [[nodiscard]] QByteArray authority() const
    {
        return "127.0.0.1:" + QByteArray::number(serverPort());
    }
    /// The first line of the last request.
    [[nodiscard]] QByteArray requestLine() const
    {
        return requests.isEmpty() ? QByteArray() : requests.last().split('\r').first();
    }
    /// All values of a field of the last request, in its own spelling.
    [[nodiscard]] QList<QByteArray> fields(const QByteArray &name) const
    {
        QList<QByteArray> found;
        if (requests.isEmpty())
            return found;
        const QList<QByteArray> lines =
            requests.last().left(requests.last().indexOf("\r\n\r\n")).split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith(name + ": "))
                found.append(line.mid(name.size() + 2).trimmed());
        }
        return found;
    }

    int status = 200;              ///< 0: never an answer
    QByteArray body = "ok", extra; ///< extra: more lines of the head
    QList<QByteArray> requests;

private:
    void answer(QTcpSocket *socket)
    {
        if (!socket->peek(65536).contains("\r\n\r\n"))
            return;
        requests.append(socket->readAll());
        if (status == 0)
            return;
        socket->write("HTTP/1.1 " + QByteArray::number(status) + " Said\r\n" + extra
                      + "Content-Length: " + QByteArray::number(body.size())
                      + "\r\nConnection: close\r\n\r\n" + body);
    }
};

} // namespace keywright
