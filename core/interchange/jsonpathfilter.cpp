// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonpathreader.h"

#include <QtCore/QRegularExpression>

namespace keywright {

namespace {

/// Parentheses and functions within each other.
constexpr int deepest = 64;

} // namespace

QString JsonPathReader::logicalOr(int depth)
{
    QString jq = logicalAnd(depth);
    for (skipSpace(); take(QLatin1String("||")); skipSpace())
        jq += QStringLiteral(" or ") + logicalAnd(depth);
    return QStringLiteral("(%1)").arg(jq);
}

QString JsonPathReader::logicalAnd(int depth)
{
    QString jq = basic(depth);
    for (skipSpace(); take(QLatin1String("&&")); skipSpace())
        jq += QStringLiteral(" and ") + basic(depth);
    return QStringLiteral("(%1)").arg(jq);
}

QString JsonPathReader::basic(int depth)
{
    skipSpace();
    if (depth > deepest) {
        fail(QStringLiteral("too deep"));
        return {};
    }
    const bool negated = take(QLatin1String("!"));
    skipSpace();
    QString jq;
    if (take(QLatin1String("("))) {
        jq = logicalOr(depth + 1);
        skipSpace();
        expect(QLatin1String(")"));
    } else {
        const Operand left = operand(depth);
        skipSpace();
        if (left.isLogical)
            jq = left.jq;
        else if (const QString compared = negated ? QString() : comparison(left, depth);
                 !compared.isEmpty())
            jq = compared;
        else if (left.isNodes)
            jq = QStringLiteral("any(%1; true)").arg(left.jq);
        else
            fail(QStringLiteral("a comparison was expected"));
    }
    return negated ? QStringLiteral("(%1 | not)").arg(jq) : jq;
}

/// Empty where no operator follows.
QString JsonPathReader::comparison(const Operand &left, int depth)
{
    static constexpr QLatin1String operators[] = {QLatin1String("=="), QLatin1String("!="),
                                                  QLatin1String("<="), QLatin1String(">="),
                                                  QLatin1String("<"),  QLatin1String(">")};
    int found = 0;
    while (found < 6 && !take(operators[found]))
        ++found;
    if (found == 6)
        return {};
    if (left.isNodes && !left.isSingular)
        fail(QStringLiteral("only one value can be compared"));
    skipSpace();
    const Operand right = operand(depth);
    if (right.isLogical || (right.isNodes && !right.isSingular))
        fail(QStringLiteral("only one value can be compared"));
    static constexpr QLatin1String forms[] = {QLatin1String("$l == $r"),
                                              QLatin1String("$l != $r"),
                                              QLatin1String("$l == $r or kt($l; $r)"),
                                              QLatin1String("$l == $r or kt($r; $l)"),
                                              QLatin1String("kt($l; $r)"),
                                              QLatin1String("kt($r; $l)")};
    const auto values = [](const Operand &side) {
        return side.isNodes ? QStringLiteral("[%1]").arg(side.jq) : side.jq;
    };
    return QStringLiteral("(%1 as $l | %2 as $r | %3)")
        .arg(values(left), values(right), forms[found]);
}

JsonPathReader::Operand JsonPathReader::operand(int depth)
{
    if (at(QLatin1Char('@')) || at(QLatin1Char('$')))
        return query();
    if (at(QLatin1Char('"')) || at(QLatin1Char('\'')))
        return {QStringLiteral("[%1]").arg(jqText(quoted()))};
    for (const QLatin1String word :
         {QLatin1String("true"), QLatin1String("false"), QLatin1String("null")}) {
        if (take(word))
            return {QStringLiteral("[%1]").arg(word)};
    }
    if (m_at < m_text.size() && m_text.at(m_at).isLower())
        return function(depth);
    return number();
}

JsonPathReader::Operand JsonPathReader::query()
{
    Operand found;
    found.isNodes = true;
    found.isSingular = true;
    const QString from =
        m_text.at(m_at++) == QLatin1Char('@') ? QStringLiteral(".") : QStringLiteral("$kr");
    found.jq = QStringLiteral("(%1%2)").arg(from, segments(&found.isSingular));
    return found;
}

JsonPathReader::Operand JsonPathReader::number()
{
    static const QRegularExpression pattern(
        QStringLiteral("\\G(?:-?(?:0|[1-9][0-9]*))(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?"));
    const auto match = pattern.match(m_text.toString(), m_at);
    if (!match.hasMatch()) {
        fail(QStringLiteral("a value, @ or $ was expected"));
        return {};
    }
    m_at += match.capturedLength();
    return {QStringLiteral("[%1]").arg(match.captured())};
}

JsonPathReader::Operand JsonPathReader::function(int depth)
{
    const qsizetype from = m_at;
    const QString called = name();
    const bool isPair = called == QLatin1String("match") || called == QLatin1String("search");
    const bool isNodes = called == QLatin1String("count") || called == QLatin1String("value");
    if (!isPair && !isNodes && called != QLatin1String("length")) {
        m_at = from;
        fail(QStringLiteral("%1 is no function").arg(called));
        return {};
    }
    expect(QLatin1String("("));
    const Operand first = argument(depth);
    if (isNodes ? !first.isNodes : (first.isNodes && !first.isSingular))
        fail(isNodes ? QStringLiteral("a path was expected")
                     : QStringLiteral("only one value can be taken"));
    const QString values = first.isNodes ? QStringLiteral("[%1]").arg(first.jq) : first.jq;
    Operand result;
    if (called == QLatin1String("length")) {
        result.jq = QStringLiteral("kl(%1)").arg(values);
    } else if (called == QLatin1String("count")) {
        result.jq = QStringLiteral("[%1 | length]").arg(values);
    } else if (called == QLatin1String("value")) {
        result.jq = QStringLiteral("kv(%1)").arg(values);
    } else {
        expect(QLatin1String(","));
        const Operand second = argument(depth);
        const bool whole = called == QLatin1String("match");
        result.isLogical = true;
        result.jq =
            QStringLiteral("km(%1; %2; \"%3\"; \"%4\")")
                .arg(values, second.isNodes ? QStringLiteral("[%1]").arg(second.jq) : second.jq,
                     whole ? QStringLiteral("^(?:") : QString(),
                     whole ? QStringLiteral(")$") : QString());
    }
    expect(QLatin1String(")"));
    return result;
}

JsonPathReader::Operand JsonPathReader::argument(int depth)
{
    skipSpace();
    if (depth > deepest)
        fail(QStringLiteral("too deep"));
    const Operand value = hasFailed() ? Operand() : operand(depth + 1);
    skipSpace();
    return value;
}

} // namespace keywright
