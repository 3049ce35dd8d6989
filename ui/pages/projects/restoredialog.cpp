// SPDX-License-Identifier: GPL-3.0-or-later
#include "restoredialog.h"

#include <ui/phrases/errorphrases.h>
#include <ui/widgets/fieldnote.h>
#include <ui/widgets/passphrasefield.h>

#include <QtCore/QFileInfo>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

RestoreDialog::RestoreDialog(PageContext &context, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_path(path)
    , m_passphrase(new PassphraseField(tr("Passphrase of the backup")))
    , m_note(new FieldNote(m_passphrase))
{
    setWindowTitle(tr("Restore a backup"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *caption = new QLabel(tr("&Passphrase of %1:").arg(QFileInfo(path).fileName()));
    caption->setBuddy(m_passphrase);
    m_passphrase->setMinimumWidth(380);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_restore = buttons->addButton(tr("Restore"), QDialogButtonBox::AcceptRole);
    m_restore->setDefault(true);
    m_restore->setEnabled(false);
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
        m_restore->setEnabled(!m_passphrase->isEmpty());
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &RestoreDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &RestoreDialog::reject);
}

void RestoreDialog::submit()
{
    if (m_restoring.isWaiting() || m_passphrase->isEmpty())
        return;
    m_restore->setEnabled(false);
    m_passphrase->setEnabled(false);
    m_note->setHint(tr("Secrets go into the keychain one by one; many take a while."));
    m_restoring.ask(this, m_context.core.backup().restore(m_path, m_passphrase->take()),
                    [this](const Result<BackupManifest> &manifest) { take(manifest); });
}

void RestoreDialog::take(const Result<BackupManifest> &manifest)
{
    if (manifest) {
        accept();
        Q_EMIT restored();
        return;
    }
    m_note->setHint({});
    m_note->setProblem(manifest.error().code == ErrorCode::PassphraseWrong
                           ? tr("This is not the passphrase.")
                           : sentence(manifest.error()) + u' ' + advice(manifest.error()));
    m_passphrase->setEnabled(true);
    m_passphrase->setFocus();
}

/// What has begun is ended by itself: it either restores all or takes all back.
void RestoreDialog::reject()
{
    if (!m_restoring.isWaiting())
        QDialog::reject();
}

} // namespace keywright::ui
