// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/audit.h>
#include <ui/models/newest.h>
#include <ui/pages/page.h>
#include <ui/pages/pagecontext.h>

class QComboBox;
class QLabel;
class QSplitter;

namespace keywright::ui {

class AuditModel;
class AuditPane;
class BusyBar;
class ContentStack;
class DataTable;
class PageHeader;

/// Every change and every secret that was handed out, and whether that record is as it was written.
class AuditPage : public Page
{
    Q_OBJECT

public:
    AuditPage(const PageInfo &info, PageContext &context);

    void setProject(const QString &projectId) override;
    void activate() override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] bool isReady() const override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;
    /// {"object": id of a key or the like, "name": what it is called}
    void openWith(const QVariantMap &arguments) override;
    /// What was found last; nothing before the first check.
    [[nodiscard]] QString checkText() const;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void connectParts();
    void filter();
    void showAll();
    void showState();
    void showCurrent();
    void verify();
    void showBusy(const QString &what);
    void askRenew();
    void renew();
    void showReport(const AuditReport &report);
    void exportLog();
    void exportTo(const QString &path);
    [[nodiscard]] bool isFiltered() const;

    PageContext &m_context;
    QString m_project;
    QString m_object; ///< the only thing that is shown; empty: all
    AuditModel *m_model;
    PageHeader *m_header;
    QAction *m_verify, *m_export, *m_refresh, *m_all, *m_renew;
    QComboBox *m_scope, *m_family;
    BusyBar *m_busy;
    QLabel *m_check;
    DataTable *m_table;
    AuditPane *m_pane;
    QSplitter *m_split;
    ContentStack *m_stack;
    bool m_isKeyLost = false; ///< so it was found last
    Newest m_checking;
};

} // namespace keywright::ui
