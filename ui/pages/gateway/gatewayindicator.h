// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/pages/pagecontext.h>

#include <QtWidgets/QAbstractButton>

namespace keywright::ui {

/// The gateway's state at the foot of the sidebar: a word, an address, and a light. Pressing it
/// opens the gateway's page. Follows the gateway by itself.
class GatewayIndicator : public QAbstractButton
{
    Q_OBJECT

public:
    explicit GatewayIndicator(PageContext &context, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void setStatus(const GatewayStatus &status);

    bool m_running = false;
    QString m_detail;
};

} // namespace keywright::ui
