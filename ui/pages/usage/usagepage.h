// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/usage.h>
#include <ui/models/zoomhistory.h>
#include <ui/pages/page.h>
#include <ui/pages/pagecontext.h>

#include <QtCore/QTimer>

namespace keywright::ui {

class ContentStack;
class DataTable;
class PageHeader;
class SearchProxy;
class UsageContent;
class UsageFilters;
class UsageLoader;
class UsageModel;

/// How much was called, what was denied and why, how long it took, how full limits are and what it
/// is likely to cost.
class UsagePage : public Page
{
    Q_OBJECT

public:
    UsagePage(const PageInfo &info, PageContext &context);

    void setProject(const QString &projectId) override;
    void activate() override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] bool isReady() const override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;
    /// {"key": id}, {"api": id}
    void openWith(const QVariantMap &arguments) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions();
    void setUpTable();
    void connectParts();
    void connectContent();
    void reload();
    void ask();
    void show(const UsageView &view);
    void visit(const UsageView &view);
    void visitZoom(Instant since, Instant until);
    void visitWhole();
    void showTotals();
    void openBucket(int bucket);
    void openRow(const QString &group);
    void askForSpan();
    void exportCsv();

    PageContext &m_context;
    UsageLoader *m_loader;
    UsageModel *m_model;
    SearchProxy *m_sorted;
    PageHeader *m_header;
    UsageFilters *m_filters;
    DataTable *m_table;
    UsageContent *m_content;
    ContentStack *m_stack;
    QAction *m_back, *m_forward, *m_compare, *m_alerts, *m_export, *m_refresh;
    QTimer m_soon;  ///< after new requests
    QTimer m_pulse; ///< the window of time moves on
    QString m_project;
    UsageView m_view;
    ZoomHistory m_history;
};

} // namespace keywright::ui
