// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/transferservice.h>
#include <ui/models/newest.h>
#include <ui/pages/pagecontext.h>

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace keywright::ui {

class BusyBar;
class FieldNote;
class PassphraseField;

/// Adds a project from a file: opens it, with its passphrase where it is sealed, says what is in
/// it, and imports it when told to.
class ImportProjectDialog : public QDialog
{
    Q_OBJECT

public:
    ImportProjectDialog(PageContext &context, const QString &path, QWidget *parent = nullptr);

    /// While it imports, that goes on out of view, and its end is told all the same.
    void reject() override;

Q_SIGNALS:
    /// `said` is what there is to tell of it.
    void imported(const keywright::Project &project, const QString &said);

private:
    /// What the button does next.
    enum class Step { Reading, Passphrase, Ready, Failed };

    void layOut();
    void setStep(Step step);
    void validate();
    void take(const Result<ProjectFile> &file);
    void proceed();
    void unseal(const Secret &passphrase);
    void takeDocument(const Result<ProjectDocument> &document);
    void add();
    void takeAdded(const Result<Project> &project);
    void refuse(const Error &error);
    void say(const QString &text, bool isProblem = false);

    PageContext &m_context;
    Step m_step = Step::Reading;
    ProjectFile m_file;
    ProjectDocument m_document;
    QLabel *m_text;
    QWidget *m_passphraseRow;
    PassphraseField *m_passphrase;
    FieldNote *m_passphraseNote;
    QWidget *m_nameRow;
    QLineEdit *m_name;
    FieldNote *m_nameNote;
    BusyBar *m_busy;
    QPushButton *m_cancel = nullptr, *m_proceed = nullptr;
    bool m_isClosed = false; ///< but not gone: it waits for the end of the import
    Newest m_asking;
};

} // namespace keywright::ui
