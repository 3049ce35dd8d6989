// SPDX-License-Identifier: GPL-3.0-or-later
#include "openupstream.h"

#include "chain.h"
#include "serviceparts.h"

#include <QtNetwork/QNetworkInterface>

namespace keywright {

namespace {

const QString openWord = QStringLiteral("open");
constexpr qsizetype mostAddresses = 4;
constexpr std::chrono::seconds patience{2};

bool asksForNothing(int status)
{
    return (status >= 200 && status < 400) || status == 404;
}

bool isLoopback(const QString &host)
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0
           || QHostAddress(host).isLoopback();
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

/// By which other machines know this one.
QList<QHostAddress> addressesOfOthers()
{
    QList<QHostAddress> addresses;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback() && !address.isLinkLocal() && addresses.size() < mostAddresses)
            addresses.append(address);
    }
    return addresses;
}

Async<QString> lookElsewhere(ServiceParts &parts, const Api &api, QList<QHostAddress> addresses)
{
    if (addresses.isEmpty())
        return resolved<QString>(Result<QString>(openWord));
    Request request;
    request.method = "HEAD";
    request.url = api.upstream;
    request.url.setHost(addresses.takeFirst().toString());
    request.timeout = patience;
    request.verifyTls = false; // its certificate names another host
    const QUrl asked = request.url;
    return whenSettled(
        parts.anchor, parts.http->send(request).future,
        [&parts, api, addresses, asked](const Result<Response> &answer) {
            if (!answer || !asksForNothing(answer->status))
                return lookElsewhere(parts, api, addresses);
            return resolved<QString>(Result<QString>(
                openWord + QStringLiteral(" %1:%2").arg(asked.host()).arg(portOf(asked))));
        });
}

} // namespace

std::optional<OpenUpstream> openUpstream(const Api &api)
{
    const Reachability &seen = api.reachability;
    const bool isOpen = seen.detail == openWord || seen.detail.startsWith(openWord + u' ');
    if (seen.state != Reachability::State::Reachable || !isOpen || api.credential)
        return std::nullopt;
    return OpenUpstream{seen.detail.mid(openWord.size() + 1)};
}

Async<QString> lookWhetherOpen(ServiceParts &parts, const Api &api, const Response &answer)
{
    if (api.credential || !asksForNothing(answer.status))
        return resolved<QString>(Result<QString>(QString()));
    if (isLoopback(api.upstream.host()))
        return lookElsewhere(parts, api, addressesOfOthers());
    return resolved<QString>(Result<QString>(
        openWord + QStringLiteral(" %1:%2").arg(api.upstream.host()).arg(portOf(api.upstream))));
}

} // namespace keywright
