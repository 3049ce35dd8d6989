// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/gatewayservice.h>

#include <QtWidgets/QFrame>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace keywright::ui {

class FieldNote;
class FileField;
class TlsFields;

/// Where the gateway listens, with TLS or without, where its metrics are, whom it trusts. Validated
/// as typed; it takes effect with the next start.
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
    /// Names an error of the start beside the field that it is about, until that is changed; false
    /// where it is about none.
    bool showRefusal(const Error &error);

Q_SIGNALS:
    void edited();
    void restartRequested();

private:
    void layOut();
    void validate();
    void validateListen();
    void validateMetrics();
    void validateProxies();

    GatewayOptions m_saved;
    QLineEdit *m_listen;
    FieldNote *m_listenNote;
    QFormLayout *m_form;
    TlsFields *m_tls;
    QLineEdit *m_metrics;
    FieldNote *m_metricsNote;
    QLineEdit *m_proxies;
    FieldNote *m_proxiesNote;
    FileField *m_authorities;
    QPushButton *m_restart;
    bool m_running = false;
    bool m_bad = false;
};

/// `ADDRESS:PORT` or `[V6]:PORT`, port 0 to 65535.
[[nodiscard]] bool isListenAddress(const QString &text);
/// The same, or a port alone, which is one on the loopback.
[[nodiscard]] bool isMetricsAddress(const QString &text);
/// Whether callers from other machines reach it.
[[nodiscard]] bool isBeyondLoopback(const QString &listenAddress);

} // namespace keywright::ui
