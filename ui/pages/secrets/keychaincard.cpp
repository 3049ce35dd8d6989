// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychaincard.h"

#include <ui/phrases/keychainphrases.h>
#include <ui/support/heading.h>
#include <ui/widgets/chiplabel.h>
#include <ui/widgets/flowlayout.h>

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace keywright::ui {

namespace {

Tone toneOf(KeychainState state)
{
    if (state == KeychainState::Unlocked)
        return Tone::Granted;
    return state == KeychainState::Frozen ? Tone::Denied : Tone::Warning;
}

} // namespace

KeychainCard::KeychainCard(QWidget *parent)
    : QFrame(parent)
    , m_state(new ChipLabel)
    , m_sentence(new QLabel)
    , m_advice(new QLabel)
    , m_buttons(new QWidget)
{
    setProperty("card", true);
    for (QLabel *label : {m_sentence, m_advice}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_sentence->setAccessibleName(tr("The keychain's state"));
    m_advice->setAccessibleName(tr("What can be done"));
    m_advice->setProperty("secondary", true);
    auto *flow = new FlowLayout(m_buttons);
    flow->setContentsMargins({});
    m_unlock = addButton(tr("Unlock the keychain…"), &KeychainCard::unlockRequested);
    m_dismiss = addButton(tr("Do not ask"), &KeychainCard::dismissRequested);
    m_look = addButton(tr("Look again"), &KeychainCard::lookRequested);
    auto *top = new QHBoxLayout;
    top->addWidget(m_state, 0, Qt::AlignTop);
    top->addWidget(m_sentence, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(makeHeading(tr("The system's keychain")));
    layout->addLayout(top);
    layout->addWidget(m_advice);
    layout->addWidget(m_buttons);
    hide(); // until its state is known
}

QPushButton *KeychainCard::addButton(const QString &text, void (KeychainCard::*requested)())
{
    auto *button = new QPushButton(text);
    m_buttons->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, requested);
    return button;
}

void KeychainCard::setState(KeychainState state)
{
    m_state->setContent(keychainStateWord(state), toneOf(state));
    m_sentence->setText(keychainStateSentence(state));
    m_advice->setText(keychainStateAdvice(state));
    m_advice->setVisible(!m_advice->text().isEmpty());
    m_unlock->setVisible(state == KeychainState::Locked);
    m_dismiss->setVisible(state == KeychainState::PromptPending);
    m_look->setVisible(state != KeychainState::Unlocked && state != KeychainState::PromptPending);
    m_buttons->setVisible(state != KeychainState::Unlocked);
    show();
}

} // namespace keywright::ui
