// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectrepository.h"

#include "auditchanges.h"
#include "changes.h"
#include "rows.h"

namespace keywright::store {

namespace {

QString selectWhere(const char *condition)
{
    return QLatin1String(
               "SELECT id, name, prefix, archived, created, deleted, revision FROM project WHERE ")
           + QLatin1String(condition);
}

Project projectOf(Statement &row)
{
    Project project;
    project.id = row.id<ProjectId>(0);
    project.name = row.text(1);
    project.prefix = row.text(2);
    project.archived = row.flag(3);
    project.created = row.instant(4);
    project.deleted = row.optionalInstant(5);
    project.revision = row.integer(6);
    return project;
}

void bindFields(Statement &statement, const Project &project)
{
    statement.bind(":id", project.id)
        .bind(":name", project.name)
        .bind(":folded", foldedName(project.name))
        .bind(":prefix", project.prefix)
        .bind(":archived", project.archived)
        .bind(":created", project.created)
        .bind(":deleted", project.deleted)
        .bind(":revision", project.revision);
}

} // namespace

Result<QList<Project>> ProjectRepository::list(bool withDeleted) const
{
    Statement select = m_database.statement(
        selectWhere(withDeleted ? "1 ORDER BY folded, id" : "deleted IS NULL ORDER BY folded, id"));
    return allRows(select, projectOf);
}

Result<Project> ProjectRepository::find(const ProjectId &id) const
{
    Statement select = m_database.statement(selectWhere("id = :id"));
    select.bind(":id", id);
    return required(firstRow(select, projectOf), id.text());
}

Result<std::optional<Project>> ProjectRepository::findByName(const QString &name) const
{
    Statement select = m_database.statement(selectWhere("folded = :folded AND deleted IS NULL"));
    select.bind(":folded", foldedName(name));
    return firstRow(select, projectOf);
}

Result<void> ProjectRepository::requireFreeName(const Project &project) const
{
    if (project.deleted)
        return {};
    auto holder = findByName(project.name);
    if (!holder)
        return tl::make_unexpected(holder.error());
    if (*holder && (*holder)->id != project.id)
        return failure(ErrorCode::NameTaken, project.name);
    return {};
}

// API names of a deleted project are free; somebody else may have one by the time it comes back.
Result<void> ProjectRepository::requireFreeApiNames(const Project &project) const
{
    if (project.deleted)
        return {};
    Statement select = m_database.statement(QStringLiteral(
        "SELECT mine.name FROM api AS mine JOIN api AS other ON other.name = mine.name "
        "AND other.project <> mine.project JOIN project ON project.id = other.project "
        "WHERE mine.project = :project AND project.deleted IS NULL"));
    select.bind(":project", project.id);
    const auto taken = firstRow(select, [](Statement &row) { return row.text(0); });
    if (!taken)
        return tl::make_unexpected(taken.error());
    if (*taken)
        return failure(ErrorCode::NameTaken, **taken);
    return {};
}

Result<Project> ProjectRepository::insert(const Project &project)
{
    if (auto free = requireFreeName(project); !free)
        return tl::make_unexpected(free.error());
    Project saved = project;
    saved.revision = 1;
    Statement insert = m_database.statement(QStringLiteral(
        "INSERT INTO project (id, name, folded, prefix, archived, created, deleted, revision) "
        "VALUES (:id, :name, :folded, :prefix, :archived, :created, :deleted, :revision)"));
    bindFields(insert, saved);
    return insert.run()
        .and_then([&] {
            return recordChange(m_database, ChangeKind::Project, saved.id.text(), saved.id);
        })
        .and_then([&] { return auditProject(m_database, {}, saved); })
        .map([&] { return saved; });
}

Result<Project> ProjectRepository::update(const Project &project)
{
    const auto stored = find(project.id);
    if (!stored)
        return stored;
    if (stored->revision != project.revision)
        return failure(ErrorCode::StaleRevision, project.name);
    auto free = requireFreeName(project);
    if (free && stored->deleted)
        free = requireFreeApiNames(project);
    if (!free)
        return tl::make_unexpected(free.error());
    Project saved = project;
    saved.revision = project.revision + 1;
    Statement update = m_database.statement(QStringLiteral(
        "UPDATE project SET name = :name, folded = :folded, prefix = :prefix, archived = "
        ":archived, "
        "created = :created, deleted = :deleted, revision = :revision WHERE id = :id"));
    bindFields(update, saved);
    return update.run()
        .and_then([&] {
            return recordChange(m_database, ChangeKind::Project, saved.id.text(), saved.id);
        })
        .and_then([&] { return auditProject(m_database, *stored, saved); })
        .map([&] { return saved; });
}

Result<Project> ProjectRepository::softDelete(const ProjectId &id, Instant now)
{
    auto project = find(id);
    if (!project)
        return project;
    project->deleted = now;
    return update(*project);
}

Result<QList<Project>> ProjectRepository::deletedBefore(Instant instant) const
{
    Statement select = m_database.statement(selectWhere("deleted < :instant"));
    select.bind(":instant", instant);
    return allRows(select, projectOf);
}

Result<void> ProjectRepository::erase(const ProjectId &id)
{
    const auto stored = find(id);
    if (!stored)
        return tl::make_unexpected(stored.error());
    Statement remove = m_database.statement(QStringLiteral("DELETE FROM project WHERE id = :id"));
    return remove.bind(":id", id)
        .run()
        .and_then([&] { return recordChange(m_database, ChangeKind::Project, id.text(), id); })
        .and_then([&] { return auditProject(m_database, *stored, {}); });
}

} // namespace keywright::store
