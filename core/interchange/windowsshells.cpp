// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellexpansion.h"

#include <algorithm>

namespace keywright {

namespace {

using Code = CurlNote::Code;
using End = ShellCommand::End;

bool isBlank(char symbol)
{
    return symbol == ' ' || symbol == '\t' || symbol == '\r' || symbol == '\n';
}

/// `%41` in a URL is no beginning of `%41%`.
bool isTwoHexadecimalDigits(const QByteArray &text)
{
    return text.size() == 2 && QByteArray::fromHex(text).toHex() == text.toLower();
}

/// What cmd.exe does to a line: carets, variables, and where a command ends. What is left is split
/// by the program itself.
class CmdReader
{
public:
    explicit CmdReader(const QByteArray &text)
        : m_cursor{text}
    {
    }

    Result<QList<ShellCommand>> read()
    {
        while (!m_cursor.isAtEnd()) {
            if (m_wordCount > shellWordLimit)
                return tooManyWords();
            const char symbol = m_cursor.ahead();
            if (symbol == '^' && !m_isQuoted) {
                readCaret();
            } else if (symbol == '%') {
                readVariable();
            } else if (!m_isQuoted && m_cursor.isLineEnd()) {
                finish(End::Line);
            } else if (!m_isQuoted && (symbol == '&' || symbol == '|')) {
                finish(symbol == '|' && m_cursor.ahead(1) != '|' ? End::Pipe : End::And);
            } else {
                if (symbol == '"' && !isEscaped())
                    m_isQuoted = !m_isQuoted;
                m_line += symbol;
                ++m_cursor.at;
            }
        }
        if (m_isQuoted)
            return quoteWithoutEnd(m_cursor.text, m_cursor.text.lastIndexOf('"'));
        finish(End::Text);
        if (m_wordCount > shellWordLimit)
            return tooManyWords();
        return std::move(m_commands);
    }

private:
    /// An odd number of backslashes stands before.
    [[nodiscard]] bool isEscaped() const
    {
        qsizetype start = m_line.size();
        while (start > 0 && m_line.at(start - 1) == '\\')
            --start;
        return (m_line.size() - start) % 2 == 1;
    }

    void readCaret()
    {
        ++m_cursor.at;
        if (m_cursor.isLineEnd()) {
            m_cursor.skipLineEnd();
            // A second line end is meant.
            if (!m_cursor.isAtEnd() && m_cursor.isLineEnd()) {
                m_cursor.skipLineEnd();
                m_line += '\n';
            }
            return;
        }
        if (!m_cursor.isAtEnd())
            m_line += m_cursor.text.at(m_cursor.at++);
    }

    void readVariable()
    {
        const QByteArrayView rest = QByteArrayView(m_cursor.text).sliced(m_cursor.at + 1);
        const qsizetype length = shellNameLength(rest);
        const QByteArray name = rest.first(length).toByteArray();
        if (length == 0 || length == rest.size() || rest[length] != '%'
            || isTwoHexadecimalDigits(name)) {
            m_line += '%';
            ++m_cursor.at;
            return;
        }
        m_line += "{{" + name + "}}";
        addNote(m_notes, Code::Variable, QString::fromLatin1(name));
        m_cursor.at += length + 2;
    }

    void finish(End end)
    {
        ShellCommand command = split();
        command.end = end;
        m_wordCount += command.words.size();
        if (!command.isEmpty()) {
            command.words.first().notes = m_notes;
            m_commands.append(command);
        }
        m_line.clear();
        m_notes.clear();
        if (!m_cursor.isAtEnd())
            m_cursor.isLineEnd() ? m_cursor.skipLineEnd() : void(++m_cursor.at);
    }

    /// As programs split their command line: `\"` is a quote, so is `""` within quotes.
    [[nodiscard]] ShellCommand split() const
    {
        ShellCommand command;
        ShellWord word;
        bool isInWord = false;
        bool isQuoted = false;
        for (qsizetype at = 0; at < m_line.size() && command.words.size() <= shellWordLimit; ++at) {
            const char symbol = m_line.at(at);
            if (isBlank(symbol) && !isQuoted) {
                if (isInWord)
                    command.words.append(word);
                word = {};
                isInWord = false;
                continue;
            }
            isInWord = true;
            if (symbol == '\\') {
                at += takeBackslashes(at, word.text);
            } else if (symbol != '"') {
                word.text += symbol;
            } else if (isQuoted && at + 1 < m_line.size() && m_line.at(at + 1) == '"') {
                word.text += '"';
                ++at;
            } else {
                isQuoted = !isQuoted;
                word.isQuoted = true;
            }
        }
        if (isInWord)
            command.words.append(word);
        return command;
    }

