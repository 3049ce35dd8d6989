// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontokens.h"
#include "queryplan.h"

namespace keywright {

namespace {

constexpr int deepest = 1000;
const QByteArrayView nullValue("null");

enum class Outcome { Goes, Enough, Failed };

class Selector
{
public:
    Selector(const QueryPlan &plan, const ValueSink &sink, const StopQuestion &stop)
        : m_steps(plan.steps)
        , m_sink(sink)
        , m_stop(stop)
        , m_isPath(plan.isJsonPath)
    {
        for (const PathStep &step : m_steps)
            m_names.push_back(step.name.toUtf8());
    }

    Result<void> run(QByteArrayView json)
    {
        if (apply(0, firstJsonValue(json), 0) == Outcome::Failed)
            return tl::make_unexpected(m_error);
        return {};
    }

private:
    Outcome apply(size_t step, QByteArrayView value, int depth)
    {
        if (step == m_steps.size())
            return give(value);
        if (depth > deepest)
            return fail({ErrorCode::NotSupported, QStringLiteral("json"),
                         QStringLiteral("it is too deep")});
        const PathStep &wanted = m_steps[step];
        switch (wanted.kind) {
        case PathStep::Name:
            return byName(step, value, depth);
        case PathStep::Index:
            return byIndex(step, value, depth);
        case PathStep::Each:
            if (!holds(value))
                return misfit(wanted, QStringLiteral("Cannot iterate over %1").arg(typeOf(value)));
            return forEach(value, [&](QByteArrayView, QByteArrayView item) {
                return apply(step + 1, item, depth + 1);
            });
        case PathStep::Descend:
            break;
        }
        if (const Outcome outcome = apply(step + 1, value, depth + 1);
            outcome != Outcome::Goes || !holds(value))
            return outcome;
        return forEach(value, [&](QByteArrayView, QByteArrayView item) {
            return apply(step, item, depth + 1);
        });
    }

    Outcome give(QByteArrayView value)
    {
        if (m_stop && m_stop())
            return fail({ErrorCode::Cancelled});
        const Result<bool> more = m_sink(value);
        if (!more)
            return fail(more.error());
        return *more ? Outcome::Goes : Outcome::Enough;
    }

    Outcome byName(size_t step, QByteArrayView value, int depth)
    {
        const PathStep &wanted = m_steps[step];
        if (value.front() != '{') {
            if (value == nullValue && !m_isPath)
                return apply(step + 1, nullValue, depth + 1);
            return misfit(
                wanted,
                QStringLiteral("Cannot index %1 with \"%2\"").arg(typeOf(value), wanted.name));
        }
        QByteArrayView last; // of several members by one name the last counts
        forEach(value, [&](QByteArrayView key, QByteArrayView item) {
            if (isSame(key, step))
                last = item;
            return Outcome::Goes;
        });
        if (!last.isEmpty())
            return apply(step + 1, last, depth + 1);
        return m_isPath ? Outcome::Goes : apply(step + 1, nullValue, depth + 1);
    }

    Outcome byIndex(size_t step, QByteArrayView value, int depth)
    {
        const PathStep &wanted = m_steps[step];
        if (value.front() != '[') {
            if (value == nullValue && !m_isPath)
                return apply(step + 1, nullValue, depth + 1);
            return misfit(wanted, QStringLiteral("Cannot index %1 with number").arg(typeOf(value)));
        }
        qsizetype index = wanted.index;
        if (index < 0) {
            forEach(value, [&](QByteArrayView, QByteArrayView) {
                ++index;
                return Outcome::Goes;
            });
        }
        QByteArrayView found;
        if (index >= 0) {
            forEach(value, [&](QByteArrayView, QByteArrayView item) {
                if (index-- > 0)
                    return Outcome::Goes;
                found = item;
                return Outcome::Enough;
            });
        }
        if (!found.isEmpty())
            return apply(step + 1, found, depth + 1);
        return m_isPath ? Outcome::Goes : apply(step + 1, nullValue, depth + 1);
    }

    template<typename Visit>
    Outcome forEach(QByteArrayView value, Visit visit)
    {
        Outcome outcome = Outcome::Goes;
        forEachJsonItem(value, [&](QByteArrayView key, QByteArrayView item) {
            outcome = visit(key, item);
            if (outcome == Outcome::Goes && m_stop && (++m_visited & 0xffff) == 0 && m_stop())
                outcome = fail({ErrorCode::Cancelled});
            return outcome == Outcome::Goes;
        });
        return outcome;
    }

    [[nodiscard]] bool isSame(QByteArrayView key, size_t step) const
    {
        const QByteArrayView bare = key.sliced(1, key.size() - 2);
        return bare.contains('\\') ? jsonTextValue(key) == m_steps[step].name
                                   : bare == QByteArrayView(m_names[step]);
    }

    static bool holds(QByteArrayView value) { return value.front() == '{' || value.front() == '['; }
    static QString typeOf(QByteArrayView value)
    {
        switch (value.front()) {
        case '{':
            return QStringLiteral("object");
        case '[':
            return QStringLiteral("array");
        case '"':
            return QStringLiteral("string");
        case 'n':
            return QStringLiteral("null");
        case 't':
        case 'f':
            return QStringLiteral("boolean");
        default:
            return QStringLiteral("number");
        }
    }

    Outcome misfit(const PathStep &step, const QString &words)
    {
        return step.isLenient ? Outcome::Goes
                              : fail({ErrorCode::FormatInvalid, QStringLiteral("json"), words});
    }
    Outcome fail(const Error &error)
    {
        m_error = error;
        return Outcome::Failed;
    }

    const std::vector<PathStep> &m_steps;
    std::vector<QByteArray> m_names;
    const ValueSink &m_sink;
    const StopQuestion &m_stop;
    qsizetype m_visited = 0;
    bool m_isPath;
    Error m_error;
};

} // namespace

Result<void> selectByPath(QByteArrayView json, const QueryPlan &plan, const ValueSink &sink,
                          const StopQuestion &stop)
{
    return Selector(plan, sink, stop).run(json);
}

} // namespace keywright
