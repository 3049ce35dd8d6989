// SPDX-License-Identifier: GPL-3.0-or-later
#include "chiplistdelegate.h"

#include <ui/support/chip.h>

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace keywright::ui {

namespace {

constexpr int cellPadding = 8;
constexpr int gap = 4;
constexpr int widestChip = 168;
constexpr int narrowestChip = 48;

} // namespace

ChipListDelegate::ChipListDelegate(int toneRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_toneRole(toneRole)
{
}

void ChipListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QStringList parts = cell.text.split(QStringLiteral(" \u00b7 "), Qt::SkipEmptyParts);
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const QString toneName = index.data(m_toneRole).toString();
    const Tone tone = toneName.isEmpty() ? Tone::Neutral : toneFromName(toneName);
    const QRect area = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    int left = area.left();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const int wanted = std::min(chipSize(parts.at(i), option.font).width(), widestChip);
        const qsizetype rest = parts.size() - i - 1;
        const QString more = QStringLiteral("+%1").arg(rest);
        const int kept = rest > 0 ? chipSize(more, option.font).width() + gap : 0;
        const int room = area.right() + 1 - left - kept;
        if (room < std::min(wanted, narrowestChip) && i > 0) {
            paintChip(*painter, QRect(left, area.top(), area.right() + 1 - left, area.height()),
                      QStringLiteral("+%1").arg(rest + 1), tone, option.palette, option.font);
            return;
        }
        const int width = std::max(std::min(wanted, room), 0);
        paintChip(*painter, QRect(left, area.top(), width, area.height()), parts.at(i), tone,
                  option.palette, option.font);
        left += width + gap;
    }
}

} // namespace keywright::ui
