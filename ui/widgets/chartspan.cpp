// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartspan.h"

#include <algorithm>

namespace keywright::ui {

ChartSpan zoomedAt(const ChartSpan &span, double time, double factor)
{
    constexpr double shortest = 60'000.0;
    constexpr double longest = 10.0 * 366 * 86'400'000.0;
    if (span.isEmpty())
        return span;
    const double length = std::clamp(span.length() * factor, shortest, longest);
    const double share = std::clamp((time - span.from) / span.length(), 0.0, 1.0);
    const double from = span.from + share * (span.length() - length);
    return {from, from + length};
}

ChartSpan moved(const ChartSpan &span, double milliseconds)
{
    return {span.from + milliseconds, span.until + milliseconds};
}

} // namespace keywright::ui
