// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/request.h>

#include <QtNetwork/QNetworkCookie>
#include <QtNetwork/QNetworkCookieJar>

namespace keywright {

/// The cookies that a project's answers have set (RFC 6265), as long as the program runs: they are
/// credentials, so no file gets them.
class CookieJar final : public QNetworkCookieJar
{
public:
    /// Takes what the answer sets for the URL that it came from.
    void take(const QUrl &url, const QList<HeaderField> &headers);
    /// Value of the Cookie field for a request there; empty: none.
    [[nodiscard]] QByteArray fieldFor(const QUrl &url) const;
    [[nodiscard]] QList<QNetworkCookie> all() const { return allCookies(); }
    /// Answers how many there were.
    qsizetype clear();
};

} // namespace keywright
