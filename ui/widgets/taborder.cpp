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

void appendTo(const QWidget &whole, QWidget &part)
{
    QList<QWidget *> added;
    if (isStop(part))
        added.append(&part);
    const auto inside = part.findChildren<QWidget *>();
    for (QWidget *control : inside) {
        if (isStop(*control) && control->window() == part.window()) // no list that pops up
            added.append(control);
    }
    QWidget *last = nullptr;
    for (QWidget *next = whole.nextInFocusChain(); next != &whole;
         next = next->nextInFocusChain()) {
        if (isStop(*next) && whole.isAncestorOf(next) && next != &part && !part.isAncestorOf(next))
            last = next;
    }
    if (last)
        insertAfter(last, added);
}

} // namespace keywright::ui
