// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace keywright::ui {

/// Shows a cell as a chip in the tone that the model gives in its tone role; plain text where it
/// gives none.
class ChipDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `toneRole` is ui/models' ToneRole.
    explicit ChipDelegate(int toneRole, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    int m_toneRole;
};

} // namespace keywright::ui
