// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollup.h"

#include <core/store/database.h>
#include <core/store/statement.h>

#include <QtCore/QStringList>

#include <array>
#include <tuple>

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

using Lines = QHash<RollupKey, RollupTotals>;

// Where lines are kept: by key and operation, or all of those together.
enum class Table { Detailed, Totals };

QStringList columnsOf(Table table)
{
    return table == Table::Detailed
               ? QStringList{QStringLiteral("granularity"), QStringLiteral("bucket"),
                             QStringLiteral("project"),     QStringLiteral("api"),
                             QStringLiteral("key"),         QStringLiteral("operation"),
                             QStringLiteral("outcome"),     QStringLiteral("reason")}
               : QStringList{QStringLiteral("granularity"), QStringLiteral("bucket"),
                             QStringLiteral("project"),     QStringLiteral("api"),
                             QStringLiteral("outcome"),     QStringLiteral("reason"),
                             QStringLiteral("part")};
}

void bindKey(store::Statement &statement, Table table, Granularity granularity,
             const RollupKey &key)
{
    statement.bind(":granularity", int(granularity))
        .bind(":bucket", key.bucket)
        .bind(":project", key.project)
        .bind(":api", key.api)
        .bind(":outcome", int(key.outcome))
        .bind(":reason", key.reason);
    if (table == Table::Detailed)
        statement.bind(":key", key.key).bind(":operation", key.operation);
    else
        statement.bind(":part", QString());
}

QString selectText(Table table)
{
    QStringList conditions;
    for (const QString &column : columnsOf(table))
        conditions << column + QLatin1String(" = :") + column;
    return QStringLiteral("SELECT latency FROM %1 WHERE %2")
        .arg(table == Table::Detailed ? QLatin1String("rollup") : QLatin1String("rollup_total"),
             conditions.join(QLatin1String(" AND ")));
}

QString upsertText(Table table)
{
    const QStringList columns =
        columnsOf(table)
        + QStringList{QStringLiteral("calls"), QStringLiteral("bytes_in"),
                      QStringLiteral("bytes_out"), QStringLiteral("latency")};
    return QStringLiteral(
               "INSERT INTO %1 (%2) VALUES (:%3) ON CONFLICT DO UPDATE SET "
               "calls = calls + excluded.calls, bytes_in = bytes_in + excluded.bytes_in, "
               "bytes_out = bytes_out + excluded.bytes_out, latency = excluded.latency")
        .arg(table == Table::Detailed ? QLatin1String("rollup") : QLatin1String("rollup_total"),
             columns.join(QLatin1String(", ")), columns.join(QLatin1String(", :")));
}

Result<void> writeLines(store::Database &database, Table table, Granularity granularity,
                        const Lines &lines)
{
    auto select = database.statement(selectText(table));
    auto upsert = database.statement(upsertText(table));
    for (auto line = lines.cbegin(); line != lines.cend(); ++line) {
        bindKey(select, table, granularity, line.key());
        if (auto run = select.run(); !run)
            return run;
        LatencyHistogram latency = line->latency;
        if (select.next())
            latency.mergeBytes(select.bytes(0));
        bindKey(upsert, table, granularity, line.key());
        upsert.bind(":calls", line->calls)
            .bind(":bytes_in", line->bytesIn)
            .bind(":bytes_out", line->bytesOut)
            .bind(":latency", latency.toBytes());
        if (auto run = upsert.run(); !run)
            return run;
    }
    return {};
}

// Without key and operation.
Lines summed(const Lines &lines)
{
    Lines merged;
    for (auto line = lines.cbegin(); line != lines.cend(); ++line) {
        RollupKey key = line.key();
        key.key = {};
        key.operation.clear();
        merged[key].merge(*line);
    }
    return merged;
}

Result<void> writeBoth(store::Database &database, Granularity granularity, const Lines &lines)
{
    return writeLines(database, Table::Detailed, granularity, lines).and_then([&] {
        return writeLines(database, Table::Totals, granularity, summed(lines));
    });
}

Lines coarser(const Lines &lines, Granularity granularity)
{
    const qint64 length = lengthOf(granularity).count();
    Lines merged;
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
    if (auto done = writeBoth(database, Granularity::Minute, m_minutes); !done)
        return done;
    const auto byHour = coarser(m_minutes, Granularity::Hour);
    if (auto done = writeBoth(database, Granularity::Hour, byHour); !done)
        return done;
    if (auto done = writeBoth(database, Granularity::Day, coarser(byHour, Granularity::Day)); !done)
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

Result<void> sweepTotals(store::Database &database)
{
    constexpr int batch = 20000;
    auto select = database.statement(
        QStringLiteral("SELECT granularity, bucket, project, api, outcome, reason, part, calls, "
                       "bytes_in, bytes_out, latency FROM rollup_total WHERE part != '' LIMIT :n"));
    if (auto run = select.bind(":n", batch).run(); !run)
        return run;
    std::array<Lines, 3> found;
    auto remove = database.statement(QStringLiteral(
        "DELETE FROM rollup_total WHERE granularity = :granularity AND bucket = :bucket "
        "AND project = :project AND api = :api AND outcome = :outcome AND reason = :reason "
        "AND part = :part"));
    QList<std::tuple<Granularity, RollupKey, QString>> taken;
    while (select.next()) {
        const auto granularity = Granularity(select.integer(0));
        RollupKey key;
        key.bucket = select.integer(1);
        key.project = select.id<ProjectId>(2);
        key.api = select.id<ApiId>(3);
        key.outcome = Outcome(select.integer(4));
        key.reason = select.text(5);
        RollupTotals totals{select.integer(7), select.integer(8), select.integer(9), {}};
        totals.latency.mergeBytes(select.bytes(10));
        found.at(std::size_t(granularity))[key].merge(totals);
        taken << std::tuple(granularity, key, select.text(6));
    }
    if (auto finished = select.finished(); !finished)
        return finished;
    for (const auto &[granularity, key, part] : taken) {
        bindKey(remove, Table::Totals, granularity, key);
        if (auto run = remove.bind(":part", part).run(); !run)
            return run;
    }
    for (const Granularity granularity :
         {Granularity::Minute, Granularity::Hour, Granularity::Day}) {
        if (auto done = writeLines(database, Table::Totals, granularity,
                                   found.at(std::size_t(granularity)));
            !done)
            return done;
    }
    return {};
}

Result<void> trimRollups(store::Database &database, Instant now)
{
    const auto removeBefore = [&database](Granularity granularity, Instant oldest) -> Result<void> {
        for (const char *table : {"rollup", "rollup_total"}) {
            auto remove = database.statement(
                QStringLiteral(
                    "DELETE FROM %1 WHERE granularity = :granularity AND bucket < :bucket")
                    .arg(QLatin1String(table)));
            auto run =
                remove.bind(":granularity", int(granularity))
                    .bind(":bucket", qint64(floor<seconds>(oldest).time_since_epoch().count()))
                    .run();
            if (!run)
                return run;
        }
        return {};
    };
    return removeBefore(Granularity::Minute, floor<days>(now) - days(7)).and_then([&] {
        return removeBefore(Granularity::Hour, floor<days>(now) - days(100));
    });
}

} // namespace keywright
