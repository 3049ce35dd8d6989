// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/commands/projectcommands.h>
#include <ui/models/deletedprojectsmodel.h>
#include <ui/pages/pagecontext.h>

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;

namespace keywright::ui {

class ContentStack;
class DataTable;

/// The projects that were deleted: how long each can still be had back, the way back, and the end
/// before that time. Follows changes. Show it with `open()`.
class DeletedProjectsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `commands` outlives the dialog.
    DeletedProjectsDialog(PageContext &context, ProjectCommands &commands, QWidget *parent);

    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] QPushButton *restoreButton() const { return m_restore; }
    [[nodiscard]] QPushButton *purgeButton() const { return m_purge; }

private:
    void layOut();
    void follow();
    void refreshButtons();
    void restore();
    void askToPurge();
    void startWork();
    [[nodiscard]] ProjectCommands::Done whenDone();
    [[nodiscard]] const Project *current() const;

    ProjectCommands &m_commands;
    DeletedProjectsModel *m_model;
    DataTable *m_table;
    ContentStack *m_stack;
    QLabel *m_sentence;
    QLabel *m_problem;
    QPushButton *m_restore;
    QPushButton *m_purge;
    bool m_busy = false;
};

} // namespace keywright::ui
