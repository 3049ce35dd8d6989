// SPDX-License-Identifier: GPL-3.0-or-later
#include "wheelguard.h"

#include <QtCore/QEvent>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QScrollArea>

namespace keywright::ui {

namespace {

/// The choice or number that an event is for; their line edits hand the wheel on to them.
QWidget *changedByWheel(QObject *object)
{
    if (!qobject_cast<QComboBox *>(object) && !qobject_cast<QAbstractSpinBox *>(object))
        return nullptr;
    return static_cast<QWidget *>(object);
}

bool isScrolled(const QWidget *widget)
{
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (qobject_cast<const QScrollArea *>(above))
            return true;
    }
    return false;
}

} // namespace

bool WheelGuard::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Polish) {
        QWidget *widget = changedByWheel(object);
        if (widget && widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
    } else if (event->type() == QEvent::Wheel) {
        const QWidget *widget = changedByWheel(object);
        if (widget && (!widget->hasFocus() || isScrolled(widget))) {
            event->ignore(); // whoever is above gets it
            return true;
        }
    }
    return QObject::eventFilter(object, event);
}

} // namespace keywright::ui
