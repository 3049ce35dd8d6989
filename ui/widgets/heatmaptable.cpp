// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmaptable.h"

#include <QtCore/QLocale>

namespace keywright::ui {

QString valueText(const HeatmapData &data, double value)
{
    return data.valueText ? data.valueText(value) : QLocale().toString(value, 'f', 0);
}

void HeatmapTableModel::setHeatmap(const HeatmapData &data)
{
    const bool same = data.rows == m_data.rows && data.columns == m_data.columns;
    if (!same)
        beginResetModel();
    m_data = data;
    if (!same)
        endResetModel();
    else if (!m_data.rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int HeatmapTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_data.rows.size());
}

int HeatmapTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_data.columns.size()) + 1;
}

QVariant HeatmapTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight)
                                | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::UserRole)
        return {};
    if (index.column() == 0)
        return m_data.rows.at(index.row());
    const double value = m_data.value(index.row(), index.column() - 1);
    return role == Qt::DisplayRole ? QVariant(valueText(m_data, value)) : QVariant(value);
}

QVariant HeatmapTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Weekday") : QVariant(m_data.columns.value(section - 1));
}

} // namespace keywright::ui
