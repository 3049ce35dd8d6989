// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisionedrepository.h"

#include "rows.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace keywright::store {

namespace {

QString keysToText(const QHash<KeyId, int> &keys)
{
    QJsonObject object;
    for (auto at = keys.begin(); at != keys.end(); ++at)
        object.insert(at.key().text(), at.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QHash<KeyId, int> keysFromText(const QString &text)
{
    QHash<KeyId, int> keys;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto at = object.begin(); at != object.end(); ++at)
        keys.insert(KeyId(at.key()), at.value().toInt());
    return keys;
}

ProvisionedFile fileOf(Statement &row)
{
    ProvisionedFile file;
    file.path = row.text(0);
    file.project = ProjectId(row.text(1));
    file.environment = row.text(2);
    file.written = row.instant(3);
    file.expires = row.optionalInstant(4);
    return file;
}

ProvisionedChild childOf(Statement &row)
{
    ProvisionedChild child;
    child.pid = row.integer(0);
    child.started = row.integer(1);
    child.project = ProjectId(row.text(2));
    child.environment = row.text(3);
    child.program = row.text(4);
    child.created = row.instant(5);
    child.keys = keysFromText(row.text(6));
    return child;
}

} // namespace

Result<void> ProvisionedRepository::saveFile(const ProvisionedFile &file)
{
    Statement upsert = m_database.statement(QStringLiteral(
        "INSERT OR REPLACE INTO provisioned_file (path, project, environment, written, expires) "
        "VALUES (:path, :project, :environment, :written, :expires)"));
    return upsert.bind(":path", file.path)
        .bind(":project", file.project)
        .bind(":environment", file.environment)
        .bind(":written", file.written)
        .bind(":expires", file.expires)
        .run();
}

Result<void> ProvisionedRepository::removeFile(const QString &path)
{
    Statement remove =
        m_database.statement(QStringLiteral("DELETE FROM provisioned_file WHERE path = :path"));
    return remove.bind(":path", path).run();
}

Result<QList<ProvisionedFile>> ProvisionedRepository::files(
    const std::optional<ProjectId> &project) const
{
    const QString where = project ? QStringLiteral("WHERE project = :project ") : QString();
    Statement select =
        m_database.statement(QStringLiteral("SELECT path, project, environment, written, expires "
                                            "FROM provisioned_file %1ORDER BY path")
                                 .arg(where));
    if (project)
        select.bind(":project", *project);
    return allRows(select, fileOf);
}

Result<void> ProvisionedRepository::saveChild(const ProvisionedChild &child)
{
    Statement insert = m_database.statement(QStringLiteral(
        "INSERT OR REPLACE INTO provisioned_child (pid, started, project, environment, program, "
        "created, keys) VALUES (:pid, :started, :project, :environment, :program, :created, "
        ":keys)"));
    return insert.bind(":pid", child.pid)
        .bind(":started", child.started)
        .bind(":project", child.project)
        .bind(":environment", child.environment)
        .bind(":program", child.program)
        .bind(":created", child.created)
        .bind(":keys", keysToText(child.keys))
        .run();
}

Result<void> ProvisionedRepository::removeChild(qint64 pid, qint64 started)
{
    Statement remove = m_database.statement(
        QStringLiteral("DELETE FROM provisioned_child WHERE pid = :pid AND started = :started"));
    return remove.bind(":pid", pid).bind(":started", started).run();
}

Result<QList<ProvisionedChild>> ProvisionedRepository::children() const
{
    Statement select = m_database.statement(
        QStringLiteral("SELECT pid, started, project, environment, program, created, keys "
                       "FROM provisioned_child ORDER BY created, pid"));
    return allRows(select, childOf);
}

Result<void> ProvisionedRepository::addFolder(const ProjectId &project, const QString &path)
{
    Statement insert =
        m_database.statement(QStringLiteral("INSERT OR IGNORE INTO project_folder (project, path) "
                                            "VALUES (:project, :path)"));
    return insert.bind(":project", project).bind(":path", path).run();
}

Result<void> ProvisionedRepository::removeFolder(const ProjectId &project, const QString &path)
{
    const auto known = folders(project);
    if (!known)
        return tl::make_unexpected(known.error());
    if (!known->contains(path))
        return failure(ErrorCode::NotFound, path);
    Statement remove = m_database.statement(
        QStringLiteral("DELETE FROM project_folder WHERE project = :project AND path = :path"));
    return remove.bind(":project", project).bind(":path", path).run();
}

Result<QStringList> ProvisionedRepository::folders(const ProjectId &project) const
{
    Statement select = m_database.statement(
        QStringLiteral("SELECT path FROM project_folder WHERE project = :project ORDER BY path"));
    select.bind(":project", project);
    const auto rows = allRows(select, [](Statement &row) { return row.text(0); });
    if (!rows)
        return tl::make_unexpected(rows.error());
    return QStringList(*rows);
}

} // namespace keywright::store
