// SPDX-License-Identifier: GPL-3.0-or-later
#include "drophint.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace keywright::ui {

namespace {

constexpr int widestDropHint = 640;

} // namespace

DropHint::DropHint(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("dropHint"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setContentsMargins(20, 10, 20, 10);
    hide();
}

void DropHint::say(const QString &sentence)
{
    if (sentence.isEmpty())
        return hide();
    const QMargins margins = contentsMargins();
    const int room =
        std::min(widestDropHint, parentWidget()->width()) - margins.left() - margins.right();
    setText(fontMetrics().elidedText(sentence, Qt::ElideMiddle, room));
    setAccessibleName(sentence);
    adjustSize();
    move((parentWidget()->width() - width()) / 2, (parentWidget()->height() - height()) / 2);
    show();
    raise();
}

void DropHint::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace keywright::ui
