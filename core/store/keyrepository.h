// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/key.h>

#include <functional>
#include <optional>

namespace keywright::store {

class Database;

/// Rows of keys with their versions. Holds digests, never secrets. `lastUsed` is usage's.
class KeyRepository
{
public:
    explicit KeyRepository(Database &database)
        : m_database(database)
    {
    }

    /// Tells of every project's that is not deleted, one after the other in the order of their ids:
    /// for building policy, since a hundred thousand at once take much memory.
    [[nodiscard]] Result<void> forEach(const std::function<void(const Key &)> &tell) const;
    /// Of one project, sorted by name.
    [[nodiscard]] Result<QList<Key>> list(const ProjectId &project, bool withDeleted = false) const;
    /// Deleted ones too. NotFound.
    [[nodiscard]] Result<Key> find(const KeyId &id) const;
    /// Among those not deleted, without case.
    [[nodiscard]] Result<std::optional<Key>> findByName(const ProjectId &project,
                                                        const QString &name) const;
    /// Whose secret has this SHA-256, in any version; deleted ones too, but last.
    [[nodiscard]] Result<std::optional<Key>> findByDigest(const QByteArray &digest) const;

    /// Gives it revision 1. NameTaken, NotFound (the project).
    [[nodiscard]] Result<Key> insert(const Key &key);
    /// Saves every field and all versions, and raises the revision. StaleRevision, NameTaken,
    /// NotFound.
    [[nodiscard]] Result<Key> update(const Key &key);
    /// State Deleted from now on; frees the name at once. NotFound.
    [[nodiscard]] Result<Key> softDelete(const KeyId &id, Instant now);
    /// Saves it as it was before its deletion, disabled or not. StaleRevision, NameTaken, NotFound.
    [[nodiscard]] Result<Key> undelete(const Key &key);
    /// Those deleted before then, for the sweep.
    [[nodiscard]] Result<QList<Key>> deletedBefore(Instant instant) const;
    /// For good, bindings and credentials that name it too. NotFound.
    [[nodiscard]] Result<void> erase(const KeyId &id);

private:
    [[nodiscard]] Result<void> requireFreeName(const Key &key) const;
    [[nodiscard]] Result<void> saveVersions(const Key &key);

    Database &m_database;
};

} // namespace keywright::store
