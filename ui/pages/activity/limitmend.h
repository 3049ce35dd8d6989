// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mend.h"

namespace keywright::ui {

/// Raises the limit that a mend names, of its key or of its API, as applyMend does. Nothing where
/// the limit is another one by now. `done` is called in any case.
void raiseLimit(PageContext &context, const Mend &mend, const std::function<void()> &done);
/// Whether the limit is still as it was when it denied the call.
void askWhetherLimitStands(PageContext &context, const Mend &mend, QObject *receiver,
                           const std::function<void(bool)> &answer);

} // namespace keywright::ui
