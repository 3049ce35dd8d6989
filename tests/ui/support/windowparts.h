// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/pages/pagecontext.h>

#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QWidget>

#include <tests/core/services/servicehome.h>

namespace keywright::ui {

/// What a page needs, over a real core in a temporary home.
struct WindowParts
{
    ServiceHome home;
    Theme theme;
    QUndoStack undo;
    ClipboardGuard clipboard{*QGuiApplication::clipboard()};
    Notifier notifier;
    PageContext context{*home.context, undo, clipboard, notifier, theme};
};

/// Controls that Tab reaches and that assistive technology could not name.
inline QStringList unnamedControls(const QWidget &root)
{
    QStringList unnamed;
    const auto controls = root.findChildren<QWidget *>();
    for (QWidget *control : controls) {
        if (!control->isVisible() || !control->isEnabled()
            || !(control->focusPolicy() & Qt::TabFocus) || control->focusProxy())
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(control);
        if (!face || face->text(QAccessible::Name).isEmpty())
            unnamed.append(QString::fromLatin1(control->metaObject()->className()) + u' '
                           + control->objectName());
    }
    return unnamed;
}

/// Enabled, visible controls that want Tab's focus but are not met when it is pressed all around.
inline QStringList unreachedControls(QWidget &root)
{
    QSet<QWidget *> met;
    QWidget *start = root.focusWidget() ? root.focusWidget() : &root;
    QWidget *next = start;
    do {
        met.insert(next);
        next = next->nextInFocusChain();
    } while (next != start);
    QStringList missed;
    const auto controls = root.findChildren<QWidget *>();
    for (QWidget *control : controls) {
        const bool wants = control->isVisible() && control->isEnabled()
                           && (control->focusPolicy() & Qt::TabFocus) && !control->focusProxy();
        if (wants && !met.contains(control))
            missed.append(QString::fromLatin1(control->metaObject()->className()));
    }
    return missed;
}

} // namespace keywright::ui
