// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsoncheck.h"

#include <QtCore/QByteArray>

#include <array>

namespace keywright {

namespace {

constexpr qsizetype askEvery = 1 << 20;

bool isSpace(char symbol)
{
    return symbol == ' ' || symbol == '\n' || symbol == '\t' || symbol == '\r';
}

bool isDigit(char symbol)
{
    return symbol >= '0' && symbol <= '9';
}

bool isHexadecimal(char symbol)
{
    return isDigit(symbol) || ((symbol | 0x20) >= 'a' && (symbol | 0x20) <= 'f');
}

/// Bytes of a text that stand for themselves and are followed by anything.
const std::array<bool, 256> &plainBytes()
{
    static const std::array<bool, 256> table = [] {
        std::array<bool, 256> plain{};
        for (int byte = 0x20; byte < 0x80; ++byte)
            plain[size_t(byte)] = byte != '"' && byte != '\\';
        return plain;
    }();
    return table;
}

class Checker
{
public:
    Checker(QByteArrayView json, const StopQuestion &stop)
        : m_json(json)
        , m_stop(stop)
    {
    }

    std::optional<JsonProblem> run(bool isSequence)
    {
        if (m_json.startsWith("\xef\xbb\xbf"))
            m_at = 3;
        skipSpace();
        if (isSequence && m_at >= m_json.size())
            return m_problem;
        do {
            value();
            while (!m_problem && !m_open.isEmpty())
                next();
            skipSpace();
        } while (isSequence && !m_problem && m_at < m_json.size());
        if (!m_problem && m_at < m_json.size())
            fail(JsonProblem::Symbol);
        return m_problem;
    }

private:
    /// Within an array or object, behind a value or behind what opened it.
    void next()
    {
        const bool isObject = m_open.back() == '{';
        skipSpace();
        if (at() == (isObject ? '}' : ']')) {
            ++m_at;
            m_open.chop(1);
            m_isFirst = false;
            return;
        }
        if (!m_isFirst) {
            if (at() != ',')
                return fail(JsonProblem::Symbol);
            ++m_at;
            skipSpace();
        }
        if (isObject) {
            if (at() != '"')
                return fail(JsonProblem::Symbol);
            text();
            skipSpace();
            if (at() != ':')
                return fail(JsonProblem::Symbol);
            ++m_at;
            skipSpace();
        }
        value();
    }

    void value()
    {
        if (m_stop && m_at >= m_nextQuestion) {
            m_nextQuestion = m_at + askEvery;
            if (m_stop())
                return fail(JsonProblem::Stopped);
        }
        m_isFirst = false;
        switch (const char symbol = at()) {
        case '{':
        case '[':
            if (m_open.size() >= deepestJson)
                return fail(JsonProblem::Depth);
            ++m_at;
            m_open.append(symbol);
            m_isFirst = true;
            return;
        case '"':
            return text();
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            if (symbol == '-' || isDigit(symbol))
                return number();
            fail(JsonProblem::Symbol);
        }
    }

    void word(QByteArrayView expected)
    {
        if (!m_json.sliced(m_at).startsWith(expected))
            return fail(JsonProblem::Symbol);
        m_at += expected.size();
    }

    bool digits()
    {
        const qsizetype from = m_at;
        while (isDigit(at()))
            ++m_at;
        return m_at > from;
    }

    void number()
    {
        if (at() == '-')
            ++m_at;
        if (at() == '0')
            ++m_at;
        else if (!digits())
            return fail(JsonProblem::Number);
        if (at() == '.') {
            ++m_at;
            if (!digits())
                return fail(JsonProblem::Number);
        }
        if (at() == 'e' || at() == 'E') {
            ++m_at;
            if (at() == '+' || at() == '-')
                ++m_at;
            if (!digits())
                return fail(JsonProblem::Number);
        }
    }

