// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangerun.h"

#include "chain.h"
#include "serviceparts.h"

#include <core/http/redirect.h>

#include <algorithm>

namespace keywright {

namespace {

constexpr std::size_t mostRedirects = 10;

struct Journey
{
    quint64 number = 0;
    ReadyExchange now;
    std::vector<Response> hops;
    QList<QByteArray> withheld;
};

/// Starts the transfer, unless the request was cancelled meanwhile.
Async<Response> transfer(ServiceParts &parts, const Journey &journey)
{
    const auto pending = parts.pendingRequests.find(journey.number);
    if (pending == parts.pendingRequests.end())
        return resolved<Response>(failure(ErrorCode::Cancelled));
    Request request = journey.now.request;
    const auto isCookie = [](const HeaderField &field) {
        return field.first.compare("Cookie", Qt::CaseInsensitive) == 0;
    };
    const bool own = std::any_of(request.headers.begin(), request.headers.end(), isCookie);
    if (journey.now.cookies && !own) {
        const QByteArray cookies = journey.now.cookies->fieldFor(request.url);
        if (!cookies.isEmpty())
            request.headers.append({"Cookie", cookies});
    }
    const Transfer begun = parts.http->send(request, journey.now.options);
    *pending = begun.id;
    return begun.future;
}

/// False: what would have to be sent there holds a secret.
bool travel(Journey &journey, Request next)
{
    ReadyExchange &now = journey.now;
    if (isSameOrigin(now.request.url, next.url)) {
        now.request = std::move(next);
        return true;
    }
    const bool known =
        !now.hosts.isEmpty()
        && std::all_of(now.hosts.begin(), now.hosts.end(),
                       [&next](const KeyHosts &hosts) { return hosts.admits(next.url); });
    if (!known && carriesSecret(next, now.options))
        return false;
    QList<QByteArray> dropped = known ? QList<QByteArray>() : withholdSecrets(next, now.options);
    dropped += withholdTyped(next);
    for (const QByteArray &name : dropped) {
        if (!journey.withheld.contains(name))
            journey.withheld.append(name);
    }
    now.request = std::move(next);
    return true;
}

Response arrived(Journey &journey, Response response)
{
    response.withheld = journey.withheld;
    response.redirects = std::move(journey.hops);
    return response;
}

Async<Response> goOn(ServiceParts &parts, const std::shared_ptr<Journey> &journey)
{
    return andThen(parts.anchor, transfer(parts, *journey),
                   [&parts, journey](const Response &response) -> Async<Response> {
                       if (journey->now.cookies)
                           journey->now.cookies->take(journey->now.request.url, response.headers);
                       const auto next = journey->now.follow
                                             ? redirected(journey->now.request, response)
                                             : std::nullopt;
                       if (!next)
                           return resolved<Response>(arrived(*journey, response));
                       if (journey->hops.size() >= mostRedirects)
                           return resolved<Response>(failure(ErrorCode::NetworkFailed,
                                                             journey->now.request.url.host(),
                                                             QStringLiteral("too many redirects")));
                       if (!travel(*journey, *next))
                           return resolved<Response>(arrived(*journey, response));
                       Response hop = response;
                       hop.body = {};
                       hop.withheld = journey->withheld;
                       journey->hops.push_back(std::move(hop));
                       return goOn(parts, journey);
                   });
}

} // namespace

Async<Response> sendFollowing(ServiceParts &parts, quint64 number, const ReadyExchange &ready)
{
    auto journey = std::make_shared<Journey>();
    journey->number = number;
    journey->now = ready;
    return goOn(parts, journey);
}

} // namespace keywright
