// SPDX-License-Identifier: GPL-3.0-or-later
#include "singlewindow.h"

#include <core/base/log.h>

#include <QtCore/QDeadlineTimer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtNetwork/QLocalSocket>

namespace keywright {

namespace {
constexpr int patience = 1000;
constexpr qint64 longestWish = 1 << 20; // as long as a command line may be, about
constexpr auto answer = "shown\n";
} // namespace

bool handOver(const QString &socketPath, const WantedView &wanted)
{
    const QDeadlineTimer deadline(patience);
    QLocalSocket socket;
    socket.connectToServer(socketPath);
    if (!socket.waitForConnected(int(deadline.remainingTime())))
        return false;
    const QJsonObject wish{{QStringLiteral("project"), wanted.project},
                           {QStringLiteral("page"), wanted.page},
                           {QStringLiteral("files"), QJsonArray::fromStringList(wanted.files)}};
    socket.write(QJsonDocument(wish).toJson(QJsonDocument::Compact) + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(int(deadline.remainingTime())))
            return false;
    }
    return socket.readLine() == answer;
}

WindowServer::WindowServer(const QString &socketPath, QObject *parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &WindowServer::take);
    QLocalServer::removeServer(socketPath);
    if (!m_server.listen(socketPath))
        qCWarning(logWindow) << "a later start cannot find this window:" << m_server.errorString();
}

void WindowServer::take()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > longestWish)
                return socket->abort();
            if (!socket->canReadLine())
                return;
            const QJsonObject wish = QJsonDocument::fromJson(socket->readLine()).object();
            socket->write(answer);
            socket->disconnectFromServer();
            QStringList files;
            for (const QJsonValue &file : wish.value(QLatin1String("files")).toArray())
                files.append(file.toString());
            Q_EMIT wanted({wish.value(QLatin1String("project")).toString(),
                           wish.value(QLatin1String("page")).toString(), files});
        });
    }
}

} // namespace keywright
