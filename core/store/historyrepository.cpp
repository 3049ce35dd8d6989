// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyrepository.h"

#include "rows.h"

namespace keywright::store {

namespace {

const QString entryColumns = QStringLiteral(
    "id, project, sent, name, path, method, url, environment, key, status, error, time, size, "
    "checks, failed, body IS NOT NULL");
constexpr int mostWords = 8;

HistoryEntry entryOf(Statement &row)
{
    HistoryEntry entry;
    entry.id = row.integer(0);
    entry.project = row.id<ProjectId>(1);
    entry.sent = row.instant(2);
    entry.name = row.text(3);
    entry.path = row.text(4);
    entry.method = row.text(5);
    entry.url = row.text(6);
    entry.environment = row.text(7);
    entry.key = row.id<KeyId>(8);
    entry.status = int(row.integer(9));
    entry.error = row.text(10);
    entry.time = std::chrono::microseconds(row.integer(11));
    entry.size = row.integer(12);
    entry.checks = int(row.integer(13));
    entry.failed = int(row.integer(14));
    entry.hasBody = row.flag(15);
    return entry;
}

HistoryRow rowOf(Statement &row)
{
    HistoryRow whole{entryOf(row), row.text(16), row.text(17), row.text(18)};
    if (!row.isNull(19))
        whole.body = row.bytes(19);
    return whole;
}

/// `%` and `_` mean themselves.
QString pattern(QString word)
{
    word.replace(u'\\', QLatin1StringView("\\\\"))
        .replace(u'%', QLatin1StringView("\\%"))
        .replace(u'_', QLatin1StringView("\\_"));
    return u'%' + word + u'%';
}

} // namespace

Result<qint64> HistoryRepository::append(const HistoryRow &row, const HistoryBounds &bounds)
{
    const HistoryEntry &entry = row.entry;
    qint64 id = 0;
    {
        Statement insert = m_database.statement(QStringLiteral(
            "INSERT INTO history (project, sent, name, path, method, url, environment, key, "
            "status, error, time, size, checks, failed, document, answer, results, body) VALUES "
            "(:project, :sent, :name, :path, :method, :url, :environment, :key, :status, :error, "
            ":time, :size, :checks, :failed, :document, :answer, :results, "
            "CASE WHEN :kept THEN :body END)"));
        insert.bind(":project", entry.project)
            .bind(":sent", entry.sent)
            .bind(":name", entry.name)
            .bind(":path", entry.path)
            .bind(":method", entry.method)
            .bind(":url", entry.url)
            .bind(":environment", entry.environment)
            .bind(":key", entry.key)
            .bind(":status", entry.status)
            .bind(":error", entry.error)
            .bind(":time", qint64(entry.time.count()))
            .bind(":size", entry.size)
            .bind(":checks", entry.checks)
            .bind(":failed", entry.failed)
            .bind(":document", row.document)
            .bind(":answer", row.answer)
            .bind(":results", row.results)
            .bind(":kept", row.body.has_value())
            .bind(":body", row.body.value_or(QByteArray("")));
        if (const auto ran = insert.run(); !ran)
            return tl::make_unexpected(ran.error());
        id = insert.insertedId();
    }
    if (const auto trimmed = trim(entry.project, bounds); !trimmed)
        return tl::make_unexpected(trimmed.error());
    return id;
}

Result<void> HistoryRepository::trim(const ProjectId &project, const HistoryBounds &bounds)
{
    Statement rows = m_database.statement(QStringLiteral(
        "DELETE FROM history WHERE project = :project AND id <= (SELECT id FROM history WHERE "
        "project = :project ORDER BY id DESC LIMIT 1 OFFSET :entries)"));
    rows.bind(":project", project).bind(":entries", bounds.entries);
    if (const auto ran = rows.run(); !ran)
        return ran;
    // The sum over the newest ones, down to where it is too much.
    Statement bodies = m_database.statement(QStringLiteral(
        "UPDATE history SET body = NULL WHERE project = :project AND body IS NOT NULL AND id <= "
        "(SELECT max(id) FROM (SELECT id, sum(length(body)) OVER (ORDER BY id DESC) AS together "
        "FROM history WHERE project = :project AND body IS NOT NULL) WHERE together > :bytes)"));
    bodies.bind(":project", project).bind(":bytes", bounds.bodyBytes);
    return bodies.run();
}

Result<QList<HistoryEntry>> HistoryRepository::list(const ProjectId &project, const QString &filter,
                                                    int limit, qint64 before) const
{
    const QStringList words = filter.split(u' ', Qt::SkipEmptyParts).mid(0, mostWords);
    QString sql = QStringLiteral("SELECT ") + entryColumns
                  + QStringLiteral(" FROM history WHERE project = :project AND "
                                   "(:before = 0 OR id < :before)");
    for (qsizetype index = 0; index < words.size(); ++index)
        sql += QStringLiteral(" AND (name || ' ' || method || ' ' || url || ' ' || status || ' ' "
                              "|| environment || ' ' || error) LIKE :word%1 ESCAPE '\\'")
                   .arg(index);
    Statement select = m_database.statement(sql + QStringLiteral(" ORDER BY id DESC LIMIT :limit"));
    select.bind(":project", project).bind(":before", before).bind(":limit", limit);
    for (qsizetype index = 0; index < words.size(); ++index)
        select.bind(qPrintable(QStringLiteral(":word%1").arg(index)), pattern(words.at(index)));
    return allRows(select, entryOf);
}

Result<HistoryRow> HistoryRepository::find(qint64 id) const
{
    Statement select =
        m_database.statement(QStringLiteral("SELECT ") + entryColumns
                             + QStringLiteral(", document, answer, results, body FROM history "
                                              "WHERE id = :id"));
    select.bind(":id", id);
    const auto row = firstRow(select, rowOf);
    if (!row)
        return tl::make_unexpected(row.error());
    if (!row->has_value())
        return failure(ErrorCode::NotFound, QString::number(id));
    return **row;
}

Result<void> HistoryRepository::remove(qint64 id)
{
    Statement remove = m_database.statement(QStringLiteral("DELETE FROM history WHERE id = :id"));
    remove.bind(":id", id);
    if (const auto ran = remove.run(); !ran)
        return ran;
    if (remove.changedRows() == 0)
        return failure(ErrorCode::NotFound, QString::number(id));
    return {};
}

Result<qint64> HistoryRepository::clear(const ProjectId &project)
{
    Statement remove =
        m_database.statement(QStringLiteral("DELETE FROM history WHERE project = :project"));
    remove.bind(":project", project);
    if (const auto ran = remove.run(); !ran)
        return tl::make_unexpected(ran.error());
    return remove.changedRows();
}

} // namespace keywright::store
