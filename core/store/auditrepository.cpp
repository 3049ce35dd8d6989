// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditrepository.h"

#include "rows.h"

#include <core/domain/auditactions.h>

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace keywright::store {

namespace {

constexpr auto columns = QLatin1StringView("SELECT seq, time, program, pid, user, action, kind, "
                                           "object, project, name, detail, hash FROM audit WHERE ");

AuditRow rowOf(Statement &row)
{
    AuditRow read;
    read.sequence = row.integer(0);
    read.time = row.integer(1);
    read.program = row.text(2);
    read.pid = row.integer(3);
    read.user = row.text(4);
    read.action = row.text(5);
    read.kind = row.text(6);
    read.object = row.text(7);
    read.project = row.text(8);
    read.name = row.text(9);
    read.detail = row.text(10);
    read.hash = row.bytes(11);
    return read;
}

AuditRow rowFrom(const AuditNote &note, qint64 sequence, Instant now)
{
    const AuditActor actor = AuditActor::ofThisProcess();
    AuditRow row;
    row.sequence = sequence;
    row.time = now.time_since_epoch().count();
    row.pid = actor.pid;
    row.program = actor.program;
    row.user = actor.user;
    row.action = note.action;
    row.kind = note.kind;
    row.object = note.object;
    row.project = note.project.text();
    row.name = note.name;
    row.detail = QString::fromUtf8(QJsonDocument(note.detail).toJson(QJsonDocument::Compact));
    return row;
}

/// What somebody looks for, as LIKE wants it.
QString pattern(QString text)
{
    text.replace(u'\\', QLatin1String("\\\\"))
        .replace(u'%', QLatin1String("\\%"))
        .replace(u'_', QLatin1String("\\_"));
    return u'%' + text + u'%';
}

QString conditionOf(const AuditFilter &filter, qint64 before)
{
    QStringList conditions{QStringLiteral("1")};
    if (before > 0)
        conditions << QStringLiteral("seq < :before");
    if (filter.project)
        conditions << QStringLiteral("project = :project");
    if (!filter.object.isEmpty())
        conditions << QStringLiteral("object = :object");
    if (filter.action == audit::uses) {
        QStringList actions;
        for (const QLatin1StringView action : audit::keyUses)
            actions << u'\'' + QString(action) + u'\'';
        conditions << QStringLiteral("action IN (%1)").arg(actions.join(u','));
    } else if (!filter.action.isEmpty())
        conditions << QStringLiteral("(action = :action OR action LIKE :family ESCAPE '\\')");
    if (filter.since)
        conditions << QStringLiteral("time >= :since");
    if (filter.until)
        conditions << QStringLiteral("time < :until");
    if (!filter.text.isEmpty())
        conditions << QStringLiteral(
            "(name LIKE :text ESCAPE '\\' OR action LIKE :text ESCAPE '\\' "
            "OR user LIKE :text ESCAPE '\\' OR program LIKE :text ESCAPE '\\')");
    return conditions.join(QLatin1String(" AND "));
}

void bindFilter(Statement &select, const AuditFilter &filter, qint64 before)
{
    if (before > 0)
        select.bind(":before", before);
    if (filter.project)
        select.bind(":project", *filter.project);
    if (!filter.object.isEmpty())
        select.bind(":object", filter.object);
    if (!filter.action.isEmpty() && filter.action != audit::uses)
        select.bind(":action", filter.action).bind(":family", pattern(filter.action + u'.').mid(1));
    if (filter.since)
        select.bind(":since", *filter.since);
    if (filter.until)
        select.bind(":until", *filter.until);
    if (!filter.text.isEmpty())
        select.bind(":text", pattern(filter.text));
}

} // namespace

AuditEntry entryOf(const AuditRow &row)
{
    AuditEntry entry;
    entry.sequence = row.sequence;
    entry.time = Instant(std::chrono::milliseconds(row.time));
    entry.actor = {row.program, row.pid, row.user};
    entry.note = {row.action, row.kind,
                  row.object, ProjectId(row.project),
                  row.name,   QJsonDocument::fromJson(row.detail.toUtf8()).object()};
    entry.hash = row.hash;
    return entry;
}

Result<AuditState> AuditRepository::state() const
{
    Statement select = m_database.statement(
        QStringLiteral("SELECT count, head, part, key, (SELECT coalesce(max(seq), 0) FROM audit) "
                       "FROM audit_state"));
    const auto found = firstRow(select, [](Statement &row) {
        AuditState state;
        state.count = row.integer(0);
        state.head = row.bytes(1);
        state.part = row.text(2);
        state.key = AuditKey(Secret::take(row.bytes(3)));
        state.last = row.integer(4);
        return state;
    });
    if (!found)
        return tl::make_unexpected(found.error());
    if (*found)
        return **found;
    // Somebody took the row away. That is told by a check; the work goes on.
    AuditState state;
    const auto highest = last();
    if (!highest)
        return tl::make_unexpected(highest.error());
    state.last = *highest;
    return state;
}

Result<qint64> AuditRepository::last() const
{
    return m_database.integer(QStringLiteral("SELECT coalesce(max(seq), 0) FROM audit"));
}

Result<void> AuditRepository::append(const AuditNote &note)
{
    const auto present = state();
    if (!present)
        return tl::make_unexpected(present.error());
    return append(note, *present);
}

Result<void> AuditRepository::beginPart(const QString &part, const Secret &key)
{
    auto present = state();
    if (!present)
        return tl::make_unexpected(present.error());
    present->part = part;
    present->key = AuditKey(key);
    return append({QString(audit::partBegin), QStringLiteral("audit"), part}, *present);
}

Result<void> AuditRepository::append(const AuditNote &note, const AuditState &state)
{
    // Beyond both: what somebody did to either must not keep anybody from working.
    const qint64 sequence = std::max(state.count, state.last) + 1;
    AuditRow row = rowFrom(note, sequence, m_database.now());
    row.hash = auditHash(row, state.head, state.key);
    Statement insert = m_database.statement(QStringLiteral(
        "INSERT INTO audit (seq, time, program, pid, user, action, kind, object, project, name, "
        "detail, hash) VALUES (:seq, :time, :program, :pid, :user, :action, :kind, :object, "
        ":project, :name, :detail, :hash)"));
    insert.bind(":seq", row.sequence)
        .bind(":time", row.time)
        .bind(":program", row.program)
        .bind(":pid", row.pid)
        .bind(":user", row.user)
        .bind(":action", row.action)
        .bind(":kind", row.kind)
        .bind(":object", row.object)
        .bind(":project", row.project)
        .bind(":name", row.name)
        .bind(":detail", row.detail)
        .bind(":hash", row.hash);
    if (auto done = insert.run(); !done)
        return done;
    Statement advance = m_database.statement(
        QStringLiteral("INSERT OR REPLACE INTO audit_state (id, count, head, part, key) "
                       "VALUES (1, :count, :head, :part, :key)"));
    QByteArray key = state.key.next().secret().reveal().toByteArray();
    const auto advanced = advance.bind(":count", row.sequence)
                              .bind(":head", row.hash)
                              .bind(":part", state.part)
                              .bind(":key", key)
                              .run();
    wipe(key);
    return advanced;
}

Result<QList<AuditEntry>> AuditRepository::list(const AuditFilter &filter, int limit,
                                                qint64 before) const
{
    Statement select = m_database.statement(QString(columns) + conditionOf(filter, before)
                                            + QStringLiteral(" ORDER BY seq DESC LIMIT :limit"));
    bindFilter(select, filter, before);
    select.bind(":limit", limit);
    return allRows(select, [](Statement &row) { return entryOf(rowOf(row)); });
}

Result<QList<AuditRow>> AuditRepository::rows(qint64 after, qint64 upTo, int limit) const
{
    Statement select = m_database.statement(
        QString(columns)
        + QStringLiteral("seq > :after AND seq <= :upTo ORDER BY seq LIMIT :limit"));
    select.bind(":after", after).bind(":upTo", upTo).bind(":limit", limit);
    return allRows(select, rowOf);
}

} // namespace keywright::store
