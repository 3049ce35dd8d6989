// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellexpansion.h"

#include <algorithm>

namespace keywright {

namespace {

using End = ShellCommand::End;

/// Reads commands as bash would, as far as words, quotes, redirections and their ends go.
class PosixReader
{
public:
    PosixReader(const QByteArray &text, bool hasEscapedQuotes)
        : m_cursor{text}
        , m_hasEscapedQuotes(hasEscapedQuotes)
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
        endCommand(End::Text);
        return std::move(m_commands);
    }

private:
    enum class Redirection { None, Input, Output, Descriptor, HereString, HereDocument };

    struct HereDocument
    {
        QByteArray delimiter;
        bool isExpanded, isIndented;
        qsizetype command;
    };

    /// False: a quote has no end.
    bool readOne()
    {
        const char symbol = m_cursor.ahead();
        if (m_cursor.isLineEnd()) {
            m_cursor.skipLineEnd();
            endCommand(End::Line);
            readHereDocuments();
            return true;
        }
        if (symbol == ' ' || symbol == '\t' || symbol == '\r') {
            endWord();
            ++m_cursor.at;
            return true;
        }
        if (symbol == '#' && !m_isInWord) {
            while (!m_cursor.isAtEnd() && !m_cursor.isLineEnd())
                ++m_cursor.at;
            return true;
        }
        if (readOperator(symbol))
            return true;
        return readWordPart(symbol);
    }

    bool readOperator(char symbol)
    {
        const char next = m_cursor.ahead(1);
        switch (symbol) {
        case ';':
            return finish(End::Semicolon, next == ';' ? 2 : 1);
        case '|':
            return next == '|' ? finish(End::Or, 2) : finish(End::Pipe, next == '&' ? 2 : 1);
        case '&':
            if (next == '&')
                return finish(End::And, 2);
            if (next == '>')
                return redirect(Redirection::Output, m_cursor.ahead(2) == '>' ? 3 : 2);
            return isWithinUrl(next) ? false : finish(End::Background, 1);
        case '(':
            return m_isInWord ? false : finish(End::Group, 1);
        case ')':
            return m_isInWord && m_hasParenthesis ? false : finish(End::Group, 1);
        case '<':
        case '>':
            return next == '(' ? false : readRedirection(symbol, next);
        default:
            return false;
        }
    }

    /// `?a=1&b=2` without quotes, as people paste it.
    bool isWithinUrl(char next)
    {
        const bool goesOn = next > ' ' && next != '&' && next != ';' && next != '|';
        const bool is = goesOn && m_isInWord && m_redirection == Redirection::None
                        && !m_word.text.startsWith('-') && m_hasQuestionMark;
        m_command.hasAmpersand = m_command.hasAmpersand || is;
        return is;
    }

    bool readRedirection(char symbol, char next)
    {
        // `2>`: the digits are a descriptor.
        if (m_isInWord && !m_word.isQuoted
            && std::all_of(m_word.text.begin(), m_word.text.end(),
                           [](char digit) { return digit >= '0' && digit <= '9'; })) {
            m_isInWord = false;
            m_word = {};
        }
        if (symbol == '>')
            return next == '&' ? redirect(Redirection::Descriptor, 2)
                               : redirect(Redirection::Output, next == '>' || next == '|' ? 2 : 1);
        if (next == '<' && m_cursor.ahead(2) == '<')
            return redirect(Redirection::HereString, 3);
        if (next == '<') {
            m_isIndented = m_cursor.ahead(2) == '-';
            return redirect(Redirection::HereDocument, m_isIndented ? 3 : 2);
        }
        return next == '&' ? redirect(Redirection::Descriptor, 2)
                           : redirect(Redirection::Input, next == '>' ? 2 : 1);
    }

    bool readWordPart(char symbol)
    {
        m_isInWord = true;
        const char next = m_cursor.ahead(1);
        if (symbol == '\'' || symbol == '"' || (symbol == '$' && (next == '\'' || next == '"')))
            return readQuoted(symbol, next);
        if (symbol == '\\') {
            readBackslash();
        } else if (symbol == '$') {
            readDollar(m_cursor, m_word);
        } else if (symbol == '`') {
            readBackquotes(m_cursor, m_word);
        } else if (symbol == '<' || symbol == '>') {
            ++m_cursor.at;
            const QByteArray written = symbol + readParentheses(m_cursor);
            m_word.text += written;
            addNote(m_word.notes, CurlNote::Code::Substitution, QString::fromUtf8(written));
        } else {
            m_hasQuestionMark = m_hasQuestionMark || symbol == '?';
            m_hasParenthesis = m_hasParenthesis || symbol == '(';
            m_word.text += symbol;
            ++m_cursor.at;
        }
        return true;
    }

