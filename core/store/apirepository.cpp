// SPDX-License-Identifier: GPL-3.0-or-later
#include "apirepository.h"

#include "apicolumns.h"
#include "auditchanges.h"
#include "changes.h"
#include "rows.h"

namespace keywright::store {

namespace {

QString selectWhere(const char *condition)
{
    return QLatin1String(
               "SELECT api.id, api.project, api.name, upstream, settings, operations, credential, "
               "source, reachability, api.created, api.revision FROM api "
               "JOIN project ON project.id = api.project WHERE ")
           + QLatin1String(condition);
}

Api apiOf(Statement &row)
{
    Api api;
    api.id = row.id<ApiId>(0);
    api.project = row.id<ProjectId>(1);
    api.name = row.text(2);
    api.upstream = QUrl(row.text(3));
    readApiSettings(row.text(4), api);
    api.operations = readOperations(row.text(5));
    if (const auto credential = row.id<KeyId>(6); !credential.isEmpty())
        api.credential = credential;
    api.source = row.text(7);
    api.reachability = readReachability(row.text(8));
    api.created = row.instant(9);
    api.revision = row.integer(10);
    return api;
}

void bindFields(Statement &statement, const Api &api)
{
    statement.bind(":id", api.id)
        .bind(":project", api.project)
        .bind(":name", api.name)
        .bind(":upstream", api.upstream.toString(QUrl::FullyEncoded))
        .bind(":settings", apiSettingsText(api))
        .bind(":operations", operationsText(api.operations))
        .bind(":credential", api.credential.value_or(KeyId()))
        .bind(":source", api.source)
        .bind(":created", api.created)
        .bind(":revision", api.revision);
}

} // namespace

Result<QList<Api>> ApiRepository::list() const
{
    Statement select =
        m_database.statement(selectWhere("project.deleted IS NULL ORDER BY api.name, api.id"));
    return allRows(select, apiOf);
}

Result<QList<Api>> ApiRepository::list(const ProjectId &project) const
{
    Statement select =
        m_database.statement(selectWhere("api.project = :project ORDER BY api.name"));
    select.bind(":project", project);
    return allRows(select, apiOf);
}

Result<Api> ApiRepository::find(const ApiId &id) const
{
    Statement select = m_database.statement(selectWhere("api.id = :id"));
    select.bind(":id", id);
    return required(firstRow(select, apiOf), id.text());
}

Result<std::optional<Api>> ApiRepository::findByName(const QString &name) const
{
    Statement select =
        m_database.statement(selectWhere("api.name = :name AND project.deleted IS NULL"));
    select.bind(":name", name.toLower());
    return firstRow(select, apiOf);
}

Result<void> ApiRepository::requireFreeName(const Api &api) const
{
    Statement select = m_database.statement(QStringLiteral(
        "SELECT 1 FROM api JOIN project ON project.id = api.project WHERE api.name = :name "
        "AND api.id <> :id AND (project.deleted IS NULL OR api.project = :project)"));
    const auto taken =
        hasRow(select.bind(":name", api.name).bind(":id", api.id).bind(":project", api.project));
    if (!taken)
        return tl::make_unexpected(taken.error());
    if (*taken)
        return failure(ErrorCode::NameTaken, api.name);
    return {};
}

Result<Api> ApiRepository::insert(const Api &api)
{
    Statement project =
        m_database.statement(QStringLiteral("SELECT 1 FROM project WHERE id = :id"));
    const auto exists = hasRow(project.bind(":id", api.project));
    if (!exists)
        return tl::make_unexpected(exists.error());
    if (!*exists)
        return failure(ErrorCode::NotFound, api.project.text());
    Api saved = api;
    saved.name = api.name.toLower();
    saved.revision = 1;
    if (auto free = requireFreeName(saved); !free)
        return tl::make_unexpected(free.error());
    Statement insert = m_database.statement(QStringLiteral(
        "INSERT INTO api (id, project, name, upstream, settings, operations, credential, source, "
        "reachability, created, revision) VALUES (:id, :project, :name, :upstream, :settings, "
        ":operations, :credential, :source, :reachability, :created, :revision)"));
    bindFields(insert, saved);
    insert.bind(":reachability", reachabilityText(saved.reachability));
    return insert.run()
        .and_then([&] {
            return recordChange(m_database, ChangeKind::Api, saved.id.text(), saved.project);
        })
        .and_then([&] { return auditApi(m_database, {}, saved); })
        .map([&] { return saved; });
}

Result<Api> ApiRepository::update(const Api &api)
{
    const auto stored = find(api.id);
    if (!stored)
        return stored;
    if (stored->revision != api.revision)
        return failure(ErrorCode::StaleRevision, api.name);
    Api saved = api;
    saved.project = stored->project;
    saved.name = api.name.toLower();
    saved.reachability = stored->reachability;
    saved.revision = api.revision + 1;
    if (auto free = requireFreeName(saved); !free)
        return tl::make_unexpected(free.error());
    Statement update = m_database.statement(QStringLiteral(
        "UPDATE api SET project = :project, name = :name, upstream = :upstream, settings = "
        ":settings, "
        "operations = :operations, credential = :credential, source = :source, created = :created, "
        "revision = :revision WHERE id = :id"));
    bindFields(update, saved);
    return update.run()
        .and_then([&] {
            return recordChange(m_database, ChangeKind::Api, saved.id.text(), saved.project);
        })
        .and_then([&] { return auditApi(m_database, *stored, saved); })
        .map([&] { return saved; });
}

Result<void> ApiRepository::saveReachability(const ApiId &id, const Reachability &reachability)
{
    const auto stored = find(id);
    if (!stored)
        return tl::make_unexpected(stored.error());
    Statement update = m_database.statement(
        QStringLiteral("UPDATE api SET reachability = :reachability WHERE id = :id"));
    update.bind(":reachability", reachabilityText(reachability)).bind(":id", id);
    return update.run().and_then([&] {
        return recordChange(m_database, ChangeKind::ApiReachability, id.text(), stored->project);
    });
}

Result<Api> ApiRepository::remove(const ApiId &id)
{
    const auto stored = find(id);
    if (!stored)
        return stored;
    Statement remove = m_database.statement(QStringLiteral("DELETE FROM api WHERE id = :id"));
    return remove.bind(":id", id)
        .run()
        .and_then(
            [&] { return recordChange(m_database, ChangeKind::Api, id.text(), stored->project); })
        .and_then([&] { return auditApi(m_database, *stored, {}); })
        .map([&] { return *stored; });
}

} // namespace keywright::store
