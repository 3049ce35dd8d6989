// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitylog.h"

#include "histogram.h"

#include <core/store/database.h>
#include <core/store/rows.h>
#include <core/store/statement.h>

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <algorithm>

namespace keywright {

namespace {

// The columns in the order in which `entryOf` reads and `append` binds them.
QStringList columns()
{
    return QStringLiteral(
               "time request_id project api key api_name key_name version method path operation "
               "peer outcome reason step detail observed would_deny status latency bytes_in "
               "bytes_out repeats")
        .split(u' ');
}

QString selectWhere(const QString &condition)
{
    return QStringLiteral("SELECT sequence, %1 FROM activity WHERE %2")
        .arg(columns().join(QLatin1String(", ")), condition);
}

ActivityEntry entryOf(store::Statement &row)
{
    ActivityEntry entry;
    entry.sequence = row.integer(0);
    entry.time = row.instant(1);
    entry.requestId = row.text(2);
    entry.project = row.id<ProjectId>(3);
    entry.api = row.id<ApiId>(4);
    entry.key = row.id<KeyId>(5);
    entry.apiName = row.text(6);
    entry.keyName = row.text(7);
    entry.version = int(row.integer(8));
    entry.method = row.text(9);
    entry.path = row.text(10);
    entry.operation = row.text(11);
    entry.peer = row.text(12);
    entry.outcome = Outcome(row.integer(13));
    entry.reason = row.text(14);
    entry.step = row.text(15);
    entry.detail = row.text(16);
    entry.observed = row.text(17);
    entry.wouldDeny = row.text(18);
    entry.status = int(row.integer(19));
    entry.latency = std::chrono::microseconds(row.integer(20));
    entry.bytesIn = row.integer(21);
    entry.bytesOut = row.integer(22);
    entry.repeats = row.integer(23);
    return entry;
}

void bindEntry(store::Statement &insert, const ActivityEntry &entry)
{
    insert.bind(":time", entry.time)
        .bind(":request_id", entry.requestId)
        .bind(":project", entry.project)
        .bind(":api", entry.api)
        .bind(":key", entry.key)
        .bind(":api_name", entry.apiName)
        .bind(":key_name", entry.keyName)
        .bind(":version", entry.version)
        .bind(":method", entry.method)
        .bind(":path", entry.path)
        .bind(":operation", entry.operation)
        .bind(":peer", entry.peer)
        .bind(":outcome", int(entry.outcome))
        .bind(":reason", entry.reason)
        .bind(":step", entry.step)
        .bind(":detail", entry.detail)
        .bind(":observed", entry.observed)
        .bind(":would_deny", entry.wouldDeny)
        .bind(":status", entry.status)
        .bind(":latency", qint64(entry.latency.count()))
        .bind(":bytes_in", entry.bytesIn)
        .bind(":bytes_out", entry.bytesOut)
        .bind(":repeats", entry.repeats);
}

QString escapedForLike(QString text)
{
    for (const char16_t symbol : {u'\\', u'%', u'_'})
        text.replace(QChar(symbol), QString(u'\\') + QChar(symbol));
    return u'%' + text + u'%';
}

QString conditionOf(const ActivityQuery &query)
{
    // Of a short span the index on the time serves better than the order of the rows.
    const bool isShort = query.since && query.until;
    QStringList conditions{isShort ? QStringLiteral("+sequence > :after")
                                   : QStringLiteral("sequence > :after")};
    if (query.beforeSequence > 0)
        conditions << (isShort ? QStringLiteral("+sequence < :before")
                               : QStringLiteral("sequence < :before"));
    if (query.project)
        conditions << QStringLiteral("project = :project");
    if (query.key)
        conditions << QStringLiteral("key = :key");
    if (query.api)
        conditions << QStringLiteral("api = :api");
    if (query.since)
        conditions << QStringLiteral("time >= :since");
    if (query.until)
        conditions << QStringLiteral("time < :until");
    if (query.deniedOnly)
        conditions << QStringLiteral("outcome = %1").arg(int(Outcome::Denied));
    if (!query.text.isEmpty())
        conditions << QStringLiteral("(path || ' ' || key_name || ' ' || peer || ' ' || reason) "
                                     "LIKE :text ESCAPE '\\'");
    const bool oldestFirst = query.afterSequence >= 0;
    return conditions.join(QLatin1String(" AND "))
           + (oldestFirst ? QLatin1String(" ORDER BY sequence")
                          : QLatin1String(" ORDER BY sequence DESC"))
           + QLatin1String(" LIMIT :limit");
}

} // namespace

Result<void> ActivityLog::append(const std::vector<ActivityEntry> &entries)
{
    if (entries.empty())
        return {};
    const QStringList names = columns();
    auto insert = m_database.statement(
        QStringLiteral("INSERT INTO activity (%1) VALUES (:%2)")
            .arg(names.join(QLatin1String(", ")), names.join(QLatin1String(", :"))));
    for (const ActivityEntry &entry : entries) {
        bindEntry(insert, entry);
        if (auto run = insert.run(); !run)
            return run;
    }
    return {};
}

Result<void> ActivityLog::trim(qint64 kept)
{
    constexpr qint64 batch = 20000;
    const auto first =
        m_database.integer(QStringLiteral("SELECT coalesce(min(sequence), 0) FROM activity"));
    const auto last =
        m_database.integer(QStringLiteral("SELECT coalesce(max(sequence), 0) FROM activity"));
    if (!first || !last)
        return tl::make_unexpected(!first ? first.error() : last.error());
    if (*last - *first + 1 <= kept + kept / 20)
        return {};
    auto remove =
        m_database.statement(QStringLiteral("DELETE FROM activity WHERE sequence <= :last"));
    return remove.bind(":last", std::min(*last - kept, *first + batch)).run();
}

Result<QList<ActivityEntry>> ActivityLog::find(const ActivityQuery &query) const
{
    auto select = m_database.statement(selectWhere(conditionOf(query)));
    select.bind(":after", std::max<qint64>(query.afterSequence, 0))
        .bind(":limit", std::max(query.limit, 0));
    if (query.beforeSequence > 0)
        select.bind(":before", query.beforeSequence);
    if (query.project)
        select.bind(":project", *query.project);
    if (query.key)
        select.bind(":key", *query.key);
    if (query.api)
        select.bind(":api", *query.api);
    if (query.since)
        select.bind(":since", *query.since);
    if (query.until)
        select.bind(":until", *query.until);
    if (!query.text.isEmpty())
        select.bind(":text", escapedForLike(query.text));
    return store::allRows(select, entryOf);
}

Result<QList<UsageRow>> ActivityLog::callers(const UsageQuery &query) const
{
    constexpr qsizetype most = 1000;
    QString sql = QStringLiteral("SELECT peer, outcome, latency, bytes_in, bytes_out, repeats "
                                 "FROM activity WHERE time >= :since AND time < :until");
    if (query.project)
        sql += QLatin1String(" AND project = :project");
    if (query.api)
        sql += QLatin1String(" AND api = :api");
    if (query.key)
        sql += QLatin1String(" AND key = :key");
    auto select = m_database.statement(sql);
    select.bind(":since", query.since).bind(":until", query.until);
    if (query.project)
        select.bind(":project", *query.project);
    if (query.api)
        select.bind(":api", *query.api);
    if (query.key)
        select.bind(":key", *query.key);
    if (auto run = select.run(); !run)
        return tl::make_unexpected(run.error());
    QHash<QString, QPair<UsageRow, LatencyHistogram>> callers;
    while (select.next()) {
        auto &caller = callers[select.text(0)];
        UsageRow &row = caller.first;
        const auto outcome = Outcome(select.integer(1));
        const qint64 repeats = select.integer(5);
        (outcome == Outcome::Granted  ? row.granted
         : outcome == Outcome::Denied ? row.denied
                                      : row.failed) += repeats;
        row.bytesIn += select.integer(3);
        row.bytesOut += select.integer(4);
        if (outcome == Outcome::Granted)
            caller.second.add(std::chrono::microseconds(select.integer(2)), repeats);
    }
    if (auto finished = select.finished(); !finished)
        return tl::make_unexpected(finished.error());
    QList<UsageRow> rows;
    for (auto caller = callers.cbegin(); caller != callers.cend(); ++caller) {
        UsageRow row = caller->first;
        row.group = row.label = caller.key();
        row.p50 = caller->second.percentile(0.50);
        row.p95 = caller->second.percentile(0.95);
        row.p99 = caller->second.percentile(0.99);
        rows << row;
    }
    const auto calls = [](const UsageRow &row) { return row.granted + row.denied + row.failed; };
    std::sort(rows.begin(), rows.end(), [&calls](const UsageRow &left, const UsageRow &right) {
        return calls(left) != calls(right) ? calls(left) > calls(right) : left.group < right.group;
    });
    if (rows.size() > most)
        rows.resize(most);
    return rows;
}

Result<ActivityEntry> ActivityLog::findRequest(const QString &requestId) const
{
    auto select = m_database.statement(
        selectWhere(QStringLiteral("request_id = :request ORDER BY sequence DESC LIMIT 1")));
    select.bind(":request", requestId);
    return store::required(store::firstRow(select, entryOf), requestId);
}

} // namespace keywright
