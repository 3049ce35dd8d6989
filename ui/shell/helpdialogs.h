// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QAction>

class QDialog;
class QWidget;

namespace keywright::ui {

/// Every shortcut of the actions given, in two columns. Show it with `open()`; deletes itself.
[[nodiscard]] QDialog *makeShortcutSheet(const QList<QAction *> &actions, QWidget *parent);
/// Version, Qt's version, and the licences of all parts. Show it with `open()`; deletes itself.
[[nodiscard]] QDialog *makeAboutDialog(QWidget *parent);

} // namespace keywright::ui
