// SPDX-License-Identifier: GPL-3.0-or-later
#include "costcard.h"

#include <ui/models/formats.h>
#include <ui/phrases/usagephrases.h>

#include <QtCore/QMap>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

namespace keywright::ui {

namespace {

/// A total for each currency that more than one API is paid in.
QList<CostEstimate> totalsOf(const QList<CostEstimate> &costs)
{
    QMap<QString, CostEstimate> byCurrency;
    QMap<QString, int> count;
    for (const CostEstimate &cost : costs) {
        CostEstimate &total = byCurrency[cost.currency];
        total.currency = cost.currency;
        total.calls += cost.calls;
        total.micros += cost.micros;
        total.microsByMonthEnd += cost.microsByMonthEnd;
        ++count[cost.currency];
    }
    QList<CostEstimate> totals;
    for (const CostEstimate &total : std::as_const(byCurrency)) {
        if (count.value(total.currency) > 1)
            totals << total;
    }
    return totals;
}

} // namespace

CostCard::CostCard(QWidget *parent)
    : TitledCard(tr("Estimated cost"), parent)
    , m_note(new QLabel)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(20);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    column->addLayout(m_grid);
    m_note->setProperty("secondary", true);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    column->addStretch(1);
    setContent(content);
    m_note->setText(tr("No API has a price. Give one its price in its settings to see here what "
                       "its calls are likely to cost."));
}

void CostCard::setCosts(const QList<CostEstimate> &costs)
{
    if (costs == m_costs)
        return;
    m_costs = costs;
    qDeleteAll(m_labels);
    m_labels.clear();
    if (costs.isEmpty()) {
        m_note->setText(tr("No API has a price. Give one its price in its settings to see here "
                           "what its calls are likely to cost."));
        return;
    }
    const auto addRow = [this](int row, const QStringList &texts, bool secondary, bool bold) {
        for (int column = 0; column < texts.size(); ++column) {
            auto *label = new QLabel(texts.at(column));
            label->setTextFormat(Qt::PlainText);
            label->setAlignment((column == 0 ? Qt::AlignLeading : Qt::AlignTrailing)
                                | Qt::AlignVCenter);
            label->setProperty("secondary", secondary);
            QFont font = label->font();
            font.setBold(bold);
            label->setFont(font);
            m_grid->addWidget(label, row, column);
            m_labels << label;
        }
    };
    int row = 0;
    addRow(row++, {tr("API"), tr("Calls this month"), tr("So far"), tr("By month's end")}, true,
           false);
    for (const CostEstimate &cost : costs)
        addRow(row++,
               {cost.apiName,
                cost.freeCalls > 0
                    ? tr("%1 (%2 free)").arg(numberText(cost.calls), numberText(cost.freeCalls))
                    : numberText(cost.calls),
                moneyText(cost.micros, cost.currency),
                tr("about %1").arg(moneyText(cost.microsByMonthEnd, cost.currency))},
               false, false);
    for (const CostEstimate &total : totalsOf(costs))
        addRow(row++,
               {tr("Together"), numberText(total.calls), moneyText(total.micros, total.currency),
                tr("about %1").arg(moneyText(total.microsByMonthEnd, total.currency))},
               false, true);
    m_note->setText(tr("An estimate, not a bill: granted calls of this calendar month (UTC) at the "
                       "price in each API's settings; its end as if calls went on as they did."));
}

} // namespace keywright::ui
