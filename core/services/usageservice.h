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
    std::optional<ApiId> api;
    std::optional<Instant> since, until; ///< from then, and before then
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
    /// By weekday and hour of that time zone (IANA name), of the hours' roll-ups.
    [[nodiscard]] Async<UsageHeatmap> heatmap(const UsageQuery &query, const QByteArray &timeZone);
    /// Of the APIs that have a price; most expensive first.
    [[nodiscard]] Async<QList<CostEstimate>> costs(const ProjectId &project);
    /// Every limit of the project's keys and APIs, fullest first, by the gateway's counters.
    [[nodiscard]] Async<QList<QuotaUse>> quotas(const ProjectId &project);
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
