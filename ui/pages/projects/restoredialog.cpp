// SPDX-License-Identifier: GPL-3.0-or-later
#include "restoredialog.h"

#include <core/base/answer.h>
#include <core/services/backupservice.h>
#include <ui/phrases/errorphrases.h>

#include <QtCore/QFileInfo>

namespace keywright::ui {

RestoreDialog::RestoreDialog(PageContext &context, const QString &path, QWidget *parent)
    : PassphraseDialog({tr("Restore a backup"),
                        tr("&Passphrase of %1:").arg(QFileInfo(path).fileName()),
                        tr("Passphrase of the backup"), tr("Restore"),
                        tr("Secrets go into the keychain one by one; many take a while.")},
                       parent)
{
    connect(this, &PassphraseDialog::submitted, this,
            [this, &context, path](const Secret &passphrase) {
                onAnswer(this, context.core.backup().restore(path, passphrase),
                         [this](const Result<BackupManifest> &manifest) {
                             if (!manifest) {
                                 const Error &error = manifest.error();
                                 return showProblem(error.code == ErrorCode::PassphraseWrong
                                                        ? tr("This is not the passphrase.")
                                                        : sentence(error) + u' ' + advice(error));
                             }
                             accept();
                             Q_EMIT restored();
                         });
            });
}

/// What has begun is ended by itself: it either restores all or takes all back.
void RestoreDialog::reject()
{
    if (!isBusy())
        QDialog::reject();
}

} // namespace keywright::ui
