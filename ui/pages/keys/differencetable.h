// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/phrases/keyfieldphrases.h>

#include <QtWidgets/QTableWidget>

namespace keywright::ui {

/// Properties of two keys, or of two states of one, side by side; what differs stands out.
class DifferenceTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit DifferenceTable(const QString &accessibleName, QWidget *parent = nullptr);

    /// `first` and `second` head the columns.
    void setRows(const QList<KeyDifference> &rows, const QString &first, const QString &second);
    void setOnlyDifferences(bool only);
    [[nodiscard]] int differenceCount() const;

private:
    void fill();

    QList<KeyDifference> m_rows;
    bool m_onlyDifferences = false;
};

} // namespace keywright::ui
