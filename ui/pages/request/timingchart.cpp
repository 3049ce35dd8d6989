// SPDX-License-Identifier: GPL-3.0-or-later
#include "timingchart.h"

#include <ui/models/formats.h>
#include <ui/support/tone.h>

#include <QtGui/QPainter>

#include <algorithm>

namespace keywright::ui {

namespace {

constexpr int nameWidth = 130;
constexpr int figureWidth = 80;

} // namespace

TimingChart::TimingChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString TimingChart::phaseName(TimingPhase::Kind kind)
{
    switch (kind) {
    case TimingPhase::NameLookup:
        return tr("Name lookup");
    case TimingPhase::Connect:
        return tr("Connect");
    case TimingPhase::Tls:
        return tr("TLS");
    case TimingPhase::Wait:
        return tr("Wait");
    case TimingPhase::Download:
        break;
    }
    return tr("Download");
}

void TimingChart::setPhases(std::vector<TimingPhase> phases)
{
    m_phases = std::move(phases);
    updateGeometry();
    update();
}

int TimingChart::rowHeight() const
{
    return fontMetrics().height() + 8;
}

QSize TimingChart::sizeHint() const
{
    return {320, int(m_phases.size()) * rowHeight() + 8};
}

void TimingChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    std::chrono::microseconds total{1};
    for (const TimingPhase &phase : m_phases)
        total = std::max(total, phase.from + phase.length);
    const double room = std::max(20, width() - nameWidth - figureWidth);
    int y = 4;
    int hop = 0;
    for (const TimingPhase &phase : m_phases) {
        if (phase.hop != hop) {
            painter.setPen(borderColor(palette()));
            painter.drawLine(0, y, width(), y);
            hop = phase.hop;
        }
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(0, y, nameWidth - 8, rowHeight()), Qt::AlignVCenter,
                         phaseName(phase.kind));
        const double from = nameWidth + room * double(phase.from.count()) / double(total.count());
        const double length = room * double(phase.length.count()) / double(total.count());
        painter.setPen(Qt::NoPen);
        painter.setBrush(seriesColor(int(phase.kind), palette()));
        painter.drawRoundedRect(QRectF(from, y + 5, std::max(2.0, length), rowHeight() - 10), 2, 2);
        painter.setPen(secondaryText(palette()));
        painter.drawText(QRect(width() - figureWidth + 8, y, figureWidth - 8, rowHeight()),
                         Qt::AlignVCenter | Qt::AlignRight, latencyText(phase.length));
        y += rowHeight();
    }
}

} // namespace keywright::ui
