// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace keywright::ui {

/// Draws a cell as usual, but a path, an address or a key in a window that is read from right to
/// left keeps the order of its parts ("/patients", not "patients/"). What the model says is not
/// touched: it is copied, searched and read out as it is.
class IsolatingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace keywright::ui
