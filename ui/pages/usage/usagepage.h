// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/usage.h>
#include <ui/pages/page.h>
#include <ui/pages/pagecontext.h>

#include <QtCore/QTimer>

class QComboBox;

namespace keywright::ui {

class Chart;
class ContentStack;
class DataTable;
class FigureCard;
class PageHeader;
class SearchProxy;
class UsageFilters;
class UsageLoader;
class UsageModel;

/// How much was called, what was denied and why, how long it took.
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
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeContent();
    [[nodiscard]] QWidget *makeChartCard(const QString &title, Chart *chart);
    [[nodiscard]] QWidget *makeTableCard();
    void connectParts();
    void ask();
    void showSeries();
    void showTotals();
    void zoom(int first, int last);
    void openBucket(int bucket);
    void askForSpan();
    void exportCsv();

    PageContext &m_context;
    UsageLoader *m_loader;
    UsageModel *m_model;
    SearchProxy *m_sorted;
    PageHeader *m_header;
    UsageFilters *m_filters;
    FigureCard *m_requests, *m_granted, *m_denied, *m_failed, *m_p95;
    Chart *m_traffic, *m_latency;
    QComboBox *m_groupBy;
    DataTable *m_table;
    ContentStack *m_stack;
    QAction *m_export, *m_refresh;
    QTimer m_soon;  ///< after new requests
    QTimer m_pulse; ///< the window of time moves on
    QString m_project;
    std::optional<std::pair<Instant, Instant>> m_zoom;
};

} // namespace keywright::ui
