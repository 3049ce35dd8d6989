// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendguard.h"

#include "chain.h"
#include "gatewayservice.h"
#include "guardfacts.h"
#include "policyservice.h"
#include "serviceparts.h"

#include <core/http/redirect.h>
#include <core/store/keyrepository.h>

#include <algorithm>

namespace keywright {

using store::Database;

namespace {

Async<GuardFacts> factsOf(ServiceParts &parts, const QList<KeyId> &keys)
{
    return parts.store->read(
        [keys, folder = parts.home.data + QStringLiteral("/providers")](Database &database) {
            return readGuardFacts(database, keys, folder);
        });
}

/// Whether a call through one of the home's APIs would be one too many; nothing else is known.
Async<bool> isOverQuota(ServiceParts &parts, const GuardFacts &facts, const Request &request)
{
    const auto limited =
        std::find_if(facts.keys.begin(), facts.keys.end(), [](const GuardedKey &one) {
            return one.key.kind == KeyKind::Issued && !one.key.restrictions.limits.empty();
        });
    const auto api = apiOfUrl(request.url, facts.apis, *parts.gateway);
    if (limited == facts.keys.end() || !api)
        return resolved<bool>(false);
    Trial trial;
    trial.key = limited->key.id;
    trial.api = api->api.name;
    trial.method = QString::fromLatin1(request.method);
    trial.path = api->path;
    trial.headers = request.headers;
    return andThen(parts.anchor, PolicyService(parts).judge(trial), [](const Judgement &judged) {
        return Result<bool>(!judged.granted && judged.step == policy::Step::Limits);
    });
}

QList<GuardFinding> decided(QList<GuardFinding> findings,
                            const QHash<GuardRule, GuardAction> &actions)
{
    for (GuardFinding &one : findings)
        one.action = actions.value(one.rule, GuardAction::Ask);
    findings.removeIf([](const GuardFinding &one) { return one.action == GuardAction::Allow; });
    return findings;
}

QString originOf(const QUrl &url)
{
    return url
        .adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment
                  | QUrl::RemoveUserInfo)
        .toString(QUrl::FullyEncoded);
}

} // namespace

bool KeyHosts::admits(const QUrl &url) const
{
    const bool known = std::any_of(origins.begin(), origins.end(), [&url](const QUrl &origin) {
        return isSameOrigin(origin, url);
    });
    return known
           || (url.scheme() == QLatin1StringView("https") && url.port(443) == 443
               && isOwnHost(provider, url.host()));
}

Async<QHash<GuardRule, GuardAction>> SendGuard::actions()
{
    return m_parts.store->read([](Database &database) { return guardActions(database); });
}

Async<void> SendGuard::setAction(GuardRule rule, GuardAction action)
{
    return m_parts.store->write(
        [rule, action](Database &database) { return saveGuardAction(database, rule, action); });
}

Async<QList<KeyHosts>> SendGuard::hosts(const QList<KeyId> &keys)
{
    return andThen(m_parts.anchor, factsOf(m_parts, keys),
                   [&parts = m_parts](const GuardFacts &facts) {
                       QList<KeyHosts> all;
                       for (const GuardedKey &one : facts.keys)
                           all.append(hostsOf(one, facts.apis, *parts.gateway));
                       return Result<QList<KeyHosts>>(all);
                   });
}

Async<QList<GuardFinding>> SendGuard::inspect(const GuardQuestion &question)
{
    if (question.keys.isEmpty())
        return resolved<QList<GuardFinding>>(QList<GuardFinding>());
    return andThen(
        m_parts.anchor, factsOf(m_parts, question.keys),
        [&parts = m_parts, question](const GuardFacts &facts) {
            const auto findings =
                guardFindings(question, facts, *parts.gateway, parts.clock->now());
            return andThen(
                parts.anchor, isOverQuota(parts, facts, question.request),
                [facts, findings](bool over) {
                    QList<GuardFinding> all = findings;
                    if (over)
                        all.append({GuardRule::OverQuota, facts.keys.constFirst().key.name});
                    return Result<QList<GuardFinding>>(decided(all, facts.actions));
                });
        });
}

Async<void> SendGuard::acceptHost(const KeyId &key, const QUrl &url)
{
    return m_parts.store->write([key, origin = originOf(url)](Database &database) -> Result<void> {
        auto accepted = acceptedOrigins(database, key);
        if (!accepted)
            return tl::make_unexpected(accepted.error());
        if (accepted->contains(origin))
            return {};
        accepted->append(origin);
        return saveAcceptedOrigins(database, key, *accepted);
    });
}

Async<QStringList> SendGuard::acceptedHosts(const KeyId &key)
{
    return m_parts.store->read(
        [key](Database &database) { return acceptedOrigins(database, key); });
}

Async<QList<AcceptedHost>> SendGuard::acceptedIn(const ProjectId &project)
{
    return m_parts.store->read([project](Database &database) -> Result<QList<AcceptedHost>> {
        const auto keys = store::KeyRepository(database).list(project, true);
        if (!keys)
            return tl::make_unexpected(keys.error());
        QList<AcceptedHost> hosts;
        for (const Key &key : *keys) {
            const auto origins = acceptedOrigins(database, key.id);
            if (!origins)
                return tl::make_unexpected(origins.error());
            for (const QString &origin : *origins)
                hosts.append({key.id, key.name, origin});
        }
        return hosts;
    });
}

Async<void> SendGuard::forgetHost(const KeyId &key, const QUrl &url)
{
    return m_parts.store->write([key, origin = originOf(url)](Database &database) -> Result<void> {
        auto origins = acceptedOrigins(database, key);
        if (!origins)
            return tl::make_unexpected(origins.error());
        if (origins->removeAll(origin) == 0)
            return failure(ErrorCode::NotFound, origin);
        return saveAcceptedOrigins(database, key, *origins);
    });
}

} // namespace keywright
