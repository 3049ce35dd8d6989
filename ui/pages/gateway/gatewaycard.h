// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/gatewayservice.h>

#include <QtWidgets/QFrame>

class QLabel;

namespace keywright::ui {

class ChipLabel;
class CodeBox;

/// What the gateway says of itself: running or not, where, how much it did, what it could not use.
class GatewayCard : public QFrame
{
    Q_OBJECT

public:
    enum class Phase { Unknown, Stopped, Starting, Running, Stopping };

    explicit GatewayCard(QWidget *parent = nullptr);

    void setStatus(const GatewayStatus &status, Phase phase);

Q_SIGNALS:
    void copyRequested(const QString &text);

private:
    [[nodiscard]] CodeBox *addBox(QLabel *caption, const QString &name);
    void showRunning(const GatewayStatus &status);

    ChipLabel *m_state, *m_tls;
    QLabel *m_sentence;
    CodeBox *m_address;
    QLabel *m_authorityCaption, *m_metricsCaption;
    CodeBox *m_authority, *m_metrics;
    QLabel *m_figures;
    QLabel *m_problems;
};

} // namespace keywright::ui
