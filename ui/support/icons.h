// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tone.h"

#include <QtGui/QIcon>

#include <optional>

namespace keywright::ui {

/// An icon of resources/icons by its file's name ("key", "plus"), painted in the palette's text
/// colour, or in a tone's. Follows a change of theme by itself. Null for an unknown name.
[[nodiscard]] QIcon icon(const QString &name, std::optional<Tone> tone = {});

} // namespace keywright::ui
