// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/request.h>

#include <QtCore/QAbstractTableModel>

namespace keywright::ui {

/// Header fields that came back, in two columns.
class HeadersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns { Name, Value, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] const QList<HeaderField> &fields() const { return m_fields; }
    void setFields(const QList<HeaderField> &fields);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<HeaderField> m_fields;
};

} // namespace keywright::ui
