// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes.h"

#include "database.h"
#include "statement.h"

namespace keywright::store {

Result<void> recordChange(Database &database, ChangeKind kind, const QString &id,
                          const ProjectId &project)
{
    Statement insert = database.statement(
        QStringLiteral("INSERT INTO change (kind, id, project) VALUES (:kind, :id, :project)"));
    auto done = insert.bind(":kind", int(kind)).bind(":id", id).bind(":project", project).run();
    if (!done)
        return done;
    Statement trim =
        database.statement(QStringLiteral("DELETE FROM change WHERE revision <= :oldest"));
    return trim.bind(":oldest", insert.insertedId() - keptChanges).run();
}

Result<qint64> currentRevision(Database &database)
{
    return database.integer(QStringLiteral("SELECT coalesce(max(revision), 0) FROM change"));
}

Result<ChangeSet> changesAfter(Database &database, qint64 revision)
{
    ChangeSet set;
    const auto current = currentRevision(database);
    const auto oldest =
        database.integer(QStringLiteral("SELECT coalesce(min(revision), 1) FROM change"));
    if (!current || !oldest)
        return tl::make_unexpected(!current ? current.error() : oldest.error());
    set.revision = *current;
    // A file that was put back from a backup may be behind what was seen.
    if (revision + 1 < *oldest || revision > *current) {
        set.everything = true;
        return set;
    }
    Statement select = database.statement(
        QStringLiteral("SELECT kind, id, project FROM change WHERE revision > :revision "
                       "GROUP BY kind, id ORDER BY max(revision)"));
    if (auto run = select.bind(":revision", revision).run(); !run)
        return tl::make_unexpected(run.error());
    while (select.next())
        set.changes << Change{ChangeKind(select.integer(0)), select.text(1),
                              select.id<ProjectId>(2)};
    if (auto finished = select.finished(); !finished)
        return tl::make_unexpected(finished.error());
    return set;
}

} // namespace keywright::store
