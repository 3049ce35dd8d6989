// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace keywright {

/// Which HTTP a request asks for. Automatic: HTTP/2 where TLS agrees on it, else HTTP/1.1.
enum class HttpVersion {
    Automatic,
    Http1,
    Http2 ///< without TLS too, by prior knowledge (RFC 9113, 3.3)
};

/// How a connection is made, besides where to.
struct ConnectionChoice
{
    HttpVersion version = HttpVersion::Automatic;
    QString proxy = {};             ///< URL; `direct`: none; empty: as the environment says
    QString clientCertificate = {}; ///< path of a PEM or PKCS #12 file that has its key in it
    /// Of that file: a variable, `{{name}}`, that is a key of the project. Kept in files as that
    /// alone.
    QString passphrase = {};

    friend bool operator==(const ConnectionChoice &, const ConnectionChoice &) = default;
};

/// Whether its certificate is a PKCS #12 file; else it is PEM.
[[nodiscard]] inline bool isCertificatePackage(const ConnectionChoice &choice)
{
    return choice.clientCertificate.endsWith(QLatin1StringView(".p12"), Qt::CaseInsensitive)
           || choice.clientCertificate.endsWith(QLatin1StringView(".pfx"), Qt::CaseInsensitive);
}

inline constexpr auto directProxy = QLatin1StringView("direct");

} // namespace keywright
