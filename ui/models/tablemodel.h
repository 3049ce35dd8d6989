// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roles.h"

#include <core/base/error.h>

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QSet>

#include <functional>
#include <optional>

namespace keywright::ui {

/// The part of a table model that does not depend on its row: signals.
class TableModelBase : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// False until the first answer for the present subject has come.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Stable name of a column ("name"), for settings; empty for an unknown one.
    [[nodiscard]] virtual QString columnId(int column) const = 0;

Q_SIGNALS:
    void loaded();                              ///< the rows are those of the store
    void failed(const keywright::Error &error); ///< reading them did not work; the old ones stay

protected:
    void setLoaded(bool loaded);

private:
    bool m_loaded = false;
};

/// One column, described once. With a constructor, because g++ 12 fails on a template aggregate
/// that has functions as default members.
template<typename Row>
struct Column
{
    using Value = std::function<QVariant(const Row &)>;
    using Roles = std::function<QVariant(const Row &, int role)>;

    Column() = default;
    Column(QString id_, QString title_, Value text_, Value sort_ = {},
           Qt::Alignment alignment_ = Qt::AlignLeft | Qt::AlignVCenter, bool searchable_ = true,
           Roles other_ = {})
        : id(std::move(id_))
        , title(std::move(title_))
        , text(std::move(text_))
        , sort(std::move(sort_))
        , alignment(alignment_)
        , searchable(searchable_)
        , other(std::move(other_))
    {
    }

    QString id;    ///< stable, for settings
    QString title; ///< translated
    Value text;
    Value sort; ///< none: by the text
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    bool searchable = true;
    Roles other; ///< further roles of this column
};

/// A flat table over values. A model derives from it, gives its columns, and hands over whole
/// lists: they are compared by id, and only what differs is told to the views, so that selection,
/// scroll position and editors stay. A reset happens on a change of subject alone.
template<typename Row>
class TableModel : public TableModelBase
{
public:
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const final;
    [[nodiscard]] QString columnId(int column) const final { return m_columns.value(column).id; }

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &row(int index) const { return m_rows.at(index); }
    [[nodiscard]] const Row &row(const QModelIndex &index) const { return m_rows.at(index.row()); }
    /// Where the row with that id is; -1: nowhere. Linear.
    [[nodiscard]] int rowOf(const QString &id) const;
    [[nodiscard]] const Row *find(const QString &id) const;

    /// Takes the rows over by their differences, and is loaded from then on.
    void setRows(const QList<Row> &rows);
    /// A change of subject: forgets everything and is not loaded. Emits a reset.
    void clearRows();

protected:
    TableModel(QList<Column<Row>> columns, std::function<QString(const Row &)> identify,
               QObject *parent = nullptr)
        : TableModelBase(parent)
        , m_columns(std::move(columns))
        , m_identify(std::move(identify))
    {
    }
    /// Roles of the whole row (StateRole, MutedRole, tool tips); invalid: not known.
    [[nodiscard]] virtual QVariant rowData(const Row &row, int role) const
    {
        Q_UNUSED(row)
        Q_UNUSED(role)
        return {};
    }
    /// Texts that depend on the time of day ("3 min ago") are asked for again.
    void refreshTexts()
    {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                               {Qt::DisplayRole});
    }

private:
    [[nodiscard]] QString searchText(const Row &row) const;
    void takeAll(const QList<Row> &rows);
    void takeDifferences(const QList<Row> &rows);
    void setMiddle(const QList<Row> &rows, int first, int end);
    void removeMissing(const QSet<QString> &wanted, int first, int end);
    void insertRun(int at, const QList<Row> &run);
    void bringTo(int at, const QString &id);
    void replaceRows(const QList<Row> &rows);

    QList<Column<Row>> m_columns;
    std::function<QString(const Row &)> m_identify;
    QList<Row> m_rows;
};

} // namespace keywright::ui

#include "tablemodelimpl.h"
