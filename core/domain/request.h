// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/clock.h>
#include <core/domain/httpversion.h>
#include <core/domain/ids.h>
#include <core/domain/responsebody.h>

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QPair>
#include <QtCore/QUrl>

#include <optional>
#include <vector>

namespace keywright {

/// One header field as written; repeated names are repeated fields.
using HeaderField = QPair<QByteArray, QByteArray>;

/// A request to be sent by hand. It names a key, it never holds one: the secret is fetched and
/// placed at the moment of sending.
struct Request
{
    QByteArray method = "GET";
    QUrl url;
    QList<HeaderField> headers;
    QByteArray body;
    std::optional<KeyId> key;
    std::chrono::milliseconds timeout{30000};
    bool verifyTls = true;
    /// Path and query byte for byte as they stand in the request line; empty: as `url` has them.
    QByteArray target = {};
    /// Names of fields that are added to every request and shall not be sent with this one.
    QList<QByteArray> withoutHeaders = {};
    ConnectionChoice connection = {};

    friend bool operator==(const Request &, const Request &) = default;
};

/// Where the time of one transfer went, each from the start.
struct Timing
{
    std::chrono::microseconds nameLookup{0}, connect{0}, tls{0}, firstByte{0}, total{0};
    friend bool operator==(const Timing &, const Timing &) = default;
};

/// What came back. A redirect that was followed is an answer of its own, in `redirects`.
struct Response
{
    QByteArray method = {}; ///< that it answers
    QUrl url = {};          ///< the same; secrets masked, without userinfo
    int status = 0;
    QByteArray reason;
    QByteArray httpVersion; ///< "HTTP/1.1", "HTTP/2"
    QList<HeaderField> headers;
    ResponseBody body;        ///< decoded
    qint64 bytesReceived = 0; ///< on the wire
    QByteArray sentHead;      ///< the request's head as sent, the key masked
    Timing timing;
    QByteArray sentBody = {};      ///< the request's body as sent, secrets masked
    QByteArray remoteAddress = {}; ///< `127.0.0.1:8080`, `[::1]:443`; empty: not told
    /// The server's certificate and what it is signed by, as PEM, its own first; none without TLS.
    QList<QByteArray> certificates = {};
    bool tlsVerified = true; ///< false: nobody checked the certificate
    /// Names of credentials that were not sent, because a redirect had led to a foreign host.
    QList<QByteArray> withheld = {};
    std::vector<Response> redirects =
        {}; ///< that led here, the first one first, without their bodies

    friend bool operator==(const Response &, const Response &) = default;
};

} // namespace keywright

Q_DECLARE_METATYPE(keywright::Request)
Q_DECLARE_METATYPE(keywright::Response)
