// SPDX-License-Identifier: GPL-3.0-or-later
#include "costestimate.h"

#include <algorithm>
#include <cmath>

namespace keywright {

using namespace std::chrono;

CalendarMonth monthOf(Instant instant)
{
    const year_month_day day(floor<days>(instant));
    const auto month = day.year() / day.month();
    return {Instant(sys_days(month / 1)), Instant(sys_days((month + months(1)) / 1))};
}

qint64 costOf(const ApiPrice &price, qint64 calls)
{
    constexpr qint64 unit = 1000;
    const qint64 paid = std::max<qint64>(0, calls - price.freeCallsPerMonth);
    return paid / unit * price.microsPerThousand + paid % unit * price.microsPerThousand / unit;
}

CostEstimate estimateCost(const Api &api, qint64 calls, Instant now)
{
    CostEstimate estimate;
    estimate.api = api.id;
    estimate.apiName = api.name;
    if (!api.price)
        return estimate;
    const CalendarMonth month = monthOf(now);
    // Of the month's first hour nothing can be told for all of it: an hour is the least.
    const double elapsed = std::max(duration<double>(now - month.begin), duration<double>(hours(1)))
                           / duration<double>(month.end - month.begin);
    estimate.currency = api.price->currency;
    estimate.calls = calls;
    estimate.freeCalls = api.price->freeCallsPerMonth;
    estimate.micros = costOf(*api.price, calls);
    estimate.microsByMonthEnd =
        costOf(*api.price, std::max(calls, qint64(std::llround(double(calls) / elapsed))));
    return estimate;
}

} // namespace keywright
