// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaywatch.h"

#include "controlprotocol.h"

namespace keywright {

namespace {

constexpr std::chrono::seconds lookEvery{1};

} // namespace

GatewayWatch::GatewayWatch(const QString &socketPath, QObject *parent)
    : QObject(parent)
    , m_path(socketPath)
{
    connect(&m_timer, &QTimer::timeout, this, &GatewayWatch::look);
    connect(&m_socket, &QLocalSocket::connected, this, &GatewayWatch::look);
    connect(&m_socket, &QLocalSocket::readyRead, this, &GatewayWatch::read);
    connect(&m_socket, &QLocalSocket::disconnected, this, [this] { Q_EMIT seen({}); });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] {
        if (m_socket.state() != QLocalSocket::ConnectedState)
            Q_EMIT seen({});
    });
}

GatewayWatch::~GatewayWatch()
{
    m_socket.disconnect(this);
}

void GatewayWatch::start()
{
    m_timer.start(lookEvery);
    look();
}

void GatewayWatch::look()
{
    if (m_socket.state() == QLocalSocket::ConnectedState)
        m_socket.write(control::toLine(control::request(QStringLiteral("status"))));
    else if (m_socket.state() == QLocalSocket::UnconnectedState)
        m_socket.connectToServer(m_path);
}

void GatewayWatch::read()
{
    while (m_socket.canReadLine()) {
        const auto answer = control::fromLine(m_socket.readLine());
        if (answer && answer->value(QLatin1String("status")).isObject())
            Q_EMIT seen(control::statusFromJson(answer->value(QLatin1String("status")).toObject()));
    }
}

} // namespace keywright
