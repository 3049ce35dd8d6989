// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonpathreader.h"

#include <QtCore/QChar>

namespace keywright {

QString jqText(const QString &text)
{
    QString jq(QLatin1Char('"'));
    for (const QChar symbol : text) {
        if (symbol == QLatin1Char('"') || symbol == QLatin1Char('\\'))
            jq += QLatin1Char('\\');
        if (symbol.unicode() < 0x20)
            jq += QStringLiteral("\\u%1").arg(symbol.unicode(), 4, 16, QLatin1Char('0'));
        else
            jq += symbol;
    }
    return jq + QLatin1Char('"');
}

QString JsonPathReader::quoted()
{
    const QChar quote = m_text.at(m_at++);
    QString text;
    while (!hasFailed()) {
        if (m_at >= m_text.size()) {
            fail(QStringLiteral("the text does not end"));
            break;
        }
        const QChar symbol = m_text.at(m_at);
        if (symbol.unicode() < 0x20) {
            fail(QStringLiteral("a control character"));
        } else if (++m_at; symbol == quote) {
            break;
        } else if (symbol != QLatin1Char('\\')) {
            text += symbol;
        } else {
            const char32_t code = at(quote) ? (++m_at, quote.unicode()) : escape();
            text += QString::fromUcs4(&code, 1);
        }
    }
    return text;
}

char32_t JsonPathReader::escape()
{
    static constexpr QLatin1String letters("bfnrt/\\");
    static constexpr char meanings[] = "\b\f\n\r\t/\\";
    const QChar letter = m_at < m_text.size() ? m_text.at(m_at) : QChar();
    if (const qsizetype known = letters.indexOf(letter); !letter.isNull() && known >= 0) {
        ++m_at;
        return char32_t(meanings[known]);
    }
    if (!take(QLatin1String("u"))) {
        fail(QStringLiteral("an unknown escape"));
        return 0;
    }
    const char32_t first = hexadecimal();
    if (QChar::isLowSurrogate(first)) {
        fail(QStringLiteral("half of a surrogate pair"));
    } else if (QChar::isHighSurrogate(first)) {
        expect(QLatin1String("\\u"));
        const char32_t second = hexadecimal();
        if (QChar::isLowSurrogate(second))
            return QChar::surrogateToUcs4(char16_t(first), char16_t(second));
        fail(QStringLiteral("half of a surrogate pair"));
    }
    return first;
}

char32_t JsonPathReader::hexadecimal()
{
    bool ok = false;
    const QStringView digits = m_text.mid(m_at, 4);
    const char32_t code = digits.toUInt(&ok, 16);
    if (!ok || digits.size() != 4 || !QChar(digits.at(0)).isLetterOrNumber()) {
        fail(QStringLiteral("four hexadecimal digits were expected"));
        return 0;
    }
    m_at += 4;
    return code;
}

} // namespace keywright
