// SPDX-License-Identifier: GPL-3.0-or-later
#include "movedialog.h"

#include <QtCore/QPointer>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

MoveDialog::MoveDialog(PageContext &context, Target target, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_target(target)
    , m_text(new QLabel)
    , m_bar(new QProgressBar)
{
    setWindowTitle(target == Target::Vault ? tr("Move secrets into the vault")
                                           : tr("Move secrets into the keychain"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setText(tr("At every moment each secret is in at least one of the two places."));
    m_text->setWordWrap(true);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setRange(0, 0);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Stop"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
    setMinimumWidth(420);
    connect(buttons, &QDialogButtonBox::rejected, this, &MoveDialog::reject);
    m_move.progress = [self = QPointer(this)](int done, int total) {
        if (self)
            self->showProgress(done, total);
    };
    VaultService &vault = context.core.vault();
    m_moving.ask(this,
                 target == Target::Vault ? vault.moveToVault(m_move) : vault.moveToKeychain(m_move),
                 [this](const Result<int> &moved) { take(moved); });
}

MoveDialog::~MoveDialog()
{
    *m_move.cancelled = true;
}

void MoveDialog::showProgress(int done, int total)
{
    m_bar->setRange(0, std::max(1, total));
    m_bar->setValue(done);
}

void MoveDialog::reject()
{
    *m_move.cancelled = true;
    m_text->setText(tr("Stopping after the secrets that are being moved…"));
}

void MoveDialog::take(const Result<int> &moved)
{
    if (moved)
        m_context.notifier.success(
            m_target == Target::Vault
                ? tr("%n secret(s) moved into the vault.", nullptr, *moved)
                : tr("%n secret(s) moved into the keychain. The vault is gone.", nullptr, *moved));
    else if (moved.error().code == ErrorCode::Cancelled)
        m_context.notifier.info(tr("Stopped. Some secrets have been moved; move the rest when you "
                                   "like."));
    else
        m_context.notifier.error(moved.error());
    done(moved ? Accepted : Rejected);
}

} // namespace keywright::ui
