// SPDX-License-Identifier: GPL-3.0-or-later
#include "clocknote.h"

#include <ui/phrases/clockphrases.h>
#include <ui/support/tone.h>

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace keywright::ui {

ClockNote::ClockNote(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
{
    setProperty("card", true);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Time that is tried"));
    auto *reset = new QPushButton(tr("Back to the real time"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->addWidget(m_text, 1);
    layout->addWidget(reset);
    connect(reset, &QPushButton::clicked, this, &ClockNote::resetRequested);
    hide();
}

void ClockNote::setAhead(std::chrono::milliseconds ahead)
{
    if (ahead.count() > 0) {
        m_text->setText(clockSentence(ahead) + u' ' + tr("Limits are counted apart meanwhile."));
        QPalette own = palette();
        own.setColor(QPalette::WindowText, toneText(Tone::Warning, own));
        m_text->setPalette(own);
    }
    setVisible(ahead.count() > 0);
}

} // namespace keywright::ui
