// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiofurl.h"

#include "gatewayservice.h"

#include <core/http/redirect.h>

namespace keywright {

namespace {

/// How much of `url` a base URL covers; -1: it does not lie under it.
qsizetype coveredBy(const QUrl &url, const QUrl &base)
{
    if (!isSameOrigin(url, base))
        return -1;
    QString root = base.path(QUrl::FullyEncoded);
    while (root.endsWith(u'/'))
        root.chop(1);
    const QString path = url.path(QUrl::FullyEncoded);
    const bool below =
        path.startsWith(root) && (path.size() == root.size() || path.at(root.size()) == u'/');
    return below ? root.size() : -1;
}

} // namespace

std::optional<ApiOfUrl> apiOfUrl(const QUrl &url, const QList<Api> &apis,
                                 const GatewayService &gateway)
{
    std::optional<ApiOfUrl> best;
    qsizetype most = -1;
    for (const Api &api : apis) {
        for (const bool behind : {false, true}) {
            const qsizetype covered =
                coveredBy(url, behind ? QUrl(gateway.urlOf(api.name)) : api.upstream);
            if (covered <= most)
                continue;
            most = covered;
            const QString path = url.path(QUrl::FullyEncoded).mid(covered);
            best = ApiOfUrl{api, path.isEmpty() ? QStringLiteral("/") : path, behind};
        }
    }
    return best;
}

} // namespace keywright
