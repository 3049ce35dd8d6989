// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowlayout.h"

#include <QtGui/QGuiApplication>
#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace keywright::ui {

FlowLayout::FlowLayout(QWidget *parent, int spacing)
    : QLayout(parent)
    , m_gap(spacing)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &all, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect rect = all.marginsRemoved(margins);
    int x = rect.x();
    int y = rect.y();
    int lineHeight = 0;
    QList<Placed> line;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(std::min(item->sizeHint().width(), rect.width()),
                         item->sizeHint().height());
        if (x > rect.x() && x + size.width() > rect.right() + 1) {
            if (apply)
                place(line, lineHeight, rect);
            line.clear();
            x = rect.x();
            y += lineHeight + m_gap;
            lineHeight = 0;
        }
        line.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + m_gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    if (apply)
        place(line, lineHeight, rect);
    return y + lineHeight + margins.bottom() - all.y();
}

void FlowLayout::place(const QList<Placed> &line, int height, const QRect &within) const
{
    const QWidget *parent = parentWidget();
    const Qt::LayoutDirection direction =
        parent ? parent->layoutDirection() : QGuiApplication::layoutDirection();
    for (const Placed &placed : line) {
        const QRect middle = placed.place.translated(0, (height - placed.place.height()) / 2);
        placed.item->setGeometry(QStyle::visualRect(direction, within, middle));
    }
}

} // namespace keywright::ui
