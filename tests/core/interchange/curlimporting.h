// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/interchange/curlimport.h>

#include <QtTest/QTest>

namespace keywright {

/// What becomes of `curl ` and the text; empty, with a warning, where it is refused.
[[nodiscard]] inline CurlImport imported(const QByteArray &text)
{
    const auto read = importCurl("curl " + text);
    if (!read)
        qWarning("%s %s", qPrintable(read.error().subject), qPrintable(read.error().detail));
    return read.value_or(CurlImport());
}

[[nodiscard]] inline RequestDocument document(const QByteArray &text)
{
    return imported(text).document;
}

[[nodiscard]] inline bool hasNote(const CurlImport &import, CurlNote::Code code,
                                  const QString &text = {})
{
    return import.notes.contains(CurlNote{code, text});
}

} // namespace keywright
