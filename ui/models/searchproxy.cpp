// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchproxy.h"

#include "roles.h"

#include <algorithm>

namespace keywright::ui {

namespace {

/// Up to here everything is done at once; beyond it in steps.
constexpr int rowsDoneAtOnce = 2000;
constexpr std::chrono::milliseconds step{5};
/// Beyond this many rows, telling the views about single runs of rows costs more than laying out
/// anew (each run moves all rows behind it).
constexpr std::size_t fineGrainedRows = 500;

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

} // namespace

SearchProxy::SearchProxy(QObject *parent)
    : QAbstractProxyModel(parent)
    , m_index({[this](int row) { return sourceModel()->index(row, 0).data(SearchRole).toString(); },
               [this](int row) { return sourceModel()->index(row, m_column).data(SortRole); },
               {}})
{
    m_steps.setInterval(0);
    connect(&m_steps, &QTimer::timeout, this, &SearchProxy::goOn);
}

void SearchProxy::setSourceModel(QAbstractItemModel *model)
{
    beginResetModel();
    if (sourceModel())
        sourceModel()->disconnect(this);
    QAbstractProxyModel::setSourceModel(model);
    if (model)
        connectSource();
    setShown({});
    m_index.reset(model ? model->rowCount() : 0);
    endResetModel();
    begin();
}

void SearchProxy::connectSource()
{
    QAbstractItemModel *model = sourceModel();
    connect(model, &QAbstractItemModel::dataChanged, this, &SearchProxy::takeChange);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &SearchProxy::headerDataChanged);
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                const int count = last - first + 1;
                renumber([=](int row) { return row < first ? row : row + count; });
                m_index.insert(first, count);
                begin();
            });
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                std::vector<int> rest;
                for (const int row : m_shown) {
                    if (row < first || row > last)
                        rest.push_back(row);
                }
                show(rest);
            });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                const int count = last - first + 1;
                renumber([=](int row) { return row < first ? row : row - count; });
                m_index.remove(first, count);
                begin();
            });
    connect(model, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &, int first, int last, const QModelIndex &, int to) {
                const int from = std::min(first, to), middle = to < first ? first : last + 1;
                const int end = std::max(last + 1, to);
                renumber([=](int row) {
                    if (row < from || row >= end)
                        return row;
                    return row < middle ? row + (end - middle) : row - (middle - from);
                });
                m_index.move(first, last, to);
                begin();
            });
    const auto aboutToReset = [this] {
        beginResetModel();
        setShown({});
    };
    const auto reset = [this] {
        setShown({});
        m_index.reset(sourceModel()->rowCount());
        endResetModel();
        begin();
    };
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, aboutToReset);
    connect(model, &QAbstractItemModel::modelReset, this, reset);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, aboutToReset);
    connect(model, &QAbstractItemModel::layoutChanged, this, reset);
}

void SearchProxy::takeChange(const QModelIndex &first, const QModelIndex &last,
                             const QList<int> &roles)
{
    int from = rowCount(), to = -1;
    for (int row = first.row(); row <= last.row() && at(row) < m_places.size(); ++row) {
        const int place = m_places[at(row)];
        if (place < 0)
            continue;
        from = std::min(from, place);
        to = std::max(to, place);
    }
    if (to >= 0)
        Q_EMIT dataChanged(index(from, first.column()), index(to, last.column()), roles);
    // Texts that move with the clock alone are neither sorted by nor searched for.
    if (roles == QList<int>{Qt::DisplayRole})
        m_index.searchAgain();
    else
        m_index.change(first.row(), last.row());
    begin();
}

void SearchProxy::setNeedle(const QString &needle)
{
    const QStringList words = needle.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (words == m_index.words())
        return;
    m_index.setWords(words);
    begin();
}

void SearchProxy::setCondition(std::function<bool(const QModelIndex &)> condition)
{
    if (condition)
        m_index.setCondition([this, condition = std::move(condition)](int row) {
            return condition(sourceModel()->index(row, 0));
        });
    else
        m_index.setCondition({});
    begin();
}

void SearchProxy::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_index.sort(column >= 0, order == Qt::DescendingOrder);
    begin();
}

