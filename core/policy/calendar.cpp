// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar.h"

#include <algorithm>

namespace keywright::policy {

namespace {

using namespace std::chrono;
using LocalDay = local_days;

seconds offsetAt(const Zone *zone, sys_seconds now)
{
    if (!zone || zone->transitions.empty())
        return seconds(0);
    const auto &spans = zone->transitions;
    const auto after =
        std::upper_bound(spans.begin(), spans.end(), now,
                         [](sys_seconds t, const Zone::Transition &span) { return t < span.from; });
    return after == spans.begin() ? spans.front().offset : std::prev(after)->offset;
}

/// The first moment at which clocks in the zone show `day`'s midnight or later.
sys_seconds firstMomentOf(const Zone *zone, LocalDay day)
{
    const sys_seconds asUtc{local_seconds(day).time_since_epoch()};
    if (!zone || zone->transitions.empty())
        return asUtc;
    const auto &spans = zone->transitions;
    // No zone is further than a day from UTC: spans that end before that cannot hold the moment.
    auto span =
        std::upper_bound(spans.begin(), spans.end(), asUtc - days(2),
                         [](sys_seconds t, const Zone::Transition &s) { return t < s.from; });
    if (span != spans.begin())
        --span;
    for (;; ++span) {
        const bool first = span == spans.begin();
        const sys_seconds moment =
            first ? asUtc - span->offset : std::max(span->from, asUtc - span->offset);
        const auto next = std::next(span);
        if (next == spans.end() || moment < next->from)
            return moment;
    }
}

LocalDay startOf(Unit unit, LocalDay day)
{
    if (unit == Unit::Week)
        return day - (weekday(day) - Monday);
    if (unit == Unit::Month) {
        const year_month_day date(day);
        return LocalDay(date.year() / date.month() / 1);
    }
    return day;
}

LocalDay nextStart(Unit unit, LocalDay start)
{
    if (unit == Unit::Week)
        return start + weeks(1);
    if (unit == Unit::Month) {
        const year_month_day date(start);
        const year_month next = year_month(date.year(), date.month()) + months(1);
        return LocalDay(next / 1);
    }
    return start + days(1);
}

TimeWindow calendarWindow(Unit unit, const Zone *zone, Instant now)
{
    const sys_seconds second = floor<seconds>(now);
    const local_seconds local{(second + offsetAt(zone, second)).time_since_epoch()};
    LocalDay start = startOf(unit, floor<days>(local));
    LocalDay next = nextStart(unit, start);
    // Clocks that were set back over midnight show yesterday again; the new window has begun all
    // the same.
    while (Instant(firstMomentOf(zone, next)) <= now) {
        start = next;
        next = nextStart(unit, start);
    }
    return {firstMomentOf(zone, start), firstMomentOf(zone, next)};
}

/// The length is known when this is compiled: a division by it is none.
template<std::int64_t length>
TimeWindow plainWindow(Instant now)
{
    std::int64_t into = now.time_since_epoch().count() % length;
    if (into < 0)
        into += length;
    const Instant start = now - milliseconds(into);
    return {start, start + milliseconds(length)};
}

} // namespace

TimeWindow windowOf(Unit unit, const Zone *zone, Instant now)
{
    if (isCalendarUnit(unit))
        return calendarWindow(unit, zone, now);
    switch (unit) {
    case Unit::Second:
        return plainWindow<milliseconds(seconds(1)).count()>(now);
    case Unit::Minute:
        return plainWindow<milliseconds(minutes(1)).count()>(now);
    default:
        return plainWindow<milliseconds(hours(1)).count()>(now);
    }
}

} // namespace keywright::policy
