// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QtCore/QJsonObject>
#include <QtCore/QObject>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QLocalServer;
class QLocalSocket;
QT_END_NAMESPACE

namespace keywright {

/// The daemon's end of the control socket (controlprotocol.h): hears the operations of this user's
/// programs and answers each on its own connection, in order. Only the user's own processes may
/// connect (mode 0600 in a 0700 folder).
class ControlServer : public QObject
{
    Q_OBJECT
public:
    /// Answers one operation; the future may finish on any thread.
    using Handler = std::function<Async<QJsonObject>(const QJsonObject &request)>;

    explicit ControlServer(Handler handler, QObject *parent = nullptr);
    ~ControlServer() override;

    /// Whoever calls holds the home's lock, so a socket found at the path is a dead one and is
    /// replaced. GatewayFailed.
    [[nodiscard]] Result<void> listen(const QString &path);
    /// Nobody new; those who are connected still get their answers.
    void stopListening();

private:
    class Connection;
    void accept();

    Handler m_handler;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace keywright
