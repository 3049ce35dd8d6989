// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/usage.h>

namespace keywright {

namespace store {
class Database;
}

/// A minute in which far more was denied than is usual.
struct DenialSpike
{
    ProjectId project;
    Instant minute;
    qint64 count = 0, usual = 0;

    friend bool operator==(const DenialSpike &, const DenialSpike &) = default;
};

/// The rule: at least 10 denials in a minute, and at least 5 times as many as in the median minute
/// of the hour before. `usual` is that median.
[[nodiscard]] bool isDenialSpike(qint64 count, qint64 usual);
/// The middle one of them; of an even number the greater of the two.
[[nodiscard]] qint64 medianOf(QList<qint64> counts);

/// The spikes of the minute of `now` and of the one before, of every project, from the minutes'
/// roll-ups; none before `since`.
[[nodiscard]] Result<QList<DenialSpike>> findDenialSpikes(store::Database &database, Instant since,
                                                          Instant now);

} // namespace keywright
