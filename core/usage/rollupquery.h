// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rollup.h"

#include <core/store/statement.h>

#include <functional>

namespace keywright {

/// A span of the roll-ups that one granularity serves; seconds since 1970, the end not in it.
struct RollupSpan
{
    Granularity granularity = Granularity::Minute;
    qint64 from = 0, until = 0;

    friend bool operator==(const RollupSpan &, const RollupSpan &) = default;
};

/// Cuts [from, until), both whole minutes, into as few spans of days, hours and minutes as cover
/// it.
[[nodiscard]] QList<RollupSpan> spansOf(qint64 from, qint64 until);

/// One stored line, as it is read; the latency as LatencyHistogram's bytes.
struct RollupLine
{
    RollupKey key;
    qint64 calls = 0, bytesIn = 0, bytesOut = 0;
    QByteArray latency;
};

/// Gives every line of the span that the query's filter admits to `use`. Where the query asks for
/// no key and no operation, lines of all keys and operations together serve: theirs are empty.
[[nodiscard]] Result<void> readLines(store::Database &database, const RollupSpan &span,
                                     const UsageQuery &query,
                                     const std::function<void(const RollupLine &)> &use);

/// The start of the oldest line of a granularity; none without lines.
[[nodiscard]] Result<std::optional<qint64>> oldestBucket(store::Database &database,
                                                         Granularity granularity);

/// The finest roll-up that still reaches back to `instant`: old minutes and hours are removed.
[[nodiscard]] Result<Granularity> finestAt(store::Database &database, qint64 instant);

} // namespace keywright
