// SPDX-License-Identifier: GPL-3.0-or-later
#include "chipdelegate.h"

#include <ui/support/chip.h>

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace keywright::ui {

namespace {

constexpr int cellPadding = 8;

} // namespace

ChipDelegate::ChipDelegate(int toneRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_toneRole(toneRole)
{
}

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QString tone = index.data(m_toneRole).toString();
    if (tone.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    paintChip(*painter, option.rect.adjusted(cellPadding, 0, -cellPadding, 0), text,
              toneFromName(tone), option.palette, option.font);
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize plain = QStyledItemDelegate::sizeHint(option, index);
    const QSize chip = chipSize(index.data().toString(), option.font);
    return plain.expandedTo(chip + QSize(2 * cellPadding, cellPadding));
}

} // namespace keywright::ui
