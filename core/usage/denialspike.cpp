// SPDX-License-Identifier: GPL-3.0-or-later
#include "denialspike.h"

#include "rollupquery.h"

#include <algorithm>
#include <array>

namespace keywright {

using namespace std::chrono;

namespace {

constexpr qint64 fewest = 10;
constexpr qint64 timesUsual = 5;
constexpr int minutesBefore = 60;

} // namespace

bool isDenialSpike(qint64 count, qint64 usual)
{
    return count >= fewest && count >= timesUsual * usual;
}

qint64 medianOf(QList<qint64> counts)
{
    if (counts.isEmpty())
        return 0;
    const auto middle = counts.begin() + counts.size() / 2;
    std::nth_element(counts.begin(), middle, counts.end());
    return *middle;
}

Result<QList<DenialSpike>> findDenialSpikes(store::Database &database, Instant since, Instant now)
{
    // Two minutes to judge, and before each the sixty that it is compared with.
    constexpr int places = minutesBefore + 2;
    const qint64 minute = floor<minutes>(now).time_since_epoch().count() * 60;
    const qint64 from = minute - qint64(places - 1) * 60;
    QHash<ProjectId, std::array<qint64, places>> denied;
    const auto read = readLines(
        database, {Granularity::Minute, from, minute + 60}, {}, [&](const RollupLine &line) {
            if (line.key.outcome == Outcome::Denied && !line.key.project.isEmpty())
                denied[line.key.project].at(std::size_t((line.key.bucket - from) / 60)) +=
                    line.calls;
        });
    if (!read)
        return tl::make_unexpected(read.error());
    QList<DenialSpike> spikes;
    for (auto project = denied.cbegin(); project != denied.cend(); ++project) {
        for (const int place : {places - 2, places - 1}) {
            const Instant start(seconds(from + qint64(place) * 60));
            if (start + minutes(1) <= since)
                continue;
            const auto first = project->cbegin() + place - minutesBefore;
            const qint64 usual = medianOf(QList<qint64>(first, first + minutesBefore));
            const qint64 count = project->at(std::size_t(place));
            if (isDenialSpike(count, usual))
                spikes << DenialSpike{project.key(), start, count, usual};
        }
    }
    return spikes;
}

} // namespace keywright
