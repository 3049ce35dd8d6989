// SPDX-License-Identifier: GPL-3.0-or-later
#include "headersmodel.h"

namespace keywright::ui {

/// Another answer has nothing in common with the one before.
void HeadersModel::setFields(const QList<HeaderField> &fields)
{
    if (fields == m_fields)
        return;
    beginResetModel();
    m_fields = fields;
    endResetModel();
}

int HeadersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

int HeadersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HeadersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || role != Qt::DisplayRole)
        return {};
    const HeaderField &field = m_fields.at(index.row());
    return QString::fromUtf8(index.column() == Name ? field.first : field.second);
}

QVariant HeadersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Header") : tr("Value");
}

} // namespace keywright::ui
