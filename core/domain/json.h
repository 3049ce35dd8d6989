// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/api.h>
#include <core/domain/key.h>
#include <core/domain/project.h>
#include <core/domain/usage.h>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace keywright {

/// Things as the command line's `--json` and exports have them. None of it holds a secret.

/// {id, name, prefix, archived, created}, and `deleted` where it is.
[[nodiscard]] QJsonObject toJson(const Project &project);
/// {id, project, name, upstream, keyLocations, keepKey, operations, credential, corsOrigins,
/// limits, created}.
[[nodiscard]] QJsonObject toJson(const Api &api);
/// {id, project, name, application, prefix, last4, state, created, expires, lastUsed, kept,
/// restrictions, …}; `now` decides about "expired".
[[nodiscard]] QJsonObject toJson(const Key &key, Instant now);
/// {time, requestId, project, api, key, version, method, path, operation, peer, verdict, reason,
/// step, status, latencyMs, wouldDeny}; project, api and key are ids.
[[nodiscard]] QJsonObject toJson(const ActivityEntry &entry);
/// {group, label, granted, denied, failed, bytesIn, bytesOut, p50, p95, p99}, times in
/// milliseconds.
[[nodiscard]] QJsonObject toJson(const UsageRow &row);

/// "granted", "denied", "failed".
[[nodiscard]] QString outcomeName(Outcome outcome);

/// Operations: [{operationId, method, path, summary, mediaTypes}].
[[nodiscard]] QJsonArray operationsToJson(const QList<Operation> &operations);
[[nodiscard]] Result<QList<Operation>> operationsFromJson(
    const QJsonArray &array); ///< FormatInvalid
/// Key locations as text: ["header:x-api-key", "bearer", "query:key"].
[[nodiscard]] QJsonArray keyLocationsToJson(const std::vector<policy::KeyLocation> &locations);
[[nodiscard]] Result<std::vector<policy::KeyLocation>> keyLocationsFromJson(
    const QJsonArray &array);

} // namespace keywright
