// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace keywright {

/// `NAME=value` without a line end, quoted so that the usual readers (Node's and Python's dotenv,
/// Compose, a POSIX shell) read the value back unchanged wherever their dialects agree.
/// InvalidArgument: the name is not a variable's, or the value holds a NUL. The line is a secret if
/// the value is one.
[[nodiscard]] Result<QByteArray> dotenvLine(const QString &variable, QByteArrayView value);

/// How a file's readers take what is behind the `=`.
enum class EnvDialect {
    Quoted, ///< as dotenvLine writes it
    Raw     ///< as it stands, to the line's end: `docker run --env-file`
};
/// The same for one of the dialects. InvalidArgument as well where a raw value has several lines.
[[nodiscard]] Result<QByteArray> envLine(EnvDialect dialect, const QString &variable,
                                         QByteArrayView value);

} // namespace keywright
