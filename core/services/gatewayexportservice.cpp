// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewayexportservice.h"

#include "chain.h"
#include "serviceparts.h"

#include <core/store/apirepository.h>
#include <core/store/keyrepository.h>
#include <core/store/projectrepository.h>

namespace keywright {

using store::Database;

namespace {

Result<QList<Project>> readProjects(Database &database, const std::optional<ProjectId> &only)
{
    const store::ProjectRepository repository(database);
    if (!only)
        return repository.list();
    const auto project = repository.find(*only);
    if (!project)
        return tl::make_unexpected(project.error());
    if (project->deleted)
        return failure(ErrorCode::NotFound, project->name);
    return QList<Project>{*project};
}

/// In one read: the file is of one moment.
Result<GatewayExportInput> readInput(Database &database, const std::optional<ProjectId> &only)
{
    GatewayExportInput input;
    const auto projects = readProjects(database, only);
    if (!projects)
        return tl::make_unexpected(projects.error());
    input.projects = *projects;
    for (const Project &project : input.projects) {
        const auto apis = store::ApiRepository(database).list(project.id);
        if (!apis)
            return tl::make_unexpected(apis.error());
        const auto keys = store::KeyRepository(database).list(project.id);
        if (!keys)
            return tl::make_unexpected(keys.error());
        input.apis += *apis;
        input.keys += *keys;
    }
    return input;
}

} // namespace

Async<GatewayExport> GatewayExportService::write(GatewayFormat format,
                                                 const std::optional<ProjectId> &project,
                                                 const Phrase &phrase)
{
    auto read =
        m_parts.store->read([project](Database &database) { return readInput(database, project); });
    return andThen(m_parts.anchor, std::move(read),
                   [&parts = m_parts, format, phrase](GatewayExportInput input) {
                       input.now = parts.clock->now();
                       return parts.worker->run([format, phrase, input = std::move(input)] {
                           return exportGateway(format, input, phrase);
                       });
                   });
}

} // namespace keywright
