// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnfitter.h"

#include <QtWidgets/QTableView>

class QSettings;

namespace keywright::ui {

/// The table of a page: rows not cells, no grid, sorting by header, columns that can be moved,
/// hidden by the header's context menu and are kept; copies the selected rows as tab-separated text
/// (Ctrl+C).
class DataTable : public QTableView
{
    Q_OBJECT

public:
    explicit DataTable(const QString &accessibleName, QWidget *parent = nullptr);

    /// Columns that fit the table's width, in place of fixed widths.
    void setFittedColumns(const QList<ColumnFitter::Column> &columns);
    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);
    /// IdRole of the current row; empty: none.
    [[nodiscard]] QString currentId() const;
    /// Makes the row with that IdRole the current one; false: not there.
    bool selectId(const QString &id);

Q_SIGNALS:
    void currentIdChanged(const QString &id);
    /// Ctrl+C was pressed: the rows as text.
    void copyRequested(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void showHeaderMenu(const QPoint &position);

    QString m_currentId;
    ColumnFitter *m_fitter;
};

} // namespace keywright::ui
