// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requestdocument.h"

#include <QtCore/QStringList>

namespace keywright {

/// Whether a header field of that name usually holds a credential; a query parameter.
[[nodiscard]] bool isCredentialHeader(const QString &name);
[[nodiscard]] bool isCredentialParameter(const QString &name);
/// The same of a variable: `api_key`, `ACCESS_TOKEN`, `db-password`.
[[nodiscard]] bool isCredentialVariable(const QString &name);
/// The name of the variable `{{name}}` that holds a place of the text; empty: none does.
[[nodiscard]] QString variableAt(const QString &text, qsizetype place);
/// The document without the values of such fields and parameters, unless they are variables, and
/// without a password in the URL and in the proxy's. `dropped` gets their names.
[[nodiscard]] RequestDocument withoutCredentials(RequestDocument document,
                                                 QStringList *dropped = nullptr);

/// A URL as one line, split into what a document keeps apart: the query as pairs; and back.
void setUrlText(RequestDocument &document, const QString &text);
/// Pairs that are switched off are left out.
[[nodiscard]] QString urlText(const RequestDocument &document);
/// A pair for each `:name` segment of the URL's path, in its order, with the values that are there.
[[nodiscard]] QList<RequestPair> withSegmentsOf(const QString &url,
                                                const QList<RequestPair> &pairs);

} // namespace keywright
