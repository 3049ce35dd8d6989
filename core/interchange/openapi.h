// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/api.h>

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QUrl>

namespace keywright {

/// Something in a document that was left out or taken with a doubt; the rest is usable.
struct OpenApiWarning
{
    enum class Code {
        ServerInvalid, ///< the URL of a server cannot be read
        PathInvalid,   ///< a path without its leading "/" (taken with one), or not an object (left
                       ///< out)
        OperationInvalid,    ///< an operation that is not an object
        OperationIdRepeated, ///< the same operationId once more
        ReferenceExternal,   ///< a $ref to another file; nothing is fetched
        ReferenceUnresolved, ///< a $ref to nowhere, or in a circle
        WarningsOmitted,     ///< there were more; only the first 200 are kept
    };
    Code code = Code::PathInvalid;
    QString place; ///< JSON pointer

    friend bool operator==(const OpenApiWarning &, const OpenApiWarning &) = default;
};
/// Stable name of a warning's code ("server-invalid", …).
[[nodiscard]] QString openApiWarningName(OpenApiWarning::Code code);

/// What Keywright takes from an OpenAPI document.
struct OpenApiDocument
{
    QString title;
    QString version;             ///< the API's own
    QString specification;       ///< "2.0", "3.0.3", "3.1.0", …
    QList<QUrl> servers;         ///< variables replaced by their defaults; may be relative
    QList<Operation> operations; ///< by path, then by method
    QList<OpenApiWarning> warnings;

    friend bool operator==(const OpenApiDocument &, const OpenApiDocument &) = default;
};

/// Reads OpenAPI 3.0/3.1 or Swagger 2 in JSON or YAML. Local references are resolved, others are
/// reported as warnings. Bounded in time and memory whatever the input. FormatInvalid: subject is
/// `sourceName`, detail is the place ("line 3, column 7", or a JSON pointer) and the problem.
[[nodiscard]] Result<OpenApiDocument> parseOpenApi(const QByteArray &text,
                                                   const QString &sourceName);

} // namespace keywright

Q_DECLARE_METATYPE(keywright::OpenApiDocument)
