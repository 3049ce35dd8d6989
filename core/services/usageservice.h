// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/usage.h>

#include <QtCore/QHash>

namespace keywright {

struct ServiceParts;

/// Which rows of the log.
struct ActivityFilter
{
    std::optional<ProjectId> project;
    std::optional<KeyId> key;
    bool deniedOnly = false;
    QString text; ///< found in path, key name, peer, reason; without case

    friend bool operator==(const ActivityFilter &, const ActivityFilter &) = default;
};

/// What was recorded: counts for charts, rows for tables, the log of recent requests.
class UsageService
{
public:
    explicit UsageService(ServiceParts &parts)
        : m_parts(parts)
    {
    }

    /// At most `maxPoints` equal buckets without gaps.
    [[nodiscard]] Async<UsageSeries> series(const UsageQuery &query, int maxPoints);
    /// Most calls first, labels filled in.
    [[nodiscard]] Async<QList<UsageRow>> rows(const UsageQuery &query);
    /// Newest first; `before` 0 starts at the newest.
    [[nodiscard]] Async<QList<ActivityEntry>> recent(const ActivityFilter &filter, int limit,
                                                     qint64 before = 0);
    /// Oldest first, all after that sequence: for following live.
    [[nodiscard]] Async<QList<ActivityEntry>> since(const ActivityFilter &filter, qint64 sequence,
                                                    int limit);

private:
    ServiceParts &m_parts;
};

} // namespace keywright
