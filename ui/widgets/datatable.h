// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnfitter.h"

#include <QtWidgets/QTableView>

class QSettings;

namespace keywright::ui {

/// The table of a page: rows not cells, no grid, sorting by header, columns that can be moved, are
/// chosen by a menu (of the header, and by an action) and are kept; copies the selected rows as
/// tab-separated text (Ctrl+C).
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
    /// IdRole of the selected rows, in the order of the table.
    [[nodiscard]] QStringList selectedIds() const;
    /// Opens the menu of the columns below the header; for pages to name among theirs.
    [[nodiscard]] QAction *columnsAction() const { return m_columns; }
    /// Makes the row with that IdRole the current one; false: not there.
    bool selectId(const QString &id);

Q_SIGNALS:
    void currentIdChanged(const QString &id);
    void selectedIdsChanged();
    /// Ctrl+C was pressed: the rows as text.
    void copyRequested(const QString &text);

protected:
    /// The table's context menu, the last line of which is that of the columns.
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void showHeaderMenu(const QPoint &position);
    [[nodiscard]] bool isAlone(const QModelIndex &current) const;

    QString m_currentId;
    QAction *m_columns;
    ColumnFitter *m_fitter;
};

} // namespace keywright::ui
