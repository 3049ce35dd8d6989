// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaultcard.h"

#include <ui/phrases/vaultphrases.h>
#include <ui/support/heading.h>
#include <ui/widgets/chiplabel.h>
#include <ui/widgets/flowlayout.h>

#include <QtCore/QDir>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace keywright::ui {

VaultCard::VaultCard(QWidget *parent)
    : QFrame(parent)
    , m_state(new ChipLabel)
    , m_sentence(new QLabel)
    , m_details(new QLabel)
    , m_buttons(new QWidget)
    , m_keychainKey(new QCheckBox(tr("Open it with a &key in the system's keychain, without a "
                                     "passphrase")))
{
    setProperty("card", true);
    for (QLabel *label : {m_sentence, m_details}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_sentence->setAccessibleName(tr("Where secrets are"));
    m_details->setAccessibleName(tr("Details"));
    m_details->setProperty("secondary", true);
    auto *flow = new FlowLayout(m_buttons);
    flow->setContentsMargins({});
    m_unlock = addButton(tr("Unlock…"), &VaultCard::unlockRequested);
    m_lock = addButton(tr("Lock now"), &VaultCard::lockRequested);
    m_create = addButton(tr("Keep secrets in a vault…"), &VaultCard::createRequested);
    m_toVault = addButton(tr("Move the others into the vault…"), &VaultCard::moveToVaultRequested);
    m_passphrase = addButton(tr("Change the passphrase…"), &VaultCard::passphraseRequested);
    m_toKeychain =
        addButton(tr("Move all into the keychain…"), &VaultCard::moveToKeychainRequested);
    auto *top = new QHBoxLayout;
    top->addWidget(m_state, 0, Qt::AlignTop);
    top->addWidget(m_sentence, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(makeHeading(tr("Where secrets are")));
    layout->addLayout(top);
    layout->addWidget(m_details);
    layout->addWidget(m_buttons);
    layout->addWidget(m_keychainKey);
    connect(m_keychainKey, &QCheckBox::clicked, this, &VaultCard::keychainKeyRequested);
    setStatus({});
}

QPushButton *VaultCard::addButton(const QString &text, void (VaultCard::*requested)())
{
    auto *button = new QPushButton(text);
    m_buttons->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, requested);
    return button;
}

void VaultCard::setStatus(const VaultStatus &status)
{
    m_state->setVisible(true);
    if (!status.exists)
        m_state->setContent(tr("keychain"), Tone::Neutral);
    else
        m_state->setContent(status.unlocked ? tr("open") : tr("locked"),
                            status.unlocked ? Tone::Granted : Tone::Warning);
    m_sentence->setText(status.exists ? stageSentence(status.stage, status.secrets)
                                      : keychainSentence());
    m_details->setText(
        status.exists
            ? tr("%1. Opened by a passphrase; each guess costs %2 MiB of memory and about a "
                 "second.")
                  .arg(QDir::toNativeSeparators(status.path))
                  .arg(status.work.memory / (1024 * 1024))
            : tr("A vault is a file under a passphrase: for machines without a keychain, for "
                 "thousands of secrets and for secrets over 2,000 bytes. Secrets can be moved in "
                 "both directions."));
    m_create->setVisible(!status.exists);
    m_unlock->setVisible(status.exists && !status.unlocked);
    m_lock->setVisible(status.exists && status.unlocked);
    m_toVault->setVisible(status.exists && status.stage != VaultStage::Only);
    m_toKeychain->setVisible(status.exists);
    m_passphrase->setVisible(status.exists);
    m_keychainKey->setVisible(status.exists);
    m_keychainKey->setChecked(status.opensByKeychain);
}

void VaultCard::setProblem(const QString &problem)
{
    setStatus({});
    m_state->setContent(tr("not readable"), Tone::Denied);
    m_sentence->setText(problem);
    m_details->clear();
    m_create->hide();
}

} // namespace keywright::ui
