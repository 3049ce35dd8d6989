// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QWidget;

namespace keywright::ui {

/// Version, Qt's version, and the licences of all parts. Show it with `open()`; deletes itself.
[[nodiscard]] QDialog *makeAboutDialog(QWidget *parent);

} // namespace keywright::ui
