// SPDX-License-Identifier: GPL-3.0-or-later
#include "chiplabel.h"

#include <ui/support/chip.h>

#include <QtGui/QPainter>

namespace keywright::ui {

ChipLabel::ChipLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

ChipLabel::ChipLabel(const QString &text, Tone tone, QWidget *parent)
    : ChipLabel(parent)
{
    setContent(text, tone);
}

void ChipLabel::setContent(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    // Without a parent, showing it would make it a window.
    if (text.isEmpty())
        hide();
    else if (parentWidget())
        show();
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    return m_text.isEmpty() ? QSize(0, 0) : chipSize(m_text, font());
}

QSize ChipLabel::minimumSizeHint() const
{
    return sizeHint();
}

void ChipLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paintChip(painter, rect(), m_text, m_tone, palette(), font());
}

} // namespace keywright::ui
