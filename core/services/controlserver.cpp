// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlserver.h"

#include "chain.h"
#include "controlprotocol.h"

#include <QtCore/QPointer>
#include <QtNetwork/QLocalServer>
#include <QtNetwork/QLocalSocket>

namespace keywright {

/// One program that is connected. One operation at a time, so that answers keep their order.
class ControlServer::Connection : public QObject
{
public:
    Connection(QLocalSocket *socket, ControlServer *server)
        : QObject(server)
        , m_socket(socket)
        , m_server(server)
        , m_anchor(std::make_shared<ThreadAnchor>())
    {
        socket->setParent(this);
        connect(socket, &QLocalSocket::readyRead, this, [this] { handleNext(); });
        connect(socket, &QLocalSocket::disconnected, this, &QObject::deleteLater);
        if (socket->state() == QLocalSocket::UnconnectedState)
            deleteLater();
        handleNext();
    }
    ~Connection() override
    {
        m_anchor->retire();
        m_socket->disconnect(this);
    }

private:
    void handleNext()
    {
        if (m_busy)
            return;
        if (!m_socket->canReadLine()) {
            if (m_socket->bytesAvailable() > control::maximumLine)
                m_socket->abort();
            return;
        }
        const auto request = control::fromLine(m_socket->readLine());
        if (!request) {
            send(control::failureAnswer({ErrorCode::InvalidArgument, QStringLiteral("op"), {}}));
            m_socket->disconnectFromServer();
            return;
        }
        m_busy = true;
        auto done = whenSettled(m_anchor, m_server->m_handler(*request),
                                [this](const Result<QJsonObject> &answer) -> Result<void> {
                                    m_busy = false;
                                    send(answer ? *answer : control::failureAnswer(answer.error()));
                                    handleNext();
                                    return {};
                                });
        Q_UNUSED(done)
    }

    void send(const QJsonObject &answer)
    {
        m_socket->write(control::toLine(answer));
        m_socket->flush();
    }

    QLocalSocket *m_socket;
    ControlServer *m_server;
    Anchor m_anchor;
    bool m_busy = false;
};

ControlServer::ControlServer(Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_server(std::make_unique<QLocalServer>())
{
    connect(m_server.get(), &QLocalServer::newConnection, this, &ControlServer::accept);
}

ControlServer::~ControlServer()
{
    m_server->close();
    for (QObject *connection : findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly))
        delete connection;
}

Result<void> ControlServer::listen(const QString &path)
{
    QLocalServer::removeServer(path);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server->listen(path))
        return failure(ErrorCode::GatewayFailed, path, m_server->errorString());
    return {};
}

void ControlServer::stopListening()
{
    m_server->close();
}

void ControlServer::accept()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection())
        new Connection(socket, this);
}

} // namespace keywright
