// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollupquery.h"

#include <core/store/database.h>
#include <core/store/rows.h>

#include <algorithm>

namespace keywright {

namespace {

qint64 floorTo(qint64 value, qint64 length)
{
    return value - value % length;
}

qint64 ceilTo(qint64 value, qint64 length)
{
    return floorTo(value + length - 1, length);
}

void appendSpan(QList<RollupSpan> &spans, Granularity granularity, qint64 from, qint64 until)
{
    if (from < until)
        spans << RollupSpan{granularity, from, until};
}

// `inner` is cut out of the middle with the coarser granularity, the rest is for the finer.
void appendSplit(QList<RollupSpan> &spans, Granularity finer, qint64 from, qint64 until)
{
    if (finer == Granularity::Day) {
        appendSpan(spans, Granularity::Day, from, until);
        return;
    }
    const auto coarser = Granularity(int(finer) + 1);
    const qint64 length = lengthOf(coarser).count();
    const qint64 first = ceilTo(from, length);
    const qint64 last = floorTo(until, length);
    if (first >= last) {
        appendSpan(spans, finer, from, until);
        return;
    }
    appendSpan(spans, finer, from, first);
    appendSplit(spans, coarser, first, last);
    appendSpan(spans, finer, last, until);
}

} // namespace

QList<RollupSpan> spansOf(qint64 from, qint64 until)
{
    QList<RollupSpan> spans;
    appendSplit(spans, Granularity::Minute, from, until);
    return spans;
}

Result<void> readLines(store::Database &database, const RollupSpan &span, const UsageQuery &query,
                       const std::function<void(const RollupLine &)> &use)
{
    using GroupBy = UsageQuery::GroupBy;
    const bool detailed =
        query.key || query.groupBy == GroupBy::Key || query.groupBy == GroupBy::Operation;
    QString sql =
        QStringLiteral("SELECT bucket, project, api, outcome, reason, calls, bytes_in, bytes_out, "
                       "latency%1 WHERE granularity = :granularity AND bucket >= :from "
                       "AND bucket < :until")
            .arg(detailed ? QLatin1String(", key, operation FROM rollup")
                          : QLatin1String(" FROM rollup_total"));
    if (query.project)
        sql += QLatin1String(" AND project = :project");
    if (query.api)
        sql += QLatin1String(" AND api = :api");
    if (query.key)
        sql += QLatin1String(" AND key = :key");
    auto select = database.statement(sql);
    select.bind(":granularity", int(span.granularity))
        .bind(":from", span.from)
        .bind(":until", span.until);
    if (query.project)
        select.bind(":project", *query.project);
    if (query.api)
        select.bind(":api", *query.api);
    if (query.key)
        select.bind(":key", *query.key);
    if (auto run = select.run(); !run)
        return run;
    RollupLine line;
    while (select.next()) {
        line.key.bucket = select.integer(0);
        line.key.project = select.id<ProjectId>(1);
        line.key.api = select.id<ApiId>(2);
        line.key.outcome = Outcome(select.integer(3));
        line.key.reason = select.text(4);
        line.calls = select.integer(5);
        line.bytesIn = select.integer(6);
        line.bytesOut = select.integer(7);
        line.latency = select.bytes(8);
        if (detailed) {
            line.key.key = select.id<KeyId>(9);
            line.key.operation = select.text(10);
        }
        use(line);
    }
    return select.finished();
}

Result<std::optional<qint64>> oldestBucket(store::Database &database, Granularity granularity)
{
    auto select = database.statement(QStringLiteral(
        "SELECT bucket FROM rollup WHERE granularity = :granularity ORDER BY bucket LIMIT 1"));
    select.bind(":granularity", int(granularity));
    return store::firstRow(select, [](store::Statement &row) { return row.integer(0); });
}

Result<Granularity> finestAt(store::Database &database, qint64 instant)
{
    // A finer roll-up does where nothing coarser reaches further back, or where it reaches far
    // enough.
    for (const Granularity finer : {Granularity::Minute, Granularity::Hour}) {
        const auto coarser = Granularity(int(finer) + 1);
        const auto oldest = oldestBucket(database, finer);
        const auto coarserOldest = oldestBucket(database, coarser);
        if (!oldest || !coarserOldest)
            return tl::make_unexpected(!oldest ? oldest.error() : coarserOldest.error());
        if (!*coarserOldest)
            return finer;
        const bool reachesAll =
            *oldest && floorTo(**oldest, lengthOf(coarser).count()) <= **coarserOldest;
        if (reachesAll || (*oldest && **oldest <= instant))
            return finer;
    }
    return Granularity::Day;
}

} // namespace keywright
