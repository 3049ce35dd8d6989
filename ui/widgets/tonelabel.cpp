// SPDX-License-Identifier: GPL-3.0-or-later
#include "tonelabel.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>

namespace keywright::ui {

ToneLabel::ToneLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void ToneLabel::say(const QString &text, Tone tone)
{
    m_tone = tone;
    paintTone();
    setText(text);
    setVisible(!text.isEmpty());
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        paintTone();
}

void ToneLabel::paintTone()
{
    const QPalette base = QApplication::palette();
    const QColor color = m_tone == Tone::Neutral ? secondaryText(base) : toneText(m_tone, base);
    if (palette().color(QPalette::WindowText) == color) // setting it comes back here
        return;
    QPalette own = palette();
    own.setColor(QPalette::WindowText, color);
    setPalette(own);
}

} // namespace keywright::ui
