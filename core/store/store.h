// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes.h"
#include "connections.h"

#include <QtCore/QObject>

#include <chrono>

namespace keywright::store {

/// The database of projects, APIs and keys. Lives on the thread that made it (which needs an event
/// loop for the signal); opens, reads and writes on threads of its own, so nothing here blocks.
/// `read` and `write` take `job(Database &) -> Result<T>`; use the repositories in there.
class Store : public QObject
{
    Q_OBJECT
public:
    explicit Store(const QString &path, QObject *parent = nullptr);
    /// Other migrations or time limits, for tests.
    explicit Store(const ConnectionSettings &settings, QObject *parent = nullptr);
    ~Store() override;

    /// Open and migrated: StoreUnavailable, StoreNewer, StoreBusy otherwise.
    [[nodiscard]] Async<void> ready() { return m_connections.ready(); }
    /// Follows commits of other processes from now on; our own are always told.
    void watch(std::chrono::milliseconds period = std::chrono::milliseconds(50));

    /// See Connections.
    template<typename Job>
    [[nodiscard]] auto read(Job job)
    {
        return m_connections.read(std::move(job));
    }
    template<typename Job>
    [[nodiscard]] auto write(Job job)
    {
        return m_connections.write(std::move(job));
    }

    /// The revision of the last `changed`; -1 before the store is open.
    [[nodiscard]] qint64 revision() const { return m_revision; }

Q_SIGNALS:
    /// After a commit, ours or another process's. On the thread that owns the Store.
    void changed(const keywright::store::ChangeSet &changes);

private:
    void readChanges(Database &database);

    qint64 m_revision = -1;
    qint64 m_seenRevision = -1; ///< of the reader's thread
    Connections m_connections;  ///< last: its threads end before the rest goes
};

} // namespace keywright::store
