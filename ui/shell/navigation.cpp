// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation.h"

#include <ui/support/icons.h>

namespace keywright::ui {

namespace {
constexpr int pageIconSize = 18;
} // namespace

Navigation::Navigation(const QList<PageInfo> &pages, QWidget *parent)
    : QListWidget(parent)
{
    setProperty("navigation", true);
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setIconSize({pageIconSize, pageIconSize});
    setUniformItemSizes(true);
    int number = 0;
    for (const PageInfo &page : pages) {
        auto *item = new QListWidgetItem(icon(page.iconName), page.title, this);
        item->setData(Qt::UserRole, page.identifier);
        item->setToolTip(tr("%1 (Ctrl+%2)").arg(page.title).arg(++number));
    }
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            Q_EMIT chosen(item->data(Qt::UserRole).toString());
    });
}

void Navigation::setCurrent(const QString &identifier)
{
    const QSignalBlocker silence(this);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toString() == identifier)
            setCurrentRow(row);
    }
}

QSize Navigation::sizeHint() const
{
    const int row = count() > 0 ? sizeHintForRow(0) : 0;
    return {QListWidget::sizeHint().width(), row * count() + 2 * frameWidth()};
}

} // namespace keywright::ui
