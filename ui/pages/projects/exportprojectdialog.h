// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/transferservice.h>
#include <ui/models/newest.h>
#include <ui/pages/pagecontext.h>

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;
class QRadioButton;

namespace keywright::ui {

class NewPassphrase;

/// Writes a project into a file: without secrets, or with them under a passphrase.
class ExportProjectDialog : public QDialog
{
    Q_OBJECT

public:
    ExportProjectDialog(PageContext &context, const Project &project, QWidget *parent = nullptr);

    /// As if the file had been chosen.
    void write(const QString &path);

private:
    void layOut();
    void validate();
    void chooseFile();
    void showProblem(const QString &problem);

    PageContext &m_context;
    Project m_project;
    QRadioButton *m_plain;
    QRadioButton *m_sealed;
    NewPassphrase *m_passphrase;
    QLabel *m_state;
    QPushButton *m_export = nullptr;
    Newest m_writing;
};

} // namespace keywright::ui
