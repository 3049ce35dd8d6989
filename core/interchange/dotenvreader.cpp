// SPDX-License-Identifier: GPL-3.0-or-later
#include "dotenvreader.h"

#include <QtCore/QUrl>

#include <algorithm>

namespace keywright {

namespace {

constexpr QByteArrayView referenceStart("kw://");

bool isBlank(char symbol)
{
    return symbol == ' ' || symbol == '\t' || symbol == '\f' || symbol == '\v';
}

bool isLineEnd(char symbol)
{
    return symbol == '\n' || symbol == '\r';
}

bool isNameSymbol(char symbol)
{
    return (symbol >= 'a' && symbol <= 'z') || (symbol >= 'A' && symbol <= 'Z')
           || (symbol >= '0' && symbol <= '9') || symbol == '_' || symbol == '.' || symbol == '-';
}

class Reader
{
public:
    Reader(QByteArrayView text, const QString &sourceName)
        : m_text(text)
        , m_sourceName(sourceName)
    {
        if (m_text.startsWith(QByteArrayView("\xef\xbb\xbf")))
            m_at = 3;
    }

    Result<DotenvFile> read()
    {
        while (!atEnd()) {
            skipBlanks();
            if (atEnd())
                break;
            if (isLineEnd(now()))
                endLine();
            else if (now() == '#')
                skipLine();
            else if (auto taken = takeAssignment(); !taken)
                return tl::make_unexpected(taken.error());
        }
        return std::move(m_file);
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char now() const { return m_text[m_at]; }

    void skipBlanks()
    {
        while (!atEnd() && isBlank(now()))
            ++m_at;
    }
    void endLine()
    {
        if (now() == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n')
            ++m_at;
        ++m_at;
        ++m_line;
    }
    void skipLine()
    {
        while (!atEnd() && !isLineEnd(now()))
            ++m_at;
        if (!atEnd())
            endLine();
    }

    QByteArrayView takeName()
    {
        const qsizetype start = m_at;
        while (!atEnd() && isNameSymbol(now()))
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }

    Result<void> takeAssignment()
    {
        const int line = m_line;
        QByteArrayView name = takeName();
        const bool isFollowedByBlank = !atEnd() && isBlank(now());
        skipBlanks();
        // `export NAME=…`, unless the variable itself is called so.
        if (name == "export" && isFollowedByBlank && !atEnd() && isNameSymbol(now())) {
            name = takeName();
            skipBlanks();
        }
        if (name.isEmpty() || atEnd() || now() != '=') {
            m_file.otherLines.append(line);
            skipLine();
            return {};
        }
        ++m_at;
        skipBlanks();
        auto value = takeValue();
        if (!value)
            return tl::make_unexpected(value.error());
        put({QString::fromLatin1(name), *value, line});
        return {};
    }

    void put(const DotenvEntry &entry)
    {
        const auto same = std::find_if(
            m_file.entries.begin(), m_file.entries.end(),
            [&entry](const DotenvEntry &other) { return other.variable == entry.variable; });
        if (same != m_file.entries.end())
            m_file.entries.erase(same);
        m_file.entries.append(entry);
    }

    Result<Secret> takeValue()
    {
        if (!atEnd() && (now() == '"' || now() == '\'' || now() == '`'))
            return takeQuoted();
        const qsizetype start = m_at;
        qsizetype end = m_at;
        for (; !atEnd() && !isLineEnd(now()); ++m_at) {
            const bool isComment = now() == '#' && (m_at == start || isBlank(m_text[m_at - 1]));
            if (isComment)
                break;
            if (!isBlank(now()))
                end = m_at + 1;
        }
        skipLine();
        return Secret(m_text.sliced(start, end - start));
    }

    Result<Secret> takeQuoted()
    {
        const char quote = now();
        const int line = m_line;
        ++m_at;
        QByteArray value;
        value.reserve(m_text.size() - m_at); // no reallocation that would leave a copy behind
        while (!atEnd() && now() != quote) {
            if (quote == '"' && now() == '\\' && m_at + 1 < m_text.size()) {
                takeEscape(value);
                continue;
            }
            m_line += now() == '\n' ? 1 : 0;
            value += now();
            ++m_at;
        }
        if (atEnd()) {
            wipe(value);
            return failure(ErrorCode::FormatInvalid, m_sourceName,
                           QStringLiteral("line %1: a quote that is not closed").arg(line));
        }
        ++m_at;
        skipBlanks();
        if (!atEnd() && !isLineEnd(now()) && now() != '#')
            m_file.otherLines.append(m_line); // something behind the quote; it counts for nothing
        skipLine();
        Secret secret{QByteArrayView(value)};
        wipe(value);
        return secret;
    }

    /// What the dialects do not know stays as it is written.
    void takeEscape(QByteArray &value)
    {
        const char next = m_text[m_at + 1];
        m_at += 2;
        if (next == 'n')
            value += '\n';
        else if (next == 'r')
            value += '\r';
        else if (next == 't')
            value += '\t';
        else if (next == '"' || next == '\\' || next == '$' || next == '`')
            value += next;
        else
            (value += '\\') += next;
    }

    QByteArrayView m_text;
    QString m_sourceName;
    DotenvFile m_file;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

Result<DotenvFile> parseDotenv(QByteArrayView text, const QString &sourceName)
{
    return Reader(text, sourceName).read();
}

std::optional<KeyReference> parseKeyReference(QByteArrayView value)
{
    if (!value.startsWith(referenceStart))
        return {};
    const QByteArray rest = value.sliced(referenceStart.size()).toByteArray();
    const qsizetype slash = rest.indexOf('/');
    if (slash < 1 || slash + 1 == rest.size() || rest.indexOf('/', slash + 1) >= 0)
        return {};
    return KeyReference{QUrl::fromPercentEncoding(rest.first(slash)),
                        QUrl::fromPercentEncoding(rest.sliced(slash + 1))};
}

QString keyReferenceText(const KeyReference &reference)
{
    return QString::fromLatin1(referenceStart.toByteArray()
                               + QUrl::toPercentEncoding(reference.project) + '/'
                               + QUrl::toPercentEncoding(reference.key));
}

} // namespace keywright
