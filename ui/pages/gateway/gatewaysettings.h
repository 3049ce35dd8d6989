// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/gatewayservice.h>

#include <QtWidgets/QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace keywright::ui {

class FieldNote;

/// Where the gateway listens and whose forwarded addresses it believes. Validated as typed; it
/// takes effect with the next start.
class GatewaySettings : public QFrame
{
    Q_OBJECT

public:
    explicit GatewaySettings(QWidget *parent = nullptr);

    void setOptions(const GatewayOptions &options);
    [[nodiscard]] GatewayOptions options() const;
    [[nodiscard]] bool hasProblem() const;
    /// Offers the restart that a change needs.
    void setRunning(bool running);

Q_SIGNALS:
    void edited();
    void restartRequested();

private:
    void validate();

    GatewayOptions m_saved;
    QLineEdit *m_listen;
    FieldNote *m_listenNote;
    QLineEdit *m_proxies;
    FieldNote *m_proxiesNote;
    QPushButton *m_restart;
    bool m_running = false;
};

/// `ADDRESS:PORT` or `[V6]:PORT`, port 0 to 65535.
[[nodiscard]] bool isListenAddress(const QString &text);
/// Whether callers from other machines reach it.
[[nodiscard]] bool isBeyondLoopback(const QString &listenAddress);

} // namespace keywright::ui
