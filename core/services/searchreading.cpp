// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchreading.h"

#include "collectionfolder.h"
#include "collectionservice.h"
#include "environmentfolder.h"

#include <core/store/apirepository.h>
#include <core/store/bindingrepository.h>
#include <core/store/keyrepository.h>
#include <core/store/projectrepository.h>

#include <QtCore/QHash>

#include <algorithm>

namespace keywright {

using store::Database;

namespace {

/// "forms · 127.0.0.1", without what is empty.
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

SearchHit hitOf(SearchHit::Kind kind, const Project &project)
{
    SearchHit hit;
    hit.kind = kind;
    hit.project = project.id;
    hit.projectName = project.name;
    return hit;
}

void addProject(SearchCatalogue &catalogue, const Project &project)
{
    SearchHit hit = hitOf(SearchHit::Kind::Project, project);
    hit.id = project.id.text();
    hit.title = project.name;
    hit.detail = project.prefix;
    catalogue.add(hit);
}

void addApi(SearchCatalogue &catalogue, const Project &project, const Api &api)
{
    SearchHit hit = hitOf(SearchHit::Kind::Api, project);
    hit.id = api.id.text();
    hit.title = api.name;
    hit.detail = api.upstream.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    catalogue.add(hit, {api.upstream.host()});
    for (const Operation &operation : api.operations) {
        SearchHit one = hitOf(SearchHit::Kind::Operation, project);
        one.id = api.id.text();
        one.title = operation.method + u' ' + operation.path;
        one.detail = joined({api.name, operation.operationId, operation.summary});
        catalogue.add(one, {operation.path});
    }
}

void addKey(SearchCatalogue &catalogue, const Project &project, const Key &key)
{
    SearchHit hit = hitOf(SearchHit::Kind::Key, project);
    hit.id = key.id.text();
    hit.title = key.name;
    hit.detail = joined({key.masked(), key.application, key.labels.join(QLatin1String(", "))});
    catalogue.add(hit, {key.environment, key.provider, key.note});
}

Result<void> addKeys(Database &database, const QHash<QString, Project> &projects,
                     SearchCatalogue &catalogue, QHash<QString, QString> &names)
{
    const auto add = [&](const Key &key) {
        const auto project = projects.constFind(key.project.text());
        if (key.deleted || project == projects.constEnd())
            return;
        names.insert(key.id.text(), key.name);
        addKey(catalogue, *project, key);
    };
    const store::KeyRepository keys(database);
    if (projects.size() > 1)
        return keys.forEach(add);
    for (const Project &project : projects) {
        const auto list = keys.list(project.id);
        if (!list)
            return tl::make_unexpected(list.error());
        std::for_each(list->begin(), list->end(), add);
    }
    return {};
}

Result<void> addBindings(Database &database, const Project &project, SearchCatalogue &catalogue,
                         const QHash<QString, QString> &keyNames)
{
    const auto bindings = store::BindingRepository(database).list(project.id);
    if (!bindings)
        return tl::make_unexpected(bindings.error());
    for (const Binding &binding : *bindings) {
        SearchHit hit = hitOf(SearchHit::Kind::Variable, project);
        hit.id = binding.variable;
        hit.title = binding.variable;
        hit.detail = joined({keyNames.value(binding.key.text()), binding.environment});
        hit.environment = binding.environment;
        catalogue.add(hit);
    }
    return {};
}

Result<void> addApis(Database &database, const QHash<QString, Project> &projects,
                     SearchCatalogue &catalogue)
{
    const store::ApiRepository repository(database);
    const auto apis = repository.list();
    if (!apis)
        return tl::make_unexpected(apis.error());
    for (const Api &api : *apis) {
        const auto project = projects.constFind(api.project.text());
        if (project != projects.constEnd())
            addApi(catalogue, *project, api);
    }
    return {};
}

/// By their names alone: a value may be one's own affair.
QStringList addVariables(SearchCatalogue &catalogue, const Project &project,
                         const QList<RequestPair> &variables, const QString &environment)
{
    QStringList names;
    for (const RequestPair &variable : variables) {
        SearchHit hit = hitOf(SearchHit::Kind::RequestVariable, project);
        hit.id = variable.name.trimmed();
        hit.title = hit.id;
        hit.detail = environment;
        hit.environment = environment;
        if (hit.id.isEmpty())
            continue;
        names.append(hit.id);
        catalogue.add(hit);
    }
    return names;
}

void addFiles(SearchCatalogue &catalogue, const SearchReading::Place &place)
{
    if (const auto collection = CollectionFolder(place.folder).list()) {
        for (const CollectionEntry &entry : collection->entries) {
            if (entry.isFolder)
                continue;
            SearchHit hit = hitOf(SearchHit::Kind::Request, place.project);
            hit.id = entry.path;
            hit.title = entry.name;
            hit.detail = joined({entry.method, entry.path});
            catalogue.add(hit);
        }
    }
    const EnvironmentFolder files(place.folder);
    if (const auto shared = files.shared({}))
        addVariables(catalogue, place.project, *shared, {});
    for (const Environment &environment : files.list()) {
        SearchHit hit = hitOf(SearchHit::Kind::Environment, place.project);
        hit.id = environment.name;
        hit.title = environment.name;
        hit.detail = addVariables(catalogue, place.project, environment.variables, environment.name)
                         .join(QLatin1String(", "));
        catalogue.add(hit);
    }
}

} // namespace

Result<std::shared_ptr<SearchReading>> readStore(Database &database, const ProjectId &wanted,
                                                 const QString &data)
{
    const auto all = store::ProjectRepository(database).list();
    if (!all)
        return tl::make_unexpected(all.error());
    const auto rows = std::make_shared<SearchReading>();
    QHash<QString, Project> projects;
    for (const Project &project : *all) {
        if (!wanted.isEmpty() && project.id != wanted)
            continue;
        projects.insert(project.id.text(), project);
        addProject(rows->catalogue, project);
        const auto folder = CollectionService::folderOf(database, project.id, data);
        if (!folder)
            return tl::make_unexpected(folder.error());
        rows->places.append({project, *folder});
    }
    QHash<QString, QString> keyNames;
    if (auto added = addApis(database, projects, rows->catalogue); !added)
        return tl::make_unexpected(added.error());
    if (auto added = addKeys(database, projects, rows->catalogue, keyNames); !added)
        return tl::make_unexpected(added.error());
    for (const Project &project : std::as_const(projects)) {
        if (auto added = addBindings(database, project, rows->catalogue, keyNames); !added)
            return tl::make_unexpected(added.error());
    }
    return rows;
}

void readFiles(SearchReading &reading)
{
    for (const SearchReading::Place &place : std::as_const(reading.places))
        addFiles(reading.catalogue, place);
}

} // namespace keywright
