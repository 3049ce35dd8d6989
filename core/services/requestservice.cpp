// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestservice.h"

#include "chain.h"
#include "gatewayservice.h"
#include "keyplacement.h"
#include "keyservice.h"
#include "placedauthentication.h"
#include "serviceparts.h"

#include <core/interchange/composerequest.h>
#include <core/store/apirepository.h>

namespace keywright {

using store::Database;

/// A request with its secrets apart.
struct ReadyRequest
{
    Request request;
    SendOptions options;
};

namespace {

/// How much of `url` an API's base URL covers; -1: it does not lie under it. Paths end at segments.
qsizetype coveredBy(const QUrl &url, const QUrl &base)
{
    const auto port = [](const QUrl &address) {
        return address.port(address.scheme() == QLatin1String("https") ? 443 : 80);
    };
    if (url.scheme() != base.scheme() || url.host() != base.host() || port(url) != port(base))
        return -1;
    QString root = base.path(QUrl::FullyEncoded);
    while (root.endsWith(u'/'))
        root.chop(1);
    const QString path = url.path(QUrl::FullyEncoded);
    const bool below =
        path.startsWith(root) && (path.size() == root.size() || path.at(root.size()) == u'/');
    return below ? root.size() : -1;
}

/// Where the API that the request goes to wants its key: the API that covers most of the URL.
policy::KeyLocation locationFor(const QUrl &url, const QList<Api> &apis,
                                const GatewayService &gateway)
{
    policy::KeyLocation location = policy::defaultKeyLocations().front();
    qsizetype best = -1;
    for (const Api &api : apis) {
        const QUrl behind(gateway.urlOf(api.name));
        const qsizetype covered = std::max(coveredBy(url, api.upstream), coveredBy(url, behind));
        if (covered > best && !api.keyLocations.empty()) {
            best = covered;
            location = api.keyLocations.front();
        }
    }
    return location;
}

/// Starts the transfer, unless the request was cancelled while its key was being fetched.
Async<Response> transfer(ServiceParts &parts, quint64 number, const Request &request,
                         const SendOptions &options)
{
    const auto pending = parts.pendingRequests.find(number);
    if (pending == parts.pendingRequests.end())
        return resolved<Response>(failure(ErrorCode::Cancelled));
    const Transfer begun = parts.http->send(request, options);
    *pending = begun.id;
    return begun.future;
}

/// As the log has it: where the secret goes, without what else the URL may hold.
SecretUse sending(const Request &request)
{
    return {SecretPurpose::Send,
            {{QStringLiteral("method"), QString::fromLatin1(request.method)},
             {QStringLiteral("url"), request.url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo
                                                          | QUrl::RemoveFragment)}}};
}

Async<SendOptions> optionsWithKey(ServiceParts &parts, const Request &request)
{
    auto apis =
        parts.store->read([](Database &database) { return store::ApiRepository(database).list(); });
    return andThen(parts.anchor, std::move(apis), [&parts, request](const QList<Api> &found) {
        const auto location = locationFor(request.url, found, *parts.gateway);
        return andThen(parts.anchor, KeyService(parts).reveal(*request.key, 0, sending(request)),
                       [location](const Secret &secret) {
                           return Result<SendOptions>(placedKey(location, secret));
                       });
    });
}

Async<ReadyRequest> withAuthentication(ServiceParts &parts, Request request,
                                       const RequestAuthentication &who)
{
    const auto ready = [](const Request &complete) {
        return [complete](const SendOptions &options) {
            return Result<ReadyRequest>(ReadyRequest{complete, options});
        };
    };
    if (who.kind == AuthenticationKind::None)
        return resolved<ReadyRequest>(ReadyRequest{request, SendOptions()});
    if (who.key.isEmpty()) // named in a file, and not there
        return resolved<ReadyRequest>(failure(ErrorCode::NotFound, who.secret));
    if (who.kind == AuthenticationKind::Key) {
        request.key = who.key;
        return andThen(parts.anchor, optionsWithKey(parts, request), ready(request));
    }
    return andThen(
        parts.anchor, KeyService(parts).reveal(who.key, 0, sending(request)),
        [who, request](const Secret &secret) {
            return Result<ReadyRequest>(ReadyRequest{request, placedAuthentication(who, secret)});
        });
}

} // namespace

PendingRequest RequestService::send(const Request &request)
{
    return send(request, SendOptions());
}

PendingRequest RequestService::send(const Request &request, const SendOptions &once)
{
    auto options =
        request.key ? optionsWithKey(m_parts, request) : resolved<SendOptions>(SendOptions());
    return begin(andThen(m_parts.anchor, std::move(options),
                         [request, once](SendOptions placed) -> Result<ReadyRequest> {
                             placed.secretFields += once.secretFields;
                             placed.secretQueries += once.secretQueries;
                             placed.login = once.login;
                             return ReadyRequest{request, placed};
                         }));
}

PendingRequest RequestService::send(const RequestDocument &document,
                                    const QHash<QString, QString> &variables)
{
    auto composed =
        m_parts.worker->run([document, variables] { return composeRequest(document, variables); });
    return begin(andThen(m_parts.anchor, std::move(composed),
                         [&parts = m_parts, who = document.authentication](const Request &request) {
                             return withAuthentication(parts, request, who);
                         }));
}

PendingRequest RequestService::begin(Async<ReadyRequest> ready)
{
    const quint64 number = ++m_parts.lastRequest;
    m_parts.pendingRequests.insert(number, std::nullopt);
    auto answer = andThen(m_parts.anchor, std::move(ready),
                          [&parts = m_parts, number](const ReadyRequest &placed) {
                              return transfer(parts, number, placed.request, placed.options);
                          });
    return {number, whenSettled(m_parts.anchor, std::move(answer),
                                [&parts = m_parts, number](const Result<Response> &response) {
                                    // Cancelled while the key was being fetched: whatever that
                                    // said.
                                    const bool wanted = parts.pendingRequests.remove(number) > 0;
                                    return wanted ? response
                                                  : Result<Response>(failure(ErrorCode::Cancelled));
                                })};
}

void RequestService::cancel(quint64 number)
{
    const auto pending = m_parts.pendingRequests.find(number);
    if (pending == m_parts.pendingRequests.end())
        return;
    const std::optional<quint64> transfer = *pending;
    m_parts.pendingRequests.erase(pending);
    if (transfer)
        m_parts.http->cancel(*transfer);
}

} // namespace keywright
