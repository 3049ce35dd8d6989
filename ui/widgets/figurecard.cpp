// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurecard.h"

#include <ui/support/alignment.h>
#include <ui/support/heading.h>

#include <QtCore/QEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {
constexpr double valueScale = 1.7;
} // namespace

FigureCard::FigureCard(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(title)
    , m_value(new QLabel(QStringLiteral("–"), this))
    , m_note(new QLabel(this))
{
    setProperty("card", true);
    auto *caption = new QLabel(title, this);
    caption->setProperty("secondary", true);
    m_value->setFont(headingFont(*m_value, valueScale));
    alignToStart(*m_value);
    alignToStart(*m_note);
    m_note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(2);
    layout->addWidget(caption);
    layout->addWidget(m_value);
    layout->addWidget(m_note);
    layout->addStretch(1);
}

void FigureCard::setFigure(const QString &value, const QString &note, Tone tone, Tone noteTone)
{
    m_value->setText(value);
    m_note->setText(note);
    m_tone = tone;
    m_noteTone = noteTone;
    setAccessibleName(QStringLiteral("%1: %2. %3").arg(m_title, value, note));
    paintTones();
}

QString FigureCard::valueText() const
{
    return m_value->text();
}

void FigureCard::paintTones()
{
    QPalette value = palette();
    if (m_tone != Tone::Neutral)
        value.setColor(QPalette::WindowText, toneText(m_tone, palette()));
    m_value->setPalette(value);
    QPalette note = palette();
    note.setColor(QPalette::WindowText, m_noteTone == Tone::Neutral
                                            ? secondaryText(palette())
                                            : toneText(m_noteTone, palette()));
    m_note->setPalette(note);
}

void FigureCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintTones();
}

} // namespace keywright::ui
