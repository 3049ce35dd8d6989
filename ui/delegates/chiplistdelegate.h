// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace keywright::ui {

/// Paints a cell's text as a row of small chips, one for each part between " · "; those that do
/// not fit become "+2". Models and assistive technology see plain text.
class ChipListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `toneRole` gives the chips' tone by its name; empty: neutral.
    explicit ChipListDelegate(int toneRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    int m_toneRole;
};

} // namespace keywright::ui
