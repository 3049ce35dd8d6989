// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpclient.h"

namespace keywright {

/// A request with its secrets put in place, as it goes to the network library. Holds secrets in
/// clear: lives only as long as its transfer, and wipes what it can.
struct Outgoing
{
    QByteArray method;
    QByteArray url; ///< encoded, with the secret parameters, without userinfo and fragment
    QList<HeaderField> fields; ///< in the order of sending
    QList<QByteArray> without; ///< fields that shall not be sent
    QByteArray body;
    QByteArray authority;                ///< host:port, for errors
    QByteArray passphrase;               ///< of the client certificate
    QByteArray digestUser, digestSecret; ///< empty: no Digest
    bool isLoopback = false;
    QList<QByteArray> hidden; ///< what must not be shown, as it stands on the wire
    QList<QByteArray> own;    ///< arrays made here that hold a secret, to be wiped

    Outgoing() = default;
    Outgoing(Outgoing &&) = default;
    Outgoing &operator=(Outgoing &&) = default;
    ~Outgoing();
};

/// Puts secrets in place of their markers. UrlInvalid: a host may not be a secret.
[[nodiscard]] Result<void> placeMarkers(Outgoing &outgoing, const QList<SecretMarker> &markers);

/// Adds what AWS Signature Version 4 wants, for the request as it stands there; Host and fields of
/// X-Amz-… are signed. InvalidArgument.
[[nodiscard]] Result<void> sign(Outgoing &outgoing, const SecretLogin &login);

/// Checks a request and puts the secrets in. UrlInvalid, InvalidArgument.
[[nodiscard]] Result<Outgoing> compose(const Request &request, const SendOptions &options);

/// The text with everything hidden replaced by "…" and, of a long secret, its last four symbols.
[[nodiscard]] QByteArray masked(QByteArray text, const QList<QByteArray> &hidden);

} // namespace keywright
