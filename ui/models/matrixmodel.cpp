// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixmodel.h"

#include "roles.h"

#include <ui/phrases/errorphrases.h>
#include <ui/phrases/matrixphrases.h>
#include <ui/phrases/policyphrases.h>

#include <utility>

namespace keywright::ui {

namespace {

QString identityOf(const MatrixRow &row)
{
    return row.key ? row.key->id.text() : matrixCallerName(row.caller);
}

QString identityOf(const MatrixColumn &column)
{
    return QStringLiteral("%1 %2 %3")
        .arg(column.api.id.text(), column.operation.method, column.operation.path);
}

template<typename List>
QStringList identitiesOf(const List &list)
{
    QStringList identities;
    for (const auto &one : list)
        identities.append(identityOf(one));
    return identities;
}

QString answerText(const MatrixCell &cell)
{
    const QString title = matrixOutcomeTitle(matrixOutcomeName(cell.outcome));
    return cell.status > 0 ? QStringLiteral("%1 %2").arg(title).arg(cell.status) : title;
}

QString cellText(const MatrixCell &cell)
{
    if (cell.outcome == MatrixOutcome::NotSent)
        return cell.predicted.granted ? MatrixModel::tr("may") : MatrixModel::tr("may not");
    return answerText(cell);
}

/// All that a cell's colour and words say, in a sentence.
QString cellSentence(const MatrixRow &row, const MatrixColumn &column, const MatrixCell &cell)
{
    return MatrixModel::tr("%1, %2. Policy: %3. Server: %4.")
        .arg(callerTitle(row), callTitle(column), reasonTitle(cell.predicted.reason),
             answerText(cell));
}

} // namespace

void MatrixModel::setMatrix(const Matrix &matrix)
{
    fitColumns(matrix);
    fitRows(matrix);
    m_matrix = matrix;
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (rowCount() > 0)
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

// Between the steps the cells are of the old matrix or empty; they are set right after.
void MatrixModel::fitRows(const Matrix &matrix)
{
    const QStringList wanted = identitiesOf(matrix.rows);
    const qsizetype across = m_matrix.columns.size();
    for (qsizetype row = m_matrix.rows.size() - 1; row >= 0; --row) {
        if (wanted.contains(identityOf(m_matrix.rows.at(row))))
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_matrix.rows.removeAt(row);
        m_matrix.cells.remove(row * across, across);
        endRemoveRows();
    }
    for (qsizetype row = 0; row < wanted.size(); ++row) {
        const QStringList present = identitiesOf(m_matrix.rows);
        const qsizetype from = present.indexOf(wanted.at(row));
        if (from == row)
            continue;
        if (from > row) {
            beginMoveRows({}, int(from), int(from), {}, int(row));
            m_matrix.rows.move(from, row);
            endMoveRows();
            continue;
        }
        beginInsertRows({}, int(row), int(row));
        m_matrix.rows.insert(row, matrix.rows.at(row));
        m_matrix.cells.insert(row * across, across, MatrixCell());
        endInsertRows();
    }
}

void MatrixModel::fitColumns(const Matrix &matrix)
{
    if (identitiesOf(m_matrix.columns) == identitiesOf(matrix.columns))
        return;
    // Other calls: the columns of one API or of another, which have little in common.
    if (columnCount() > 0) {
        beginRemoveColumns({}, 0, columnCount() - 1);
        m_matrix.columns.clear();
        m_matrix.cells.clear();
        endRemoveColumns();
    }
    if (matrix.columns.isEmpty())
        return;
    beginInsertColumns({}, 0, int(matrix.columns.size()) - 1);
    m_matrix.columns = matrix.columns;
    m_matrix.cells.resize(m_matrix.rows.size() * m_matrix.columns.size());
    endInsertColumns();
}

void MatrixModel::setCell(qsizetype row, qsizetype column, const MatrixCell &cell)
{
    if (row >= m_matrix.rows.size() || column >= m_matrix.columns.size())
        return;
    m_matrix.cell(row, column) = cell;
    const QModelIndex changed = index(int(row), int(column));
    Q_EMIT dataChanged(changed, changed);
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.columns.size());
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MatrixRow &row = m_matrix.rows.at(index.row());
    const MatrixCell &cell = m_matrix.cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(cell);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cellSentence(row, m_matrix.columns.at(index.column()), cell);
    case IdRole:
        return identityOf(row);
    case StateRole:
        return matrixOutcomeName(cell.outcome);
    case ToneRole:
        if (cell.outcome == MatrixOutcome::NotSent)
            return cell.predicted.granted ? QString(tones::accent) : QString(tones::neutral);
        return toneOf(cell.outcome);
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool across = orientation == Qt::Horizontal;
    if (section < 0 || section >= (across ? columnCount() : rowCount()))
        return {};
    if (!across) {
        const MatrixRow &row = m_matrix.rows.at(section);
        if (role == Qt::DisplayRole)
            return callerTitle(row);
        if (role == Qt::ToolTipRole && !row.canSend())
            return tr("Its secret is not kept: only what policy says can be told.");
        return {};
    }
    const MatrixColumn &column = m_matrix.columns.at(section);
    if (role == Qt::DisplayRole)
        return QStringLiteral("%1\n%2 %3")
            .arg(column.api.name, column.operation.method, column.operation.path);
    if (role == Qt::ToolTipRole)
        return column.operation.summary.isEmpty() ? callTitle(column) : column.operation.summary;
    return {};
}

QString callerTitle(const MatrixRow &row)
{
    return row.key ? matrixKeyTitle(row.key->name, stateName(row.standing))
                   : matrixCallerTitle(matrixCallerName(row.caller), row.of);
}

QString callTitle(const MatrixColumn &column)
{
    return matrixCallTitle(column.operation.method, column.api.name, column.path);
}

QString toneOf(MatrixOutcome outcome)
{
    switch (outcome) {
    case MatrixOutcome::Granted:
        return tones::granted;
    case MatrixOutcome::Leak:
        return tones::denied;
    case MatrixOutcome::Broken:
        return tones::failed;
    case MatrixOutcome::Limited:
    case MatrixOutcome::Unclear:
        return tones::warning;
    case MatrixOutcome::Denied:
    case MatrixOutcome::NotSent:
        break;
    }
    return tones::neutral;
}

QString explanationOf(const MatrixCell &cell)
{
    return cell.error ? sentence(*cell.error)
                      : matrixExplanation(matrixOutcomeName(cell.outcome), cell.predicted.reason,
                                          cell.status);
}

} // namespace keywright::ui
