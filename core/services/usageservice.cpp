// SPDX-License-Identifier: GPL-3.0-or-later
#include "usageservice.h"

#include "chain.h"
#include "costestimate.h"
#include "gatewayservice.h"
#include "quotareading.h"
#include "serviceparts.h"

#include <core/store/apirepository.h>
#include <core/store/keyrepository.h>
#include <core/usage/queries.h>

#include <QtCore/QTimeZone>

#include <algorithm>

namespace keywright {

using store::Database;

namespace {

ActivityQuery activityQuery(const ActivityFilter &filter, int limit)
{
    ActivityQuery query;
    query.project = filter.project;
    query.key = filter.key;
    query.api = filter.api;
    query.since = filter.since;
    query.until = filter.until;
    query.deniedOnly = filter.deniedOnly;
    query.text = filter.text;
    query.limit = limit;
    return query;
}

/// Names for ids; what is gone for good keeps its id as its label.
Result<QList<UsageRow>> labelled(Database &database, QList<UsageRow> rows,
                                 UsageQuery::GroupBy groupBy)
{
    for (UsageRow &row : rows) {
        if (groupBy == UsageQuery::GroupBy::Key) {
            if (const auto key = store::KeyRepository(database).find(KeyId(row.group)))
                row.label = key->name;
        } else if (groupBy == UsageQuery::GroupBy::Api) {
            if (const auto api = store::ApiRepository(database).find(ApiId(row.group)))
                row.label = api->name;
        }
    }
    return rows;
}

Result<QList<CostEstimate>> estimates(Database &database, const ProjectId &project,
                                      const QList<UsageRow> &rows, Instant now)
{
    const auto apis = store::ApiRepository(database).list(project);
    if (!apis)
        return tl::make_unexpected(apis.error());
    QHash<QString, qint64> granted;
    for (const UsageRow &row : rows)
        granted.insert(row.group, row.granted);
    QList<CostEstimate> estimates;
    for (const Api &api : *apis) {
        if (api.price)
            estimates << estimateCost(api, granted.value(api.id.text()), now);
    }
    std::stable_sort(estimates.begin(), estimates.end(),
                     [](const CostEstimate &left, const CostEstimate &right) {
                         return left.microsByMonthEnd > right.microsByMonthEnd;
                     });
    return estimates;
}

Result<QList<QuotaUse>> fullestFirst(Database &database, const std::vector<OwnedLimit> &limits,
                                     Instant now)
{
    const auto counters = UsageQueries(database).loadCounters();
    if (!counters)
        return tl::make_unexpected(counters.error());
    QList<QuotaUse> used = useOf(limits, *counters, now);
    std::stable_sort(used.begin(), used.end(), [](const QuotaUse &left, const QuotaUse &right) {
        return shareUsed(left) > shareUsed(right);
    });
    return used;
}

Async<QList<ActivityEntry>> activity(ServiceParts &parts, const ActivityQuery &query)
{
    return parts.usage->read(
        [query](Database &database) { return UsageQueries(database).activity(query); });
}

} // namespace

Async<UsageSeries> UsageService::series(const UsageQuery &query, int maxPoints)
{
    return m_parts.usage->read([query, maxPoints](Database &database) {
        return UsageQueries(database).series(query, maxPoints);
    });
}

Async<QList<UsageRow>> UsageService::rows(const UsageQuery &query)
{
    auto counted = m_parts.usage->read(
        [query](Database &database) { return UsageQueries(database).rows(query); });
    const bool hasNames =
        query.groupBy == UsageQuery::GroupBy::Key || query.groupBy == UsageQuery::GroupBy::Api;
    if (!hasNames)
        return counted;
    return andThen(m_parts.anchor, std::move(counted),
                   [&parts = m_parts, groupBy = query.groupBy](const QList<UsageRow> &rows) {
                       return parts.store->read([rows, groupBy](Database &database) {
                           return labelled(database, rows, groupBy);
                       });
                   });
}

Async<UsageHeatmap> UsageService::heatmap(const UsageQuery &query, const QByteArray &timeZone)
{
    return m_parts.usage->read([query, zone = QTimeZone(timeZone)](Database &database) {
        return UsageQueries(database).heatmap(query, zone);
    });
}

Async<QList<CostEstimate>> UsageService::costs(const ProjectId &project)
{
    UsageQuery query;
    query.project = project;
    query.until = m_parts.clock->now();
    query.since = monthOf(query.until).begin;
    query.groupBy = UsageQuery::GroupBy::Api;
    // In the month's first instant there is no span yet.
    query.until = std::max(query.until, query.since + std::chrono::seconds(1));
    auto counted = m_parts.usage->read(
        [query](Database &database) { return UsageQueries(database).rows(query); });
    return andThen(m_parts.anchor, std::move(counted),
                   [&parts = m_parts, project, now = query.until](const QList<UsageRow> &rows) {
                       return parts.store->read([rows, project, now](Database &database) {
                           return estimates(database, project, rows, now);
                       });
                   });
}

Async<QList<QuotaUse>> UsageService::quotas(const ProjectId &project)
{
    using Limits = std::vector<OwnedLimit>;
    auto owned = m_parts.store->read(
        [project](Database &database) { return readLimits(database, project); });
    // A gateway that runs writes its counters down first.
    auto flushed =
        andThen(m_parts.anchor, std::move(owned), [&parts = m_parts](const Limits &limits) {
            return whenSettled(parts.anchor, parts.gateway->flush(),
                               [limits](const Result<void> &) { return Result<Limits>(limits); });
        });
    return andThen(m_parts.anchor, std::move(flushed), [&parts = m_parts](const Limits &limits) {
        return parts.usage->read([limits, now = parts.clock->now()](Database &database) {
            return fullestFirst(database, limits, now);
        });
    });
}

Async<QList<ActivityEntry>> UsageService::recent(const ActivityFilter &filter, int limit,
                                                 qint64 before)
{
    ActivityQuery query = activityQuery(filter, limit);
    query.beforeSequence = before;
    return activity(m_parts, query);
}

Async<QList<ActivityEntry>> UsageService::since(const ActivityFilter &filter, qint64 sequence,
                                                int limit)
{
    ActivityQuery query = activityQuery(filter, limit);
    query.afterSequence = sequence;
    return activity(m_parts, query);
}

} // namespace keywright
