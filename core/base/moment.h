// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

namespace keywright {

/// A point in time as people write it: RFC 3339, or what lies ahead of `now`: "+2h", "+3d".
[[nodiscard]] std::optional<Instant> momentFromText(const QString &text, Instant now);

} // namespace keywright
