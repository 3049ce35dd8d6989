// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/usage.h>
#include <ui/widgets/chartdata.h>

namespace keywright::ui {

/// Requests over time: granted, denied by reason, failed.
[[nodiscard]] ChartData requestsChart(const UsageSeries &series);
/// Latency of granted requests: p50, p95, p99, in milliseconds; a gap where there were none.
[[nodiscard]] ChartData latencyChart(const UsageSeries &series);

} // namespace keywright::ui
