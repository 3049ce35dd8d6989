// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertmemory.h"

#include <core/policy/codes.h>
#include <core/store/database.h>
#include <core/store/rows.h>
#include <core/store/statement.h>

#include <QtCore/QStringList>

namespace keywright {

namespace {

QString referrerBlocked()
{
    return QString::fromStdString(
        std::string(policy::reasonName(policy::Reason::ApiKeyHttpReferrerBlocked)));
}

QString learnedName()
{
    return QStringLiteral("learned");
}

} // namespace

Result<qint64> AlertMemory::newestSequence() const
{
    return m_database.integer(QStringLiteral("SELECT coalesce(max(sequence), 0) FROM activity"));
}

Result<void> AlertMemory::learn(qint64 until)
{
    const auto learned = m_database.integer(QStringLiteral(
        "SELECT coalesce((SELECT value FROM alert_memory WHERE name = 'learned'), 0)"));
    if (!learned)
        return tl::make_unexpected(learned.error());
    for (const char *caller : {"peer", "observed"}) {
        const QString column = QLatin1String(caller);
        auto insert = m_database.statement(
            QStringLiteral("INSERT INTO seen_caller (key, caller, first) "
                           "SELECT key, %1, min(time) FROM activity WHERE sequence > :after "
                           "AND sequence <= :until AND key != '' AND %1 != '' %2 GROUP BY key, %1 "
                           "ON CONFLICT DO UPDATE SET first = min(first, excluded.first)")
                .arg(column,
                     column == u"observed" ? QStringLiteral("AND reason = :reason") : QString()));
        insert.bind(":after", *learned).bind(":until", until);
        if (column == u"observed")
            insert.bind(":reason", referrerBlocked());
        if (auto run = insert.run(); !run)
            return run;
    }
    return setTold(learnedName(), Instant(std::chrono::milliseconds(until)));
}

Result<QList<SeenCaller>> AlertMemory::callersOf(const KeyId &key) const
{
    auto select = m_database.statement(
        QStringLiteral("SELECT caller, first FROM seen_caller WHERE key = :key"));
    select.bind(":key", key);
    return store::allRows(select, [](store::Statement &row) {
        return SeenCaller{row.text(0), row.instant(1)};
    });
}

Result<void> AlertMemory::remember(const KeyId &key, const SeenCaller &caller)
{
    auto insert = m_database.statement(QStringLiteral(
        "INSERT OR IGNORE INTO seen_caller (key, caller, first) VALUES (:key, :caller, :first)"));
    return insert.bind(":key", key)
        .bind(":caller", caller.caller)
        .bind(":first", caller.first)
        .run();
}

Result<std::optional<Instant>> AlertMemory::toldUntil(const QString &name) const
{
    auto select =
        m_database.statement(QStringLiteral("SELECT value FROM alert_memory WHERE name = :name"));
    select.bind(":name", name);
    return store::firstRow(select, [](store::Statement &row) { return row.instant(0); });
}

Result<void> AlertMemory::setTold(const QString &name, Instant until)
{
    auto upsert = m_database.statement(
        QStringLiteral("INSERT INTO alert_memory (name, value) VALUES (:name, :value) "
                       "ON CONFLICT (name) DO UPDATE SET value = excluded.value"));
    return upsert.bind(":name", name).bind(":value", until).run();
}

QStringList callersIn(const ActivityEntry &entry)
{
    QStringList callers;
    if (!entry.peer.isEmpty())
        callers << entry.peer;
    if (!entry.observed.isEmpty() && entry.reason == referrerBlocked())
        callers << entry.observed;
    return callers;
}

} // namespace keywright
