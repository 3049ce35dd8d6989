// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotareading.h"

#include "zones.h"

#include <core/policy/limits.h>
#include <core/store/apirepository.h>
#include <core/store/keyrepository.h>

#include <QtCore/QHash>

#include <algorithm>
#include <array>
#include <map>

namespace keywright {

namespace {

void addLimits(std::vector<OwnedLimit> &all, const QuotaUse &owner, const ProjectId &project,
               const QString &ownerId, const std::vector<policy::Limit> &limits,
               const QHash<QString, ApiId> &apis)
{
    int ordinal = 0;
    for (const policy::Limit &limit : limits) {
        OwnedLimit owned{owner, project, ownerId.toStdString(), ordinal++};
        owned.quota.limit = limit;
        if (!limit.api.empty()) {
            owned.quota.apiName = QString::fromStdString(limit.api);
            owned.quota.api = apis.value(owned.quota.apiName);
        }
        all.push_back(std::move(owned));
    }
}

/// A limit of the day and longer is always fixed.
bool isFixed(const policy::Limit &limit)
{
    return limit.window == policy::Window::Fixed || limit.unit >= policy::Unit::Day;
}

} // namespace

Result<std::vector<OwnedLimit>> readLimits(store::Database &database,
                                           const std::optional<ProjectId> &project)
{
    const store::ApiRepository repository(database);
    const auto apis = project ? repository.list(*project) : repository.list();
    if (!apis)
        return tl::make_unexpected(apis.error());
    QHash<QString, ApiId> known;
    for (const Api &api : *apis)
        known.insert(api.name, api.id);
    std::vector<OwnedLimit> all;
    const auto addKey = [&](const Key &key) {
        if (key.restrictions.limits.empty() || key.state == KeyState::Deleted)
            return;
        QuotaUse owner;
        owner.key = key.id;
        owner.keyName = key.name;
        addLimits(all, owner, key.project, key.id.text(), key.restrictions.limits, known);
    };
    if (project) {
        const auto keys = store::KeyRepository(database).list(*project);
        if (!keys)
            return tl::make_unexpected(keys.error());
        for (const Key &key : *keys)
            addKey(key);
    } else if (auto told = store::KeyRepository(database).forEach(addKey); !told) {
        return tl::make_unexpected(told.error());
    }
    for (const Api &api : *apis) {
        QuotaUse owner;
        owner.api = api.id;
        owner.apiName = api.name;
        addLimits(all, owner, api.project, api.id.text(), api.limits, known);
    }
    return all;
}

QList<QuotaUse> useOf(const std::vector<OwnedLimit> &limits,
                      const std::vector<policy::CounterState> &states, Instant now)
{
    policy::Counters counters;
    counters.restore(states);
    std::map<std::string, std::optional<policy::Zone>> zones;
    QList<QuotaUse> used;
    used.reserve(qsizetype(limits.size()));
    for (const OwnedLimit &owned : limits) {
        const policy::Limit &limit = owned.quota.limit;
        auto zone = zones.find(limit.timezone);
        if (zone == zones.end())
            zone = zones.emplace(limit.timezone, zoneNamed(limit.timezone, now)).first;
        policy::LimitRule rule;
        rule.limit = &limit;
        rule.zone = zone->second ? &*zone->second : nullptr;
        rule.ordinal = owned.ordinal;
        rule.unit = limit.unit;
        rule.sliding = !isFixed(limit);
        rule.count = limit.count;
        const std::array<policy::LimitRule, 1> rules{rule};
        const policy::LimitsJudgement judged = policy::judgeLimits(
            {rules, owned.owner, nullptr}, {}, 0, counters, now, policy::Charge::No);
        QuotaUse quota = owned.quota;
        quota.used = limit.count - judged.limits[0].remaining;
        if (!rule.sliding)
            quota.resets = now + judged.limits[0].resets;
        used << quota;
    }
    return used;
}

double shareUsed(const QuotaUse &quota)
{
    return double(quota.used) / double(std::max<std::int64_t>(1, quota.limit.count));
}

} // namespace keywright
