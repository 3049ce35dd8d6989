// SPDX-License-Identifier: GPL-3.0-or-later
#include "queryplan.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

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
        const qsizetype begin = skipJsonSpace(json, json.startsWith("\xef\xbb\xbf") ? 3 : 0);
        if (apply(0, json.sliced(begin, endOfJsonValue(json, begin) - begin), 0) == Outcome::Failed)
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
            if (isName(key, m_names[step]))
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

    /// Each member or element of an object or array.
    template<typename Visit>
    Outcome forEach(QByteArrayView value, Visit visit)
    {
        const bool isObject = value.front() == '{';
        for (qsizetype at = skipJsonSpace(value, 1); at < value.size() - 1;) {
            QByteArrayView key;
            if (isObject) {
                const qsizetype end = endOfJsonText(value, at);
                key = value.sliced(at, end - at);
                at = skipJsonSpace(value, skipJsonSpace(value, end) + 1);
            }
            const qsizetype end = endOfJsonValue(value, at);
            if (const Outcome outcome = visit(key, value.sliced(at, end - at));
                outcome != Outcome::Goes)
                return outcome;
            at = skipJsonSpace(value, end);
            if (at < value.size() && value.at(at) == ',')
                at = skipJsonSpace(value, at + 1);
            if (m_stop && (++m_visited & 0xffff) == 0 && m_stop())
                return fail({ErrorCode::Cancelled});
        }
        return Outcome::Goes;
    }

    static bool isName(QByteArrayView key, const QByteArray &name)
    {
        const QByteArrayView bare = key.sliced(1, key.size() - 2);
        if (!bare.contains('\\'))
            return bare == QByteArrayView(name);
        const QByteArray list = '[' + key.toByteArray() + ']';
        return QJsonDocument::fromJson(list).array().first().toString().toUtf8() == name;
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
