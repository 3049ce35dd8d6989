// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/clock.h>
#include <core/base/error.h>
#include <core/domain/ids.h>
#include <core/policy/snapshotbuilder.h>

#include <QtCore/QStringList>

#include <memory>

namespace keywright {

struct Key;

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
    explicit PolicySource(std::shared_ptr<const Clock> clock);

    /// Policy as the store has it now: reads what changed since the last time, on a thread of the
    /// store.
    [[nodiscard]] Result<std::shared_ptr<const policy::Snapshot>> snapshot(
        store::Database &database, const QStringList &trustedProxies);

private:
    [[nodiscard]] Result<void> refresh(store::Database &database);
    [[nodiscard]] Result<void> readAll(store::Database &database);
    [[nodiscard]] Result<void> readChanges(store::Database &database, const store::ChangeSet &set);
    [[nodiscard]] Result<void> readProject(store::Database &database, const ProjectId &id);
    [[nodiscard]] Result<void> readApi(store::Database &database, const ApiId &id);
    [[nodiscard]] Result<void> readKey(store::Database &database, const KeyId &id);
    void startAnew();
    void put(const Key &key);

    std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<policy::SnapshotBuilder> m_builder;
    QStringList m_trustedProxies;
    qint64 m_revision = -1;
};

} // namespace keywright