    bool readQuoted(char symbol, char next)
    {
        m_word.isQuoted = true;
        if (symbol == '$' && next == '\'')
            return readAnsiC(m_cursor, m_word);
        m_cursor.at += symbol == '$' ? 2 : 1;
        if (symbol != '\'')
            return readExpanded(m_cursor, m_word, '"');
        return readSingleQuoted();
    }

    bool readSingleQuoted()
    {
        for (;;) {
            const qsizetype close = m_cursor.text.indexOf('\'', m_cursor.at);
            if (close < 0)
                return false;
            m_word.text += m_cursor.text.mid(m_cursor.at, close - m_cursor.at);
            m_cursor.at = close + 1;
            if (!m_hasEscapedQuotes || !m_word.text.endsWith('\\'))
                return true;
            m_word.text.back() = '\'';
        }
    }

    void readBackslash()
    {
        ++m_cursor.at;
        if (m_cursor.isLineEnd()) {
            m_cursor.skipLineEnd();
            m_isInWord = !m_word.text.isEmpty() || m_word.isQuoted;
            return;
        }
        if (m_cursor.isAtEnd()) {
            // Half of a continued line.
            m_isInWord = !m_word.text.isEmpty() || m_word.isQuoted;
            return;
        }
        m_word.text += m_cursor.ahead();
        m_word.isQuoted = true;
        ++m_cursor.at;
    }

    bool redirect(Redirection redirection, qsizetype length)
    {
        endWord();
        m_cursor.at += length;
        m_redirection = redirection;
        return true;
    }

    bool finish(End end, qsizetype length)
    {
        endCommand(end);
        m_cursor.at += length;
        return true;
    }

    void endWord()
    {
        if (!m_isInWord)
            return;
        ++m_wordCount;
        switch (m_redirection) {
        case Redirection::None:
            m_command.words.append(m_word);
            break;
        case Redirection::Input:
            m_command.inputFile = m_word;
            m_command.input.reset();
            break;
        case Redirection::Output:
            m_command.outputs.append(m_word.text);
            break;
        case Redirection::Descriptor:
            break;
        case Redirection::HereString:
            m_word.text += '\n';
            m_command.input = m_word;
            m_command.inputFile.reset();
            break;
        case Redirection::HereDocument:
            m_command.input = ShellWord();
            m_command.inputFile.reset();
            m_hereDocuments.append(
                {m_word.text, !m_word.isQuoted, m_isIndented, m_commands.size()});
            break;
        }
        m_redirection = Redirection::None;
        m_word = {};
        m_isInWord = m_hasQuestionMark = m_hasParenthesis = false;
    }

    void endCommand(End end)
    {
        endWord();
        m_redirection = Redirection::None;
        m_command.end = end;
        if (!m_command.isEmpty())
            m_commands.append(m_command);
        m_command = {};
    }

    void readHereDocuments()
    {
        for (const HereDocument &document : std::as_const(m_hereDocuments)) {
            QByteArray body;
            while (!m_cursor.isAtEnd()) {
                qsizetype end = m_cursor.text.indexOf('\n', m_cursor.at);
                end = end < 0 ? m_cursor.text.size() : end;
                QByteArray line = m_cursor.text.mid(m_cursor.at, end - m_cursor.at);
                m_cursor.at = std::min(end + 1, m_cursor.text.size());
                if (line.endsWith('\r'))
                    line.chop(1);
                while (document.isIndented && line.startsWith('\t'))
                    line.remove(0, 1);
                if (line == document.delimiter)
                    break;
                body += line + '\n';
            }
            ShellWord word;
            if (document.isExpanded) {
                ShellCursor cursor{body};
                (void)readExpanded(cursor, word, '\0');
            } else {
                word.text = body;
            }
            if (document.command < m_commands.size())
                m_commands[document.command].input = word;
        }
        m_hereDocuments.clear();
    }

    ShellCursor m_cursor;
    bool m_hasEscapedQuotes;
    QList<ShellCommand> m_commands;
    ShellCommand m_command;
    ShellWord m_word;
    qsizetype m_wordCount = 0;
    bool m_isInWord = false;
    bool m_hasQuestionMark = false, m_hasParenthesis = false; ///< the word, unquoted
    bool m_isIndented = false;
    Redirection m_redirection = Redirection::None;
    QList<HereDocument> m_hereDocuments;
};

} // namespace

Result<QList<ShellCommand>> posixCommands(const QByteArray &text, bool hasEscapedQuotes)
{
    return PosixReader(text, hasEscapedQuotes).read();
}

} // namespace keywright
