// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagecontent.h"

#include "chartcard.h"
#include "costcard.h"
#include "figurechange.h"
#include "quotacard.h"
#include "usagecharts.h"

#include <ui/models/formats.h>
#include <ui/models/usageloader.h>
#include <ui/widgets/chart.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/figurecard.h>
#include <ui/widgets/heatmap.h>

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

constexpr int pixelsPerPoint = 8;
constexpr int mostPoints = 240;
constexpr int fewestPoints = 30;
constexpr int tableHeight = 220;
constexpr int heatmapHeight = 230;

/// A figure of nothing is neither good nor bad.
void showFigure(FigureCard &card, qint64 figure, qint64 before, Tone tone, bool moreIsWorse)
{
    const Change change = changeBetween(before, figure);
    card.setFigure(numberText(figure), changeText(change), figure == 0 ? Tone::Neutral : tone,
                   moreIsWorse ? changeTone(change) : Tone::Neutral);
}

} // namespace

UsageContent::UsageContent(Notifier &notifier, DataTable &table, QWidget *parent)
    : QWidget(parent)
    , m_requests(new FigureCard(tr("Requests")))
    , m_granted(new FigureCard(tr("Granted")))
    , m_denied(new FigureCard(tr("Denied")))
    , m_failed(new FigureCard(tr("Failed")))
    , m_p95(new FigureCard(tr("Latency p95")))
    , m_traffic(new Chart(Chart::Kind::StackedBars, tr("Requests over time")))
    , m_errors(new Chart(Chart::Kind::Lines, tr("Error ratio over time")))
    , m_latency(new Chart(Chart::Kind::Lines, tr("Latency over time")))
    , m_week(new Heatmap(tr("Requests by weekday and hour")))
    , m_quotas(new QuotaCard)
    , m_costs(new CostCard)
    , m_groupBy(new QComboBox)
{
    auto *figures = new QHBoxLayout;
    figures->setSpacing(10);
    for (FigureCard *card : {m_requests, m_granted, m_denied, m_failed, m_p95})
        figures->addWidget(card, 1);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(12);
    pair->addWidget(new ChartCard(tr("Error ratio"), *m_errors, notifier), 1);
    pair->addWidget(new ChartCard(tr("Latency"), *m_latency, notifier), 1);
    auto *state = new QHBoxLayout;
    state->setSpacing(12);
    state->addWidget(m_quotas, 3);
    state->addWidget(m_costs, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 4, 24, 24);
    column->setSpacing(12);
    column->addLayout(figures);
    column->addWidget(new ChartCard(tr("Requests over time"), *m_traffic, notifier));
    column->addLayout(pair);
    column->addWidget(makeTableCard(table));
    column->addLayout(state);
    column->addWidget(new ChartCard(tr("Requests by weekday and hour"), *m_week, notifier));
    m_week->setMinimumHeight(heatmapHeight);
    linkCharts();
}

QWidget *UsageContent::makeTableCard(DataTable &table)
{
    using GroupBy = UsageQuery::GroupBy;
    m_groupBy->addItem(tr("by key"), int(GroupBy::Key));
    m_groupBy->addItem(tr("by API"), int(GroupBy::Api));
    m_groupBy->addItem(tr("by operation"), int(GroupBy::Operation));
    m_groupBy->addItem(tr("by outcome"), int(GroupBy::Outcome));
    m_groupBy->addItem(tr("by caller"), int(GroupBy::Caller));
    m_groupBy->setItemData(m_groupBy->count() - 1,
                           tr("Client addresses, from the log of recent requests"),
                           Qt::ToolTipRole);
    m_groupBy->setAccessibleName(tr("Group by"));
    auto *card = new TitledCard(tr("Top"));
    card->addTool(m_groupBy);
    card->setContent(&table, tableHeight);
    return card;
}

void UsageContent::linkCharts()
{
    const QList<Chart *> charts{m_traffic, m_errors, m_latency};
    for (Chart *chart : charts) {
        for (Chart *other : charts) {
            if (other == chart)
                continue;
            connect(chart, &Chart::cursorChanged, other, &Chart::setCursor);
            connect(chart, &Chart::viewMoving, other, &Chart::showView);
        }
        connect(chart, &Chart::bucketActivated, this, &UsageContent::bucketActivated);
        connect(chart, &Chart::rangeSelected, this, &UsageContent::rangeSelected);
        connect(chart, &Chart::viewChosen, this, &UsageContent::viewChosen);
        connect(chart, &Chart::resetRequested, this, &UsageContent::resetRequested);
    }
}

void UsageContent::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    Q_EMIT resized();
}

int UsageContent::points() const
{
    return std::clamp(m_traffic->width() / pixelsPerPoint, fewestPoints, mostPoints);
}

void UsageContent::showSeries(const UsageLoader &loader, bool compare)
{
    ChartData requests = requestsChart(loader.series());
    ChartData errors = errorsChart(loader.series());
    ChartData latency = latencyChart(loader.series());
    if (compare) {
        compareRequests(requests, loader.seriesBefore());
        compareErrors(errors, loader.seriesBefore());
        compareLatency(latency, loader.seriesBefore());
    }
    m_traffic->setData(requests);
    m_errors->setData(errors);
    m_latency->setData(latency);
}

void UsageContent::showTotals(const UsageTotals &now, const UsageTotals &before)
{
    showFigure(*m_requests, now.requests(), before.requests(), Tone::Neutral, false);
    showFigure(*m_granted, now.granted, before.granted, Tone::Granted, false);
    showFigure(*m_denied, now.denied, before.denied, Tone::Denied, true);
    showFigure(*m_failed, now.failed, before.failed, Tone::Failed, true);
    const Change latency = changeBetween(before.p95.count(), now.p95.count());
    m_p95->setFigure(now.p95.count() > 0 ? latencyText(now.p95) : QStringLiteral("–"),
                     changeText(latency), Tone::Neutral, changeTone(latency));
}

void UsageContent::showHeatmap(const UsageHeatmap &heatmap)
{
    m_week->setData(weekChart(heatmap));
}

void UsageContent::showQuotas(const QList<QuotaUse> &quotas)
{
    m_quotas->setQuotas(quotas);
}

void UsageContent::showCosts(const QList<CostEstimate> &costs)
{
    m_costs->setCosts(costs);
}

} // namespace keywright::ui
