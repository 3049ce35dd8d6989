// SPDX-License-Identifier: GPL-3.0-or-later
#include "usageservice.h"

#include "chain.h"
#include "serviceparts.h"

#include <core/store/apirepository.h>
#include <core/store/keyrepository.h>
#include <core/usage/queries.h>

namespace keywright {

using store::Database;

namespace {

ActivityQuery activityQuery(const ActivityFilter &filter, int limit)
{
    ActivityQuery query;
    query.project = filter.project;
    query.key = filter.key;
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
