// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookup.h"

#include <core/store/apirepository.h>
#include <core/store/keyrepository.h>
#include <core/store/projectrepository.h>

namespace keywright {

using store::ApiRepository;
using store::Database;
using store::KeyRepository;
using store::ProjectRepository;

namespace {

bool isNotFound(const Error &error)
{
    return error.code == ErrorCode::NotFound;
}

bool sameName(const QString &left, const QString &right)
{
    return left.compare(right.trimmed(), Qt::CaseInsensitive) == 0;
}

template<typename Thing>
std::optional<Thing> lastDeleted(const QList<Thing> &things, const QString &name)
{
    std::optional<Thing> last;
    for (const Thing &thing : things) {
        if (thing.deleted && sameName(thing.name, name)
            && (!last || *last->deleted < *thing.deleted))
            last = thing;
    }
    return last;
}

Result<Key> keyOfProject(Database &database, const QString &name, const Project &project)
{
    const KeyRepository keys(database);
    auto found = keys.findByName(project.id, name.trimmed());
    if (!found)
        return tl::make_unexpected(found.error());
    if (*found)
        return **found;
    const auto all = keys.list(project.id, true);
    if (!all)
        return tl::make_unexpected(all.error());
    if (auto deleted = lastDeleted(*all, name))
        return *deleted;
    return failure(ErrorCode::NotFound, project.name + u'/' + name.trimmed());
}

Result<Key> keyOfAnyProject(Database &database, const QString &name)
{
    const auto projects = ProjectRepository(database).list();
    if (!projects)
        return tl::make_unexpected(projects.error());
    std::optional<Key> only;
    for (const Project &project : *projects) {
        auto found = KeyRepository(database).findByName(project.id, name.trimmed());
        if (!found)
            return tl::make_unexpected(found.error());
        if (!*found)
            continue;
        if (only)
            return failure(ErrorCode::NameAmbiguous, name);
        only = std::move(**found);
    }
    if (only)
        return *only;
    return failure(ErrorCode::NotFound, name);
}

} // namespace

Result<Project> findProject(Database &database, const QString &nameOrId)
{
    const ProjectRepository projects(database);
    auto byName = projects.findByName(nameOrId.trimmed());
    if (!byName)
        return tl::make_unexpected(byName.error());
    if (*byName)
        return **byName;
    auto byId = projects.find(ProjectId(nameOrId));
    if (byId || !isNotFound(byId.error()))
        return byId;
    const auto all = projects.list(true);
    if (!all)
        return tl::make_unexpected(all.error());
    if (auto deleted = lastDeleted(*all, nameOrId))
        return *deleted;
    return failure(ErrorCode::NotFound, nameOrId);
}

Result<Api> findApi(Database &database, const QString &nameOrId)
{
    const ApiRepository apis(database);
    auto byName = apis.findByName(nameOrId.trimmed());
    if (!byName)
        return tl::make_unexpected(byName.error());
    if (*byName)
        return **byName;
    return apis.find(ApiId(nameOrId));
}

Result<Key> findKey(Database &database, const QString &address, const QString &project)
{
    auto byId = KeyRepository(database).find(KeyId(address));
    if (byId || !isNotFound(byId.error()))
        return byId;
    QString owner = project;
    QString name = address;
    if (const qsizetype slash = address.indexOf(u'/'); slash >= 0) {
        owner = address.left(slash);
        name = address.mid(slash + 1);
    }
    if (owner.isEmpty())
        return keyOfAnyProject(database, name);
    const auto found = findProject(database, owner);
    if (!found)
        return tl::make_unexpected(found.error());
    return keyOfProject(database, name, *found);
}

} // namespace keywright
