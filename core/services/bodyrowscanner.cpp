// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodyrowscanner.h"

#include <core/interchange/jsontokens.h>

#include <algorithm>
#include <cstring>

namespace keywright {

void BodyRows::Scanner::beginAt(const Mark &mark)
{
    m_at = mark.offset;
    m_line = mark.line;
    m_depth = mark.depth;
    m_continues = mark.continues;
    m_inText = mark.inText;
}

BodyRows::Mark BodyRows::Scanner::mark() const
{
    return {m_at, quint32(m_line), quint32(m_depth), m_continues, m_inText};
}

bool BodyRows::Scanner::next(BodyRow *row)
{
    if (m_layout == BodyLayout::Pretty && !m_continues)
        m_at = skipJsonSpace(m_bytes, m_at);
    if (m_at >= m_bytes.size())
        return false;
    *row = BodyRow{m_at, m_at, m_line, m_depth, m_continues, m_inText, false, false};
    if (m_layout == BodyLayout::Pretty)
        nextPretty(row);
    else
        nextRaw(row);
    return true;
}

/// Back to where a character of UTF-8 begins.
qsizetype BodyRows::Scanner::withinCharacter(qsizetype offset) const
{
    for (int back = 0; back < 3 && offset - back > 0; ++back) {
        if ((uchar(m_bytes.at(offset - back)) & 0xc0) != 0x80)
            return offset - back;
    }
    return offset;
}

void BodyRows::Scanner::nextRaw(BodyRow *row)
{
    const qsizetype room = std::min(m_longest + 1, m_bytes.size() - m_at);
    const char *from = m_bytes.data() + m_at;
    const auto *newLine = static_cast<const char *>(std::memchr(from, '\n', size_t(room)));
    if (newLine) {
        row->end = newLine - m_bytes.data();
        m_at = row->end + 1;
        lineEnds();
    } else if (room <= m_longest) {
        row->end = m_at = m_bytes.size();
    } else {
        row->end = m_at = std::max(withinCharacter(m_at + m_longest), m_at + 1);
        m_continues = true;
    }
}

void BodyRows::Scanner::lineEnds()
{
    ++m_line;
    m_continues = m_inText = false;
}

void BodyRows::Scanner::nextPretty(BodyRow *row)
{
    const qsizetype indent = std::min(m_depth * 2, m_longest / 2);
    const qsizetype limit = m_at + m_longest - indent;
    if (m_inText && (passText(row, limit, m_at) || endsBehindValue(row)))
        return;
    while ((m_at = skipJsonSpace(m_bytes, m_at)) < m_bytes.size()) {
        if (passToken(row, limit))
            return;
    }
    row->end = m_at;
    lineEnds();
}

bool BodyRows::Scanner::cutAt(BodyRow *row, qsizetype offset)
{
    m_at = row->end = offset;
    m_continues = true;
    return true;
}

/// Passes a JSON text from `from` on, within its quotation marks, or as much as the row holds.
bool BodyRows::Scanner::passText(BodyRow *row, qsizetype limit, qsizetype from)
{
    for (qsizetype at = from; at < m_bytes.size(); ++at) {
        const char symbol = m_bytes.at(at);
        if (at >= limit && at > row->begin && (uchar(symbol) & 0xc0) != 0x80) {
            m_inText = true;
            return cutAt(row, at);
        }
        if (symbol == '"') {
            m_at = at + 1;
            m_inText = false;
            return false;
        }
        if (symbol == '\\')
            ++at;
    }
    m_at = m_bytes.size();
    m_inText = false;
    return false;
}

/// Passes a number or a word, or as much as the row holds.
bool BodyRows::Scanner::passWord(BodyRow *row, qsizetype limit)
{
    for (; m_at < m_bytes.size(); ++m_at) {
        const char symbol = m_bytes.at(m_at);
        const bool belongs = (symbol >= '0' && symbol <= '9') || symbol == '-' || symbol == '+'
                             || symbol == '.' || (symbol >= 'a' && symbol <= 'z') || symbol == 'E';
        if (!belongs)
            return false;
        if (m_at >= limit && m_at > row->begin)
            return cutAt(row, m_at);
    }
    return false;
}

/// True: the row ends here.
bool BodyRows::Scanner::passToken(BodyRow *row, qsizetype limit)
{
    const qsizetype before = m_at;
    switch (m_bytes.at(m_at)) {
    case ',':
        row->end = ++m_at;
        lineEnds();
        return true;
    case ':':
        ++m_at;
        return false;
    case '{':
    case '[':
        if (opens(row))
            return true;
        break;
    case '}':
    case ']':
        row->closes = m_at == row->begin;
        row->depth = m_depth = std::max<qsizetype>(m_depth - 1, 0);
        ++m_at;
        break;
    case '"':
        if (passText(row, limit, m_at + 1))
            return true;
        break;
    default:
        if (passWord(row, limit))
            return true;
        m_at = std::max(m_at, before + 1);
    }
    return endsBehindValue(row);
}

bool BodyRows::Scanner::opens(BodyRow *row)
{
    const qsizetype inside = skipJsonSpace(m_bytes, ++m_at);
    const char following = inside < m_bytes.size() ? m_bytes.at(inside) : '\0';
    if (following == '}' || following == ']') {
        m_at = inside + 1;
        return false;
    }
    row->opens = true;
    row->end = m_at;
    ++m_depth;
    lineEnds();
    return true;
}

bool BodyRows::Scanner::endsBehindValue(BodyRow *row)
{
    const qsizetype behind = skipJsonSpace(m_bytes, m_at);
    const char following = behind < m_bytes.size() ? m_bytes.at(behind) : '\0';
    if (following == ',' || following == ':')
        return false;
    row->end = m_at;
    m_at = behind;
    lineEnds();
    return true;
}

} // namespace keywright
