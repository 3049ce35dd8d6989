// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/clock.h>
#include <core/domain/ids.h>

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace keywright {

/// Granted: the upstream answered. Denied: the policy said no. Failed: granted, but the upstream did not answer.
enum class Outcome { Granted, Denied, Failed };

/// One row of the log of recent requests. Holds what explains the verdict and no secret.
struct ActivityEntry
{
    qint64 sequence = 0; ///< rising; position in the log
    Instant time;
    QString requestId;
    ProjectId project; ///< empty where no API was addressed
    ApiId api;
    KeyId key;         ///< empty where no key was recognised
    QString apiName, keyName; ///< as they were then
    int version = 0;
    QString method;
    QString path;      ///< after `/<api>`; key parameters replaced by `…`
    QString operation; ///< operationId or `METHOD /template`; empty: undeclared
    QString peer;      ///< client address
    Outcome outcome = Outcome::Granted;
    QString reason;    ///< policy::reasonName, empty when granted
    QString step;      ///< policy::stepName of the deciding step
    QString detail;    ///< policy::detailName
    QString observed;  ///< what the deciding step saw, made safe: the referrer's origin, the address, …
    QString wouldDeny; ///< reason of a report-only restriction
    int status = 0;    ///< answered to the caller
    std::chrono::microseconds latency{0};
    qint64 bytesIn = 0, bytesOut = 0;
    qint64 repeats = 1; ///< failed authentications are aggregated per second and peer

    friend bool operator==(const ActivityEntry &, const ActivityEntry &) = default;
};

/// What to count and how.
struct UsageQuery
{
    enum class GroupBy { None, Key, Api, Operation, Outcome };
    std::optional<ProjectId> project; ///< none: all
    std::optional<ApiId> api;
    std::optional<KeyId> key;
    Instant since, until;
    GroupBy groupBy = GroupBy::None;

    friend bool operator==(const UsageQuery &, const UsageQuery &) = default;
};

/// One line of the answer to a UsageQuery.
struct UsageRow
{
    QString group; ///< id, operation, or outcome with reason ("denied API_KEY_IP_ADDRESS_BLOCKED")
    QString label; ///< the group's name for people
    qint64 granted = 0, denied = 0, failed = 0, bytesIn = 0, bytesOut = 0;
    std::chrono::microseconds p50{0}, p95{0}, p99{0};

    friend bool operator==(const UsageRow &, const UsageRow &) = default;
};

/// One bucket of a chart.
struct UsagePoint
{
    Instant start;
    qint64 granted = 0, failed = 0;
    QList<QPair<QString, qint64>> denied; ///< by reason, in the order of policy's reasons
    std::chrono::microseconds p50{0}, p95{0}, p99{0};

    friend bool operator==(const UsagePoint &, const UsagePoint &) = default;
};

/// A chart's data: equal buckets without gaps (an empty bucket is a zero), at most as many as asked for.
struct UsageSeries
{
    Instant since, until;
    std::chrono::milliseconds bucket{0};
    QList<UsagePoint> points;

    friend bool operator==(const UsageSeries &, const UsageSeries &) = default;
};

} // namespace keywright

Q_DECLARE_METATYPE(keywright::ActivityEntry)
