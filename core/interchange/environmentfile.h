// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/environment.h>

#include <QtCore/QJsonObject>

namespace keywright {

/// An environment as it lies in a file of its own, in the format of OpenCollection 1.0.0.
struct EnvironmentFile
{
    Environment environment;
    QJsonObject whole = {}; ///< all that was read, of which writing keeps what it does not know
};

/// FormatInvalid: subject is `sourceName`, detail the place.
[[nodiscard]] Result<EnvironmentFile> readEnvironmentFile(const QByteArray &text,
                                                          const QString &sourceName);
/// The value of a variable that is marked as a secret, or called like one, is written only where it
/// is a reference or a variable.
[[nodiscard]] QByteArray environmentFileText(const EnvironmentFile &file);

/// What `opencollection.yml` and `folder.yml` say for all requests below: `request.variables`.
[[nodiscard]] Result<QList<RequestPair>> readSharedVariables(const QByteArray &text,
                                                             const QString &sourceName);
/// The file with other variables in it, and everything else as it was. An empty text is a new file
/// of that kind, called `name`.
[[nodiscard]] Result<QByteArray> withSharedVariables(const QByteArray &text, const QString &name,
                                                     const QList<RequestPair> &variables);

/// Whether a value is a secret by reference: `kw://PROJECT/KEY`.
[[nodiscard]] bool isSecretReference(const QString &value);

} // namespace keywright
