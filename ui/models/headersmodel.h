// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/request.h>

#include <QtCore/QAbstractTableModel>

namespace keywright::ui {

/// Header fields in two columns. An editable one always ends in an empty row, in which the next
/// field is typed; a field whose name is emptied goes.
class HeadersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns { Name, Value, ColumnCount };
    enum class Editing { No, Yes };

    explicit HeadersModel(Editing editing, QObject *parent = nullptr);

    [[nodiscard]] const QList<HeaderField> &fields() const { return m_fields; }
    void setFields(const QList<HeaderField> &fields);
    void removeField(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void edited(); ///< by a person, or by setFields and removeField

private:
    [[nodiscard]] bool isBlank(int row) const { return row >= m_fields.size(); }

    QList<HeaderField> m_fields;
    bool m_editable;
};

} // namespace keywright::ui
