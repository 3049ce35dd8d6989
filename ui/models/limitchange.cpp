// SPDX-License-Identifier: GPL-3.0-or-later
#include "limitchange.h"

#include <core/policy/parse.h>

namespace keywright::ui {

namespace {

/// A list may leave the zone to the machine, where the one that judged it says which it took.
bool sameZone(const std::string &one, const std::string &other)
{
    return one == other || one.empty() || other.empty();
}

bool isCalendar(policy::Unit unit)
{
    return unit >= policy::Unit::Day;
}

} // namespace

std::optional<policy::Limit> limitFromText(const QString &text)
{
    const auto limit = policy::parseLimit(text.toStdString());
    return limit ? std::optional(*limit) : std::nullopt;
}

std::optional<policy::Limit> raisedLimit(policy::Limit limit)
{
    limit.count *= 2;
    // What is too large is no limit's text.
    return limitFromText(QString::fromStdString(policy::limitText(limit)));
}

int indexOfLimit(const std::vector<policy::Limit> &limits, const policy::Limit &limit)
{
    for (std::size_t at = 0; at < limits.size(); ++at) {
        const policy::Limit &one = limits[at];
        if (one.count == limit.count && one.unit == limit.unit && one.api == limit.api
            && sameZone(one.timezone, limit.timezone)
            && (isCalendar(one.unit) || one.window == limit.window))
            return int(at);
    }
    return -1;
}

} // namespace keywright::ui
