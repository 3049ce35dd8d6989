// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/commands/projectcommands.h>
#include <ui/models/projectsmodel.h>
#include <ui/pages/pagecontext.h>
#include <ui/pages/projectchooser.h>

class QListView;

namespace keywright::ui {

/// The list of projects in the sidebar: choose, add, rename (F2), archive, delete, export
/// and import; what was deleted is in a dialog.
class ProjectPanel final : public ProjectChooser
{
    Q_OBJECT

public:
    explicit ProjectPanel(PageContext &context, QWidget *parent = nullptr);

    void load() override;
    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] QString currentProject() const override { return m_current; }
    [[nodiscard]] QString currentName() const override;
    bool select(const QString &idOrName) override;
    [[nodiscard]] QList<QAction *> projectActions() const override;
    /// As if the file had been chosen.
    void importFile(const QString &path) override;

private:
    void makeActions();
    void askForNew();
    void askForName();
    void archiveOrReturn();
    void makeSample();
    void exportCurrent();
    void showDeleted();
    void askForFile();
    /// A project that was just added.
    void choose(const QString &id);
    void follow();
    void refreshActions();
    void showMenu(const QPoint &position);
    [[nodiscard]] const Project *current() const;

    PageContext &m_context;
    ProjectsModel m_model;
    ProjectCommands m_commands;
    QString m_current;
    QListView *m_list;
    QAction *m_new;
    QAction *m_rename;
    QAction *m_archive;
    QAction *m_delete;
    QAction *m_deleted;
    QAction *m_export;
    QAction *m_import;
    QAction *m_sample;
};

} // namespace keywright::ui
