// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace keywright::ui {

/// What a copied request does otherwise than Keywright, by interchange's codeNoteName. One line;
/// never empty.
[[nodiscard]] QString codeNoteSentence(const QString &note);

} // namespace keywright::ui
