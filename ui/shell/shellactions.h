// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/pages/page.h>
#include <ui/support/theme.h>

#include <QtCore/QObject>
#include <QtGui/QUndoStack>

class QMainWindow;
class QMenu;

namespace keywright::ui {

/// The menu bar, and with it every action of the window: from here come the palette and the sheet
/// of shortcuts.
class ShellActions : public QObject
{
    Q_OBJECT

public:
    ShellActions(QMainWindow &window, QUndoStack &undo, Theme &theme);

    /// "Go": a page each, Ctrl+1 and so on.
    void setPages(const QList<PageInfo> &pages);
    /// "View > Language": each by its own name, and the system's; `current` is marked.
    void setLanguage(const QString &current);
    void setProjectActions(const QList<QAction *> &actions);
    /// At the end of "View".
    void setViewActions(const QList<QAction *> &actions);
    /// The menu that is named after the page in view; nullptr: none.
    void setPage(const Page *page);
    /// All that stand in the menus, in their order.
    [[nodiscard]] QList<QAction *> all() const;

Q_SIGNALS:
    void pageRequested(const QString &identifier);
    void paletteRequested();
    void searchRequested();
    void shortcutsRequested();
    void pageHelpRequested();
    void logRequested();
    void aboutRequested();
    void quitRequested();
    void languageRequested(const QString &code); ///< empty: the system's

private:
    void makeThemeMenu(QMenu &menu, Theme &theme);

    QMainWindow &m_window;
    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_go;
    QMenu *m_page;
    QMenu *m_view;
    QMenu *m_help;
    QMenu *m_languages;
    QAction *m_quit;
};

} // namespace keywright::ui
