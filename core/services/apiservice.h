// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/api.h>
#include <core/interchange/openapi.h>

#include <optional>

namespace keywright {

struct ServiceParts;

/// APIs: somebody's URL, or one's own service behind the gateway.
class ApiService
{
public:
    explicit ApiService(ServiceParts &parts)
        : m_parts(parts)
    {
    }

    /// Of one project, or all; sorted by name.
    [[nodiscard]] Async<QList<Api>> list(const std::optional<ProjectId> &project = {});
    [[nodiscard]] Async<Api> get(const ApiId &id);
    /// By id or name. NotFound.
    [[nodiscard]] Async<Api> resolve(const QString &nameOrId);
    /// Saves a new API; id, created, revision and reachability of the argument are ignored.
    /// NameInvalid, NameTaken, UrlInvalid, RestrictionInvalid, ProjectArchived.
    [[nodiscard]] Async<Api> add(const Api &draft);
    /// Saves everything but reachability. StaleRevision where somebody saved first.
    [[nodiscard]] Async<Api> update(const Api &api);
    /// Gone at once; the value returned can be given to restore (undo).
    [[nodiscard]] Async<Api> remove(const ApiId &id);
    /// Puts a removed API back, with its id.
    [[nodiscard]] Async<Api> restore(const Api &api);
    /// Reads and parses on a worker thread. FileUnreadable, FormatInvalid.
    [[nodiscard]] Async<OpenApiDocument> readOpenApi(const QString &path);
    /// Asks the upstream itself, past the gateway, and stores what it saw.
    [[nodiscard]] Async<Reachability> checkReachability(const ApiId &id);

private:
    ServiceParts &m_parts;
};

} // namespace keywright
