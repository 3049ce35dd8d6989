// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/collectionservice.h>
#include <ui/models/newest.h>
#include <ui/pages/pagecontext.h>

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;

namespace keywright::ui {

class CollectionModel;

/// The project's requests and folders as a tree, and what can be done with them. Everything that is
/// done here can be undone.
class CollectionPane : public QWidget
{
    Q_OBJECT

public:
    explicit CollectionPane(PageContext &context, QWidget *parent = nullptr);

    void setProject(const ProjectId &project);
    /// Where something new belongs: the folder that is chosen, or the one around what is.
    [[nodiscard]] QString currentFolder() const;
    void select(const QString &path);
    /// For the page's menu and the palette.
    [[nodiscard]] QList<QAction *> paneActions() const { return actions(); }
    void focusFilter();

Q_SIGNALS:
    void openRequested(const QString &path);
    void newRequested(const QString &folder);
    void pathChanged(const QString &from, const QString &to); ///< a file, or all in a folder
    void listed();                                            ///< as it lies on the disk

private:
    void layOut();
    void makeActions();
    void load();
    void filter(const QString &text);
    [[nodiscard]] const CollectionEntry *current() const;
    void addFolder();
    void renameCurrent();
    void rename(const QString &path, const QString &name, const QString &before = {});
    void removeCurrent();
    void move(const QString &path, const QString &folder);
    void moveTo(const QString &path, const QString &folder, bool undoable,
                const std::function<void(const QString &)> &then = {});
    void place(const QString &path, const QString &folder, const QString &before);
    void arrange(const QString &path, const QString &before, bool undoable);
    void step(int by); ///< the chosen one among its siblings
    void chooseFolder();
    void showFolder();

    PageContext &m_context;
    ProjectId m_project;
    QString m_folder; ///< on the disk
    CollectionModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_search;
    QTreeView *m_tree;
    QLabel *m_empty;
    QStackedWidget *m_stack;
    QAction *m_new, *m_newFolder, *m_rename, *m_remove, *m_choose, *m_show, *m_up, *m_down;
    Newest m_listing;
};

} // namespace keywright::ui
