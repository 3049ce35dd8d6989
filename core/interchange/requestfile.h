// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/requestdocument.h>

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace keywright {

/// A request as it lies in a file of its own, in the format of OpenCollection 1.0.0
/// (schema.opencollection.com): YAML, made for version control.
struct RequestFile
{
    RequestDocument document;
    int sequence = 0; ///< its place among its siblings; 0: none is said
    /// Where a secret stands in clear in what others wrote; it is neither read nor written again.
    QStringList literalSecrets = {};
    QJsonObject whole = {}; ///< all that was read, of which writing keeps what it does not know
};

/// A key of the project, and every other secret, is a reference: `kw://PROJECT/KEY`. FormatInvalid:
/// subject is `sourceName`, detail the place. NotSupported: no request over HTTP (subject: what).
[[nodiscard]] Result<RequestFile> readRequestFile(const QByteArray &text,
                                                  const QString &sourceName);
/// What is written for it: members in a fixed order, so that a change is a small difference; what
/// `file.whole` has besides stays. No secret: see `withoutCredentials`.
[[nodiscard]] QByteArray requestFileText(const RequestFile &file);

} // namespace keywright
