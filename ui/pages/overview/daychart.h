// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/usage.h>
#include <ui/widgets/chartdata.h>

namespace keywright::ui {

/// Calls over the last day: granted, denied for whatever reason, failed upstream.
[[nodiscard]] ChartData dayChart(const UsageSeries &series);

struct DayTotals
{
    qint64 granted = 0, denied = 0, failed = 0;
    QString topReason; ///< in words: why most were denied; empty: none were
};
[[nodiscard]] DayTotals totalsOf(const UsageSeries &series);

} // namespace keywright::ui
