// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/usagerange.h>
#include <ui/support/tone.h>

namespace keywright::ui {

/// "12 % more", "as before", …
[[nodiscard]] QString changeText(const Change &change);
/// For a figure of which more is worse; one of which more is merely more has no tone.
[[nodiscard]] Tone changeTone(const Change &change);

} // namespace keywright::ui
