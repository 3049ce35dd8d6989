// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlockdialog.h"

#include <core/services/vaultservice.h>
#include <ui/phrases/errorphrases.h>
#include <ui/widgets/fieldnote.h>
#include <ui/widgets/passphrasefield.h>

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

UnlockDialog::UnlockDialog(PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_passphrase(new PassphraseField(tr("Passphrase")))
    , m_note(new FieldNote(m_passphrase))
{
    setWindowTitle(tr("Unlock the vault"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *caption = new QLabel(tr("&Passphrase of the vault that keeps this home's secrets:"));
    caption->setBuddy(m_passphrase);
    m_passphrase->setMinimumWidth(340);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_unlock = buttons->addButton(tr("Unlock"), QDialogButtonBox::AcceptRole);
    m_unlock->setDefault(true);
    m_unlock->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(caption);
    layout->addWidget(m_passphrase);
    layout->addWidget(m_note);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    connect(m_passphrase, &QLineEdit::textEdited, this, [this] {
        m_note->setProblem({});
        m_unlock->setEnabled(!m_passphrase->isEmpty());
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &UnlockDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void UnlockDialog::submit()
{
    if (m_opening.isWaiting() || m_passphrase->isEmpty())
        return;
    m_unlock->setEnabled(false);
    m_passphrase->setEnabled(false);
    m_note->setHint(tr("Opening it takes about a second."));
    m_opening.ask(this, m_context.core.vault().unlock(m_passphrase->take()),
                  [this](const Result<void> &opened) { take(opened); });
}

void UnlockDialog::take(const Result<void> &opened)
{
    if (opened)
        return accept();
    m_note->setHint({});
    m_note->setProblem(opened.error().code == ErrorCode::PassphraseWrong
                           ? tr("This is not the passphrase.")
                           : sentence(opened.error()));
    m_passphrase->setEnabled(true);
    m_passphrase->setFocus();
}

} // namespace keywright::ui
