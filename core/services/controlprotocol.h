// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gatewayservice.h"

#include <core/base/error.h>

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

namespace keywright::control {

/// What the programs say to one another over a home's control socket: one JSON object a line, one
/// answer to each line, in order. Local to one user; the only secret is the vault's key.
///   {"op":"status"}                -> {"ok":true,"status":{…}}
///   {"op":"flush"}                 -> {"ok":true}   counts and counters are written down
///   {"op":"changed","revision":7}  -> {"ok":true}   the store was saved; re-read it
///   {"op":"force","key":ID,"status":429,"count":3} -> {"ok":true}   denies the next calls of a key
///   {"op":"clock","advance":MILLISECONDS} -> {"ok":true,"status":{…}}   judges as if it were later
///                                     still; without `advance` by the real time again
///   {"op":"vault","key":BASE64}    -> {"ok":true}   the key of the home's vault, which is opened
///   {"op":"stop"}                  -> {"ok":true}   then drains and ends
/// or {"ok":false,"error":{"code","subject","detail"}}.

/// A line longer than this is nobody of ours.
inline constexpr qint64 maximumLine = 1 << 20;

[[nodiscard]] QByteArray toLine(const QJsonObject &object);
/// nullopt: not one JSON object.
[[nodiscard]] std::optional<QJsonObject> fromLine(const QByteArray &line);

[[nodiscard]] QJsonObject request(const QString &operation);
[[nodiscard]] QJsonObject success();
[[nodiscard]] QJsonObject failureAnswer(const Error &error);
/// GatewayFailed when the answer makes no sense, its own error when it is a refusal.
[[nodiscard]] Result<QJsonObject> checkAnswer(const QJsonObject &answer);

[[nodiscard]] QJsonObject toJson(const Error &error);
[[nodiscard]] Error errorFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const GatewayStatus &status);
[[nodiscard]] GatewayStatus statusFromJson(const QJsonObject &json);

} // namespace keywright::control
