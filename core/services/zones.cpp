// SPDX-License-Identifier: GPL-3.0-or-later
#include "zones.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>

#include <set>

namespace keywright {

namespace {

constexpr int yearsAround = 10;

void collect(std::set<std::string> &names, const std::vector<policy::Limit> &limits)
{
    for (const policy::Limit &limit : limits)
        names.insert(limit.timezone);
}

QDateTime toDateTime(policy::Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
}

policy::Zone::Transition transitionAt(const QDateTime &from, int offset)
{
    return {std::chrono::sys_seconds(std::chrono::seconds(from.toSecsSinceEpoch())),
            std::chrono::seconds(offset)};
}

policy::Zone zoneOf(const std::string &name, const QTimeZone &zone, const QDateTime &now)
{
    const QDateTime first = now.addYears(-yearsAround);
    policy::Zone spans;
    spans.name = name;
    spans.transitions.push_back(transitionAt(first, zone.offsetFromUtc(first)));
    for (const QTimeZone::OffsetData &change : zone.transitions(first, now.addYears(yearsAround))) {
        if (change.atUtc > first)
            spans.transitions.push_back(transitionAt(change.atUtc, change.offsetFromUtc));
    }
    return spans;
}

} // namespace

std::optional<policy::Zone> zoneNamed(const std::string &name, policy::Instant now)
{
    const QTimeZone zone =
        name.empty() ? QTimeZone::systemTimeZone() : QTimeZone(QByteArray::fromStdString(name));
    if (zone.isValid())
        return zoneOf(name, zone, toDateTime(now));
    if (name.empty())
        return zoneOf(name, QTimeZone::utc(), toDateTime(now));
    return std::nullopt;
}

std::vector<policy::Zone> zonesFor(const std::vector<policy::KeyDefinition> &keys,
                                   const std::vector<policy::ApiDefinition> &apis,
                                   policy::Instant now)
{
    std::set<std::string> names{std::string()};
    for (const policy::KeyDefinition &key : keys)
        collect(names, key.restrictions.limits);
    for (const policy::ApiDefinition &api : apis)
        collect(names, api.limits);

    std::vector<policy::Zone> zones;
    for (const std::string &name : names) {
        if (auto zone = zoneNamed(name, now))
            zones.push_back(std::move(*zone));
    }
    return zones;
}

} // namespace keywright
