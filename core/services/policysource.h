// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/clock.h>
#include <core/base/error.h>
#include <core/domain/ids.h>
#include <core/policy/snapshot.h>

#include <QtCore/QStringList>

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace keywright {

namespace store {
class Database;
struct ChangeSet;
} // namespace store

/// Everything that policy is built from, kept in memory and brought up to date by reading only what
/// changed in the store, so that one saved key among 100,000 is enforced at once. Not thread-safe:
/// used by one job at a time.
class PolicySource
{
public:
    /// Reads what changed since the last time, on a thread of the store.
    [[nodiscard]] Result<void> refresh(store::Database &database);
    /// The input for a snapshot: a copy of all definitions.
    [[nodiscard]] policy::SnapshotInput input(const QStringList &trustedProxies, Instant now) const;

private:
    template<typename Definition>
    struct Table
    {
        std::vector<Definition> rows;
        std::unordered_map<std::string, std::size_t> positions; ///< by id

        void put(Definition definition);
        void drop(const std::string &id);
        void clear();
    };

    [[nodiscard]] Result<void> readAll(store::Database &database);
    [[nodiscard]] Result<void> readChanges(store::Database &database, const store::ChangeSet &set);
    [[nodiscard]] Result<void> readProject(store::Database &database, const ProjectId &id);
    [[nodiscard]] Result<void> readApi(store::Database &database, const ApiId &id);
    [[nodiscard]] Result<void> readKey(store::Database &database, const KeyId &id);
    void dropProject(const std::string &id);

    Table<policy::ProjectDefinition> m_projects;
    Table<policy::ApiDefinition> m_apis;
    Table<policy::KeyDefinition> m_keys;
    qint64 m_revision = -1;
};

} // namespace keywright
