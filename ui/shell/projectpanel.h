// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/commands/projectcommands.h>
#include <ui/models/projectsmodel.h>

#include <QtWidgets/QWidget>

class QAction;
class QListView;

namespace keywright::ui {

/// The list of projects in the sidebar: choose, add, rename (F2), archive, delete.
class ProjectPanel : public QWidget
{
    Q_OBJECT

public:
    ProjectPanel(ProjectsModel &model, ProjectCommands &commands, QWidget *parent = nullptr);

    [[nodiscard]] QString currentProject() const { return m_current; }
    [[nodiscard]] QString currentName() const;
    /// By id or by name; false: there is none.
    bool select(const QString &idOrName);
    /// What it can do, for the menu and the palette.
    [[nodiscard]] QList<QAction *> projectActions() const;
    /// Asks for a name and creates it.
    void askForNew();

Q_SIGNALS:
    /// Chosen by the person, or because the one before is gone; empty: there is none.
    void projectChosen(const QString &id);
    void nameChanged(const QString &name);

private:
    void makeActions();
    void askForName();
    void archiveOrReturn();
    void follow();
    void refreshActions();
    void showMenu(const QPoint &position);
    [[nodiscard]] const Project *current() const;

    ProjectsModel &m_model;
    ProjectCommands &m_commands;
    QString m_current;
    QListView *m_list;
    QAction *m_new;
    QAction *m_rename;
    QAction *m_archive;
    QAction *m_delete;
};

} // namespace keywright::ui
