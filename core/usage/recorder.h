// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/clock.h>
#include <core/base/error.h>
#include <core/domain/usage.h>
#include <core/policy/counters.h>

#include <chrono>
#include <memory>
#include <vector>

namespace keywright {

struct RecorderSettings
{
    QString path;                            ///< usage.sqlite
    std::chrono::milliseconds interval{250}; ///< between two flushes
    qint64 keptEntries = 100000;             ///< of the log of recent requests
    qint64 pendingEntries = 50000;           ///< details that may wait in memory
    qint64 pendingCounts = 200000;           ///< lines of counts that may wait in memory
    std::shared_ptr<const Clock> clock;      ///< for removing what is too old; none: the machine's
};

/// What the recorder itself has to say.
struct RecorderState
{
    qint64 pendingEntries = 0;    ///< waiting for the disk
    qint64 droppedEntries = 0;    ///< details that were let go; their counts were not
    qint64 droppedCalls = 0;      ///< calls that no count holds: the disk refused for too long
    std::optional<Error> problem; ///< of the last flush

    friend bool operator==(const RecorderState &, const RecorderState &) = default;
};

/// Writes what the gateway saw: each interval one transaction with roll-ups by minute, hour and day
/// and the log. Owns a writing connection and its thread. All methods are thread-safe and return at
/// once; the destructor flushes. A process killed hard loses what the last interval held. Where the
/// disk refuses, counts stay in memory (bounded) and details are dropped first, and counted.
class UsageRecorder
{
public:
    explicit UsageRecorder(const RecorderSettings &settings);
    ~UsageRecorder();
    UsageRecorder(const UsageRecorder &) = delete;
    UsageRecorder &operator=(const UsageRecorder &) = delete;

    /// The database is open and migrated.
    [[nodiscard]] Async<void> ready();
    /// Counts them and puts them into the log. `repeats` calls each; `sequence` is given on
    /// writing.
    void record(std::vector<ActivityEntry> entries);
    /// Counts them only: calls whose details were lost.
    void count(std::vector<ActivityEntry> entries);
    /// Checkpoint of the limits' counters, with the next flush.
    void saveCounters(std::vector<policy::CounterState> counters);
    /// Everything recorded before is in the file.
    [[nodiscard]] Async<void> flush();
    [[nodiscard]] RecorderState state() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace keywright
