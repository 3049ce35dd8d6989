// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpclient.h"

#include <optional>

namespace keywright {

/// Scheme, host and port are the same (RFC 6454, 5).
[[nodiscard]] bool isSameOrigin(const QUrl &one, const QUrl &other);

/// The request that an answer asks for in its place (RFC 9110, 15.4): a POST becomes a GET after
/// 301, 302 and 303, everything but HEAD after 303. Nothing where it is no redirect, or where its
/// Location is none over HTTP. What the Location says of a user is not taken over.
[[nodiscard]] std::optional<Request> redirected(const Request &request, const Response &response);

/// Takes out what must not go to a foreign host: secrets and what is made with them, every field
/// with a marker, the client certificate. Answers the names of what is gone.
[[nodiscard]] QList<QByteArray> withholdSecrets(Request &request, SendOptions &options);
/// The same for fields that usually hold a credential: what somebody typed is meant for the first
/// host alone, whatever is known of a key.
[[nodiscard]] QList<QByteArray> withholdTyped(Request &request);

/// Whether the body or the target holds a secret, which cannot be taken out.
[[nodiscard]] bool carriesSecret(const Request &request, const SendOptions &options);

} // namespace keywright
