// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnfitter.h"

#include <QtCore/QEvent>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace keywright::ui {

namespace {
constexpr int padding = 16;
} // namespace

ColumnFitter::ColumnFitter(QTableView *table)
    : QObject(table)
    , m_table(table)
{
    table->viewport()->installEventFilter(this);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        // By hand: with the mouse, and not by us.
        if (!m_fitting && QGuiApplication::mouseButtons() != Qt::NoButton)
            m_active = false;
    });
}

void ColumnFitter::setColumns(const QList<Column> &columns)
{
    m_columns = columns;
    m_table->horizontalHeader()->setMinimumSectionSize(24);
    fit();
}

void ColumnFitter::setActive(bool active)
{
    m_active = active;
    fit();
}

void ColumnFitter::setHiddenByHand(int column, bool hidden)
{
    if (hidden)
        m_byHand.insert(column);
    else
        m_byHand.remove(column);
    if (isActive())
        fit();
    else
        m_table->setColumnHidden(column, hidden);
}

void ColumnFitter::fit()
{
    if (!isActive() || !m_table->model() || m_table->model()->columnCount() != m_columns.size())
        return;
    const int symbol = m_table->fontMetrics().averageCharWidth();
    const int room = m_table->viewport()->width();
    QList<int> shown;
    int smallest = 0;
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_byHand.contains(column))
            continue;
        shown.append(column);
        smallest += m_columns.at(column).smallest * symbol + padding;
    }
    while (smallest > room) {
        const auto last = std::max_element(shown.begin(), shown.end(), [this](int one, int other) {
            return m_columns.at(one).rank < m_columns.at(other).rank;
        });
        if (last == shown.end() || m_columns.at(*last).rank == 0)
            break;
        smallest -= m_columns.at(*last).smallest * symbol + padding;
        shown.erase(last);
    }
    // What is left over goes to the columns by what they would like to have beyond the smallest.
    int wishes = 0;
    for (const int column : std::as_const(shown))
        wishes += std::max(m_columns.at(column).wanted - m_columns.at(column).smallest, 0);
    int left = std::max(room - smallest, 0), rest = left;
    m_fitting = true;
    for (int column = 0; column < m_columns.size(); ++column)
        m_table->setColumnHidden(column, !shown.contains(column));
    for (const int column : std::as_const(shown)) {
        const Column &one = m_columns.at(column);
        const int more = wishes > 0 ? left * std::max(one.wanted - one.smallest, 0) / wishes : 0;
        rest -= more;
        m_table->setColumnWidth(column, one.smallest * symbol + padding + more);
    }
    if (!shown.isEmpty() && smallest <= room)
        m_table->setColumnWidth(shown.constLast(), m_table->columnWidth(shown.constLast()) + rest);
    m_fitting = false;
}

bool ColumnFitter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace keywright::ui
