// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace keywright::ui {

/// What the event loop ends with when the window is to be closed and opened anew on the same home:
/// after a backup was restored, whose files take the place of those that are open, and when another
/// language was chosen.
inline constexpr int reopenStatus = 64;

} // namespace keywright::ui
