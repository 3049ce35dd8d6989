// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectservice.h"

#include "drafts.h"
#include "lookup.h"
#include "serviceparts.h"

#include <core/domain/keyformat.h>
#include <core/store/projectrepository.h>

namespace keywright {

using store::Database;
using store::ProjectRepository;

Async<QList<Project>> ProjectService::list(bool withDeleted)
{
    return m_parts.store->read([withDeleted](Database &database) {
        return ProjectRepository(database).list(withDeleted);
    });
}

Async<Project> ProjectService::get(const ProjectId &id)
{
    return m_parts.store->read(
        [id](Database &database) { return ProjectRepository(database).find(id); });
}

Async<Project> ProjectService::resolve(const QString &nameOrId)
{
    return m_parts.store->read(
        [nameOrId](Database &database) { return findProject(database, nameOrId); });
}

Async<Project> ProjectService::create(const QString &name, const QString &prefix)
{
    return m_parts.store->write([name, prefix, clock = m_parts.clock,
                                 random = m_parts.random](Database &database) -> Result<Project> {
        const auto checked = checkedName(name);
        if (!checked)
            return tl::make_unexpected(checked.error());
        Project project;
        project.id = ProjectId::make(*random);
        project.name = *checked;
        project.prefix = prefix.isEmpty() ? prefixFromName(*checked) : prefix;
        project.created = clock->now();
        if (!isValidPrefix(project.prefix))
            return failure(ErrorCode::InvalidArgument, QStringLiteral("prefix"), prefix);
        return ProjectRepository(database).insert(project);
    });
}

Async<Project> ProjectService::rename(const ProjectId &id, const QString &name)
{
    return m_parts.store->write([id, name](Database &database) -> Result<Project> {
        const auto checked = checkedName(name);
        if (!checked)
            return tl::make_unexpected(checked.error());
        ProjectRepository projects(database);
        auto project = projects.find(id);
        if (!project)
            return project;
        project->name = *checked;
        return projects.update(*project);
    });
}

Async<Project> ProjectService::setArchived(const ProjectId &id, bool archived)
{
    return m_parts.store->write([id, archived](Database &database) -> Result<Project> {
        ProjectRepository projects(database);
        auto project = projects.find(id);
        if (!project || project->archived == archived)
            return project;
        project->archived = archived;
        return projects.update(*project);
    });
}

Async<Project> ProjectService::remove(const ProjectId &id)
{
    return m_parts.store->write([id, clock = m_parts.clock](Database &database) {
        return ProjectRepository(database).softDelete(id, clock->now());
    });
}

Async<Project> ProjectService::undelete(const ProjectId &id)
{
    return m_parts.store->write([id](Database &database) -> Result<Project> {
        ProjectRepository projects(database);
        auto project = projects.find(id);
        if (!project || !project->deleted)
            return project;
        const auto name =
            freeName(project->name, [&projects](const QString &candidate) -> Result<bool> {
                const auto found = projects.findByName(candidate);
                if (!found)
                    return tl::make_unexpected(found.error());
                return found->has_value();
            });
        if (!name)
            return tl::make_unexpected(name.error());
        project->name = *name;
        project->deleted.reset();
        return projects.update(*project);
    });
}

} // namespace keywright
