// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/api.h>
#include <core/domain/usage.h>

#include <QtCore/QJsonArray>

namespace keywright {

/// Parts of values as the store and the command line write them.

/// "granted", "denied", "failed".
[[nodiscard]] QString outcomeName(Outcome outcome);

/// Operations: [{operationId, method, path, summary, mediaTypes, parameters: [{in, name, value,
/// required}], example: {mediaType, text}}]; the last two may be absent.
[[nodiscard]] QJsonArray operationsToJson(const QList<Operation> &operations);
[[nodiscard]] Result<QList<Operation>> operationsFromJson(
    const QJsonArray &array); ///< FormatInvalid
/// Key locations as text: ["header:x-api-key", "bearer", "query:key"].
[[nodiscard]] QJsonArray keyLocationsToJson(const std::vector<policy::KeyLocation> &locations);
[[nodiscard]] Result<std::vector<policy::KeyLocation>> keyLocationsFromJson(
    const QJsonArray &array);

/// {currency, microsPerThousand, freeCallsPerMonth}; null for none.
[[nodiscard]] QJsonValue priceToJson(const std::optional<ApiPrice> &price);
[[nodiscard]] Result<std::optional<ApiPrice>> priceFromJson(
    const QJsonValue &value); ///< FormatInvalid

/// The currency is three capital letters, nothing is negative.
[[nodiscard]] bool isValidPrice(const ApiPrice &price);

} // namespace keywright
