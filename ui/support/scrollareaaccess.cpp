// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrollareaaccess.h"

#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QScrollBar>

namespace keywright::ui {

namespace {

class ScrollAreaAccess final : public QAccessibleWidget
{
public:
    explicit ScrollAreaAccess(QAbstractScrollArea *area)
        : QAccessibleWidget(area, QAccessible::Client)
    {
    }

    [[nodiscard]] int childCount() const override { return static_cast<int>(parts().size()); }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return QAccessible::queryAccessibleInterface(parts().value(index));
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child ? static_cast<int>(parts().indexOf(child->object())) : -1;
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QObjectList all = parts();
        for (QObject *part : all) {
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(part);
            if (interface && interface->rect().contains(x, y))
                return interface;
        }
        return nullptr;
    }

private:
    /// What can be seen of it, in the order in which Qt names it.
    [[nodiscard]] QObjectList parts() const
    {
        QObjectList all;
        const auto *area = qobject_cast<const QAbstractScrollArea *>(object());
        if (!area)
            return all;
        if (area->viewport())
            all.append(area->viewport());
        for (QScrollBar *bar : {area->horizontalScrollBar(), area->verticalScrollBar()}) {
            if (bar && bar->isVisible())
                all.append(bar->parentWidget()); // the container, where the bar stands
        }
        if (QWidget *corner = area->cornerWidget(); corner && corner->isVisible())
            all.append(corner);
        return all;
    }
};

/// Asked for a class and those that it derives from, in turn: a more special one has its own.
QAccessibleInterface *make(const QString &className, QObject *object)
{
    if (className != QLatin1String("QScrollArea")
        && className != QLatin1String("QAbstractScrollArea"))
        return nullptr;
    auto *area = qobject_cast<QAbstractScrollArea *>(object);
    return area ? new ScrollAreaAccess(area) : nullptr;
}

} // namespace

void installScrollAreaAccess()
{
    QAccessible::installFactory(make); // once, however often it is asked for
}

} // namespace keywright::ui
