// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/usage.h>
#include <ui/models/usagerange.h>
#include <ui/support/notifier.h>
#include <ui/widgets/chartspan.h>

#include <QtWidgets/QWidget>

class QComboBox;

namespace keywright::ui {

class Chart;
class CostCard;
class DataTable;
class FigureCard;
class Heatmap;
class QuotaCard;
class UsageLoader;

/// What the usage page shows: figures, charts over the same time, when in the week calls come,
/// limits, cost, and the table of those who call most. The charts are one: what is pointed at in
/// one is pointed at in all, and so is what is zoomed.
class UsageContent : public QWidget
{
    Q_OBJECT

public:
    UsageContent(Notifier &notifier, DataTable &table, QWidget *parent = nullptr);

    void showSeries(const UsageLoader &loader, bool compare);
    void showTotals(const UsageTotals &now, const UsageTotals &before);
    void showHeatmap(const UsageHeatmap &heatmap);
    void showQuotas(const QList<QuotaUse> &quotas);
    void showCosts(const QList<CostEstimate> &costs);
    /// How many points a chart has room for.
    [[nodiscard]] int points() const;
    [[nodiscard]] Chart *traffic() const { return m_traffic; }
    [[nodiscard]] QComboBox *groupBy() const { return m_groupBy; }

Q_SIGNALS:
    void bucketActivated(int bucket);
    void rangeSelected(int first, int last);
    void viewChosen(const keywright::ui::ChartSpan &view);
    void resetRequested();
    void resized(); ///< there may be room for more points, or fewer

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void linkCharts();
    [[nodiscard]] QWidget *makeTableCard(DataTable &table);

    FigureCard *m_requests, *m_granted, *m_denied, *m_failed, *m_p95;
    Chart *m_traffic, *m_errors, *m_latency;
    Heatmap *m_week;
    QuotaCard *m_quotas;
    CostCard *m_costs;
    QComboBox *m_groupBy;
};

} // namespace keywright::ui
