// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/matrix.h>

#include <QtCore/QAbstractTableModel>

namespace keywright::ui {

/// A matrix as a table: callers down, calls across. A cell shows what policy says until the server
/// has answered. IdRole of a cell is its caller's.
class MatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Takes another matrix; what is in both stays where it is, as far as a selection can tell.
    void setMatrix(const Matrix &matrix);
    void setCell(qsizetype row, qsizetype column, const MatrixCell &cell);
    [[nodiscard]] const Matrix &matrix() const { return m_matrix; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void fitRows(const Matrix &matrix);
    void fitColumns(const Matrix &matrix);

    Matrix m_matrix;
};

/// A row's caller as people know it.
[[nodiscard]] QString callerTitle(const MatrixRow &row);
/// A column's call as people know it.
[[nodiscard]] QString callTitle(const MatrixColumn &column);
/// Name of the tone of an outcome.
[[nodiscard]] QString toneOf(MatrixOutcome outcome);
/// Why a cell is not as it should be.
[[nodiscard]] QString explanationOf(const MatrixCell &cell);

} // namespace keywright::ui
