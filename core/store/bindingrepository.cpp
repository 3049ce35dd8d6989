// SPDX-License-Identifier: GPL-3.0-or-later
#include "bindingrepository.h"

#include "auditchanges.h"
#include "changes.h"
#include "rows.h"

namespace keywright::store {

namespace {

Binding bindingOf(Statement &row)
{
    return {row.id<ProjectId>(0), row.text(1), row.text(2), row.id<KeyId>(3)};
}

} // namespace

Result<QList<Binding>> BindingRepository::list(const ProjectId &project) const
{
    Statement select = m_database.statement(QStringLiteral(
        "SELECT project, environment, variable, key FROM binding WHERE project = :project "
        "ORDER BY variable, environment"));
    select.bind(":project", project);
    return allRows(select, bindingOf);
}

Result<std::optional<Binding>> BindingRepository::holding(const Binding &variable) const
{
    Statement select = m_database.statement(QStringLiteral(
        "SELECT project, environment, variable, key FROM binding WHERE project = :project "
        "AND environment = :environment AND variable = :variable"));
    select.bind(":project", variable.project)
        .bind(":environment", variable.environment)
        .bind(":variable", variable.variable);
    return firstRow(select, bindingOf);
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
    const auto before = holding(binding);
    if (!before)
        return tl::make_unexpected(before.error());
    Statement upsert = m_database.statement(QStringLiteral(
        "INSERT INTO binding (project, environment, variable, key) "
        "VALUES (:project, :environment, :variable, :key) "
        "ON CONFLICT (project, environment, variable) DO UPDATE SET key = excluded.key"));
    upsert.bind(":project", binding.project)
        .bind(":environment", binding.environment)
        .bind(":variable", binding.variable)
        .bind(":key", binding.key);
    return upsert.run()
        .and_then([&] {
            return recordChange(m_database, ChangeKind::Binding, binding.variable, binding.project);
        })
        .and_then([&] { return auditBinding(m_database, *before, binding); });
}

Result<void> BindingRepository::remove(const Binding &binding)
{
    const auto before = holding(binding);
    if (!before)
        return tl::make_unexpected(before.error());
    if (!*before)
        return failure(ErrorCode::NotFound, binding.variable);
    Statement remove = m_database.statement(QStringLiteral(
        "DELETE FROM binding WHERE project = :project AND environment = :environment "
        "AND variable = :variable"));
    remove.bind(":project", binding.project)
        .bind(":environment", binding.environment)
        .bind(":variable", binding.variable);
    if (auto done = remove.run(); !done)
        return done;
    return recordChange(m_database, ChangeKind::Binding, binding.variable, binding.project)
        .and_then([&] { return auditBinding(m_database, *before, {}); });
}

} // namespace keywright::store
