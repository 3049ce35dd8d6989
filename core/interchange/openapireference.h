// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QString>

namespace keywright {

inline constexpr auto openApiReference = QLatin1StringView("$ref");
/// How many references may lead to one another.
inline constexpr int openApiReferenceSteps = 32;

/// Where a JSON pointer of the document leads (RFC 6901, behind the `#`); undefined: nowhere.
[[nodiscard]] QJsonValue openApiValue(const QJsonObject &root, const QString &pointer);
/// The value itself, or what it refers to inside of the document; undefined where that is nowhere.
[[nodiscard]] QJsonValue openApiResolved(const QJsonObject &root, const QJsonValue &value);

} // namespace keywright
