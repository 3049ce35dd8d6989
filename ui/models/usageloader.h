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
    int points = 120; ///< of a chart; never more than it has pixels

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
    [[nodiscard]] const UsageTotals &totals() const { return m_totals; }
    [[nodiscard]] const UsageTotals &before() const { return m_before; }
    [[nodiscard]] bool isLoaded() const { return m_hasSeries && m_hasTotals; }

Q_SIGNALS:
    void seriesChanged();
    void totalsChanged(); ///< of both periods
    void rowsChanged(const QList<keywright::UsageRow> &rows);
    void failed(const keywright::Error &error);

private:
    [[nodiscard]] UsageQuery query() const;
    void askTotals(const UsageQuery &query);

    CoreContext &m_core;
    UsageQuestion m_question;
    UsageSeries m_series;
    UsageTotals m_totals, m_before;
    bool m_hasSeries = false, m_hasTotals = false;
    Newest m_askSeries, m_askTotals, m_askBefore, m_askRows;
};

} // namespace keywright::ui
