// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fileopening.h"
#include "shortcutbook.h"

#include <ui/pages/pagecontext.h>

#include <QtCore/QSettings>
#include <QtWidgets/QMainWindow>

#include <optional>

class QAbstractButton;
class QSplitter;
class QStackedWidget;

namespace keywright::ui {

class EmptyState;
class MessageBar;
class Navigation;
class PageHost;
class ProjectChooser;
class ShellActions;
class Tray;

/// The window: projects and pages at the left, the page in view at the right. Comes up at once and
/// fills itself when the core is ready; what keeps the core from being ready is shown as a page.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What to show first, in place of what was shown last; empty: as it was left.
    struct Start
    {
        QString project; ///< name or id
        QString page;
        QStringList files = {}; ///< to open besides, with their whole paths
    };

    MainWindow(CoreContext &core, Theme &theme, Start start, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Everything in view has been loaded, or an error is shown: for screenshots and tests.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] PageHost &pages() const { return *m_pages; }
    [[nodiscard]] PageContext &context() { return m_context; }
    [[nodiscard]] ProjectChooser &projects() const { return *m_projects; }
    /// A second start on the same home: shows what that one asked for, above other windows.
    void bringForward(const Start &wanted);
    /// Writes geometry, project, page and the pages' own state.
    void saveState();

Q_SIGNALS:
    /// The core is ready and the projects are known, or there is an error in view.
    void started();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makeSidebar();
    void connectParts();
    void restoreWindow();
    void coreAnswered(const Result<void> &result);
    void projectsLoaded();
    void showProject(const QString &id);
    void showError(const Error &error);
    void showPage(const QString &identifier);
    void speak(const QString &language);
    void showPalette();
    void quit();

    CoreContext &m_core;
    Theme &m_theme;
    Start m_start;
    QSettings m_settings;
    ShortcutBook m_shortcuts;
    QUndoStack m_undo;
    ClipboardGuard m_clipboard;
    Notifier m_notifier;
    PageContext m_context;
    bool m_started = false;

    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_views = nullptr;
    ProjectChooser *m_projects = nullptr;
    Navigation *m_navigation = nullptr;
    QAbstractButton *m_gateway = nullptr;
    PageHost *m_pages = nullptr;
    QWidget *m_welcome = nullptr;
    EmptyState *m_error = nullptr;
    MessageBar *m_messages = nullptr;
    std::optional<FileOpening> m_files; ///< as soon as there are pages
    ShellActions *m_actions = nullptr;
    Tray *m_tray = nullptr;
};

} // namespace keywright::ui
