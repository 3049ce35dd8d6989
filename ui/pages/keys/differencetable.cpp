// SPDX-License-Identifier: GPL-3.0-or-later
#include "differencetable.h"

#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace keywright::ui {

DifferenceTable::DifferenceTable(const QString &accessibleName, QWidget *parent)
    : QTableWidget(0, 3, parent)
{
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
}

void DifferenceTable::setRows(const QList<KeyDifference> &rows, const QString &first,
                              const QString &second)
{
    m_rows = rows;
    setHorizontalHeaderLabels({tr("Property"), first, second});
    fill();
}

void DifferenceTable::setOnlyDifferences(bool only)
{
    m_onlyDifferences = only;
    fill();
}

int DifferenceTable::differenceCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const KeyDifference &row) { return row.isOne(); }));
}

void DifferenceTable::fill()
{
    setRowCount(0);
    QFont strong = font();
    strong.setBold(true);
    for (const KeyDifference &row : std::as_const(m_rows)) {
        // What neither has says nothing.
        if (m_onlyDifferences ? !row.isOne() : row.before.isEmpty() && row.after.isEmpty())
            continue;
        const int at = rowCount();
        insertRow(at);
        const QStringList texts{row.title, row.before, row.after};
        for (int column = 0; column < texts.size(); ++column) {
            const QString &text = texts.at(column);
            auto *cell = new QTableWidgetItem(text.isEmpty() ? QString(QChar(0x2013)) : text);
            cell->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
            if (row.isOne()) {
                // Not by colour alone.
                cell->setFont(strong);
                cell->setData(Qt::AccessibleDescriptionRole, tr("differs"));
            } else {
                cell->setForeground(palette().brush(QPalette::Disabled, QPalette::Text));
            }
            setItem(at, column, cell);
        }
        if (row.isOne())
            item(at, 0)->setText(QChar(0x2260) + QStringLiteral(" ") + row.title);
    }
}

} // namespace keywright::ui
