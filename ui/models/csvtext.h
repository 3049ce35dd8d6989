// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

class QAbstractItemModel;

namespace keywright::ui {

/// A table as CSV (RFC 4180: CRLF, quotes doubled), headers first, in the model's order, the values
/// of `role`. A text that a spreadsheet would run as a formula is given a leading apostrophe.
[[nodiscard]] QByteArray csvOf(const QAbstractItemModel &model, int role);

} // namespace keywright::ui
