// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curlnote.h"

#include <core/base/error.h>

#include <QtCore/QByteArray>

#include <optional>

namespace keywright {

/// A word of a command line.
struct ShellWord
{
    QByteArray text = {};
    bool isQuoted = false; ///< some of it
    QList<CurlNote> notes = {};
};

/// A command as a text for a shell has it.
struct ShellCommand
{
    /// What ends it.
    enum class End { Text, Line, Semicolon, And, Or, Background, Pipe, Group };

    QList<ShellWord> words = {};
    std::optional<ShellWord> input = {}; ///< here-document or here-string
    std::optional<ShellWord> inputFile = {};
    QList<QByteArray> outputs = {}; ///< files that it writes to
    End end = End::Text;
    bool hasAmpersand = false; ///< an unquoted & within a URL was kept

    [[nodiscard]] bool isEmpty() const
    {
        return words.isEmpty() && !input && !inputFile && outputs.isEmpty();
    }
};

/// FormatInvalid with the place: a quote without end. `hasEscapedQuotes`: between single quotes
/// `\'` is a quote, which no shell says, but people write.
[[nodiscard]] Result<QList<ShellCommand>> posixCommands(const QByteArray &text,
                                                        bool hasEscapedQuotes = false);
[[nodiscard]] Result<QList<ShellCommand>> cmdCommands(const QByteArray &text);
[[nodiscard]] Result<QList<ShellCommand>> powerShellCommands(const QByteArray &text);

/// The length of a variable's name at the beginning of `text`.
[[nodiscard]] qsizetype shellNameLength(QByteArrayView text);
/// No command line has more; each word takes memory.
inline constexpr qsizetype shellWordLimit = 100'000;
[[nodiscard]] tl::unexpected<Error> tooManyWords();
/// A quote that begins at `index` and does not end.
[[nodiscard]] tl::unexpected<Error> quoteWithoutEnd(const QByteArray &text, qsizetype index);

} // namespace keywright
