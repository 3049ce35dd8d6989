// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonpathreader.h"

namespace keywright {

namespace {

bool beginsName(QChar symbol)
{
    return symbol.isLetter() || symbol == QLatin1Char('_') || symbol.unicode() >= 0x80;
}

} // namespace

QString JsonPathReader::read()
{
    expect(QLatin1String("$"));
    bool singular = true;
    const QString jq = segments(&singular);
    if (!hasFailed() && m_at < m_text.size())
        fail(QStringLiteral("unexpected %1").arg(m_text.at(m_at)));
    return QStringLiteral(".") + jq;
}

QString JsonPathReader::segments(bool *singular)
{
    QString jq;
    while (!hasFailed()) {
        const qsizetype before = m_at;
        skipSpace();
        if (!at(QLatin1Char('.')) && !at(QLatin1Char('['))) {
            m_at = before;
            break;
        }
        jq += QStringLiteral(" | ") + segment(singular);
    }
    return jq;
}

QString JsonPathReader::segment(bool *singular)
{
    const bool descends = take(QLatin1String(".."));
    if (descends)
        *singular = false;
    const QString prefix = descends ? QStringLiteral("kd | ") : QString();
    if (at(QLatin1Char('[')))
        return prefix + bracketed(singular);
    if (!descends)
        expect(QLatin1String("."));
    if (take(QLatin1String("*"))) {
        *singular = false;
        return prefix + QStringLiteral("kw");
    }
    return prefix + QStringLiteral("kn(%1)").arg(jqText(name()));
}

QString JsonPathReader::bracketed(bool *singular)
{
    expect(QLatin1String("["));
    QString jq;
    int count = 0;
    do {
        skipSpace();
        jq += (count++ ? QStringLiteral(", ") : QString()) + selector(singular);
        skipSpace();
    } while (!hasFailed() && take(QLatin1String(",")));
    expect(QLatin1String("]"));
    if (count > 1)
        *singular = false;
    return count > 1 ? QStringLiteral("(%1)").arg(jq) : jq;
}

QString JsonPathReader::selector(bool *singular)
{
    if (at(QLatin1Char('"')) || at(QLatin1Char('\'')))
        return QStringLiteral("kn(%1)").arg(jqText(quoted()));
    if (take(QLatin1String("*"))) {
        *singular = false;
        return QStringLiteral("kw");
    }
    if (take(QLatin1String("?"))) {
        *singular = false;
        return QStringLiteral("(kw | select(%1))").arg(logicalOr(0));
    }
    return indexOrSlice(singular);
}

QString JsonPathReader::indexOrSlice(bool *singular)
{
    std::optional<qint64> parts[3];
    if (!at(QLatin1Char(':')))
        parts[0] = integer();
    const qsizetype before = m_at;
    skipSpace();
    if (!at(QLatin1Char(':'))) {
        m_at = before;
        if (!parts[0])
            fail(QStringLiteral("a name, an index or * was expected"));
        return QStringLiteral("ki(%1)").arg(parts[0].value_or(0));
    }
    *singular = false;
    for (int part = 1; part < 3 && take(QLatin1String(":")); ++part) {
        skipSpace();
        if (m_at < m_text.size() && (m_text.at(m_at).isDigit() || at(QLatin1Char('-'))))
            parts[part] = integer();
        skipSpace();
    }
    const auto written = [&](int part, const QString &missing) {
        return parts[part] ? QString::number(*parts[part]) : missing;
    };
    return QStringLiteral("ks(%1; %2; %3)")
        .arg(written(0, QStringLiteral("null")), written(1, QStringLiteral("null")),
             written(2, QStringLiteral("1")));
}

bool JsonPathReader::at(QChar symbol) const
{
    return m_at < m_text.size() && m_text.at(m_at) == symbol;
}

bool JsonPathReader::take(QLatin1String token)
{
    if (hasFailed() || !m_text.mid(m_at).startsWith(token))
        return false;
    m_at += token.size();
    return true;
}

void JsonPathReader::expect(QLatin1String token)
{
    if (!take(token))
        fail(QStringLiteral("%1 was expected").arg(token));
}

void JsonPathReader::skipSpace()
{
    while (m_at < m_text.size() && QStringView(u" \t\r\n").contains(m_text.at(m_at)))
        ++m_at;
}

QString JsonPathReader::name()
{
    const qsizetype from = m_at;
    while (m_at < m_text.size()
           && (beginsName(m_text.at(m_at)) || (m_at > from && m_text.at(m_at).isDigit())))
        ++m_at;
    if (m_at == from)
        fail(QStringLiteral("a name was expected"));
    return m_text.mid(from, m_at - from).toString();
}

std::optional<qint64> JsonPathReader::integer()
{
    const qsizetype from = m_at;
    (void)take(QLatin1String("-"));
    while (m_at < m_text.size() && m_text.at(m_at) >= QLatin1Char('0')
           && m_text.at(m_at) <= QLatin1Char('9'))
        ++m_at;
    const QStringView digits = m_text.mid(from, m_at - from);
    bool ok = false;
    const qint64 value = digits.toLongLong(&ok);
    const QStringView bare = digits.startsWith(QLatin1Char('-')) ? digits.mid(1) : digits;
    const bool odd = (bare.size() > 1 && bare.startsWith(QLatin1Char('0')))
                     || digits == QLatin1String("-0") || qAbs(value) > 9007199254740991LL;
    if (!ok || odd) {
        m_at = from;
        fail(QStringLiteral("a name, an index or * was expected"));
        return std::nullopt;
    }
    return value;
}

void JsonPathReader::fail(const QString &what)
{
    if (m_problem.isEmpty())
        m_problem = QStringLiteral("character %1: %2").arg(m_at + 1).arg(what);
}

} // namespace keywright
