// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewayindicator.h"

#include <core/base/answer.h>
#include <ui/support/tone.h>

#include <QtGui/QPainter>

namespace keywright::ui {

namespace {
constexpr int side = 16;
constexpr int light = 10;
constexpr int padding = 10;
} // namespace

GatewayIndicator::GatewayIndicator(PageContext &context, QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setStatus({});
    GatewayService &gateway = context.core.gateway();
    connect(&gateway, &GatewayService::statusChanged, this, &GatewayIndicator::setStatus);
    onAnswer(this, context.core.ready(), [this, &gateway](const Result<void> &ready) {
        if (!ready)
            return;
        setStatus(gateway.lastStatus());
        gateway.watch();
    });
}

void GatewayIndicator::setStatus(const GatewayStatus &status)
{
    m_running = status.running;
    m_detail =
        status.running ? status.listen.join(QStringLiteral(", ")) : tr("Requests are not served");
    setText(status.running ? tr("Gateway is on") : tr("Gateway is off"));
    setAccessibleName(text());
    setAccessibleDescription(m_detail);
    setToolTip(tr("%1. Press for the gateway's page.").arg(text()));
    update();
}

QSize GatewayIndicator::sizeHint() const
{
    return {200, 2 * fontMetrics().lineSpacing() + 2 * padding};
}

void GatewayIndicator::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown())
        painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    // On is filled, off is a ring: not told by colour alone.
    const QColor color = toneFill(m_running ? Tone::Granted : Tone::Neutral, palette());
    painter.setPen(QPen(color, 2));
    painter.setBrush(m_running ? QBrush(color) : QBrush(Qt::NoBrush));
    const int line = fontMetrics().lineSpacing();
    painter.drawEllipse(QRectF(side, padding + (line - light) / 2.0, light, light));
    const int left = side + light + padding;
    const QRect first(left, padding, width() - left - side, line);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, first.width()));
    painter.setPen(secondaryText(palette()));
    painter.drawText(first.translated(0, line), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_detail, Qt::ElideRight, first.width()));
    if (hasFocus()) {
        painter.setPen(QPen(toneFill(Tone::Accent, palette()), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect().adjusted(3, 3, -3, -3), 6, 6);
    }
}

void GatewayIndicator::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void GatewayIndicator::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace keywright::ui
