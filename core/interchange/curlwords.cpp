// SPDX-License-Identifier: GPL-3.0-or-later
#include "curlwords.h"

#include "shellcommand.h"

#include <algorithm>

namespace keywright {

namespace {

using Code = CurlNote::Code;
using End = ShellCommand::End;

constexpr qsizetype sizeLimit = 8 * 1024 * 1024;

bool isBlankAt(const QByteArray &text, qsizetype index)
{
    return index >= 0 && (text.at(index) == ' ' || text.at(index) == '\t');
}

bool isLineEndAt(const QByteArray &text, qsizetype index)
{
    return text.mid(index, 1) == "\n" || text.mid(index, 2) == "\r\n";
}

/// By what continues a line, or begins a quote.
CurlWords::Shell shellOf(const QByteArray &text)
{
    for (qsizetype at = text.indexOf('^'); at >= 0; at = text.indexOf('^', at + 1)) {
        const bool isBeforeQuote = text.mid(at + 1, 1) == "\"";
        if (isLineEndAt(text, at + 1) || (isBlankAt(text, at - 1) && isBeforeQuote))
            return CurlWords::Shell::Cmd;
    }
    for (qsizetype at = text.indexOf('`'); at >= 0; at = text.indexOf('`', at + 1)) {
        if (isBlankAt(text, at - 1) && isLineEndAt(text, at + 1))
            return CurlWords::Shell::PowerShell;
    }
    return CurlWords::Shell::Posix;
}

Result<QList<ShellCommand>> commandsOf(const QByteArray &text, CurlWords::Shell shell)
{
    switch (shell) {
    case CurlWords::Shell::Cmd:
        return cmdCommands(text);
    case CurlWords::Shell::PowerShell:
        return powerShellCommands(text);
    case CurlWords::Shell::Posix:
        break;
    }
    return posixCommands(text);
}

bool isCurl(const ShellWord &word)
{
    QByteArray name = word.text.toLower();
    name = name.mid(std::max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return name == "curl" || name == "curl.exe";
}

bool isAssignment(const ShellWord &word)
{
    const qsizetype length = shellNameLength(word.text);
    return length > 0 && word.text.size() > length && word.text.at(length) == '=';
}

/// What may stand before a command's name: prompts, and words of the shell.
bool isBeforeName(const ShellWord &word)
{
    static const QByteArrayList before{"$",    "%",     ">",    "!",   "{",       "sudo",
                                       "time", "exec",  "then", "do",  "command", "else",
                                       "if",   "while", "env",  "PS>", "nohup"};
    return !word.isQuoted && before.contains(word.text);
}

/// The index of the program's name among a command's words; -1: there is none.
qsizetype nameIndex(const ShellCommand &command)
{
    qsizetype index = 0;
    while (index < command.words.size()
           && (isBeforeName(command.words.at(index)) || isAssignment(command.words.at(index))))
        ++index;
    return index < command.words.size() ? index : -1;
}

QString shortName(const ShellCommand &command)
{
    const qsizetype index = nameIndex(command);
    return index < 0 ? QString() : QString::fromUtf8(command.words.at(index).text).left(60);
}

/// The commands of a text with the one that counts.
struct Chosen
{
    qsizetype first = -1, last = -1; ///< the lines that belong to it
    ShellCommand command = {};
};

Chosen choose(const QList<ShellCommand> &commands)
{
    Chosen chosen;
    for (qsizetype index = 0; index < commands.size(); ++index) {
        const qsizetype name = nameIndex(commands.at(index));
        if (name < 0 || !isCurl(commands.at(index).words.at(name)))
            continue;
        chosen = {index, index, commands.at(index)};
        break;
    }
    // A line that begins with an option is nobody's command: a backslash got lost.
    while (chosen.first >= 0 && chosen.last + 1 < commands.size()
           && chosen.command.end == End::Line) {
        const ShellCommand &next = commands.at(chosen.last + 1);
        if (next.words.isEmpty() || !next.words.constFirst().text.startsWith('-'))
            break;
        chosen.command.words += next.words;
        chosen.command.outputs += next.outputs;
        if (next.input)
            chosen.command.input = next.input;
        if (next.inputFile)
            chosen.command.inputFile = next.inputFile;
        chosen.command.hasAmpersand = chosen.command.hasAmpersand || next.hasAmpersand;
        chosen.command.end = next.end;
        ++chosen.last;
    }
    return chosen;
}

/// `echo TEXT | curl …` and `cat FILE | curl …` say what comes in. False for other commands.
bool readPipe(const ShellCommand &before, CurlWords &result)
{
    QByteArrayList words;
    for (const ShellWord &word : before.words) {
        if (!word.notes.isEmpty())
            return false;
        words.append(word.text);
    }
    const QByteArray name = words.isEmpty() ? QByteArray() : words.takeFirst();
    if (name == "cat" && words.size() == 1 && !words.constFirst().startsWith('-')) {
        result.inputFile = words.constFirst();
        return true;
    }
    if (name != "echo" || before.input || before.inputFile)
        return false;
    const bool hasLineEnd = words.isEmpty() || words.constFirst() != "-n";
    if (!hasLineEnd)
        words.removeFirst();
    else if (!words.isEmpty() && words.constFirst().startsWith('-'))
        return false;
    result.input = words.join(' ') + (hasLineEnd ? "\n" : "");
    return true;
}

void noteOthers(const QList<ShellCommand> &commands, const Chosen &chosen, CurlWords &result)
{
    bool isInputRead = false;
    const bool isPiped = chosen.first > 0 && commands.at(chosen.first - 1).end == End::Pipe;
    if (isPiped && !chosen.command.input && !chosen.command.inputFile) {
        isInputRead = readPipe(commands.at(chosen.first - 1), result);
        if (!isInputRead)
            addNote(result.notes, Code::InputUnknown, shortName(commands.at(chosen.first - 1)));
    }
    for (qsizetype index = 0; index < commands.size(); ++index) {
        const bool isOwn = index >= chosen.first && index <= chosen.last;
        if (isOwn || (isInputRead && index == chosen.first - 1))
            continue;
        result.isPlain = false;
        const ShellCommand &command = commands.at(index);
        const qsizetype name = nameIndex(command);
        if (name >= 0 && command.words.at(name).text != "}")
            addNote(result.notes, Code::FurtherCommand, shortName(command));
        for (const ShellWord &word : command.words) {
            if (name < 0 && isAssignment(word))
                addNote(result.notes, Code::Assignment,
                        QString::fromLatin1(word.text.left(shellNameLength(word.text))));
        }
    }
    result.isPlain = result.isPlain && !isPiped;
}

void takeWords(const ShellCommand &command, CurlWords &result)
{
    const qsizetype name = nameIndex(command);
    result.isPlain =
        name == 0 && command.outputs.isEmpty() && !command.inputFile && !command.hasAmpersand;
    for (qsizetype index = 0; index < command.words.size(); ++index) {
        const ShellWord &word = command.words.at(index);
        if (index > name)
            result.words.append(word.text);
        else if (index < name && isAssignment(word))
            addNote(result.notes, Code::Assignment,
                    QString::fromLatin1(word.text.left(shellNameLength(word.text))));
        for (const CurlNote &note : word.notes)
            addNote(result.notes, note.code, note.text);
        result.isPlain = result.isPlain && word.notes.isEmpty();
    }
    if (command.input) {
        result.input = command.input->text;
        for (const CurlNote &note : command.input->notes)
            addNote(result.notes, note.code, note.text);
        result.isPlain = result.isPlain && command.input->notes.isEmpty();
    }
    if (command.inputFile) {
        result.inputFile = command.inputFile->text;
        for (const CurlNote &note : command.inputFile->notes)
            addNote(result.notes, note.code, note.text);
    }
    if (command.hasAmpersand)
        addNote(result.notes, Code::AmpersandKept);
    for (const QByteArray &file : command.outputs)
        addNote(result.notes, Code::OutputRedirected, QString::fromUtf8(file));
}

} // namespace

qsizetype shellNameLength(QByteArrayView text)
{
    const auto isLetter = [](char symbol) {
        return (symbol >= 'a' && symbol <= 'z') || (symbol >= 'A' && symbol <= 'Z')
               || symbol == '_';
    };
    qsizetype length = 0;
    while (
        length < text.size()
        && (isLetter(text[length]) || (length > 0 && text[length] >= '0' && text[length] <= '9')))
        ++length;
    return length;
}

tl::unexpected<Error> quoteWithoutEnd(const QByteArray &text, qsizetype index)
{
    const qsizetype line = text.left(index).count('\n') + 1;
    const qsizetype column = index - (index > 0 ? text.lastIndexOf('\n', index - 1) : -1);
    return failure(ErrorCode::FormatInvalid, QStringLiteral("cURL"),
                   QStringLiteral("line %1, column %2: a quote without end").arg(line).arg(column));
}

tl::unexpected<Error> tooManyWords()
{
    return failure(ErrorCode::FormatInvalid, QStringLiteral("cURL"),
                   QStringLiteral("more than %1 words").arg(shellWordLimit));
}

Result<CurlWords> curlWords(const QByteArray &text)
{
    if (text.size() > sizeLimit)
        return failure(ErrorCode::FormatInvalid, QStringLiteral("cURL"),
                       QStringLiteral("larger than 8 MiB"));
    CurlWords result;
    result.shell = shellOf(text);
    auto commands = commandsOf(text, result.shell);
    const bool isRepaired = !commands && result.shell == CurlWords::Shell::Posix;
    if (isRepaired) {
        const Error error = commands.error();
        commands = posixCommands(text, true);
        if (!commands)
            return tl::make_unexpected(error);
        addNote(result.notes, Code::QuoteRepaired);
    }
    if (!commands)
        return tl::make_unexpected(commands.error());
    const Chosen chosen = choose(*commands);
    if (chosen.first < 0)
        return failure(ErrorCode::FormatInvalid, QStringLiteral("cURL"),
                       QStringLiteral("no cURL command in the text"));
    takeWords(chosen.command, result);
    if (isRepaired || chosen.last > chosen.first || result.shell != CurlWords::Shell::Posix)
        result.isPlain = false;
    noteOthers(*commands, chosen, result);
    return result;
}

} // namespace keywright
