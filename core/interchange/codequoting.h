// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace keywright {

/// Between single quotes for a POSIX shell: nothing in it means anything.
[[nodiscard]] QString shellQuoted(const QString &text);
/// The operand of `printf` that writes these bytes, whatever they are; quoted for the shell.
[[nodiscard]] QString shellPrintable(const QByteArray &bytes);
/// A string literal that JavaScript and Python read alike.
[[nodiscard]] QString codeLiteral(const QString &text);
/// The same of a field's bytes: both languages write one byte for each symbol below 256.
[[nodiscard]] QString fieldLiteral(const QByteArray &bytes);
/// `b"…"` for Python.
[[nodiscard]] QString pythonBytes(const QByteArray &bytes);
/// Text that can stand in a source file: UTF-8 without NUL.
[[nodiscard]] bool isPlainText(const QByteArray &bytes);

} // namespace keywright
