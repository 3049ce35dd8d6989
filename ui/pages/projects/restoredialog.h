// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/backupservice.h>
#include <ui/models/newest.h>
#include <ui/pages/pagecontext.h>

#include <QtWidgets/QDialog>

class QPushButton;

namespace keywright::ui {

class FieldNote;
class PassphraseField;

/// Takes a backup into a home that holds no project yet: asks for its passphrase until it opens,
/// and then has the window opened anew on what it held.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    RestoreDialog(PageContext &context, const QString &path, QWidget *parent);

    void reject() override;

Q_SIGNALS:
    /// The files are ready to take the place of those that are open.
    void restored();

private:
    void submit();
    void take(const Result<BackupManifest> &manifest);

    PageContext &m_context;
    QString m_path;
    PassphraseField *m_passphrase;
    FieldNote *m_note;
    QPushButton *m_restore = nullptr;
    Newest m_restoring;
};

} // namespace keywright::ui
