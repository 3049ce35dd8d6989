// SPDX-License-Identifier: GPL-3.0-or-later
#include "guardfacts.h"

#include "gatewayservice.h"
#include "providercatalogue.h"

#include <core/store/apirepository.h>
#include <core/store/keyrepository.h>
#include <core/store/settingrepository.h>

#include <algorithm>

namespace keywright {

using store::Database;
using store::SettingRepository;

namespace {

QString settingOf(GuardRule rule)
{
    return QStringLiteral("guard.") + guardRuleName(rule);
}

QString hostsSetting(const KeyId &key)
{
    return QStringLiteral("guard.hosts.") + key.text();
}

} // namespace

Result<QStringList> acceptedOrigins(Database &database, const KeyId &key)
{
    const auto value = SettingRepository(database).value(hostsSetting(key));
    if (!value)
        return tl::make_unexpected(value.error());
    return value->value_or(QString()).split(u' ', Qt::SkipEmptyParts);
}

Result<void> saveAcceptedOrigins(Database &database, const KeyId &key, const QStringList &origins)
{
    SettingRepository settings(database);
    return origins.isEmpty() ? settings.remove(hostsSetting(key))
                             : settings.setValue(hostsSetting(key), origins.join(u' '));
}

Result<QHash<GuardRule, GuardAction>> guardActions(Database &database)
{
    QHash<GuardRule, GuardAction> actions;
    for (int index = 0; index < guardRuleCount; ++index) {
        const auto rule = GuardRule(index);
        const auto value = SettingRepository(database).value(settingOf(rule));
        if (!value)
            return tl::make_unexpected(value.error());
        actions.insert(rule,
                       guardActionFromName(value->value_or(QString())).value_or(GuardAction::Ask));
    }
    return actions;
}

Result<void> saveGuardAction(Database &database, GuardRule rule, GuardAction action)
{
    return SettingRepository(database).setValue(settingOf(rule), guardActionName(action));
}

Result<GuardFacts> readGuardFacts(Database &database, const QList<KeyId> &keys,
                                  const QString &providers)
{
    GuardFacts facts;
    std::optional<ProviderCatalogue> catalogue;
    for (const KeyId &id : keys) {
        const auto key = store::KeyRepository(database).find(id);
        const auto accepted = acceptedOrigins(database, id);
        if (!key || !accepted)
            return tl::make_unexpected(key ? accepted.error() : key.error());
        GuardedKey guarded{*key, *accepted, {}};
        if (!key->provider.isEmpty()) {
            if (!catalogue)
                catalogue = ProviderCatalogue::read(providers);
            guarded.provider = catalogue->find(key->provider).value_or(Provider());
        }
        facts.keys.append(guarded);
    }
    const auto apis = store::ApiRepository(database).list();
    const auto actions = guardActions(database);
    if (!apis || !actions)
        return tl::make_unexpected(apis ? actions.error() : apis.error());
    facts.apis = *apis;
    facts.actions = *actions;
    return facts;
}

KeyHosts hostsOf(const GuardedKey &guarded, const QList<Api> &apis, const GatewayService &gateway)
{
    KeyHosts hosts;
    hosts.provider = guarded.provider;
    for (const Api &api : apis) {
        const bool own = api.project == guarded.key.project;
        if (!own && api.credential != guarded.key.id)
            continue;
        hosts.origins.append(api.upstream);
        hosts.origins.append(QUrl(gateway.urlOf(api.name)));
    }
    for (const QString &origin : guarded.accepted)
        hosts.origins.append(QUrl(origin));
    return hosts;
}

QList<GuardFinding> guardFindings(const GuardQuestion &question, const GuardFacts &facts,
                                  const GatewayService &gateway, Instant now)
{
    QList<GuardFinding> findings;
    const QUrl &url = question.request.url;
    const bool here = isLoopbackHost(url.host());
    const bool foreign =
        std::any_of(facts.keys.begin(), facts.keys.end(), [&](const GuardedKey &guarded) {
            return !hostsOf(guarded, facts.apis, gateway).admits(url);
        });
    if (!here && foreign)
        findings.append({GuardRule::ForeignHost, url.host()});
    if (!here && url.scheme() != QLatin1StringView("https"))
        findings.append({GuardRule::PlainHttp, url.host()});
    if (question.production && question.request.method == "DELETE")
        findings.append({GuardRule::Production, question.environment});
    for (const GuardedKey &guarded : facts.keys) {
        if (effectiveState(guarded.key, now) != EffectiveState::Active)
            findings.append({GuardRule::KeyNotValid, guarded.key.name});
    }
    return findings;
}

} // namespace keywright
