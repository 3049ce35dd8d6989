// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonquery.h"

#include "jsoncheck.h"
#include "queryplan.h"

namespace keywright {

Result<QList<QByteArray>> jsonQuery(QByteArrayView json, const QString &expression, qsizetype most,
                                    const QueryBounds &bounds)
{
    QList<QByteArray> found;
    const Result<QueryPlan> plan = planQuery(expression);
    if (!plan)
        return tl::make_unexpected(plan.error());
    const auto sink = [&](QByteArrayView value) {
        if (found.size() < most)
            found.append(compactJson(value));
        return found.size() < most;
    };
    Result<void> ran;
    if (plan->rest.isEmpty()) {
        if (const auto problem = checkJson(json, false, bounds.isCancelled))
            return failure(ErrorCode::FormatInvalid, QStringLiteral("json"),
                           QStringLiteral("byte %1").arg(problem->offset + 1));
        ran = selectByPath(
            json, *plan, [&](QByteArrayView value) -> Result<bool> { return sink(value); },
            bounds.isCancelled);
    } else {
        ran = runJq(
            plan->whole,
            [&](const JsonRun &run) -> Result<void> { return run(json).map([](bool) {}); }, sink,
            bounds);
    }
    if (ran)
        return found;
    Error error = ran.error();
    if (error.subject == plan->whole)
        error.subject = expression;
    return tl::make_unexpected(error);
}

} // namespace keywright
