// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollup.h"

#include <core/store/database.h>
#include <core/store/statement.h>

namespace keywright {

using namespace std::chrono;

seconds lengthOf(Granularity granularity)
{
    switch (granularity) {
    case Granularity::Minute:
        return minutes(1);
    case Granularity::Hour:
        return hours(1);
    case Granularity::Day:
        break;
    }
    return days(1);
}

void RollupTotals::merge(const RollupTotals &other)
{
    calls += other.calls;
    bytesIn += other.bytesIn;
    bytesOut += other.bytesOut;
    latency.merge(other.latency);
}

namespace {

void bindKey(store::Statement &statement, Granularity granularity, const RollupKey &key)
{
    statement.bind(":granularity", int(granularity))
        .bind(":bucket", key.bucket)
        .bind(":project", key.project)
        .bind(":api", key.api)
        .bind(":key", key.key)
        .bind(":operation", key.operation)
        .bind(":outcome", int(key.outcome))
        .bind(":reason", key.reason);
}

Result<void> writeLines(store::Database &database, Granularity granularity,
                        const QHash<RollupKey, RollupTotals> &lines)
{
    auto select = database.statement(QStringLiteral(
        "SELECT latency FROM rollup WHERE granularity = :granularity AND bucket = :bucket "
        "AND project = :project AND api = :api AND key = :key AND operation = :operation "
        "AND outcome = :outcome AND reason = :reason"));
    auto upsert = database.statement(
        QStringLiteral("INSERT INTO rollup (granularity, bucket, project, api, key, operation, "
                       "outcome, reason, calls, "
                       "bytes_in, bytes_out, latency) VALUES (:granularity, :bucket, :project, "
                       ":api, :key, :operation, "
                       ":outcome, :reason, :calls, :bytes_in, :bytes_out, :latency) "
                       "ON CONFLICT DO UPDATE SET calls = calls + excluded.calls, bytes_in = "
                       "bytes_in + excluded.bytes_in, "
                       "bytes_out = bytes_out + excluded.bytes_out, latency = excluded.latency"));
    for (auto line = lines.cbegin(); line != lines.cend(); ++line) {
        bindKey(select, granularity, line.key());
        if (auto run = select.run(); !run)
            return run;
        LatencyHistogram latency = line->latency;
        if (select.next()) {
            if (const auto stored = LatencyHistogram::fromBytes(select.bytes(0)))
                latency.merge(*stored);
        }
        bindKey(upsert, granularity, line.key());
        upsert.bind(":calls", line->calls)
            .bind(":bytes_in", line->bytesIn)
            .bind(":bytes_out", line->bytesOut)
            .bind(":latency", latency.toBytes());
        if (auto run = upsert.run(); !run)
            return run;
    }
    return {};
}

QHash<RollupKey, RollupTotals> coarser(const QHash<RollupKey, RollupTotals> &lines,
                                       Granularity granularity)
{
    const qint64 length = lengthOf(granularity).count();
    QHash<RollupKey, RollupTotals> merged;
    for (auto line = lines.cbegin(); line != lines.cend(); ++line) {
        RollupKey key = line.key();
        key.bucket -= key.bucket % length;
        merged[key].merge(*line);
    }
    return merged;
}

} // namespace

bool RollupBatch::add(const ActivityEntry &entry, bool hasLatency, qint64 maxLines)
{
    const qint64 minute = floor<minutes>(entry.time).time_since_epoch().count() * 60;
    const RollupKey key{minute,          entry.project, entry.api,   entry.key,
                        entry.operation, entry.outcome, entry.reason};
    auto line = m_minutes.find(key);
    if (line == m_minutes.end()) {
        if (m_minutes.size() >= maxLines)
            return false;
        line = m_minutes.insert(key, {});
    }
    line->calls += entry.repeats;
    line->bytesIn += entry.bytesIn;
    line->bytesOut += entry.bytesOut;
    if (hasLatency)
        line->latency.add(entry.latency, entry.repeats);
    if (!entry.key.isEmpty() && entry.outcome != Outcome::Denied) {
        auto &used = m_lastUsed[entry.key];
        used = {entry.project, std::max(used.second, entry.time)};
    }
    return true;
}

void RollupBatch::merge(const RollupBatch &other, qint64 maxLines, qint64 &lost)
{
    for (auto line = other.m_minutes.cbegin(); line != other.m_minutes.cend(); ++line) {
        if (m_minutes.size() < maxLines || m_minutes.contains(line.key()))
            m_minutes[line.key()].merge(*line);
        else
            lost += line->calls;
    }
    for (auto used = other.m_lastUsed.cbegin(); used != other.m_lastUsed.cend(); ++used) {
        auto &mine = m_lastUsed[used.key()];
        mine = {used->first, std::max(mine.second, used->second)};
    }
}

Result<void> RollupBatch::write(store::Database &database) const
{
    if (auto done = writeLines(database, Granularity::Minute, m_minutes); !done)
        return done;
    const auto byHour = coarser(m_minutes, Granularity::Hour);
    if (auto done = writeLines(database, Granularity::Hour, byHour); !done)
        return done;
    if (auto done = writeLines(database, Granularity::Day, coarser(byHour, Granularity::Day));
        !done)
        return done;
    auto upsert = database.statement(
        QStringLiteral("INSERT INTO last_used (key, project, time) VALUES (:key, :project, :time) "
                       "ON CONFLICT (key) DO UPDATE SET time = max(time, excluded.time)"));
    for (auto used = m_lastUsed.cbegin(); used != m_lastUsed.cend(); ++used) {
        upsert.bind(":key", used.key()).bind(":project", used->first).bind(":time", used->second);
        if (auto run = upsert.run(); !run)
            return run;
    }
    return {};
}

Result<void> trimRollups(store::Database &database, Instant now)
{
    const auto removeBefore = [&database](Granularity granularity, Instant oldest) {
        auto remove = database.statement(QStringLiteral(
            "DELETE FROM rollup WHERE granularity = :granularity AND bucket < :bucket"));
        return remove.bind(":granularity", int(granularity))
            .bind(":bucket", qint64(floor<seconds>(oldest).time_since_epoch().count()))
            .run();
    };
    return removeBefore(Granularity::Minute, floor<days>(now) - days(7)).and_then([&] {
        return removeBefore(Granularity::Hour, floor<days>(now) - days(100));
    });
}

} // namespace keywright
