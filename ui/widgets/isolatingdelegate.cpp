// SPDX-License-Identifier: GPL-3.0-or-later
#include "isolatingdelegate.h"

namespace keywright::ui {

namespace {
// Unicode Standard Annex 9, explicit directional isolates.
constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar popIsolate(0x2069);
} // namespace

void IsolatingDelegate::initStyleOption(QStyleOptionViewItem *option,
                                        const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->direction == Qt::RightToLeft && !option->text.isEmpty()
        && !option->text.isRightToLeft())
        option->text = leftToRightIsolate + option->text + popIsolate;
}

} // namespace keywright::ui
