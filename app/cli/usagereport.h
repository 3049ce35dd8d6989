// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/usage.h>

namespace keywright::cli {

class Session;
struct Arguments;

/// What `usage` says besides counts, as a table or as JSON. Each returns the exit status.

[[nodiscard]] int reportHeatmap(Session &session, const UsageQuery &query, const QString &zone);
[[nodiscard]] int reportCosts(Session &session, const ProjectId &project);
[[nodiscard]] int reportQuotas(Session &session, const ProjectId &project);
/// Of what the window tells, and switching that.
[[nodiscard]] int switchAlerts(Session &session, const Arguments &arguments);

} // namespace keywright::cli
