// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/policy/values.h>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace keywright {

/// Restrictions as JSON, with the names of the command line: match, referrers, allowOriginFallback,
/// ips, android [{package, sha1}], ios, processes, apis [{api, operations}], limits, reportOnly.
[[nodiscard]] QJsonObject toJson(const policy::Restrictions &restrictions);
/// Absent members have their defaults; unknown ones are ignored; entries are not validated
/// (policy::validate does that). FormatInvalid with the member as subject for one of a wrong type.
[[nodiscard]] Result<policy::Restrictions> restrictionsFromJson(const QJsonObject &object);

/// One limit: {id, count, per, window, timezone, api}, the empty ones left out.
[[nodiscard]] QJsonArray limitsToJson(const std::vector<policy::Limit> &limits);
/// FormatInvalid.
[[nodiscard]] Result<std::vector<policy::Limit>> limitsFromJson(const QJsonArray &array);

} // namespace keywright
