// SPDX-License-Identifier: GPL-3.0-or-later
#include "usageloader.h"

#include <QtCore/QTimeZone>

namespace keywright::ui {

UsageLoader::UsageLoader(CoreContext &core, QObject *parent)
    : QObject(parent)
    , m_core(core)
{
}

void UsageLoader::setQuestion(const UsageQuestion &question)
{
    if (question == m_question)
        return;
    if (question.project != m_question.project) {
        m_hasSeries = m_hasTotals = false;
        m_series = m_seriesBefore = {};
        m_totals = m_before = {};
    }
    m_question = question;
    reload();
}

UsageQuery UsageLoader::query() const
{
    UsageQuery query;
    query.project = m_question.project;
    query.api = m_question.api;
    query.key = m_question.key;
    query.until = m_question.zoom ? m_question.zoom->second : m_core.clock().now();
    query.since =
        m_question.zoom ? m_question.zoom->first : query.until - lengthOf(m_question.range);
    return query;
}

void UsageLoader::reload()
{
    for (Newest *question : {&m_askSeries, &m_askTotals, &m_askBefore, &m_askRows, &m_askEarlier,
                             &m_askHeatmap, &m_askQuotas, &m_askCosts})
        question->drop();
    if (m_question.project.isEmpty())
        return;
    UsageQuery asked = query();
    askSeries(asked);
    askTotals(asked);
    askState(asked);
    asked.groupBy = m_question.groupBy;
    m_askRows.ask(this, m_core.usage().rows(asked), [this](const Result<QList<UsageRow>> &rows) {
        if (rows)
            Q_EMIT rowsChanged(*rows);
        else
            Q_EMIT failed(rows.error());
    });
}

void UsageLoader::askSeries(const UsageQuery &query)
{
    const auto askPresent = [this, query](const UsageSeries &earlier) {
        m_askSeries.ask(this, m_core.usage().series(query, m_question.points),
                        [this, earlier](const Result<UsageSeries> &series) {
                            if (!series)
                                return Q_EMIT failed(series.error());
                            m_series = *series;
                            m_seriesBefore = earlier;
                            m_hasSeries = true;
                            Q_EMIT seriesChanged();
                        });
    };
    if (!m_question.compare)
        return askPresent({});
    m_askEarlier.ask(this, m_core.usage().series(previousPeriod(query), m_question.points),
                     [askPresent](const Result<UsageSeries> &series) {
                         askPresent(series.value_or(UsageSeries()));
                     });
}

/// What does not hang on the span, and when in the week calls come.
void UsageLoader::askState(const UsageQuery &query)
{
    m_askHeatmap.ask(this, m_core.usage().heatmap(query, QTimeZone::systemTimeZoneId()),
                     [this](const Result<UsageHeatmap> &heatmap) {
                         if (heatmap)
                             Q_EMIT heatmapChanged(*heatmap);
                     });
    m_askQuotas.ask(this, m_core.usage().quotas(m_question.project),
                    [this](const Result<QList<QuotaUse>> &quotas) {
                        if (quotas)
                            Q_EMIT quotasChanged(*quotas);
                    });
    m_askCosts.ask(this, m_core.usage().costs(m_question.project),
                   [this](const Result<QList<CostEstimate>> &costs) {
                       if (costs)
                           Q_EMIT costsChanged(*costs);
                   });
}

void UsageLoader::askTotals(const UsageQuery &query)
{
    m_askBefore.ask(this, m_core.usage().rows(previousPeriod(query)),
                    [this, query](const Result<QList<UsageRow>> &rows) {
                        const UsageTotals earlier = rows ? totalsOf(*rows) : UsageTotals();
                        m_askTotals.ask(this, m_core.usage().rows(query),
                                        [this, earlier](const Result<QList<UsageRow>> &present) {
                                            if (!present)
                                                return Q_EMIT failed(present.error());
                                            m_before = earlier;
                                            m_totals = totalsOf(*present);
                                            m_hasTotals = true;
                                            Q_EMIT totalsChanged();
                                        });
                    });
}

} // namespace keywright::ui
