// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries.h"

#include "activitylog.h"
#include "rollupquery.h"

#include <core/domain/json.h>
#include <core/policy/codes.h>
#include <core/store/database.h>
#include <core/store/rows.h>
#include <core/store/statement.h>

#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <utility>

namespace keywright {

using namespace std::chrono;

namespace {

qint64 inSeconds(Instant instant)
{
    return floor<seconds>(instant).time_since_epoch().count();
}

Instant fromSeconds(qint64 count)
{
    return Instant(seconds(count));
}

qint64 floorTo(qint64 value, qint64 length)
{
    return value - value % length;
}

qint64 ceilTo(qint64 value, qint64 length)
{
    return floorTo(value + length - 1, length);
}

QString groupOf(const RollupKey &key, UsageQuery::GroupBy groupBy)
{
    switch (groupBy) {
    case UsageQuery::GroupBy::None:
    case UsageQuery::GroupBy::Caller: // roll-ups do not know callers
        break;
    case UsageQuery::GroupBy::Key:
        return key.key.text();
    case UsageQuery::GroupBy::Api:
        return key.api.text();
    case UsageQuery::GroupBy::Operation:
        return key.operation;
    case UsageQuery::GroupBy::Outcome:
        return (outcomeName(key.outcome) + u' ' + key.reason).trimmed();
    }
    return {};
}

/// A row or a point while its lines are added up.
struct Sum
{
    qint64 granted = 0, denied = 0, failed = 0, bytesIn = 0, bytesOut = 0;
    QHash<QString, qint64> deniedBy;
    LatencyHistogram latency;

    void add(const RollupLine &line, bool everyLatency)
    {
        (line.key.outcome == Outcome::Granted  ? granted
         : line.key.outcome == Outcome::Denied ? denied
                                               : failed) += line.calls;
        if (line.key.outcome == Outcome::Denied)
            deniedBy[line.key.reason] += line.calls;
        bytesIn += line.bytesIn;
        bytesOut += line.bytesOut;
        if (everyLatency || line.key.outcome == Outcome::Granted)
            latency.mergeBytes(line.latency);
    }
    template<typename Target>
    void setPercentiles(Target &target) const
    {
        target.p50 = latency.percentile(0.50);
        target.p95 = latency.percentile(0.95);
        target.p99 = latency.percentile(0.99);
    }
};

// In the order of policy's reasons; those of the gateway alone come last.
QList<QPair<QString, qint64>> inOrderOfReasons(const QHash<QString, qint64> &deniedBy)
{
    const auto rank = [](const QString &reason) {
        const auto known = policy::reasonFromName(reason.toStdString());
        return std::pair(known == policy::Reason::None ? policy::reasonCount : int(known), reason);
    };
    QList<QPair<QString, qint64>> ordered;
    for (auto reason = deniedBy.cbegin(); reason != deniedBy.cend(); ++reason)
        ordered << qMakePair(reason.key(), reason.value());
    std::sort(ordered.begin(), ordered.end(), [&rank](const auto &left, const auto &right) {
        return rank(left.first) < rank(right.first);
    });
    return ordered;
}

// The smallest bucket of a handsome length that needs no more than `maxPoints`.
qint64 bucketFor(qint64 since, qint64 until, int maxPoints, Granularity finest)
{
    constexpr qint64 minute = 60, hour = 3600, day = 86400;
    const auto fits = [&](qint64 length) {
        return ceilTo(until, length) - floorTo(since, length) <= length * maxPoints;
    };
    for (const qint64 length :
         {minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute, hour, 2 * hour,
          3 * hour, 6 * hour, 12 * hour, day, 2 * day, 7 * day}) {
        if (length >= lengthOf(finest).count() && fits(length))
            return length;
    }
    qint64 length = 14 * day;
    while (!fits(length))
        length *= 2;
    return length;
}

Granularity granularityOf(qint64 bucket)
{
    if (bucket % lengthOf(Granularity::Day).count() == 0)
        return Granularity::Day;
    return bucket % lengthOf(Granularity::Hour).count() == 0 ? Granularity::Hour
                                                             : Granularity::Minute;
}

} // namespace

Result<UsageSeries> UsageQueries::series(const UsageQuery &query, int maxPoints) const
{
    // Two at least: a span as long as one bucket may lie across the border of two.
    if (query.until <= query.since || maxPoints < 2)
        return failure(ErrorCode::InvalidArgument, QStringLiteral("since"));
    const qint64 since = inSeconds(query.since);
    const qint64 until = inSeconds(query.until + milliseconds(999));
    const auto finest = finestAt(m_database, since);
    if (!finest)
        return tl::make_unexpected(finest.error());
    const qint64 bucket = bucketFor(since, until, maxPoints, *finest);
    const qint64 from = floorTo(since, bucket);
    std::vector<Sum> sums(std::size_t((ceilTo(until, bucket) - from) / bucket));
    const RollupSpan span{granularityOf(bucket), from, from + bucket * qint64(sums.size())};
    const auto read = readLines(m_database, span, query, [&](const RollupLine &line) {
        sums[std::size_t((line.key.bucket - from) / bucket)].add(line, false);
    });
    if (!read)
        return tl::make_unexpected(read.error());
    UsageSeries series{query.since, query.until, seconds(bucket), {}};
    for (std::size_t i = 0; i < sums.size(); ++i) {
        UsagePoint point;
        point.start = fromSeconds(from + bucket * qint64(i));
        point.granted = sums[i].granted;
        point.failed = sums[i].failed;
        point.denied = inOrderOfReasons(sums[i].deniedBy);
        sums[i].setPercentiles(point);
        series.points << point;
    }
    return series;
}

Result<QList<UsageRow>> UsageQueries::rows(const UsageQuery &query) const
{
    if (query.groupBy == UsageQuery::GroupBy::Caller)
        return ActivityLog(m_database).callers(query);
    const qint64 since = inSeconds(query.since);
    const auto atSince = finestAt(m_database, since);
    const auto atUntil = finestAt(m_database, inSeconds(query.until));
    if (!atSince || !atUntil)
        return tl::make_unexpected(!atSince ? atSince.error() : atUntil.error());
    const qint64 from = floorTo(since, lengthOf(*atSince).count());
    const qint64 until =
        ceilTo(inSeconds(query.until + milliseconds(999)), lengthOf(*atUntil).count());
    QHash<QString, Sum> sums;
    for (const RollupSpan &span : spansOf(from, until)) {
        const auto read = readLines(m_database, span, query, [&](const RollupLine &line) {
            sums[groupOf(line.key, query.groupBy)].add(line, query.groupBy
                                                                 == UsageQuery::GroupBy::Outcome);
        });
        if (!read)
            return tl::make_unexpected(read.error());
    }
    QList<UsageRow> rows;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        UsageRow row{.group = sum.key(),
                     .label = sum.key(),
                     .granted = sum->granted,
                     .denied = sum->denied,
                     .failed = sum->failed,
                     .bytesIn = sum->bytesIn,
                     .bytesOut = sum->bytesOut};
        sum->setPercentiles(row);
        rows << row;
    }
    const auto calls = [](const UsageRow &row) { return row.granted + row.denied + row.failed; };
    std::sort(rows.begin(), rows.end(), [&calls](const UsageRow &left, const UsageRow &right) {
        return calls(left) != calls(right) ? calls(left) > calls(right) : left.group < right.group;
    });
    return rows;
}

