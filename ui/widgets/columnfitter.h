// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QSet>

class QTableView;

namespace keywright::ui {

/// Keeps a table's columns within its width: the less important ones go when it is narrow, the
/// others share what is there. Ends where a person sets a width by hand; `setActive` takes it up
/// again.
class ColumnFitter : public QObject
{
    Q_OBJECT

public:
    struct Column
    {
        int smallest = 8; ///< in symbols of the font
        int wanted = 12;  ///< the same
        int rank = 0;     ///< 0 stays always; the highest goes first
    };

    explicit ColumnFitter(QTableView *table);

    /// One for each column of the model; none: nothing is fitted.
    void setColumns(const QList<Column> &columns);
    [[nodiscard]] bool isActive() const { return m_active && !m_columns.isEmpty(); }
    void setActive(bool active);
    /// Taken away by the person: stays away however wide the table is.
    void setHiddenByHand(int column, bool hidden);
    [[nodiscard]] QList<int> hiddenByHand() const { return m_byHand.values(); }
    void fit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTableView *m_table;
    QList<Column> m_columns;
    QSet<int> m_byHand;
    bool m_active = true;
    bool m_fitting = false;
};

} // namespace keywright::ui
