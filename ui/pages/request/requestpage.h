// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/pages/page.h>
#include <ui/pages/pagecontext.h>

#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QTimer>

class QSplitter;
class QTabWidget;
class QStackedWidget;

namespace keywright::ui {

class CollectionPane;
class EnvironmentChoice;
class HistoryPane;
class CopyAs;
class PageHeader;
class RequestTabs;

/// Requests by hand, with keys of the project that are fetched at the moment of sending: the
/// project's collection at the left, what is open in tabs beside it.
class RequestPage : public Page
{
    Q_OBJECT

public:
    RequestPage(const PageInfo &info, PageContext &context);

    void setProject(const QString &projectId) override;
    void activate() override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    /// What is open in each project, with its drafts.
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;
    /// {"method": "GET", "url": "http://…", "key": id, "draft": text of a whole request}
    void openWith(const QVariantMap &arguments) override;

private:
    void makeActions();
    void layOut();
    [[nodiscard]] RequestTabs *tabs() const;
    RequestTabs *tabsOf(const QString &project);
    void showState();
    void askName();
    void showValues();
    void showGuard();
    void toggleLayout();
    [[nodiscard]] QByteArray draftsText() const;

    PageContext &m_context;
    PageHeader *m_header;
    CollectionPane *m_collection;
    HistoryPane *m_history;
    QTabWidget *m_side;
    EnvironmentChoice *m_environment;
    CopyAs *m_copyAs;
    QStackedWidget *m_stack;
    QSplitter *m_split;
    QAction *m_send, *m_cancel, *m_new, *m_close, *m_reopen, *m_save, *m_saveAs, *m_duplicate,
        *m_next, *m_previous, *m_layout, *m_sidebar, *m_focusUrl, *m_find, *m_past, *m_guard,
        *m_cookies, *m_revert, *m_undoEdit, *m_redoEdit;
    QString m_project;
    QHash<QString, RequestTabs *> m_tabs;     ///< by project
    QHash<QString, QJsonObject> m_restorable; ///< of projects that were not shown yet
    QTimer m_keeping;                         ///< while somebody types
    bool m_stacked = true;
};

} // namespace keywright::ui
