// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestservice.h"

#include "apiofurl.h"
#include "chain.h"
#include "environmentservice.h"
#include "exchangerun.h"
#include "gatewayservice.h"
#include "historyservice.h"
#include "keyplacement.h"
#include "keyservice.h"
#include "placedauthentication.h"
#include "responsechecks.h"
#include "sendplan.h"
#include "serviceparts.h"

#include <core/domain/requesttext.h>
#include <core/http/redirect.h>
#include <core/store/apirepository.h>

namespace keywright {

using store::Database;

namespace {

/// As the log has it: where the secret goes, without what else the URL may hold.
SecretUse sending(const Request &request)
{
    return {SecretPurpose::Send,
            {{QStringLiteral("method"), QString::fromLatin1(request.method)},
             {QStringLiteral("url"), request.url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo
                                                          | QUrl::RemoveFragment)}}};
}

Async<Secret> reveal(ServiceParts &parts, const KeyId &key, const Request &request)
{
    return KeyService(parts).reveal(key, 0, sending(request));
}

/// The key goes where the API that covers most of the URL wants it; without one, the default
/// header.
Async<SendOptions> placedByApi(ServiceParts &parts, const SendPlan &plan, const Secret &secret)
{
    auto apis =
        parts.store->read([](Database &database) { return store::ApiRepository(database).list(); });
    return andThen(parts.anchor, std::move(apis),
                   [&parts, url = plan.request.url, secret](const QList<Api> &found) {
                       const auto api = apiOfUrl(url, found, *parts.gateway);
                       return Result<SendOptions>(
                           placedKey(firstKeyLocation(api ? api->api : Api()), secret));
                   });
}

bool holdsCredential(const SendOptions &options)
{
    return !options.secretFields.isEmpty() || !options.secretQueries.isEmpty() || options.login;
}

Async<SendOptions> authenticated(ServiceParts &parts, const SendPlan &plan, const SendOptions &once)
{
    const RequestAuthentication &who = plan.authentication;
    const bool brought = who.key.isEmpty() && holdsCredential(once);
    if (who.kind == AuthenticationKind::None || brought)
        return resolved<SendOptions>(SendOptions());
    if (who.key.isEmpty()) // named in a file, and not there
        return resolved<SendOptions>(failure(ErrorCode::NotFound, who.secret));
    return andThen(
        parts.anchor, reveal(parts, who.key, plan.request), [&parts, plan](const Secret &secret) {
            if (plan.authentication.kind == AuthenticationKind::Key)
                return placedByApi(parts, plan, secret);
            return resolved<SendOptions>(placedAuthentication(plan.authentication, secret));
        });
}

/// The secrets of variables, one after the other.
Async<SendOptions> withVariableSecrets(ServiceParts &parts, const SendPlan &plan,
                                       const SendOptions &options, qsizetype from = 0)
{
    if (from >= plan.secrets.size())
        return resolved<SendOptions>(options);
    const PlannedSecret &next = plan.secrets.at(from);
    return andThen(parts.anchor, reveal(parts, next.key, plan.request),
                   [&parts, plan, options, from](const Secret &secret) {
                       SendOptions more = options;
                       more.markers.append({plan.secrets.at(from).marker, secret});
                       return withVariableSecrets(parts, plan, more, from + 1);
                   });
}

SendOptions joined(SendOptions options, const SendOptions &once)
{
    options.secretFields += once.secretFields;
    options.secretQueries += once.secretQueries;
    if (once.login)
        options.login = once.login;
    return options;
}

QList<Secret> secretsOf(const SendOptions &options)
{
    QList<Secret> secrets;
    for (const SecretField &field : options.secretFields)
        secrets.append(field.value);
    for (const SecretQuery &query : options.secretQueries)
        secrets.append(query.value);
    for (const SecretMarker &marker : options.markers)
        secrets.append(marker.value);
    if (options.login)
        secrets.append(options.login->secret);
    return secrets;
}

/// Without the texts that stand for secrets.
QString shownUrl(const SendPlan &plan)
{
    QByteArray url = plan.request.url.toEncoded(QUrl::RemoveUserInfo);
    for (const PlannedSecret &secret : plan.secrets)
        url.replace(secret.marker, "\xe2\x80\xa6");
    return QString::fromUtf8(url);
}

} // namespace

RequestService::RequestService(ServiceParts &parts, EnvironmentService &environments,
                               HistoryService &history, SendGuard &guard)
    : m_parts(parts)
    , m_environments(environments)
    , m_history(history)
    , m_guard(guard)
{
}

RequestService::~RequestService() = default;

PendingExchange RequestService::send(const SendQuestion &question)
{
    const quint64 number = ++m_parts.lastRequest;
    m_parts.pendingRequests.insert(number, std::nullopt);
    auto plan = planFor(m_parts, m_environments, question, m_captured.value(question.project));
    auto answer =
        andThen(m_parts.anchor, std::move(plan), [this, number, question](const SendPlan &ready) {
            return begin(number, question, ready);
        });
    return {number, whenSettled(m_parts.anchor, std::move(answer),
                                [&parts = m_parts, number](const Result<Exchange> &exchange) {
                                    // Cancelled while a key was being fetched: whatever that said.
                                    const bool wanted = parts.pendingRequests.remove(number) > 0;
                                    return wanted ? exchange
                                                  : Result<Exchange>(failure(ErrorCode::Cancelled));
                                })};
}

