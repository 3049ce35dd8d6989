// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "histogram.h"

#include <core/base/error.h>
#include <core/domain/usage.h>

#include <QtCore/QHash>

namespace keywright {

namespace store {
class Database;
}

/// Over what a line of counts runs. The numbers are in the file.
enum class Granularity { Minute = 0, Hour = 1, Day = 2 };
[[nodiscard]] std::chrono::seconds lengthOf(Granularity granularity);

/// What is counted apart.
struct RollupKey
{
    qint64 bucket = 0; ///< start in seconds since 1970, UTC
    ProjectId project;
    ApiId api;
    KeyId key;
    QString operation;
    Outcome outcome = Outcome::Granted;
    QString reason;

    friend bool operator==(const RollupKey &, const RollupKey &) = default;
    friend size_t qHash(const RollupKey &line, size_t seed = 0)
    {
        return qHashMulti(seed, line.bucket, line.project, line.api, line.key, line.operation,
                          int(line.outcome), line.reason);
    }
};

struct RollupTotals
{
    qint64 calls = 0, bytesIn = 0, bytesOut = 0;
    LatencyHistogram latency;

    void merge(const RollupTotals &other);
};

/// Counts that wait to be written: lines by minute, of which hours and days are made on writing.
class RollupBatch
{
public:
    /// Without details the latency is not known. False where the batch is full and has no such
    /// line.
    bool add(const ActivityEntry &entry, bool hasLatency, qint64 maxLines);
    /// Takes the other one in; where there is no room for a line, `lost` rises by its calls.
    void merge(const RollupBatch &other, qint64 maxLines, qint64 &lost);
    [[nodiscard]] bool isEmpty() const { return m_minutes.isEmpty(); }

    /// Adds everything to the file, in the running transaction.
    [[nodiscard]] Result<void> write(store::Database &database) const;

private:
    QHash<RollupKey, RollupTotals> m_minutes;
    QHash<KeyId, QPair<ProjectId, Instant>> m_lastUsed;
};

/// Adds up lines of the totals that were taken over from a database without totals, some at a time.
[[nodiscard]] Result<void> sweepTotals(store::Database &database);

/// Removes minutes older than a week and hours older than 100 days. Days stay.
[[nodiscard]] Result<void> trimRollups(store::Database &database, Instant now);

} // namespace keywright
