// SPDX-License-Identifier: GPL-3.0-or-later
#include "timingview.h"

#include "timingchart.h"

#include <ui/models/formats.h>

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace keywright::ui {

namespace {

using std::chrono::microseconds;

/// Each moment is counted from the start and may be missing where a connection was used again.
void addHop(std::vector<TimingPhase> &phases, const Timing &timing, int hop, microseconds start)
{
    const std::pair<TimingPhase::Kind, microseconds> moments[] = {
        {TimingPhase::NameLookup, timing.nameLookup},
        {TimingPhase::Connect, timing.connect},
        {TimingPhase::Tls, timing.tls},
        {TimingPhase::Wait, timing.firstByte},
        {TimingPhase::Download, timing.total}};
    microseconds before{0};
    for (const auto &moment : moments) {
        if (moment.second <= before)
            continue;
        phases.push_back({hop, moment.first, start + before, moment.second - before});
        before = moment.second;
    }
}

} // namespace

std::vector<TimingPhase> timingPhases(const Response &response)
{
    std::vector<TimingPhase> phases;
    microseconds start{0};
    int hop = 0;
    for (const Response &redirect : response.redirects) {
        addHop(phases, redirect.timing, hop++, start);
        start += redirect.timing.total;
    }
    addHop(phases, response.timing, hop, start);
    return phases;
}

TimingView::TimingView(QWidget *parent)
    : QWidget(parent)
    , m_chart(new TimingChart)
    , m_table(new QTableWidget)
{
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("Request"), tr("Phase"), tr("Begins"), tr("Takes")});
    m_table->setAccessibleName(tr("Where the time went"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(0, 300);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_chart);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_table, 1);
}

void TimingView::setResponse(const Response &response)
{
    const std::vector<TimingPhase> phases = timingPhases(response);
    QStringList summary;
    m_table->setRowCount(int(phases.size()));
    for (int row = 0; row < int(phases.size()); ++row) {
        const TimingPhase &phase = phases[size_t(row)];
        const bool isLast = phase.hop == int(response.redirects.size());
        const Response &hop = isLast ? response : response.redirects[size_t(phase.hop)];
        const QStringList texts{
            QStringLiteral("%1 %2").arg(QString::fromLatin1(hop.method), hop.url.toDisplayString()),
            TimingChart::phaseName(phase.kind), latencyText(phase.from), latencyText(phase.length)};
        for (int column = 0; column < texts.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts.at(column)));
        summary += texts.at(1) + QLatin1Char(' ') + texts.at(3);
    }
    m_chart->setPhases(phases);
    m_chart->setAccessibleName(tr("Waterfall: %1").arg(summary.join(QStringLiteral(", "))));
}

} // namespace keywright::ui
