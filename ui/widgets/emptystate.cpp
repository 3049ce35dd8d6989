// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptystate.h"

#include <ui/support/heading.h>
#include <ui/support/icons.h>

#include <QtCore/QEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {
constexpr int iconSize = 48;
constexpr int textWidth = 440;
constexpr double titleScale = 1.35;
} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_title->setFont(headingFont(*m_title, titleScale));
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_sentence->setProperty("secondary", true);
    for (QLabel *label : {m_icon, m_title, m_sentence}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setFixedWidth(textWidth);
    }
    m_button->setProperty("primary", true);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addSpacing(16);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::setContent(const QString &iconName, const QString &title, const QString &sentence,
                            const QString &actionText)
{
    m_iconName = iconName;
    paintIcon();
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    // A layout that aligns a label does not ask it for its height at that width.
    for (QLabel *label : {m_title, m_sentence})
        label->setMinimumHeight(label->heightForWidth(textWidth));
    m_button->setText(actionText);
    m_button->setVisible(!actionText.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
}

void EmptyState::paintIcon()
{
    if (m_iconName.isEmpty())
        return;
    const double ratio = devicePixelRatioF();
    m_icon->setPixmap(icon(m_iconName, Tone::Accent).pixmap(QSize(iconSize, iconSize), ratio));
}

} // namespace keywright::ui
