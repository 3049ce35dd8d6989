// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace keywright {

/// A field of a CSV file (RFC 4180): quoted where it has to be. A text that a spreadsheet would run
/// as a formula is given a leading apostrophe.
[[nodiscard]] QString csvField(QString text);

} // namespace keywright
