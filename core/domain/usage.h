// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/clock.h>
#include <core/domain/ids.h>
#include <core/policy/values.h>

#include <QtCore/QList>
#include <QtCore/QString>

#include <array>
#include <optional>

namespace keywright {

/// Granted: the upstream answered. Denied: the policy said no. Failed: granted, but the upstream
/// did not answer.
enum class Outcome { Granted, Denied, Failed };

/// One row of the log of recent requests. Holds what explains the verdict and no secret.
struct ActivityEntry
{
    qint64 sequence = 0; ///< rising; position in the log
    Instant time;
    QString requestId;
    ProjectId project; ///< empty where no API was addressed
    ApiId api;
    KeyId key;                ///< empty where no key was recognised
    QString apiName, keyName; ///< as they were then
    int version = 0;
    QString method;
    QString path;      ///< after `/<api>`; key parameters replaced by `…`
    QString operation; ///< operationId or `METHOD /template`; empty: undeclared
    QString peer;      ///< client address
    Outcome outcome = Outcome::Granted;
    QString reason; ///< policy::reasonName, empty when granted
    QString step;   ///< policy::stepName of the deciding step
    QString detail; ///< policy::detailName
    QString
        observed; ///< what the deciding step saw, made safe: the referrer's origin, the address, …
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
    /// Caller: the client's address, counted from the log of recent requests, which has no
    /// latencies for percentiles of long spans and goes back as far as it is kept.
    enum class GroupBy { None, Key, Api, Operation, Outcome, Caller };
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

/// A chart's data: equal buckets without gaps (an empty bucket is a zero), at most as many as asked
/// for.
struct UsageSeries
{
    Instant since, until;
    std::chrono::milliseconds bucket{0};
    QList<UsagePoint> points;

    friend bool operator==(const UsageSeries &, const UsageSeries &) = default;
};

/// Calls by weekday and hour of a time zone, for seeing when an API is used.
struct UsageHeatmap
{
    struct Cell
    {
        qint64 granted = 0, denied = 0, failed = 0;

        [[nodiscard]] qint64 total() const { return granted + denied + failed; }
        friend bool operator==(const Cell &, const Cell &) = default;
    };
    std::array<std::array<Cell, 24>, 7> cells; ///< [weekday from Monday][hour]

    friend bool operator==(const UsageHeatmap &, const UsageHeatmap &) = default;
};

/// What an API's calls of the running month (UTC) are estimated to cost, by its price.
struct CostEstimate
{
    ApiId api;
    QString apiName;
    QString currency;
    qint64 calls = 0;            ///< granted since the month began
    qint64 freeCalls = 0;        ///< the allowance
    qint64 micros = 0;           ///< so far, in millionths of the currency's unit
    qint64 microsByMonthEnd = 0; ///< if it goes on as it did so far

    friend bool operator==(const CostEstimate &, const CostEstimate &) = default;
};

/// How much of a limit is used up at present.
struct QuotaUse
{
    KeyId key; ///< empty: a limit over all keys
    QString keyName;
    ApiId api; ///< empty: over all APIs
    QString apiName;
    policy::Limit limit;
    qint64 used = 0;
    std::optional<Instant> resets; ///< of a fixed window

    friend bool operator==(const QuotaUse &, const QuotaUse &) = default;
};

} // namespace keywright

Q_DECLARE_METATYPE(keywright::ActivityEntry)
