// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/usage.h>

#include <QtCore/QString>

#include <array>

namespace keywright::ui {

/// A span of time that ends now, as the range picker offers it.
enum class UsageRange { QuarterHour, Hour, Day, Week, Month, Quarter };

inline constexpr std::array<UsageRange, 6> usageRanges{
    UsageRange::QuarterHour, UsageRange::Hour,  UsageRange::Day,
    UsageRange::Week,        UsageRange::Month, UsageRange::Quarter};

[[nodiscard]] std::chrono::milliseconds lengthOf(UsageRange range);
/// "15 min", "1 h", …: what the picker shows.
[[nodiscard]] QString shortName(UsageRange range);
/// "the last 15 minutes", for sentences.
[[nodiscard]] QString longName(UsageRange range);

/// The same question about the time just before, for "change against the previous period".
[[nodiscard]] UsageQuery previousPeriod(UsageQuery query);

/// Totals of one period.
struct UsageTotals
{
    qint64 granted = 0, denied = 0, failed = 0;
    std::chrono::microseconds p95{0};

    [[nodiscard]] qint64 requests() const { return granted + denied + failed; }
    friend bool operator==(const UsageTotals &, const UsageTotals &) = default;
};
/// Of the rows of an ungrouped query (none, or one).
[[nodiscard]] UsageTotals totalsOf(const QList<UsageRow> &rows);

/// Change against an earlier value; None where there was nothing to compare with.
struct Change
{
    enum class Kind { None, Same, Up, Down };
    Kind kind = Kind::None;
    double share = 0; ///< 0.25 for a quarter more, or less

    friend bool operator==(const Change &, const Change &) = default;
};
[[nodiscard]] Change changeBetween(qint64 before, qint64 now);

} // namespace keywright::ui
