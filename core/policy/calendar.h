// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot.h"
#include "values.h"

#include <chrono>

namespace keywright::policy {

/// The window in which an instant lies: [start, end).
struct TimeWindow
{
    Instant start, end;

    [[nodiscard]] std::chrono::milliseconds length() const { return end - start; }
};

/// Up to an hour aligned to the epoch; a day, a week (from Monday) and a month aligned to the local
/// midnight of `zone` (null: UTC). A day is as long as it is there: 23, 24 or 25 hours. A midnight
/// that clocks skip is the first moment after it; one that comes twice is the first.
[[nodiscard]] TimeWindow windowOf(Unit unit, const Zone *zone, Instant now);

[[nodiscard]] constexpr bool isCalendarUnit(Unit unit)
{
    return unit >= Unit::Day;
}

} // namespace keywright::policy