    void text()
    {
        const std::array<bool, 256> &plain = plainBytes();
        for (++m_at; m_at < m_json.size() && !m_problem;) {
            const uchar symbol = uchar(m_json.at(m_at));
            if (plain[symbol]) {
                ++m_at;
            } else if (symbol == '"') {
                ++m_at;
                return;
            } else if (symbol == '\\') {
                escape();
            } else if (symbol < 0x20) {
                return fail(JsonProblem::Text);
            } else {
                character();
            }
        }
        if (!m_problem)
            fail(JsonProblem::End);
    }

    void escape()
    {
        const char letter = m_at + 1 < m_json.size() ? m_json.at(m_at + 1) : '\0';
        if (letter == 'u') {
            for (qsizetype digit = 2; digit < 6; ++digit) {
                if (m_at + digit >= m_json.size() || !isHexadecimal(m_json.at(m_at + digit)))
                    return fail(JsonProblem::Text);
            }
            m_at += 6;
        } else if (letter != '\0' && QByteArrayView("\"\\/bfnrt").contains(letter)) {
            m_at += 2;
        } else {
            fail(JsonProblem::Text);
        }
    }

    /// Of several bytes (RFC 3629).
    void character()
    {
        const uchar first = uchar(m_json.at(m_at));
        const int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
        if (first < 0xc2 || first > 0xf4 || m_at + more >= m_json.size())
            return fail(JsonProblem::Encoding);
        const uchar second = uchar(m_json.at(m_at + 1));
        const uchar low = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
        const uchar high = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
        if (second < low || second > high)
            return fail(JsonProblem::Encoding);
        for (int byte = 2; byte <= more; ++byte) {
            if ((uchar(m_json.at(m_at + byte)) & 0xc0) != 0x80)
                return fail(JsonProblem::Encoding);
        }
        m_at += more + 1;
    }

    [[nodiscard]] char at() const { return m_at < m_json.size() ? m_json.at(m_at) : '\0'; }
    void skipSpace()
    {
        while (m_at < m_json.size() && isSpace(m_json.at(m_at)))
            ++m_at;
    }
    void fail(JsonProblem::Kind kind)
    {
        if (kind == JsonProblem::Symbol && m_at >= m_json.size())
            kind = JsonProblem::End;
        m_problem = JsonProblem{m_at, kind};
    }

    QByteArrayView m_json;
    const StopQuestion &m_stop;
    qsizetype m_at = 0;
    qsizetype m_nextQuestion = 0;
    QByteArray m_open; ///< what was opened and not yet closed
    bool m_isFirst = false;
    std::optional<JsonProblem> m_problem;
};

} // namespace

std::optional<JsonProblem> checkJson(QByteArrayView json, bool isSequence, const StopQuestion &stop)
{
    return Checker(json, stop).run(isSequence);
}

qsizetype endOfJsonText(QByteArrayView json, qsizetype from)
{
    const std::array<bool, 256> &plain = plainBytes();
    for (qsizetype at = from + 1; at < json.size(); ++at) {
        const uchar symbol = uchar(json.at(at));
        if (plain[symbol])
            continue;
        if (symbol == '"')
            return at + 1;
        if (symbol == '\\')
            ++at;
    }
    return json.size();
}

qsizetype endOfJsonValue(QByteArrayView json, qsizetype from)
{
    qsizetype depth = 0;
    for (qsizetype at = from; at < json.size();) {
        const char symbol = json.at(at);
        if (symbol == '"') {
            at = endOfJsonText(json, at);
        } else if (symbol == '{' || symbol == '[') {
            ++depth;
            ++at;
            continue;
        } else if (symbol == '}' || symbol == ']') {
            if (depth == 0)
                return at; // what is around it ends
            --depth;
            ++at;
        } else if (depth == 0 && (symbol == ',' || isSpace(symbol))) {
            return at;
        } else {
            ++at;
            continue;
        }
        if (depth == 0)
            return at;
    }
    return json.size();
}

qsizetype skipJsonSpace(QByteArrayView json, qsizetype from)
{
    while (from < json.size() && isSpace(json.at(from)))
        ++from;
    return from;
}

} // namespace keywright
