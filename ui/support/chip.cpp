// SPDX-License-Identifier: GPL-3.0-or-later
#include "chip.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QPainter>

#include <algorithm>

namespace keywright::ui {

namespace {
constexpr int sidePadding = 8;
constexpr int verticalPadding = 2;
} // namespace

QSize chipSize(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(text) + 2 * sidePadding,
            metrics.height() + 2 * verticalPadding};
}

void paintChip(QPainter &painter, const QRect &rect, const QString &text, Tone tone,
               const QPalette &palette, const QFont &font)
{
    const QSize wanted = chipSize(text, font);
    QRect chip(0, 0, std::min(wanted.width(), rect.width()), wanted.height());
    chip.moveTop(rect.top() + (rect.height() - chip.height()) / 2);
    if (painter.layoutDirection() == Qt::RightToLeft)
        chip.moveRight(rect.right());
    else
        chip.moveLeft(rect.left());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneBackground(tone, palette));
    const double radius = chip.height() / 2.0;
    painter.drawRoundedRect(chip, radius, radius);
    painter.setPen(toneText(tone, palette));
    painter.setFont(font);
    const QRect inner = chip.adjusted(sidePadding, 0, -sidePadding, 0);
    const QString shown = chip.width() < wanted.width()
                              ? QFontMetrics(font).elidedText(text, Qt::ElideRight, inner.width())
                              : text;
    painter.drawText(inner, Qt::AlignCenter, shown);
    painter.restore();
}

} // namespace keywright::ui
