// SPDX-License-Identifier: GPL-3.0-or-later
#include "headersmodel.h"

namespace keywright::ui {

HeadersModel::HeadersModel(Editing editing, QObject *parent)
    : QAbstractTableModel(parent)
    , m_editable(editing == Editing::Yes)
{
}

void HeadersModel::setFields(const QList<HeaderField> &fields)
{
    if (fields == m_fields)
        return;
    beginResetModel();
    m_fields = fields;
    endResetModel();
    Q_EMIT edited();
}

void HeadersModel::removeField(int row)
{
    if (row < 0 || isBlank(row))
        return;
    beginRemoveRows({}, row, row);
    m_fields.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

int HeadersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size()) + (m_editable ? 1 : 0);
}

int HeadersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HeadersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (isBlank(index.row())) {
        if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
            return tr("Type here to add a header");
        return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(QString()) : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole)
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

Qt::ItemFlags HeadersModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_editable && index.isValid())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool HeadersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_editable || role != Qt::EditRole || !index.isValid() || index.row() >= rowCount())
        return false;
    const QByteArray text = value.toString().trimmed().toUtf8();
    const int row = index.row();
    if (isBlank(row)) {
        if (text.isEmpty())
            return false;
        beginInsertRows({}, row + 1, row + 1); // the new empty one; this one is still empty too
        m_fields.append(HeaderField());
        endInsertRows();
        (index.column() == Name ? m_fields[row].first : m_fields[row].second) = text;
    } else if (index.column() == Name && text.isEmpty() && m_fields.at(row).second.isEmpty()) {
        removeField(row);
        return true;
    } else {
        (index.column() == Name ? m_fields[row].first : m_fields[row].second) = text;
    }
    Q_EMIT dataChanged(this->index(row, 0), this->index(row, ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

} // namespace keywright::ui