void SearchProxy::begin()
{
    m_isAhead = false;
    if (!sourceModel())
        return;
    if (m_index.rowCount() > rowsDoneAtOnce) {
        m_steps.start();
        return;
    }
    m_steps.stop();
    (void)m_index.work(QDeadlineTimer(QDeadlineTimer::Forever));
    show(m_index.found());
    Q_EMIT settled();
}

void SearchProxy::goOn()
{
    if (m_isAhead) {
        if (m_index.prepare(QDeadlineTimer(step)))
            m_steps.stop();
        return;
    }
    if (!m_index.work(QDeadlineTimer(step)))
        return;
    m_isAhead = true;
    show(m_index.found());
    Q_EMIT settled();
}

void SearchProxy::show(const std::vector<int> &wanted)
{
    if (wanted == m_shown)
        return;
    if (m_shown.size() > fineGrainedRows || wanted.size() > fineGrainedRows)
        return showAnew(wanted);
    removeOthers(wanted);
    std::vector<int> rest;
    for (const int row : wanted) {
        if (m_places[at(row)] >= 0)
            rest.push_back(row);
    }
    if (rest != m_shown)
        showAnew(rest);
    insertMissing(wanted);
}

void SearchProxy::showAnew(const std::vector<int> &wanted)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    const std::vector<int> rows = m_shown;
    setShown(wanted);
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &persistent : before) {
        const int place = m_places[at(rows[at(persistent.row())])];
        after.append(place < 0 ? QModelIndex() : createIndex(place, persistent.column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void SearchProxy::removeOthers(const std::vector<int> &wanted)
{
    std::vector<bool> stays(m_places.size());
    for (const int row : wanted)
        stays[at(row)] = true;
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (stays[at(m_shown[at(last)])])
            continue;
        int first = last;
        while (first > 0 && !stays[at(m_shown[at(first - 1)])])
            --first;
        beginRemoveRows({}, first, last);
        std::vector<int> rows = m_shown;
        rows.erase(rows.begin() + first, rows.begin() + last + 1);
        setShown(std::move(rows));
        endRemoveRows();
        last = first;
    }
}

void SearchProxy::insertMissing(const std::vector<int> &wanted)
{
    for (std::size_t first = 0; first < wanted.size(); ++first) {
        if (m_places[at(wanted[first])] >= 0)
            continue;
        std::size_t end = first + 1;
        while (end < wanted.size() && m_places[at(wanted[end])] < 0)
            ++end;
        const auto from = wanted.begin() + static_cast<std::ptrdiff_t>(first);
        const auto to = wanted.begin() + static_cast<std::ptrdiff_t>(end);
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
        std::vector<int> rows = m_shown;
        rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(first), from, to);
        setShown(std::move(rows));
        endInsertRows();
        first = end;
    }
}

void SearchProxy::setShown(std::vector<int> rows)
{
    const std::size_t count = at(sourceModel() ? sourceModel()->rowCount() : 0);
    if (m_places.size() != count) {
        m_places.assign(count, -1);
    } else {
        for (const int row : m_shown)
            m_places[at(row)] = -1;
    }
    m_shown = std::move(rows);
    for (std::size_t place = 0; place < m_shown.size(); ++place)
        m_places[at(m_shown[place])] = static_cast<int>(place);
}

void SearchProxy::renumber(const std::function<int(int)> &place)
{
    std::vector<int> rows = m_shown;
    for (int &row : rows)
        row = place(row);
    setShown(std::move(rows));
}

QModelIndex SearchProxy::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid() || at(index.row()) >= m_shown.size())
        return {};
    return sourceModel()->index(m_shown[at(index.row())], index.column());
}

QModelIndex SearchProxy::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid() || at(index.row()) >= m_places.size() || m_places[at(index.row())] < 0)
        return {};
    return createIndex(m_places[at(index.row())], index.column());
}

QModelIndex SearchProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex SearchProxy::parent(const QModelIndex &) const
{
    return {};
}

int SearchProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int SearchProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

bool SearchProxy::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_shown.empty();
}

QVariant SearchProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    return sourceModel() ? sourceModel()->headerData(section, orientation, role) : QVariant();
}

} // namespace keywright::ui
