// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/clock.h>
#include <core/base/error.h>
#include <core/domain/ids.h>

#include <QtCore/QList>

namespace keywright::store {

class Database;

/// What is about to be done to the keychain, noted before it is done: the keychain and the store
/// have no common transaction, so the sweep finishes or undoes what a crash left.
struct PendingSecret
{
    enum class Action { Write, Remove };
    qint64 id = 0; ///< given by insert
    QString account;
    Action action = Action::Write;
    KeyId key; ///< need not exist (yet, any more)
    int version = 0;
    Instant created;

    friend bool operator==(const PendingSecret &, const PendingSecret &) = default;
};

class PendingSecretRepository
{
public:
    explicit PendingSecretRepository(Database &database)
        : m_database(database)
    {
    }

    /// Oldest first.
    [[nodiscard]] Result<QList<PendingSecret>> list() const;
    [[nodiscard]] Result<PendingSecret> insert(const PendingSecret &pending);
    /// Done with; fine where it is gone already.
    [[nodiscard]] Result<void> remove(qint64 id);

private:
    Database &m_database;
};

} // namespace keywright::store
