// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shellcommand.h"

namespace keywright {

/// Where a reader of shell text stands.
struct ShellCursor
{
    const QByteArray &text;
    qsizetype at = 0;

    [[nodiscard]] bool isAtEnd() const { return at >= text.size(); }
    /// The byte so far ahead; NUL behind the end.
    [[nodiscard]] char ahead(qsizetype distance = 0) const
    {
        return at + distance < text.size() ? text.at(at + distance) : '\0';
    }
    [[nodiscard]] bool isLineEnd(qsizetype distance = 0) const
    {
        return ahead(distance) == '\n' || (ahead(distance) == '\r' && ahead(distance + 1) == '\n');
    }
    /// Over a line end of either kind.
    void skipLineEnd() { at += ahead() == '\r' ? 2 : 1; }
};

/// Appends `{{NAME}}` for a variable at the cursor ("$NAME", "${NAME}"), what is written for
/// anything else that begins with a dollar sign, and says so. At a dollar sign.
void readDollar(ShellCursor &cursor, ShellWord &word);
/// The same for a substitution in backquotes. At the first of them.
void readBackquotes(ShellCursor &cursor, ShellWord &word);
/// `(…)` with everything inside, as it is written; to the end where it is not closed.
[[nodiscard]] QByteArray readParentheses(ShellCursor &cursor);
/// What `$'…'` stands for. At the dollar sign. False: it has no end.
[[nodiscard]] bool readAnsiC(ShellCursor &cursor, ShellWord &word);
/// A text between double quotes or of a here-document, expanded up to `end` (NUL: the text's end).
/// False: there is none.
[[nodiscard]] bool readExpanded(ShellCursor &cursor, ShellWord &word, char end);

} // namespace keywright
