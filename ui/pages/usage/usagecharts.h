// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/usage.h>
#include <ui/widgets/chartdata.h>
#include <ui/widgets/heatmapdata.h>

namespace keywright::ui {

/// Requests over time: granted, denied by reason, failed.
[[nodiscard]] ChartData requestsChart(const UsageSeries &series);
/// Which share of the requests was denied or failed, and of those that failed; a gap where there
/// were none.
[[nodiscard]] ChartData errorsChart(const UsageSeries &series);
/// Latency of granted requests: p50, p95, p99, in milliseconds; a gap where there were none.
[[nodiscard]] ChartData latencyChart(const UsageSeries &series);

/// The same charts with the period before as a pale line, bucket beside bucket: all requests, all
/// errors, p95.
void compareRequests(ChartData &data, const UsageSeries &before);
void compareErrors(ChartData &data, const UsageSeries &before);
void compareLatency(ChartData &data, const UsageSeries &before);

/// Calls by weekday, which begins as the locale's week does, and hour.
[[nodiscard]] HeatmapData weekChart(const UsageHeatmap &heatmap);

} // namespace keywright::ui
