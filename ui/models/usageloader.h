// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "newest.h"
#include "usagerange.h"

#include <core/services/corecontext.h>

namespace keywright::ui {

/// What the usage page asks.
struct UsageQuestion
{
    ProjectId project;
    std::optional<ApiId> api;
    std::optional<KeyId> key;
    UsageRange range = UsageRange::Day;
    std::optional<std::pair<Instant, Instant>> zoom; ///< instead of the range
    UsageQuery::GroupBy groupBy = UsageQuery::GroupBy::Key;
    bool compare = false; ///< with the period before
    int points = 120;     ///< of a chart; never more than it has pixels

    friend bool operator==(const UsageQuestion &, const UsageQuestion &) = default;
};

/// Asks for the figures of one question at a time; an answer to an older one is dropped.
class UsageLoader : public QObject
{
    Q_OBJECT

public:
    explicit UsageLoader(CoreContext &core, QObject *parent = nullptr);

    /// Asks anew where the question is another one.
    void setQuestion(const UsageQuestion &question);
    [[nodiscard]] const UsageQuestion &question() const { return m_question; }
    /// The same question at a later time.
    void reload();

    [[nodiscard]] const UsageSeries &series() const { return m_series; }
    /// Of the period before, where it is compared; otherwise empty.
    [[nodiscard]] const UsageSeries &seriesBefore() const { return m_seriesBefore; }
    [[nodiscard]] const UsageTotals &totals() const { return m_totals; }
    [[nodiscard]] const UsageTotals &before() const { return m_before; }
    [[nodiscard]] bool isLoaded() const { return m_hasSeries && m_hasTotals; }

Q_SIGNALS:
    void seriesChanged();
    void totalsChanged(); ///< of both periods
    void heatmapChanged(const keywright::UsageHeatmap &heatmap);
    void quotasChanged(const QList<keywright::QuotaUse> &quotas);
    void costsChanged(const QList<keywright::CostEstimate> &costs);
    void rowsChanged(const QList<keywright::UsageRow> &rows);
    void failed(const keywright::Error &error);

private:
    [[nodiscard]] UsageQuery query() const;
    void askSeries(const UsageQuery &query);
    void askTotals(const UsageQuery &query);
    void askState(const UsageQuery &query);

    CoreContext &m_core;
    UsageQuestion m_question;
    UsageSeries m_series, m_seriesBefore;
    UsageTotals m_totals, m_before;
    bool m_hasSeries = false, m_hasTotals = false;
    Newest m_askSeries, m_askTotals, m_askBefore, m_askRows;
    Newest m_askEarlier, m_askHeatmap, m_askQuotas, m_askCosts;
};

} // namespace keywright::ui
