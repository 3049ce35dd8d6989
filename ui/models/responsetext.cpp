// SPDX-License-Identifier: GPL-3.0-or-later
#include "responsetext.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QStringDecoder>

#include <algorithm>

namespace keywright::ui {

namespace {

qsizetype longestLine(const QByteArray &body)
{
    qsizetype longest = 0;
    for (qsizetype from = 0; from < body.size();) {
        qsizetype end = body.indexOf('\n', from);
        if (end < 0)
            end = body.size();
        longest = std::max(longest, end - from);
        from = end + 1;
    }
    return longest;
}

QString decoded(const QByteArray &body)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(body);
    return utf8.hasError() ? QString::fromLatin1(body) : text;
}

/// Not in the middle of a UTF-8 sequence.
QByteArray firstPart(const QByteArray &body)
{
    qsizetype end = std::min(shownPart, body.size());
    while (end < body.size() && end > 0 && (uchar(body.at(end)) & 0xC0) == 0x80)
        --end;
    return body.left(end);
}

class JsonIndenter
{
public:
    QByteArray run(const QByteArray &json)
    {
        m_out.reserve(json.size() + json.size() / 2);
        for (qsizetype at = 0; at < json.size(); ++at) {
            const char symbol = json.at(at);
            if (m_inString)
                inside(symbol);
            else if (symbol != ' ' && symbol != '\t' && symbol != '\n' && symbol != '\r')
                outside(symbol);
        }
        return m_out;
    }

private:
    void inside(char symbol)
    {
        m_out += symbol;
        if (m_escaped)
            m_escaped = false;
        else if (symbol == '\\')
            m_escaped = true;
        else if (symbol == '"')
            m_inString = false;
    }

    void outside(char symbol)
    {
        const bool closes = symbol == '}' || symbol == ']';
        if (closes) {
            --m_depth;
            if (!m_justOpened)
                newLine();
        } else if (m_justOpened) {
            newLine();
        }
        m_justOpened = symbol == '{' || symbol == '[';
        m_out += symbol;
        if (m_justOpened)
            ++m_depth;
        else if (symbol == ',')
            newLine();
        else if (symbol == ':')
            m_out += ' ';
        else if (symbol == '"')
            m_inString = true;
    }

    void newLine()
    {
        m_out += '\n';
        m_out.append(m_depth * 2, ' ');
    }

    QByteArray m_out;
    qsizetype m_depth = 0;
    bool m_inString = false, m_escaped = false, m_justOpened = false;
};

} // namespace

QByteArray indentedJson(const QByteArray &json)
{
    return JsonIndenter().run(json);
}

QString hexView(const QByteArray &bytes)
{
    constexpr qsizetype width = 16;
    QString view;
    for (qsizetype offset = 0; offset < bytes.size(); offset += width) {
        const QByteArray line = bytes.mid(offset, width);
        QByteArray text = line;
        for (char &symbol : text) {
            if (symbol < 0x20 || symbol > 0x7e)
                symbol = '.';
        }
        view += QStringLiteral("%1  %2  %3\n")
                    .arg(offset, 8, 16, QLatin1Char('0'))
                    .arg(QString::fromLatin1(line.toHex(' ')), -47)
                    .arg(QString::fromLatin1(text));
    }
    return view;
}

ResponseText responseText(const QByteArray &body)
{
    ResponseText text;
    if (body.contains('\0')) {
        text.isBinary = true;
        text.isCut = body.size() > shownPart;
        text.raw = hexView(body.left(shownPart));
        return text;
    }
    text.isCut = body.size() > largestShownBody;
    if (text.isCut) {
        text.raw = decoded(firstPart(body));
        return text;
    }
    const char first = body.trimmed().isEmpty() ? '\0' : body.trimmed().front();
    if (first == '{' || first == '[') {
        QJsonParseError error;
        QJsonDocument::fromJson(body, &error);
        if (error.error == QJsonParseError::NoError)
            text.pretty = decoded(indentedJson(body));
    }
    text.isCut = longestLine(body) > longestShownLine;
    text.raw = decoded(text.isCut ? firstPart(body) : body);
    return text;
}

} // namespace keywright::ui
