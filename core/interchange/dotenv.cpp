// SPDX-License-Identifier: GPL-3.0-or-later
#include "dotenv.h"

#include <core/domain/keyformat.h>

#include <algorithm>
#include <string_view>

namespace keywright {

namespace {

/// Means itself in every dialect without quotes.
bool isPlain(QByteArrayView value)
{
    constexpr std::string_view others = "_-./:@%+,=";
    return std::all_of(value.begin(), value.end(), [=](char symbol) {
        const bool isLetter = (symbol >= 'a' && symbol <= 'z') || (symbol >= 'A' && symbol <= 'Z');
        const bool isDigit = symbol >= '0' && symbol <= '9';
        return isLetter || isDigit || others.find(symbol) != std::string_view::npos;
    });
}

QByteArray doubleQuoted(QByteArrayView value)
{
    QByteArray quoted("\"");
    quoted.reserve(2 * value.size() + 2); // no reallocation that would leave a copy behind
    for (const char symbol : value) {
        if (symbol == '\n') {
            quoted += "\\n";
            continue;
        }
        if (symbol == '\r') {
            quoted += "\\r";
            continue;
        }
        if (symbol == '"' || symbol == '\\' || symbol == '$' || symbol == '`')
            quoted += '\\';
        quoted += symbol;
    }
    return quoted + '"';
}

} // namespace

Result<QByteArray> dotenvLine(const QString &variable, QByteArrayView value)
{
    if (!isValidVariable(variable))
        return failure(ErrorCode::InvalidArgument, variable);
    if (value.contains('\0'))
        return failure(ErrorCode::InvalidArgument, variable, QStringLiteral("NUL"));
    const QByteArray name = variable.toLatin1() + '=';
    if (isPlain(value))
        return name + value.toByteArray();
    // Between single quotes nothing is special anywhere, except the quote, and for some a
    // backslash.
    if (!value.contains('\'') && !value.contains('\\') && !value.contains('\n')
        && !value.contains('\r'))
        return name + '\'' + value.toByteArray() + '\'';
    return name + doubleQuoted(value);
}

Result<QByteArray> envLine(EnvDialect dialect, const QString &variable, QByteArrayView value)
{
    if (dialect == EnvDialect::Quoted)
        return dotenvLine(variable, value);
    if (!isValidVariable(variable))
        return failure(ErrorCode::InvalidArgument, variable);
    if (value.contains('\0') || value.contains('\n') || value.contains('\r'))
        return failure(ErrorCode::InvalidArgument, variable, QStringLiteral("several lines"));
    return variable.toLatin1() + '=' + value.toByteArray();
}

} // namespace keywright
