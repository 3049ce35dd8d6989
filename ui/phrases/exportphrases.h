// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace keywright::ui {

/// What a gateway cannot do, or does in another way, by the note's name (interchange's
/// exportNoteName). One line; never empty.
[[nodiscard]] QString exportNoteSentence(const QString &code, const QString &subject,
                                         const QString &detail);

} // namespace keywright::ui
