// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellexpansion.h"

#include <cstring>

namespace keywright {

namespace {

using Code = CurlNote::Code;

bool isNameStart(char symbol)
{
    return (symbol >= 'a' && symbol <= 'z') || (symbol >= 'A' && symbol <= 'Z') || symbol == '_';
}

bool isDigit(char symbol)
{
    return symbol >= '0' && symbol <= '9';
}

int digitValue(char symbol)
{
    if (isDigit(symbol))
        return symbol - '0';
    const char lower = static_cast<char>(symbol | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : 99;
}

/// Up to `most` digits of the base; nothing read: -1.
qint64 readNumber(ShellCursor &cursor, int base, int most)
{
    qint64 value = -1;
    while (most-- > 0 && digitValue(cursor.ahead()) < base)
        value = (value < 0 ? 0 : value * base) + digitValue(cursor.text.at(cursor.at++));
    return value;
}

void keepAsWritten(ShellWord &word, const QByteArray &written)
{
    word.text += written;
    addNote(word.notes, Code::Substitution, QString::fromUtf8(written));
}

void nameVariable(ShellWord &word, const QByteArray &name)
{
    word.text += "{{" + name + "}}";
    addNote(word.notes, Code::Variable, QString::fromLatin1(name));
}

/// `${…}`.
void readBraces(ShellCursor &cursor, ShellWord &word)
{
    const qsizetype close = cursor.text.indexOf('}', cursor.at);
    const qsizetype end = close < 0 ? cursor.text.size() : close + 1;
    const QByteArray written = cursor.text.mid(cursor.at, end - cursor.at);
    const QByteArray name = written.mid(2, written.size() - 3);
    cursor.at = end;
    if (close >= 0 && !name.isEmpty() && shellNameLength(name) == name.size())
        nameVariable(word, name);
    else
        keepAsWritten(word, written);
}

/// One byte, or a character in UTF-8, for `\x41`, `\101`, `\u00e4`. NUL ends a shell's string.
bool readNumberedEscape(ShellCursor &cursor, QByteArray &into)
{
    const char kind = cursor.ahead();
    qint64 value = -1;
    if (kind >= '0' && kind <= '7') {
        value = readNumber(cursor, 8, 3) & 0xff;
    } else {
        ++cursor.at;
        value = readNumber(cursor, 16, kind == 'x' ? 2 : kind == 'u' ? 4 : 8);
        if (value < 0) {
            into += '\\';
            into += kind;
            return true;
        }
    }
    if (value == 0)
        return false;
    if (kind != 'u' && kind != 'U')
        into += static_cast<char>(value);
    else if (value <= 0x10ffff)
        into += QString::fromUcs4(reinterpret_cast<const char32_t *>(&value), 1).toUtf8();
    return true;
}

/// Behind the backslash. False: the string ends here, whatever follows.
bool readEscape(ShellCursor &cursor, QByteArray &into)
{
    static constexpr char letters[] = "abeEfnrtv\\'\"?";
    static constexpr char meanings[] = "\a\b\x1b\x1b\f\n\r\t\v\\'\"?";
    const char kind = cursor.ahead();
    const char *found = kind ? std::strchr(letters, kind) : nullptr;
    if (found) {
        into += meanings[found - letters];
        ++cursor.at;
        return true;
    }
    if ((kind >= '0' && kind <= '7') || kind == 'x' || kind == 'u' || kind == 'U')
        return readNumberedEscape(cursor, into);
    if (kind == 'c' && cursor.at + 1 < cursor.text.size()) {
        into += static_cast<char>(cursor.ahead(1) & 0x1f);
        cursor.at += 2;
        return true;
    }
    into += '\\';
    return true;
}

} // namespace

QByteArray readParentheses(ShellCursor &cursor)
{
    const qsizetype start = cursor.at;
    qsizetype depth = 0;
    char quote = '\0';
    for (; !cursor.isAtEnd(); ++cursor.at) {
        const char symbol = cursor.ahead();
        if (symbol == '\\' && quote != '\'')
            ++cursor.at;
        else if (quote)
            quote = symbol == quote ? '\0' : quote;
        else if (symbol == '\'' || symbol == '"')
            quote = symbol;
        else if (symbol == '(')
            ++depth;
        else if (symbol == ')' && --depth == 0) {
            ++cursor.at;
            break;
        }
    }
    cursor.at = std::min(cursor.at, cursor.text.size());
    return cursor.text.mid(start, cursor.at - start);
}

void readDollar(ShellCursor &cursor, ShellWord &word)
{
    const char next = cursor.ahead(1);
    if (next == '{') {
        readBraces(cursor, word);
    } else if (next == '(') {
        ++cursor.at;
        keepAsWritten(word, '$' + readParentheses(cursor));
    } else if (isNameStart(next)) {
        ++cursor.at;
        const qsizetype length = shellNameLength(QByteArrayView(cursor.text).sliced(cursor.at));
        nameVariable(word, cursor.text.mid(cursor.at, length));
        cursor.at += length;
    } else if (next && (isDigit(next) || std::strchr("@*#?-$!", next))) {
        keepAsWritten(word, cursor.text.mid(cursor.at, 2));
        cursor.at += 2;
    } else {
        word.text += '$';
        ++cursor.at;
    }
}

void readBackquotes(ShellCursor &cursor, ShellWord &word)
{
    const qsizetype start = cursor.at++;
    while (!cursor.isAtEnd() && cursor.ahead() != '`')
        cursor.at += cursor.ahead() == '\\' ? 2 : 1;
    cursor.at = std::min(cursor.at + 1, cursor.text.size());
    keepAsWritten(word, cursor.text.mid(start, cursor.at - start));
}

bool readAnsiC(ShellCursor &cursor, ShellWord &word)
{
    cursor.at += 2;
    bool hasEnded = false;
    QByteArray thrownAway;
    while (!cursor.isAtEnd()) {
        const char symbol = cursor.text.at(cursor.at++);
        if (symbol == '\'')
            return true;
        QByteArray &into = hasEnded ? thrownAway : word.text;
        if (symbol == '\\')
            hasEnded = !readEscape(cursor, into) || hasEnded;
        else
            into += symbol;
    }
    return false;
}

bool readExpanded(ShellCursor &cursor, ShellWord &word, char end)
{
    while (!cursor.isAtEnd()) {
        const char symbol = cursor.ahead();
        const char next = cursor.ahead(1);
        if (end && symbol == end) {
            ++cursor.at;
            return true;
        }
        if (symbol == '\\' && cursor.isLineEnd(1)) {
            ++cursor.at;
            cursor.skipLineEnd();
        } else if (symbol == '\\' && (next == '\\' || next == '$' || next == '`')) {
            word.text += next;
            cursor.at += 2;
        } else if (symbol == '\\' && end && next == end) {
            word.text += next;
            cursor.at += 2;
        } else if (symbol == '$') {
            readDollar(cursor, word);
        } else if (symbol == '`') {
            readBackquotes(cursor, word);
        } else {
            word.text += symbol;
            ++cursor.at;
        }
    }
    return !end;
}

} // namespace keywright