Async<Exchange> RequestService::begin(quint64 number, const SendQuestion &question,
                                      const SendPlan &plan)
{
    const GuardQuestion guarded{plan.request, plan.keys(), question.environment, plan.production};
    // Where the gateway listens says which API a URL behind it belongs to.
    auto known = guarded.keys.isEmpty() ? resolved<GatewayStatus>(GatewayStatus())
                                        : m_parts.gateway->status();
    auto looked = whenSettled(
        m_parts.anchor, std::move(known),
        [this, guarded](const Result<GatewayStatus> &) { return m_guard.inspect(guarded); });
    return andThen(m_parts.anchor, std::move(looked),
                   [this, number, question, plan](QList<GuardFinding> held) {
                       held.removeIf([&question](const GuardFinding &one) {
                           return one.action != GuardAction::Refuse
                                  && question.accepted.contains(one.rule);
                       });
                       if (held.isEmpty())
                           return sendPlanned(number, question, plan);
                       Exchange nothing;
                       nothing.held = held;
                       return resolved<Exchange>(nothing);
                   });
}

Async<Exchange> RequestService::sendPlanned(quint64 number, const SendQuestion &question,
                                            const SendPlan &plan)
{
    auto options = andThen(m_parts.anchor, authenticated(m_parts, plan, question.once),
                           [this, plan](const SendOptions &placed) {
                               return withVariableSecrets(m_parts, plan, placed);
                           });
    return andThen(
        m_parts.anchor, std::move(options),
        [this, number, question, plan](const SendOptions &placed) {
            ReadyExchange ready{plan.request, joined(placed, question.once),
                                question.document.followRedirects};
            // A development certificate is vouched for by the gateway's own authority, whose
            // name constraints let it speak for this machine alone.
            ready.options.authority = m_parts.gateway->lastStatus().authority;
            if (question.document.cookies && !question.project.isEmpty()) {
                auto &jar = m_cookies[question.project];
                if (!jar)
                    jar = std::make_shared<CookieJar>();
                ready.cookies = jar;
            }
            // Of credentials for this once nobody knows whose hosts they are for.
            auto hosts = ready.follow && !plan.keys().isEmpty() && !holdsCredential(question.once)
                             ? m_guard.hosts(plan.keys())
                             : resolved<QList<KeyHosts>>(QList<KeyHosts>());
            auto answer = andThen(m_parts.anchor, std::move(hosts),
                                  [this, number, ready](const QList<KeyHosts> &known) mutable {
                                      ready.hosts = known;
                                      return sendFollowing(m_parts, number, ready);
                                  });
            auto seen = andThen(m_parts.anchor, std::move(answer),
                                [this, question, plan](const Response &response) {
                                    return look(question, plan, response);
                                });
            return whenSettled(
                m_parts.anchor, std::move(seen),
                [this, question, plan, options = ready.options](const Result<Exchange> &exchange) {
                    keep(question, plan, options, exchange);
                    return exchange;
                });
        });
}

Async<Exchange> RequestService::look(const SendQuestion &question, const SendPlan &plan,
                                     const Response &response)
{
    if (plan.checks.isEmpty() && question.document.captures.isEmpty()) {
        Exchange exchange;
        exchange.response = response;
        return resolved<Exchange>(exchange);
    }
    auto looked = m_parts.worker->run(
        [response, checks = plan.checks, captures = question.document.captures]() {
            Exchange exchange;
            exchange.response = response;
            exchange.checks = checked(response, checks);
            exchange.captures = keywright::captured(response, captures);
            return Result<Exchange>(exchange);
        });
    return andThen(m_parts.anchor, std::move(looked),
                   [this, project = question.project](const Exchange &exchange) {
                       for (const CaptureResult &one : exchange.captures) {
                           if (!one.value.isNull())
                               m_captured[project].insert(one.variable, one.value);
                       }
                       return Result<Exchange>(exchange);
                   });
}

/// Nobody waits for it: an answer is shown when it is there.
void RequestService::keep(const SendQuestion &question, const SendPlan &plan,
                          const SendOptions &options, const Result<Exchange> &exchange)
{
    const bool cancelled = !exchange && exchange.error().code == ErrorCode::Cancelled;
    if (question.project.isEmpty() || cancelled)
        return;
    HistoryRecord record;
    record.document = question.document;
    record.secrets = secretsOf(options);
    HistoryEntry &entry = record.entry;
    entry.project = question.project;
    entry.sent = m_parts.clock->now();
    entry.name = question.document.name;
    entry.path = question.path;
    entry.method = QString::fromLatin1(plan.request.method);
    entry.url = shownUrl(plan);
    entry.environment = question.environment;
    entry.key = plan.authentication.key;
    if (exchange) {
        record.response = exchange->response;
        record.checks = exchange->checks;
        entry.status = exchange->response.status;
        entry.time = exchange->response.timing.total;
        entry.size = exchange->response.body.size();
        entry.checks = int(exchange->checks.size());
        for (const CheckResult &one : exchange->checks)
            entry.failed += one.passed ? 0 : 1;
    } else {
        entry.error = errorName(exchange.error().code);
    }
    auto kept = m_history.record(record);
    Q_UNUSED(kept)
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

QHash<QString, QString> RequestService::captured(const ProjectId &project) const
{
    return m_captured.value(project);
}

void RequestService::forgetCaptured(const ProjectId &project)
{
    m_captured.remove(project);
}

QList<QNetworkCookie> RequestService::cookies(const ProjectId &project) const
{
    const auto jar = m_cookies.value(project);
    return jar ? jar->all() : QList<QNetworkCookie>();
}

void RequestService::forgetCookie(const ProjectId &project, const QNetworkCookie &cookie)
{
    if (const auto jar = m_cookies.value(project))
        jar->deleteCookie(cookie);
}

qsizetype RequestService::forgetCookies(const ProjectId &project)
{
    const auto jar = m_cookies.value(project);
    return jar ? jar->clear() : 0;
}

} // namespace keywright
