// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The bodies of tablemodel.h's templates; included by it alone, at its end.

namespace keywright::ui {

template<typename Row>
QVariant TableModel<Row>::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || index.column() >= m_columns.size())
        return {};
    const Row &row = m_rows.at(index.row());
    const Column<Row> &column = m_columns.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return column.text(row);
    case SortRole:
        return column.sort ? column.sort(row) : column.text(row);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(static_cast<int>(column.alignment));
    case IdRole:
        return m_identify(row);
    case SearchRole:
        return searchText(row);
    default:
        break;
    }
    if (column.other) {
        if (QVariant value = column.other(row, role); value.isValid())
            return value;
    }
    return rowData(row, role);
}

template<typename Row>
QVariant TableModel<Row>::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.at(section).title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(static_cast<int>(m_columns.at(section).alignment));
    return {};
}

template<typename Row>
int TableModel<Row>::rowOf(const QString &id) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_identify(m_rows.at(i)) == id)
            return i;
    }
    return -1;
}

template<typename Row>
const Row *TableModel<Row>::find(const QString &id) const
{
    const int index = rowOf(id);
    return index < 0 ? nullptr : &m_rows.at(index);
}

template<typename Row>
QString TableModel<Row>::searchText(const Row &row) const
{
    QString text;
    for (const Column<Row> &column : m_columns) {
        if (column.searchable)
            text += column.text(row).toString() + u'\n';
    }
    return text.toCaseFolded();
}

template<typename Row>
void TableModel<Row>::clearRows()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
    setLoaded(false);
}

template<typename Row>
void TableModel<Row>::setRows(const QList<Row> &rows)
{
    if (m_rows.isEmpty() && !rows.isEmpty())
        takeAll(rows);
    else
        takeDifferences(rows);
    setLoaded(true);
    Q_EMIT loaded();
}

/// Most of the time nearly all rows are those of before, and only the rest is looked at closely.
template<typename Row>
void TableModel<Row>::takeDifferences(const QList<Row> &rows)
{
    const int before = static_cast<int>(m_rows.size()), count = static_cast<int>(rows.size());
    const int common = std::min(before, count);
    int head = 0, tail = 0;
    while (head < common && m_identify(m_rows.at(head)) == m_identify(rows.at(head)))
        ++head;
    while (tail < common - head
           && m_identify(m_rows.at(before - 1 - tail)) == m_identify(rows.at(count - 1 - tail)))
        ++tail;
    setMiddle(rows, head, count - tail);
    replaceRows(rows);
}

/// The first rows there are: nothing to compare, and the list is shared rather than copied.
template<typename Row>
void TableModel<Row>::takeAll(const QList<Row> &rows)
{
    beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
    m_rows = rows;
    endInsertRows();
}

/// Brings the ids of `first` to `end` of the new rows into their places.
template<typename Row>
void TableModel<Row>::setMiddle(const QList<Row> &rows, int first, int end)
{
    const auto endOfOld = [&] { return end + static_cast<int>(m_rows.size() - rows.size()); };
    QSet<QString> wanted, present;
    for (int i = first; i < end; ++i)
        wanted.insert(m_identify(rows.at(i)));
    removeMissing(wanted, first, endOfOld());
    for (int i = first; i < endOfOld(); ++i)
        present.insert(m_identify(m_rows.at(i)));
    for (int at = first; at < end;) {
        const QString id = m_identify(rows.at(at));
        if (present.contains(id)) {
            bringTo(at, id);
            ++at;
            continue;
        }
        QList<Row> run;
        for (int next = at; next < end && !present.contains(m_identify(rows.at(next))); ++next)
            run.append(rows.at(next));
        insertRun(at, run);
        at += static_cast<int>(run.size());
    }
}

template<typename Row>
void TableModel<Row>::removeMissing(const QSet<QString> &wanted, int begin, int end)
{
    for (int last = end - 1; last >= begin;) {
        if (wanted.contains(m_identify(m_rows.at(last)))) {
            --last;
            continue;
        }
        int first = last;
        while (first > begin && !wanted.contains(m_identify(m_rows.at(first - 1))))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first - 1;
    }
}

template<typename Row>
void TableModel<Row>::insertRun(int at, const QList<Row> &run)
{
    beginInsertRows({}, at, at + static_cast<int>(run.size()) - 1);
    if (at == m_rows.size()) {
        m_rows.append(run);
    } else {
        m_rows.insert(at, run.size(), Row{});
        std::copy(run.begin(), run.end(), m_rows.begin() + at);
    }
    endInsertRows();
}

template<typename Row>
void TableModel<Row>::bringTo(int at, const QString &id)
{
    int from = at;
    while (m_identify(m_rows.at(from)) != id)
        ++from;
    if (from == at)
        return;
    beginMoveRows({}, from, from, {}, at);
    m_rows.move(from, at);
    endMoveRows();
}

/// The ids agree; what else differs is told in runs.
template<typename Row>
void TableModel<Row>::replaceRows(const QList<Row> &rows)
{
    const int end = static_cast<int>(rows.size());
    for (int at = 0; at < end; ++at) {
        const int from = at;
        while (at < end && !(m_rows.at(at) == rows.at(at))) {
            m_rows[at] = rows.at(at);
            ++at;
        }
        if (at > from)
            Q_EMIT dataChanged(index(from, 0), index(at - 1, columnCount() - 1));
    }
}

} // namespace keywright::ui
