// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/api.h>

#include <optional>

namespace keywright::store {

class Database;

/// Rows of APIs. Names are unique in the home, among the APIs of projects that are not deleted.
class ApiRepository
{
public:
    explicit ApiRepository(Database &database)
        : m_database(database)
    {
    }

    /// Of projects that are not deleted, sorted by name.
    [[nodiscard]] Result<QList<Api>> list() const;
    /// Of one project, deleted or not, sorted by name.
    [[nodiscard]] Result<QList<Api>> list(const ProjectId &project) const;
    [[nodiscard]] Result<Api> find(const ApiId &id) const; ///< NotFound
    [[nodiscard]] Result<std::optional<Api>> findByName(const QString &name) const;

    /// Gives it revision 1. NameTaken, NotFound (the project).
    [[nodiscard]] Result<Api> insert(const Api &api);
    /// Saves every field but the reachability. StaleRevision, NameTaken, NotFound.
    [[nodiscard]] Result<Api> update(const Api &api);
    /// What was last seen of the upstream; does not raise the API's revision. NotFound.
    [[nodiscard]] Result<void> saveReachability(const ApiId &id, const Reachability &reachability);
    /// For good; `insert` brings it back. NotFound.
    [[nodiscard]] Result<Api> remove(const ApiId &id);

private:
    [[nodiscard]] Result<void> requireFreeName(const Api &api) const;

    Database &m_database;
};

} // namespace keywright::store
