// SPDX-License-Identifier: GPL-3.0-or-later
#include "bindingrepository.h"

#include "changes.h"
#include "rows.h"

namespace keywright::store {

Result<QList<Binding>> BindingRepository::list(const ProjectId &project) const
{
    Statement select = m_database.statement(QStringLiteral(
        "SELECT project, environment, variable, key FROM binding WHERE project = :project "
        "ORDER BY variable, environment"));
    select.bind(":project", project);
    return allRows(select, [](Statement &row) {
        return Binding{row.id<ProjectId>(0), row.text(1), row.text(2), row.id<KeyId>(3)};
    });
}

Result<void> BindingRepository::save(const Binding &binding)
{
    Statement holders = m_database.statement(
        QStringLiteral("SELECT (SELECT count(*) FROM project WHERE id = :project), "
                       "(SELECT count(*) FROM key WHERE id = :key)"));
    holders.bind(":project", binding.project).bind(":key", binding.key);
    const auto missing = firstRow(holders, [&binding](Statement &row) {
        if (!row.flag(0))
            return binding.project.text();
        return row.flag(1) ? QString() : binding.key.text();
    });
    if (!missing)
        return tl::make_unexpected(missing.error());
    if (!(*missing)->isEmpty())
        return failure(ErrorCode::NotFound, **missing);
    Statement upsert = m_database.statement(QStringLiteral(
        "INSERT INTO binding (project, environment, variable, key) "
        "VALUES (:project, :environment, :variable, :key) "
        "ON CONFLICT (project, environment, variable) DO UPDATE SET key = excluded.key"));
    upsert.bind(":project", binding.project)
        .bind(":environment", binding.environment)
        .bind(":variable", binding.variable)
        .bind(":key", binding.key);
    return upsert.run().and_then([&] {
        return recordChange(m_database, ChangeKind::Binding, binding.variable, binding.project);
    });
}

Result<void> BindingRepository::remove(const Binding &binding)
{
    Statement remove = m_database.statement(QStringLiteral(
        "DELETE FROM binding WHERE project = :project AND environment = :environment "
        "AND variable = :variable"));
    remove.bind(":project", binding.project)
        .bind(":environment", binding.environment)
        .bind(":variable", binding.variable);
    if (auto done = remove.run(); !done)
        return done;
    if (remove.changedRows() == 0)
        return failure(ErrorCode::NotFound, binding.variable);
    return recordChange(m_database, ChangeKind::Binding, binding.variable, binding.project);
}

} // namespace keywright::store
