// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagerange.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace keywright::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(keywright::ui::UsageRange)
};

} // namespace

std::chrono::milliseconds lengthOf(UsageRange range)
{
    using namespace std::chrono;
    switch (range) {
    case UsageRange::QuarterHour:
        return minutes(15);
    case UsageRange::Hour:
        return hours(1);
    case UsageRange::Day:
        return hours(24);
    case UsageRange::Week:
        return hours(24 * 7);
    case UsageRange::Month:
        return hours(24 * 30);
    case UsageRange::Quarter:
        return hours(24 * 90);
    }
    return hours(24);
}

QString shortName(UsageRange range)
{
    switch (range) {
    case UsageRange::QuarterHour:
        return Words::tr("15 min");
    case UsageRange::Hour:
        return Words::tr("1 h");
    case UsageRange::Day:
        return Words::tr("24 h");
    case UsageRange::Week:
        return Words::tr("7 d");
    case UsageRange::Month:
        return Words::tr("30 d");
    case UsageRange::Quarter:
        return Words::tr("90 d");
    }
    return {};
}

QString longName(UsageRange range)
{
    switch (range) {
    case UsageRange::QuarterHour:
        return Words::tr("the last 15 minutes");
    case UsageRange::Hour:
        return Words::tr("the last hour");
    case UsageRange::Day:
        return Words::tr("the last 24 hours");
    case UsageRange::Week:
        return Words::tr("the last 7 days");
    case UsageRange::Month:
        return Words::tr("the last 30 days");
    case UsageRange::Quarter:
        return Words::tr("the last 90 days");
    }
    return {};
}

UsageQuery previousPeriod(UsageQuery query)
{
    const auto length = query.until - query.since;
    query.until = query.since;
    query.since = query.since - length;
    return query;
}

UsageTotals totalsOf(const QList<UsageRow> &rows)
{
    UsageTotals totals;
    for (const UsageRow &row : rows) {
        totals.granted += row.granted;
        totals.denied += row.denied;
        totals.failed += row.failed;
        totals.p95 = std::max(totals.p95, row.p95);
    }
    return totals;
}

Change changeBetween(qint64 before, qint64 now)
{
    if (before == 0)
        return {now == 0 ? Change::Kind::Same : Change::Kind::None, 0};
    if (before == now)
        return {Change::Kind::Same, 0};
    const double share = double(std::llabs(now - before)) / double(before);
    return {now > before ? Change::Kind::Up : Change::Kind::Down, share};
}

} // namespace keywright::ui