    /// How many bytes behind the first backslash were read, too.
    [[nodiscard]] qsizetype takeBackslashes(qsizetype at, QByteArray &text) const
    {
        qsizetype end = at;
        while (end < m_line.size() && m_line.at(end) == '\\')
            ++end;
        const qsizetype count = end - at;
        if (end == m_line.size() || m_line.at(end) != '"') {
            text += QByteArray(count, '\\');
            return count - 1;
        }
        text += QByteArray(count / 2, '\\');
        if (count % 2 == 0)
            return count - 1;
        text += '"';
        return count;
    }

    ShellCursor m_cursor;
    QByteArray m_line;
    QList<CurlNote> m_notes;
    QList<ShellCommand> m_commands;
    qsizetype m_wordCount = 0;
    bool m_isQuoted = false;
};

class PowerShellReader
{
public:
    explicit PowerShellReader(const QByteArray &text)
        : m_cursor{text}
    {
    }

    Result<QList<ShellCommand>> read()
    {
        while (!m_cursor.isAtEnd()) {
            const qsizetype start = m_cursor.at;
            if (!readOne())
                return quoteWithoutEnd(m_cursor.text, start);
            if (m_wordCount > shellWordLimit)
                return tooManyWords();
        }
        finish(End::Text, 0);
        return std::move(m_commands);
    }

private:
    bool readOne()
    {
        const char symbol = m_cursor.ahead();
        if (m_cursor.isLineEnd())
            finish(End::Line, symbol == '\r' ? 2 : 1);
        else if (isBlank(symbol))
            endWord(1);
        else if (symbol == ';' || symbol == '|')
            finish(symbol == '|' ? End::Pipe : End::Semicolon, 1);
        else if (symbol == '&' && !m_isInWord)
            endWord(1); // the call operator
        else if (symbol == '#' && !m_isInWord)
            while (!m_cursor.isAtEnd() && !m_cursor.isLineEnd())
                ++m_cursor.at;
        else
            return readWordPart(symbol);
        return true;
    }

    bool readWordPart(char symbol)
    {
        if (symbol == '`' && m_cursor.isLineEnd(1)) {
            ++m_cursor.at;
            m_cursor.skipLineEnd();
            return true;
        }
        m_isInWord = true;
        if (symbol == '\'' || symbol == '"')
            return readQuoted(symbol);
        readPlain(symbol);
        return true;
    }

    void readPlain(char symbol)
    {
        if (symbol == '`') {
            readBacktick();
        } else if (symbol == '$') {
            // `$env:NAME` is NAME.
            const QByteArray scope = m_cursor.text.mid(m_cursor.at + 1, 5).toLower();
            if (scope.startsWith("env:")) {
                const qsizetype length =
                    shellNameLength(QByteArrayView(m_cursor.text).sliced(m_cursor.at + 5));
                const QByteArray name = m_cursor.text.mid(m_cursor.at + 5, length);
                m_word.text += "{{" + name + "}}";
                addNote(m_word.notes, Code::Variable, QString::fromLatin1(name));
                m_cursor.at += 5 + length;
            } else {
                readDollar(m_cursor, m_word);
            }
        } else {
            m_word.text += symbol;
            ++m_cursor.at;
        }
    }

    void readBacktick()
    {
        ++m_cursor.at;
        if (m_cursor.isAtEnd())
            return;
        const char symbol = m_cursor.text.at(m_cursor.at++);
        m_word.text += symbol == 'n' ? '\n' : symbol == 'r' ? '\r' : symbol == 't' ? '\t' : symbol;
    }

    bool readQuoted(char quote)
    {
        m_word.isQuoted = true;
        ++m_cursor.at;
        while (!m_cursor.isAtEnd()) {
            const char symbol = m_cursor.ahead();
            if (symbol == '\\' && m_cursor.ahead(1) == '"' && quote == '\'') {
                // The program that is started takes the backslash off.
                m_word.text += '"';
                m_cursor.at += 2;
            } else if (symbol == quote && m_cursor.ahead(1) == quote) {
                m_word.text += quote;
                m_cursor.at += 2;
            } else if (symbol == quote) {
                ++m_cursor.at;
                return true;
            } else if (quote == '"') {
                readPlain(symbol);
            } else {
                m_word.text += symbol;
                ++m_cursor.at;
            }
        }
        return false;
    }

    void endWord(qsizetype length)
    {
        if (m_isInWord)
            m_command.words.append(m_word);
        m_wordCount += m_isInWord;
        m_word = {};
        m_isInWord = false;
        m_cursor.at += length;
    }

    void finish(End end, qsizetype length)
    {
        endWord(length);
        m_command.end = end;
        if (!m_command.isEmpty())
            m_commands.append(m_command);
        m_command = {};
    }

    ShellCursor m_cursor;
    ShellWord m_word;
    ShellCommand m_command;
    QList<ShellCommand> m_commands;
    qsizetype m_wordCount = 0;
    bool m_isInWord = false;
};

} // namespace

Result<QList<ShellCommand>> cmdCommands(const QByteArray &text)
{
    return CmdReader(text).read();
}

Result<QList<ShellCommand>> powerShellCommands(const QByteArray &text)
{
    return PowerShellReader(text).read();
}

} // namespace keywright
