// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>

class QWidget;

namespace keywright::ui {

/// Lets Tab go through controls that were made late right before `next`, in their order; by itself
/// Qt puts them at the window's end. All in one window.
void insertBefore(QWidget *next, const QList<QWidget *> &controls);
/// The same, right after `previous`.
void insertAfter(QWidget *previous, const QList<QWidget *> &controls);
/// The same for `part` and everything inside it, after everything inside `whole` that was there
/// before.
void appendTo(const QWidget &whole, QWidget &part);

} // namespace keywright::ui
