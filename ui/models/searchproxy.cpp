// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchproxy.h"

#include "roles.h"

#include <algorithm>
#include <numeric>

namespace keywright::ui {

namespace {

/// Beyond this many rows, telling the views about single runs of rows costs more than laying out
/// anew (each run moves all rows behind it).
constexpr int fineGrainedRows = 500;

bool isBefore(const QVariant &left, const QVariant &right)
{
    if (left.typeId() == QMetaType::QString)
        return left.toString().compare(right.toString(), Qt::CaseInsensitive) < 0;
    return QVariant::compare(left, right) == QPartialOrdering::Less;
}

} // namespace

SearchProxy::SearchProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
}

void SearchProxy::setSourceModel(QAbstractItemModel *model)
{
    const auto forget = [this] { m_rankedColumn = -1; };
    if (sourceModel())
        sourceModel()->disconnect(this);
    if (model) {
        // Connected before the base class connects itself, so that no stale rank is ever used.
        connect(model, &QAbstractItemModel::dataChanged, this, forget);
        connect(model, &QAbstractItemModel::rowsInserted, this, forget);
        connect(model, &QAbstractItemModel::rowsRemoved, this, forget);
        connect(model, &QAbstractItemModel::rowsMoved, this, forget);
        connect(model, &QAbstractItemModel::modelReset, this, forget);
        connect(model, &QAbstractItemModel::layoutChanged, this, forget);
    }
    forget();
    QSortFilterProxyModel::setSourceModel(model);
}

void SearchProxy::setNeedle(const QString &needle)
{
    const QStringList words = needle.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    refilter();
}

void SearchProxy::setCondition(std::function<bool(const QModelIndex &)> condition)
{
    m_condition = std::move(condition);
    refilter();
}

void SearchProxy::refilter()
{
    if (sourceModel() && sourceModel()->rowCount() > fineGrainedRows)
        invalidate();
    else
        invalidateFilter();
}

bool SearchProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_condition && !m_condition(index))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = sourceModel()->data(index, SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word); });
}

bool SearchProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_rankedColumn != left.column())
        rank(left.column());
    return m_ranks[static_cast<std::size_t>(left.row())]
           < m_ranks[static_cast<std::size_t>(right.row())];
}

void SearchProxy::rank(int column) const
{
    const auto count = static_cast<std::size_t>(sourceModel()->rowCount());
    std::vector<QVariant> keys(count);
    for (std::size_t row = 0; row < count; ++row)
        keys[row] = sourceModel()->index(static_cast<int>(row), column).data(sortRole());
    std::vector<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&keys](int one, int other) {
        return isBefore(keys[static_cast<std::size_t>(one)], keys[static_cast<std::size_t>(other)]);
    });
    // Equal keys share a rank, so that the view's own stable sort keeps their order.
    m_ranks.assign(count, 0);
    int current = 0;
    for (std::size_t place = 1; place < count; ++place) {
        const auto before = static_cast<std::size_t>(order[place - 1]);
        const auto here = static_cast<std::size_t>(order[place]);
        if (isBefore(keys[before], keys[here]))
            ++current;
        m_ranks[here] = current;
    }
    m_rankedColumn = column;
}

} // namespace keywright::ui
