// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/api.h>
#include <core/domain/key.h>
#include <core/domain/project.h>
#include <core/domain/usage.h>
#include <core/services/doctorservice.h>
#include <core/services/gatewayservice.h>
#include <core/services/policyservice.h>

#include <QtCore/QJsonObject>

#include <optional>

namespace keywright::cli {

/// The JSON of interface.md, to the letter. Absent times are null; a project is its name.

[[nodiscard]] QJsonValue timeJson(const std::optional<Instant> &time);
[[nodiscard]] QJsonObject projectJson(const Project &project);
[[nodiscard]] QJsonObject apiJson(const Api &api, const QString &projectName);
[[nodiscard]] QJsonObject keyJson(const Key &key, const QString &projectName, Instant now);
[[nodiscard]] QJsonObject usageJson(const UsageQuery &query, const QList<UsageRow> &rows);
[[nodiscard]] QJsonObject activityJson(const ActivityEntry &entry, const QString &projectName);
[[nodiscard]] QJsonObject gatewayJson(const GatewayStatus &status);
[[nodiscard]] QJsonObject judgementJson(const Judgement &judgement);
[[nodiscard]] QJsonObject findingJson(const Finding &finding);

/// "reachable", "refused", "tlsError", …
[[nodiscard]] QString reachabilityName(Reachability::State state);
/// How a usage row's group is called: names for keys and APIs, otherwise the group itself.
[[nodiscard]] QString groupName(const UsageQuery &query, const UsageRow &row);

} // namespace keywright::cli
