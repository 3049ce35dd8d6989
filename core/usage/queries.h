// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/usage.h>
#include <core/policy/counters.h>

#include <QtCore/QHash>

#include <optional>
#include <vector>

class QTimeZone;

namespace keywright {

namespace store {
class Database;
}

/// Which rows of the log of recent requests.
struct ActivityQuery
{
    std::optional<ProjectId> project;
    std::optional<KeyId> key;
    std::optional<ApiId> api;
    std::optional<Instant> since, until; ///< from then, and before then
    bool deniedOnly = false;
    QString text;              ///< found in path, key name, peer or reason; without case
    qint64 afterSequence = -1; ///< >= 0: oldest first, all after it. Otherwise newest first
    qint64 beforeSequence = 0; ///< > 0: newest first, all before it
    int limit = 100;

    friend bool operator==(const ActivityQuery &, const ActivityQuery &) = default;
};

/// Questions to the usage database. Synchronous: used inside UsageStore::read (`saveCounters` in
/// write).
class UsageQueries
{
public:
    explicit UsageQueries(store::Database &database)
        : m_database(database)
    {
    }

    /// Equal buckets without gaps, at most `maxPoints`; each a multiple of a minute, an hour or a
    /// day (UTC), whichever roll-up serves. The first bucket begins at or before `since`.
    [[nodiscard]] Result<UsageSeries> series(const UsageQuery &query, int maxPoints) const;
    /// One row for each group, most calls first; `label` is the group itself, names are the
    /// caller's. `since` and `until` count by whole minutes. By caller: from the log of recent
    /// requests, the first 1,000.
    [[nodiscard]] Result<QList<UsageRow>> rows(const UsageQuery &query) const;

    /// By weekday and hour of a time zone. A roll-up's hour begins at a full hour of UTC and counts
    /// for the local hour in which it begins: where the zone is half an hour off, calls of the
    /// second half stand an hour early. Goes back as far as hours are kept (100 days).
    [[nodiscard]] Result<UsageHeatmap> heatmap(const UsageQuery &query,
                                               const QTimeZone &zone) const;

    [[nodiscard]] Result<QList<ActivityEntry>> activity(const ActivityQuery &query) const;
    [[nodiscard]] Result<ActivityEntry> entry(const QString &requestId) const; ///< NotFound
    /// When each key of the project last was used with success.
    [[nodiscard]] Result<QHash<KeyId, Instant>> lastUsed(const ProjectId &project) const;
    /// The same for one key; empty when never.
    [[nodiscard]] Result<std::optional<Instant>> lastUsed(const KeyId &key) const;

    /// How full limits are, across restarts of the gateway. Saving replaces everything.
    [[nodiscard]] Result<std::vector<policy::CounterState>> loadCounters() const;
    [[nodiscard]] Result<void> saveCounters(const std::vector<policy::CounterState> &counters);

private:
    store::Database &m_database;
};

} // namespace keywright
