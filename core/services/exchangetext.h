// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/exchange.h>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace keywright {

/// An answer without its body, and what was looked at in it, as JSON, and back. Reading is
/// forgiving.
[[nodiscard]] QJsonObject responseToJson(const Response &response);
[[nodiscard]] Response responseFromJson(const QJsonObject &object);
[[nodiscard]] QJsonArray resultsToJson(const QList<CheckResult> &results);
[[nodiscard]] QList<CheckResult> resultsFromJson(const QJsonArray &array);

/// What may be kept: values of fields, cookies and query parameters that usually are credentials
/// are taken out.
[[nodiscard]] Response withoutSessionSecrets(Response response);
/// The same of a URL: parameters that usually are credentials, and a password.
[[nodiscard]] QUrl withoutCredentials(QUrl url);

/// Whether a text repeats one of the secrets: as it is, percent-encoded, in hexadecimal, as
/// JSON may escape it, or in base64 wherever it begins.
[[nodiscard]] bool repeatsSecret(QByteArrayView text, const QList<QByteArray> &secrets);

} // namespace keywright
