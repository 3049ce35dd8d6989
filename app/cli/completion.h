// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

namespace keywright::cli {

/// Scripts and a manual page made from what the parser knows, so that they never say anything else.

/// For "bash", "zsh" or "fish"; nullopt for anything else.
[[nodiscard]] std::optional<QString> completionScript(const QString &shell);
/// keywrightctl(1) in roff.
[[nodiscard]] QString manualPage();

} // namespace keywright::cli
