// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace keywright {

/// A text as it is searched: without case and accents, with one kind of gap.
[[nodiscard]] QString folded(const QString &text);

} // namespace keywright