Result<UsageHeatmap> UsageQueries::heatmap(const UsageQuery &query, const QTimeZone &zone) const
{
    if (query.until <= query.since || !zone.isValid())
        return failure(ErrorCode::InvalidArgument, QStringLiteral("since"));
    const qint64 hour = lengthOf(Granularity::Hour).count();
    const RollupSpan span{Granularity::Hour, floorTo(inSeconds(query.since), hour),
                          ceilTo(inSeconds(query.until + milliseconds(999)), hour)};
    UsageQuery all = query;
    all.groupBy = UsageQuery::GroupBy::None;
    UsageHeatmap heatmap;
    QHash<qint64, UsageHeatmap::Cell *> cells; // by bucket: a zone is slow to ask
    const auto read = readLines(m_database, span, all, [&](const RollupLine &line) {
        UsageHeatmap::Cell *&cell = cells[line.key.bucket];
        if (!cell) {
            const QDateTime local = QDateTime::fromSecsSinceEpoch(line.key.bucket, zone);
            cell = &heatmap.cells.at(std::size_t(local.date().dayOfWeek() - 1))
                        .at(std::size_t(local.time().hour()));
        }
        (line.key.outcome == Outcome::Granted  ? cell->granted
         : line.key.outcome == Outcome::Denied ? cell->denied
                                               : cell->failed) += line.calls;
    });
    return read.map([&] { return heatmap; });
}

Result<QList<ActivityEntry>> UsageQueries::activity(const ActivityQuery &query) const
{
    return ActivityLog(m_database).find(query);
}

Result<ActivityEntry> UsageQueries::entry(const QString &requestId) const
{
    return ActivityLog(m_database).findRequest(requestId);
}

Result<QHash<KeyId, Instant>> UsageQueries::lastUsed(const ProjectId &project) const
{
    auto select = m_database.statement(
        QStringLiteral("SELECT key, time FROM last_used WHERE project = :project"));
    select.bind(":project", project);
    const auto pairs = store::allRows(
        select, [](store::Statement &row) { return std::pair(row.id<KeyId>(0), row.instant(1)); });
    return pairs.map([](const auto &list) {
        QHash<KeyId, Instant> times;
        for (const auto &pair : list)
            times.insert(pair.first, pair.second);
        return times;
    });
}

Result<std::optional<Instant>> UsageQueries::lastUsed(const KeyId &key) const
{
    auto select =
        m_database.statement(QStringLiteral("SELECT time FROM last_used WHERE key = :key"));
    select.bind(":key", key);
    return store::firstRow(select, [](store::Statement &row) { return row.instant(0); });
}

Result<std::vector<policy::CounterState>> UsageQueries::loadCounters() const
{
    auto select = m_database.statement(QStringLiteral(
        "SELECT id, window_start, current, previous FROM limit_counter ORDER BY id"));
    const auto counters = store::allRows(select, [](store::Statement &row) {
        return policy::CounterState{row.text(0).toStdString(), row.instant(1), row.integer(2),
                                    row.integer(3)};
    });
    return counters.map([](const auto &list) {
        return std::vector<policy::CounterState>(list.cbegin(), list.cend());
    });
}

Result<void> UsageQueries::saveCounters(const std::vector<policy::CounterState> &counters)
{
    if (auto cleared = m_database.exec(QStringLiteral("DELETE FROM limit_counter")); !cleared)
        return cleared;
    auto insert = m_database.statement(
        QStringLiteral("INSERT OR REPLACE INTO limit_counter (id, window_start, current, previous) "
                       "VALUES (:id, :start, :current, :previous)"));
    for (const policy::CounterState &counter : counters) {
        insert.bind(":id", QString::fromStdString(counter.id))
            .bind(":start", counter.windowStart)
            .bind(":current", qint64(counter.current))
            .bind(":previous", qint64(counter.previous));
        if (auto run = insert.run(); !run)
            return run;
    }
    return {};
}

} // namespace keywright
