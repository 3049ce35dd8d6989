// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace keywright::ui {

/// The entries one after the other, as the language separates them: "a, b, c". To be read, not to
/// be taken apart again.
[[nodiscard]] QString listText(const QStringList &entries);

} // namespace keywright::ui
