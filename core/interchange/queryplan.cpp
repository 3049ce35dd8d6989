// SPDX-License-Identifier: GPL-3.0-or-later
#include "queryplan.h"

#include "jsonpath.h"
#include "jsontokens.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

namespace keywright {

namespace {

/// Reads steps as far as they are of the plain kind.
class StepReader
{
public:
    StepReader(const QString &text, bool isJsonPath)
        : m_text(text)
        , m_isJsonPath(isJsonPath)
    {
    }

    std::vector<PathStep> read()
    {
        std::vector<PathStep> steps;
        for (;;) {
            const qsizetype before = m_at;
            const size_t count = steps.size();
            if (!readOne(&steps)) {
                steps.resize(count);
                m_at = before;
                return steps;
            }
            if (!m_isJsonPath && take(QStringLiteral("\\?")))
                steps.back().isLenient = true;
        }
    }
    [[nodiscard]] QString rest() const { return m_text.mid(m_at).trimmed(); }
    void begin(qsizetype at) { m_at = at; }

private:
    bool readOne(std::vector<PathStep> *steps)
    {
        if (m_isJsonPath && take(QStringLiteral("\\.\\."))) {
            steps->push_back({PathStep::Descend, {}, 0, true});
            if (take(QStringLiteral("([A-Za-z_][A-Za-z0-9_]*)"))) {
                steps->push_back({PathStep::Name, m_captured, 0, true});
                return true;
            }
        } else if (take(QStringLiteral("\\.([A-Za-z_][A-Za-z0-9_]*)"))) {
            steps->push_back({PathStep::Name, m_captured, 0, m_isJsonPath});
            return true;
        } else if (!m_isJsonPath) {
            (void)take(QStringLiteral("\\.(?=[\\[\"])"));
        }
        return bracket(steps);
    }

    bool bracket(std::vector<PathStep> *steps)
    {
        const bool bare = steps->size() && steps->back().kind == PathStep::Descend;
        if (m_isJsonPath
            && take(bare ? QStringLiteral("(?:\\*|\\[\\s*\\*\\s*\\])")
                         : QStringLiteral("(?:\\.\\*|\\[\\s*\\*\\s*\\])"))) {
            steps->push_back({PathStep::Each, {}, 0, true});
            return true;
        }
        if (!m_isJsonPath && take(QStringLiteral("\\[\\s*\\]"))) {
            steps->push_back({PathStep::Each});
            return true;
        }
        if (take(QStringLiteral("\\[\\s*(0|-?[1-9][0-9]{0,9})\\s*\\]"))) {
            steps->push_back({PathStep::Index, {}, m_captured.toLongLong(), m_isJsonPath});
            return true;
        }
        static const QString quoted =
            QStringLiteral("\\[\\s*(\"(?:[^\"\\\\\\x00-\\x1f]|\\\\[\"\\\\/bfnrt])*\")\\s*\\]");
        static const QString single = QStringLiteral("\\[\\s*'([^'\\\\\\x00-\\x1f\"]*)'\\s*\\]");
        if (take(quoted)) {
            const QByteArray list = '[' + m_captured.toUtf8() + ']';
            steps->push_back({PathStep::Name,
                              QJsonDocument::fromJson(list).array().first().toString(), 0,
                              m_isJsonPath});
            return true;
        }
        if (m_isJsonPath && take(single)) {
            steps->push_back({PathStep::Name, m_captured, 0, true});
            return true;
        }
        return false;
    }

    bool take(const QString &pattern)
    {
        const QRegularExpression expression(QStringLiteral("\\G\\s*") + pattern);
        const auto match = expression.match(m_text, m_at);
        if (!match.hasMatch())
            return false;
        m_at += match.capturedLength();
        m_captured = match.captured(1);
        return true;
    }

    const QString &m_text;
    bool m_isJsonPath;
    qsizetype m_at = 0;
    QString m_captured;
};

Result<QueryPlan> planPath(const QString &path)
{
    QueryPlan plan;
    const Result<QString> whole = jqOfJsonPath(path);
    if (!whole)
        return tl::make_unexpected(whole.error());
    plan.isJsonPath = true;
    plan.whole = *whole;
    StepReader reader(path, true);
    reader.begin(1);
    plan.steps = reader.read();
    const QString rest = reader.rest();
    if (rest.isEmpty())
        return plan;
    plan.rest = plan.whole;
    const Result<QString> part = jqOfJsonPath(QLatin1Char('$') + rest);
    // A filter that looks at the root needs all of it.
    if (!part || rest.contains(QLatin1Char('$'))) {
        plan.steps.clear();
        return plan;
    }
    plan.rest = *part;
    if (rest.startsWith(QStringLiteral("[?"))) {
        plan.steps.push_back({PathStep::Each, {}, 0, true});
        plan.rest = QStringLiteral("[.] | ") + *part;
    }
    return plan;
}

} // namespace

Result<QueryPlan> planQuery(const QString &expression)
{
    const QString trimmed = expression.trimmed();
    if (trimmed.isEmpty())
        return failure(ErrorCode::FormatInvalid, expression, QStringLiteral("nothing to look for"));
    if (trimmed.startsWith(QLatin1Char('$')))
        return planPath(trimmed);
    QueryPlan plan;
    plan.whole = plan.rest = trimmed;
    StepReader reader(trimmed, false);
    if (trimmed == QLatin1String(".")) {
        plan.rest.clear();
        return plan;
    }
    const std::vector<PathStep> steps = reader.read();
    const QString rest = reader.rest();
    const bool isSplit = rest.startsWith(QLatin1Char('|')) && !rest.startsWith(QLatin1String("|="));
    if (!trimmed.startsWith(QLatin1Char('.')) || steps.empty() || !(rest.isEmpty() || isSplit))
        return plan;
    plan.steps = steps;
    plan.rest = rest.mid(1).trimmed();
    if (isSplit && plan.rest.isEmpty()) { // jq says what is wrong
        plan.steps.clear();
        plan.rest = plan.whole;
    }
    return plan;
}

QByteArray compactJson(QByteArrayView json)
{
    QByteArray compact;
    for (qsizetype at = skipJsonSpace(json, 0); at < json.size(); at = skipJsonSpace(json, at)) {
        const qsizetype end = json.at(at) == '"' ? endOfJsonText(json, at) : at + 1;
        compact.append(json.data() + at, end - at);
        at = end;
    }
    return compact;
}

} // namespace keywright
