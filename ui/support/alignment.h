// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/Qt>

class QLabel;

namespace keywright::ui {

/// Puts its text at the side where lines of the window begin, whatever script the text itself is
/// in: a number or an address stands under its caption in a window that is read from right to left.
void alignToStart(QLabel &label, Qt::Alignment vertical = Qt::AlignVCenter);

} // namespace keywright::ui
