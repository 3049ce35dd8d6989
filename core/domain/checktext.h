// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "responsecheck.h"

#include <QtCore/QJsonObject>

#include <optional>

namespace keywright {

/// Stable names: `status`, `header`, `cookie`, `json`, `body`, `time`, `size`; of comparisons those
/// that OpenCollection has: `eq`, `neq`, `contains`, `notContains`, `matches`, `lt`, `lte`, `gt`,
/// `gte`, `isDefined`, `isUndefined`, and `schema`.
[[nodiscard]] QString partName(ResponsePart part);
[[nodiscard]] std::optional<ResponsePart> partFromName(const QString &name);
[[nodiscard]] QString comparisonName(Comparison comparison);
[[nodiscard]] std::optional<Comparison> comparisonFromName(const QString &name);

/// Whether the part needs a name: a header, a cookie, an expression.
[[nodiscard]] bool needsName(ResponsePart part);
/// Whether the comparison needs something to compare with.
[[nodiscard]] bool needsExpected(Comparison comparison);

/// A check as an expression over an answer, `res.status`, `res.headers["etag"]`,
/// `res.body.data[0].id`, `res.responseTime`; and back. An expression that is none of these is not
/// understood.
[[nodiscard]] QString expressionOf(ResponsePart part, const QString &name);
struct PartExpression
{
    ResponsePart part = ResponsePart::Status;
    QString name;
};
[[nodiscard]] std::optional<PartExpression> partOfExpression(const QString &expression);

/// {"expression", "operator", "value", "disabled"}
[[nodiscard]] QJsonObject checkToJson(const ResponseCheck &check);
[[nodiscard]] std::optional<ResponseCheck> checkFromJson(const QJsonObject &object);

} // namespace keywright
