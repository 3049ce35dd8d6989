// SPDX-License-Identifier: GPL-3.0-or-later
#include "pairsmodel.h"

#include <algorithm>

namespace keywright::ui {

PairsModel::PairsModel(QString nameTitle, QObject *parent)
    : QAbstractTableModel(parent)
    , m_nameTitle(std::move(nameTitle))
{
}

void PairsModel::setPairs(const QList<RequestPair> &pairs)
{
    qsizetype same = 0;
    while (same < pairs.size() && same < m_pairs.size() && pairs[same] == m_pairs[same])
        ++same;
    const qsizetype common = std::min(pairs.size(), m_pairs.size());
    if (m_pairs.size() > pairs.size()) {
        beginRemoveRows({}, int(pairs.size()), int(m_pairs.size()) - 1);
        m_pairs.resize(pairs.size());
        endRemoveRows();
    } else if (pairs.size() > m_pairs.size()) {
        beginInsertRows({}, int(m_pairs.size()), int(pairs.size()) - 1);
        m_pairs.append(pairs.mid(m_pairs.size()));
        endInsertRows();
    }
    if (same < common) {
        m_pairs = pairs;
        Q_EMIT dataChanged(index(int(same), 0), index(int(common) - 1, ColumnCount - 1));
    }
}

void PairsModel::removePair(int row)
{
    if (row < 0 || isBlank(row))
        return;
    beginRemoveRows({}, row, row);
    m_pairs.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

qsizetype PairsModel::enabledCount() const
{
    return std::count_if(m_pairs.begin(), m_pairs.end(),
                         [](const RequestPair &pair) { return pair.enabled; });
}

int PairsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pairs.size()) + 1;
}

int PairsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PairsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (isBlank(index.row())) {
        if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
            return tr("Type here to add one");
        return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(QString()) : QVariant();
    }
    const RequestPair &pair = m_pairs.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == Name)
        return pair.enabled ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole && !pair.enabled)
        return tr("Switched off: kept, and not sent");
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    return index.column() == Name ? pair.name : pair.value;
}

QVariant PairsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? m_nameTitle : tr("Value");
}

Qt::ItemFlags PairsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractTableModel::flags(index);
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
    if (index.column() == Name && !isBlank(index.row()))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

void PairsModel::appendBlank()
{
    const int row = int(m_pairs.size());
    beginInsertRows({}, row + 1, row + 1); // the new empty one; this one is still empty too
    m_pairs.append(RequestPair());
    endInsertRows();
}

bool PairsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.row() >= rowCount())
        return false;
    const int row = index.row();
    if (role == Qt::CheckStateRole && !isBlank(row)) {
        m_pairs[row].enabled = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole) {
        const QString text = value.toString();
        if (isBlank(row) && text.isEmpty())
            return false;
        if (isBlank(row))
            appendBlank();
        RequestPair &pair = m_pairs[row];
        // Typed as empty it is empty: only what was written without `=` has no value.
        (index.column() == Name ? pair.name : pair.value) =
            text.isNull() ? QStringLiteral("") : text;
        if (pair.name.isEmpty() && pair.value.isEmpty()) {
            removePair(row);
            return true;
        }
    } else {
        return false;
    }
    Q_EMIT dataChanged(this->index(row, 0), this->index(row, ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

} // namespace keywright::ui
