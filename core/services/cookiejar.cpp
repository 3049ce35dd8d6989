// SPDX-License-Identifier: GPL-3.0-or-later
#include "cookiejar.h"

#include <QtNetwork/QNetworkCookie>

namespace keywright {

void CookieJar::take(const QUrl &url, const QList<HeaderField> &headers)
{
    for (const HeaderField &field : headers) {
        if (field.first.compare("Set-Cookie", Qt::CaseInsensitive) == 0)
            setCookiesFromUrl(QNetworkCookie::parseCookies(field.second), url);
    }
}

qsizetype CookieJar::clear()
{
    const qsizetype count = allCookies().size();
    setAllCookies({});
    return count;
}

QByteArray CookieJar::fieldFor(const QUrl &url) const
{
    QByteArray field;
    const QList<QNetworkCookie> cookies = cookiesForUrl(url);
    for (const QNetworkCookie &cookie : cookies) {
        if (!field.isEmpty())
            field += "; ";
        field += cookie.toRawForm(QNetworkCookie::NameAndValueOnly);
    }
    return field;
}

} // namespace keywright
