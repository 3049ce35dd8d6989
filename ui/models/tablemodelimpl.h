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
        return searchText(index.row());
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
QString TableModel<Row>::searchText(int index) const
{
    if (m_searchTexts.size() != m_rows.size())
        m_searchTexts = QList<QString>(m_rows.size());
    QString &text = m_searchTexts[index];
    if (text.isNull()) {
        for (const Column<Row> &column : m_columns) {
            if (column.searchable)
                text += column.text(m_rows.at(index)).toString() + u'\n';
        }
        text = text.toCaseFolded();
    }
    return text;
}

template<typename Row>
void TableModel<Row>::clearRows()
{
    beginResetModel();
    m_rows.clear();
    m_searchTexts.clear();
    endResetModel();
    setLoaded(false);
}

template<typename Row>
void TableModel<Row>::setRows(const QList<Row> &rows)
{
    m_searchTexts.clear();
    QSet<QString> wanted, present;
    wanted.reserve(rows.size());
    for (const Row &row : rows)
        wanted.insert(m_identify(row));
    removeMissing(wanted);
    present.reserve(m_rows.size());
    for (const Row &row : std::as_const(m_rows))
        present.insert(m_identify(row));
    for (int at = 0; at < rows.size();) {
        const QString id = m_identify(rows.at(at));
        if (!present.contains(id)) {
            QList<Row> run;
            for (int next = at; next < rows.size() && !present.contains(m_identify(rows.at(next)));
                 ++next)
                run.append(rows.at(next));
            insertRun(at, run);
            at += static_cast<int>(run.size());
            continue;
        }
        bringTo(at, id);
        replaceAt(at, rows.at(at));
        ++at;
    }
    m_searchTexts.clear();
    setLoaded(true);
    Q_EMIT loaded();
}

template<typename Row>
void TableModel<Row>::removeMissing(const QSet<QString> &wanted)
{
    for (int last = static_cast<int>(m_rows.size()) - 1; last >= 0;) {
        if (wanted.contains(m_identify(m_rows.at(last)))) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !wanted.contains(m_identify(m_rows.at(first - 1))))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        m_searchTexts.clear();
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
    m_searchTexts.clear();
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
    m_searchTexts.clear();
    endMoveRows();
}

template<typename Row>
void TableModel<Row>::replaceAt(int at, const Row &row)
{
    if (m_rows.at(at) == row)
        return;
    m_rows[at] = row;
    m_searchTexts.clear();
    Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
}

} // namespace keywright::ui
