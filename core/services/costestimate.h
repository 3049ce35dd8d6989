// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/api.h>
#include <core/domain/usage.h>

namespace keywright {

/// A part of time: the calendar month (UTC) of an instant.
struct CalendarMonth
{
    Instant begin, end;
};
[[nodiscard]] CalendarMonth monthOf(Instant instant);

/// What that many calls of a month cost: those after the allowance, by the price for 1,000, rounded
/// down to a millionth.
[[nodiscard]] qint64 costOf(const ApiPrice &price, qint64 calls);

/// By the calls of the month so far; its end as if it went on at the same pace.
[[nodiscard]] CostEstimate estimateCost(const Api &api, qint64 calls, Instant now);

} // namespace keywright
