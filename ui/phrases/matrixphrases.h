// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace keywright::ui {

/// A word or two for a cell of the matrix, by the outcome's name: "granted", "leak", …
[[nodiscard]] QString matrixOutcomeTitle(const QString &outcome);
/// What that outcome means and what to do about it. An unknown name: empty.
[[nodiscard]] QString matrixOutcomeSentence(const QString &outcome);

} // namespace keywright::ui
