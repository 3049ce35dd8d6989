// SPDX-License-Identifier: GPL-3.0-or-later
#include "methoddelegate.h"

#include <ui/models/collectionmodel.h>
#include <ui/support/icons.h>
#include <ui/support/tone.h>

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace keywright::ui {

namespace {

constexpr int margin = 4, rowPadding = 10;

/// Reading is calm, writing is noticed, removing warns.
Tone toneOf(const QString &method)
{
    if (method == QLatin1String("GET") || method == QLatin1String("HEAD")
        || method == QLatin1String("OPTIONS"))
        return Tone::Granted;
    return method == QLatin1String("DELETE") ? Tone::Denied : Tone::Warning;
}

QFont methodFont(const QFont &base)
{
    QFont font(base);
    font.setPointSizeF(base.pointSizeF() * 0.8);
    font.setBold(true);
    return font;
}

/// Longer ones are cut: what matters is to tell them apart.
QString shortMethod(const QString &method)
{
    return method == QLatin1String("DELETE") ? QStringLiteral("DEL") : method.left(5);
}

} // namespace

void MethodDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QString name = item.text;
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    item.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QColor plain = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    QRect place = item.rect.adjusted(margin, 0, -margin, 0);
    painter->save();
    if (index.data(CollectionModel::IsFolderRole).toBool()) {
        const int side = item.fontMetrics.height();
        icon(QStringLiteral("project"))
            .paint(painter, QRect(place.left(), place.center().y() - side / 2, side, side));
        place.setLeft(place.left() + side + margin);
    } else {
        const QString method = index.data(CollectionModel::MethodRole).toString();
        const QFont font = methodFont(item.font);
        const int width = QFontMetrics(font).horizontalAdvance(QStringLiteral("PATCH")) + margin;
        painter->setFont(font);
        painter->setPen(selected ? plain : toneText(toneOf(method), item.palette));
        painter->drawText(QRect(place.left(), place.top(), width, place.height()),
                          Qt::AlignVCenter | Qt::AlignLeft, shortMethod(method));
        place.setLeft(place.left() + width + margin);
    }
    painter->setFont(item.font);
    painter->setPen(plain);
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                      item.fontMetrics.elidedText(name, Qt::ElideRight, place.width()));
    painter->restore();
}

QSize MethodDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + rowPadding);
    return size;
}

} // namespace keywright::ui
