// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodyfilter.h"

#include "bodytask.h"

#include <core/interchange/jqprogram.h>
#include <core/interchange/queryplan.h>

#include <algorithm>

namespace keywright {

namespace {

using std::chrono::minutes;

/// Results in bytes; a body in memory may have half its size again.
constexpr qsizetype smallestRoom = 8 * 1024 * 1024;

class Filter
{
public:
    Filter(const BodyDocument::Pointer &document, const QString &expression, bool evenIfLarge,
           const StopQuestion &stop)
        : m_document(document)
        , m_expression(expression)
        , m_evenIfLarge(evenIfLarge)
        , m_stop(stop)
        , m_room(std::max(smallestRoom, document->bytes().size() / 2))
    {
    }

    Result<FilteredBody> run()
    {
        const Result<QueryPlan> plan = planQuery(m_expression);
        if (!plan)
            return tl::make_unexpected(plan.error());
        const Result<void> ran = plan->rest.isEmpty() ? select(*plan) : runRest(*plan);
        if (!ran) {
            Error error = ran.error();
            if (error.subject == plan->rest)
                error.subject = m_expression;
            return tl::make_unexpected(error);
        }
        m_out.squeeze();
        BodyDocument::Options options;
        options.isSequence = true;
        options.longestRow = m_document->options().longestRow;
        auto made = BodyDocument::make(ResponseBody(m_out), options, m_stop);
        if (!made)
            return tl::make_unexpected(made.error());
        return FilteredBody{*made, m_count, m_isCut};
    }

private:
    bool take(QByteArrayView value)
    {
        if (m_out.size() + value.size() > m_room) {
            m_isCut = true;
            return false;
        }
        m_out.append(value.data(), value.size());
        m_out.append('\n');
        ++m_count;
        return true;
    }

    Result<void> select(const QueryPlan &plan)
    {
        return selectByPath(
            m_document->bytes(), plan,
            [this](QByteArrayView value) -> Result<bool> { return take(value); }, m_stop);
    }

    Result<void> runRest(const QueryPlan &plan)
    {
        QueryBounds bounds;
        bounds.longest = minutes(30);
        bounds.memory = std::max(
            bounds.memory, 24 * (m_evenIfLarge ? m_document->bytes().size() : largestJqValue));
        bounds.isCancelled = m_stop;
        const auto feed = [&](const JsonRun &run) {
            return selectByPath(
                m_document->bytes(), plan,
                [&](QByteArrayView value) -> Result<bool> {
                    if (value.size() > largestJqValue && !m_evenIfLarge)
                        return failure(ErrorCode::NotSupported, QStringLiteral("large"));
                    return run(value);
                },
                m_stop);
        };
        return runJq(
            plan.rest, feed, [this](QByteArrayView value) { return take(value); }, bounds);
    }

    const BodyDocument::Pointer &m_document;
    QString m_expression;
    bool m_evenIfLarge;
    const StopQuestion &m_stop;
    qsizetype m_room, m_count = 0;
    QByteArray m_out;
    bool m_isCut = false;
};

} // namespace

Async<FilteredBody> filterBody(const BodyDocument::Pointer &document, const QString &expression,
                               bool evenIfLarge)
{
    return onPool<FilteredBody>([document, expression, evenIfLarge](const StopQuestion &stop) {
        return Filter(document, expression, evenIfLarge, stop).run();
    });
}

} // namespace keywright
