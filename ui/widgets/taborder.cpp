// SPDX-License-Identifier: GPL-3.0-or-later
#include "taborder.h"

#include <QtWidgets/QWidget>

namespace keywright::ui {

namespace {
bool isStop(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}
} // namespace

void insertAfter(QWidget *previous, const QList<QWidget *> &controls)
{
    for (QWidget *control : controls) {
        QWidget::setTabOrder(previous, control);
        previous = control;
    }
}

void insertBefore(QWidget *next, const QList<QWidget *> &controls)
{
    QWidget *previous = next->previousInFocusChain();
    while (previous != next && (!isStop(*previous) || controls.contains(previous)))
        previous = previous->previousInFocusChain();
    if (previous != next)
        insertAfter(previous, controls);
}

} // namespace keywright::ui
