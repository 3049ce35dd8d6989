// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gatewayservice.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtNetwork/QLocalSocket>

namespace keywright {

/// Follows a gateway that comes and goes: asks for its status about once a second over one
/// connection, and tries to reach it again where there is none. An end is noticed at once.
class GatewayWatch : public QObject
{
    Q_OBJECT
public:
    explicit GatewayWatch(const QString &socketPath, QObject *parent = nullptr);
    ~GatewayWatch() override;
    void start();

Q_SIGNALS:
    /// What it says of itself; a default value when it is not there.
    void seen(const keywright::GatewayStatus &status);

private:
    void look();
    void read();

    QString m_path;
    QTimer m_timer;
    QLocalSocket m_socket;
};

} // namespace keywright
