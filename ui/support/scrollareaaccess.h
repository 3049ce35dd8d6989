// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace keywright::ui {

/// Makes scroll areas known to assistive technology in place of Qt's own way, which reads past the
/// end of their parts when a scroll bar hides between "how many?" and "which is the last?": a
/// screen reader then ends the program (Qt 6.4.2). Needs an application; may be called again.
void installScrollAreaAccess();

} // namespace keywright::ui
