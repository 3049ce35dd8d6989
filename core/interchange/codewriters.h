// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requestcode.h"

namespace keywright {

/// One language each, of a checked request.
[[nodiscard]] RequestCode curlCode(const CodeRequest &given);
[[nodiscard]] RequestCode pythonCode(const CodeRequest &given);
[[nodiscard]] RequestCode javaScriptCode(const CodeRequest &given);

// What they share.

/// Scheme, host and target as they go out, without the credentials.
[[nodiscard]] QByteArray codeUrl(const CodeRequest &given);
[[nodiscard]] QByteArray codeTarget(const CodeRequest &given);
[[nodiscard]] bool hasField(const CodeRequest &given, QByteArrayView name);
/// Whether it shall not be sent although it usually is.
[[nodiscard]] bool isUnwanted(const CodeRequest &given, QByteArrayView name);
/// HEAD has no body, whatever the document says.
[[nodiscard]] QList<BodyPiece> codePieces(const CodeRequest &given);
/// Methods whose requests say the length of a body even where there is none (RFC 9110, 8.6).
[[nodiscard]] bool wantsLength(const QByteArray &method);
/// A redirect would carry a credential of this one to a foreign host.
[[nodiscard]] bool isCarriedAlong(const CodeCredential &credential);

/// What Python and JavaScript differ in where a secret is put together.
struct CodeDialect
{
    QString fromEnvironment; ///< with %1 for the variable's name
    QString basic;           ///< with %1 for `user:` as a literal, %2 for the secret's name
    QString statementEnd;
};
/// The names that stand for the credentials' secrets, and the lines that define them.
[[nodiscard]] QStringList secretNames(const CodeRequest &given);
[[nodiscard]] QString secretLines(const CodeRequest &given, const CodeDialect &dialect,
                                  const QString &keyword);
/// Every field with its value as an expression, credentials included; Digest and SigV4 are left
/// out.
[[nodiscard]] QList<QPair<QByteArray, QString>> fieldExpressions(const CodeRequest &given,
                                                                 const CodeDialect &dialect);

} // namespace keywright
