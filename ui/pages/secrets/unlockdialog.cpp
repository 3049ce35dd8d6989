// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlockdialog.h"

#include <core/base/answer.h>
#include <core/services/vaultservice.h>
#include <ui/phrases/errorphrases.h>

namespace keywright::ui {

UnlockDialog::UnlockDialog(PageContext &context, QWidget *parent)
    : PassphraseDialog({tr("Unlock the vault"),
                        tr("&Passphrase of the vault that keeps this home's secrets:"),
                        tr("Passphrase"), tr("Unlock"), tr("Opening it takes about a second.")},
                       parent)
{
    connect(this, &PassphraseDialog::submitted, this, [this, &context](const Secret &passphrase) {
        onAnswer(this, context.core.vault().unlock(passphrase), [this](const Result<void> &opened) {
            if (opened)
                accept();
            else
                showProblem(opened.error().code == ErrorCode::PassphraseWrong
                                ? tr("This is not the passphrase.")
                                : sentence(opened.error()));
        });
    });
}

} // namespace keywright::ui
