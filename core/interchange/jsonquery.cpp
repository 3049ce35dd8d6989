// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonquery.h"

#include "jsonpath.h"

namespace keywright {

Result<QString> jqOf(const QString &expression)
{
    const QString trimmed = expression.trimmed();
    if (trimmed.isEmpty())
        return failure(ErrorCode::FormatInvalid, expression, QStringLiteral("nothing to look for"));
    return trimmed.startsWith(QLatin1Char('$')) ? jqOfJsonPath(trimmed) : trimmed;
}

Result<QList<QByteArray>> jsonQuery(QByteArrayView json, const QString &expression, qsizetype most,
                                    const QueryBounds &bounds)
{
    QList<QByteArray> found;
    const Result<QString> program = jqOf(expression);
    if (!program)
        return tl::make_unexpected(program.error());
    bool given = false;
    const auto source = [&]() -> std::optional<QByteArrayView> {
        if (std::exchange(given, true))
            return std::nullopt;
        return json;
    };
    const auto sink = [&](QByteArrayView value) {
        if (found.size() < most)
            found.append(value.toByteArray());
        return found.size() < most;
    };
    if (auto ran = runJq(*program, source, sink, bounds); !ran) {
        Error error = ran.error();
        if (error.subject == *program)
            error.subject = expression;
        return tl::make_unexpected(error);
    }
    return found;
}

} // namespace keywright
