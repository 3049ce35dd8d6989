// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curlnote.h"

#include <core/base/error.h>

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>

#include <optional>

namespace keywright {

/// The words of a cURL command as its shell would hand them over. Nothing is ever run: variables
/// stand there as `{{NAME}}`, substitutions as they were written.
struct CurlWords
{
    enum class Shell { Posix, Cmd, PowerShell };

    Shell shell = Shell::Posix;
    QByteArrayList words = {}; ///< behind the program's name
    /// Standard input where the text itself holds it (here-document, here-string, a plain echo).
    std::optional<QByteArray> input = {};
    QByteArray inputFile = {}; ///< `< FILE`; empty: none
    /// One cURL command and nothing that a shell would have to look up, run, open or connect: with
    /// these words and `input` the program does what the text says.
    bool isPlain = true;
    QList<CurlNote> notes = {};
};

/// Finds the first cURL command in a text for a POSIX shell, cmd.exe or PowerShell, told apart by
/// how lines and quotes are continued. A line that begins with an option belongs to the command
/// before it. FormatInvalid (no cURL command, a quote without end, larger than 8 MiB). Takes time
/// and memory in proportion to the text.
[[nodiscard]] Result<CurlWords> curlWords(const QByteArray &text);

} // namespace keywright
