// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodyrows.h"

#include <QtCore/QString>

#include <vector>

namespace keywright {

/// How the bytes of a body are read.
enum class BodyCharset { Utf8, Latin1 };
enum class BodySyntax { None, Json, Markup };

/// What a stretch of a row is, for its colour.
enum class TokenKind { Plain, Name, Text, Number, Word, Mark, Escape };

/// A row as it is painted: nothing in it controls how it is shown, neither control characters nor
/// those that turn the direction of writing, which stand there as escapes.
struct BodyRowText
{
    struct Run
    {
        int from, length;
        TokenKind kind;
    };
    QString text;
    std::vector<Run> runs;
    std::vector<int>
        offsets; ///< for each unit of `text`, and its end, where its byte is in the row

    /// Where a byte of the row is in `text`.
    [[nodiscard]] int columnOf(qsizetype offset) const;
};

[[nodiscard]] BodyRowText bodyRowText(QByteArrayView body, const BodyRow &row, BodyLayout layout,
                                      BodyCharset charset, BodySyntax syntax);
/// A row as it is copied: indented, its characters as they are.
[[nodiscard]] QString plainRowText(QByteArrayView body, const BodyRow &row, BodyLayout layout,
                                   BodyCharset charset);

} // namespace keywright
