// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportpatterns.h"
#include "gatewaywriters.h"
#include "yamltext.h"

#include <core/policy/referrer.h>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace keywright {

namespace {

using Code = ExportNote::Code;
using policy::KeyLocation;
using policy::Kind;

/// A host alone is what APISIX compares; nothing where the entry says more.
QString hostOf(const std::string &entry)
{
    const auto rule = policy::parseReferrerRule(entry);
    if (!rule || rule->isFile || !rule->scheme.empty() || rule->port >= 0
        || rule->pathMatch != policy::ReferrerRule::Path::Every)
        return {};
    return QString::fromStdString((rule->subdomains ? "*." : "") + rule->host);
}

void leaveOutKeysWithRules(ExportModel &model)
{
    QSet<QString> left;
    for (const ExportedKey &key : model.keys) {
        for (const std::string &entry : key.restrictions.referrers) {
            if (!hostOf(entry).isEmpty() || left.contains(key.id))
                continue;
            model.note(Code::KeyLeftOut, key.label, QString::fromStdString(entry));
            left.insert(key.id);
        }
        if (key.restrictions.allowOriginFallback && !key.referrers.isEmpty()
            && !left.contains(key.id))
            model.note(Code::KindLeftOut, key.label, QStringLiteral("Origin"));
    }
    model.leaveOut(left);
}

/// Consumers are called by letters, digits and `_`; each holds one secret.
QString consumerName(const ExportedKey &key, qsizetype version)
{
    const QString name = QStringLiteral("keywright_") + key.id;
    return version == 0 ? name : name + QStringLiteral("_%1").arg(version + 1);
}

QJsonObject limitCount(const ExportedLimit &limit, const QString &group)
{
    return {{QStringLiteral("count"), limit.count},
            {QStringLiteral("time_window"), secondsOf(limit.unit)},
            {QStringLiteral("rejected_code"), 429},
            {QStringLiteral("policy"), QStringLiteral("local")},
            {QStringLiteral("key_type"), QStringLiteral("constant")},
            {QStringLiteral("key"), group},
            {QStringLiteral("group"), group}};
}

/// APISIX counts one limit a consumer, and a consumer's takes the place of the route's.
std::optional<ExportedLimit> limitOf(ExportModel &model, const ExportedKey &key)
{
    std::optional<ExportedLimit> taken;
    const QList<ExportedLimit> limits = model.limits;
    for (const ExportedLimit &limit : limits) {
        if (limit.key != key.id)
            continue;
        if (taken || !limit.api.isEmpty()) {
            model.note(Code::LimitLeftOut, limit.label, limit.text);
            continue;
        }
        model.note(Code::LimitApproximated, limit.label, limit.text);
        taken = limit;
    }
    for (const ExportedLimit &limit : limits) {
        const bool isUsed =
            std::any_of(key.uses.begin(), key.uses.end(),
                        [&limit](const ExportedUse &use) { return use.api == limit.api; });
        if (taken && limit.key.isEmpty() && isUsed)
            model.note(Code::LimitLeftOut, limit.label + QStringLiteral(" (") + key.label + u')',
                       limit.text);
    }
    return taken;
}

QJsonArray consumersOf(ExportModel &model, const ExportedKey &key)
{
    QJsonObject plugins;
    if (!key.addresses.isEmpty())
        plugins.insert(
            QStringLiteral("ip-restriction"),
            QJsonObject{{QStringLiteral("whitelist"), QJsonArray::fromStringList(key.addresses)}});
    if (!key.restrictions.referrers.empty()) {
        QJsonArray hosts;
        for (const std::string &entry : key.restrictions.referrers)
            hosts.append(hostOf(entry));
        plugins.insert(QStringLiteral("referer-restriction"),
                       QJsonObject{{QStringLiteral("whitelist"), hosts},
                                   {QStringLiteral("bypass_missing"), false}});
    }
    if (const auto limit = limitOf(model, key))
        plugins.insert(QStringLiteral("limit-count"), limitCount(*limit, key.id));
    QJsonArray consumers;
    for (qsizetype at = 0; at < key.versions.size(); ++at) {
        const QString variable =
            keyVariable(key)
            + (key.versions.size() > 1 ? QStringLiteral("_%1").arg(at + 1) : QString());
        model.note(Code::KeyFromEnvironment, key.label, variable);
        plugins.insert(
            QStringLiteral("key-auth"),
            QJsonObject{{QStringLiteral("key"), QStringLiteral("${{%1}}").arg(variable)}});
        consumers.append(QJsonObject{{QStringLiteral("username"), consumerName(key, at)},
                                     {QStringLiteral("desc"), key.label},
                                     {QStringLiteral("plugins"), plugins}});
    }
    return consumers;
}

QJsonObject keyAuth(ExportModel &model, const ExportedApi &api)
{
    QJsonObject config{{QStringLiteral("hide_credentials"), !api.keepKey}};
    for (const KeyLocation &location : api.locations) {
        const QString name = QString::fromStdString(location.name);
        const QString member = location.kind == KeyLocation::Kind::Header ? QStringLiteral("header")
                               : location.kind == KeyLocation::Kind::Query ? QStringLiteral("query")
                                                                           : QString();
        // One header and one parameter is what it looks at.
        if (member.isEmpty() || config.contains(member))
            model.note(Code::LocationLeftOut, api.name,
                       member.isEmpty() ? QStringLiteral("bearer") : name);
        else
            config.insert(member, name);
    }
    return config;
}

QJsonObject routeOf(ExportModel &model, const ExportedApi &api)
{
    QJsonArray consumers;
    for (const ExportedKey &key : model.keys) {
        for (const ExportedUse &use : key.uses) {
            if (use.api != api.name)
                continue;
            for (qsizetype at = 0; at < key.versions.size(); ++at)
                consumers.append(consumerName(key, at));
        }
    }
    // The list may not be empty; no consumer has this name.
    if (consumers.isEmpty())
        consumers.append(QStringLiteral("keywright_nobody"));
    QJsonObject plugins{{QStringLiteral("key-auth"), keyAuth(model, api)},
                        {QStringLiteral("consumer-restriction"),
                         QJsonObject{{QStringLiteral("type"), QStringLiteral("consumer_name")},
                                     {QStringLiteral("whitelist"), consumers},
                                     {QStringLiteral("rejected_code"), 403}}},
                        {QStringLiteral("proxy-rewrite"),
                         QJsonObject{{QStringLiteral("regex_uri"),
                                      QJsonArray{QStringLiteral("^/%1(?:/(.*))?$").arg(api.name),
                                                 api.basePath + QStringLiteral("/$1")}}}}};
    if (!api.corsOrigins.isEmpty())
        plugins.insert(QStringLiteral("cors"),
                       QJsonObject{{QStringLiteral("allow_origins"),
                                    QStringList(api.corsOrigins).join(u',')}});
    const QList<ExportedLimit> limits = model.limits;
    for (const ExportedLimit &limit : limits) {
        if (!limit.key.isEmpty() || limit.api != api.name)
            continue;
        const bool isSecond = plugins.contains(QStringLiteral("limit-count"));
        model.note(isSecond ? Code::LimitLeftOut : Code::LimitApproximated, limit.label,
                   limit.text);
        if (!isSecond)
            plugins.insert(QStringLiteral("limit-count"),
                           limitCount(limit, QStringLiteral("api-") + api.name));
    }
    const QJsonObject upstream{
        {QStringLiteral("type"), QStringLiteral("roundrobin")},
        {QStringLiteral("scheme"), api.isTls ? QStringLiteral("https") : QStringLiteral("http")},
        {QStringLiteral("nodes"), QJsonObject{{hostAndPort(api), 1}}},
        {QStringLiteral("pass_host"), QStringLiteral("rewrite")},
        {QStringLiteral("upstream_host"), hostHeader(api)}};
    return {{QStringLiteral("id"), api.name},
            {QStringLiteral("uris"), QJsonArray{QStringLiteral("/%1").arg(api.name),
                                                QStringLiteral("/%1/*").arg(api.name)}},
            {QStringLiteral("plugins"), plugins},
            {QStringLiteral("upstream"), upstream}};
}

} // namespace

QString writeApisix(ExportModel &model)
{
    model.keepKinds({Kind::Address, Kind::Referrer}, false);
    model.leaveOutKeysWithOperations();
    leaveOutKeysWithRules(model);
    model.noteExpiry();
    QJsonArray routes, consumers;
    const QList<ExportedApi> apis = model.apis;
    for (const ExportedApi &api : apis)
        routes.append(routeOf(model, api));
    const QList<ExportedKey> keys = model.keys;
    for (const ExportedKey &key : keys) {
        for (const QJsonValue &consumer : consumersOf(model, key))
            consumers.append(consumer);
    }
    return QString::fromUtf8(yamlText(
               {{QStringLiteral("consumers"), consumers}, {QStringLiteral("routes"), routes}}))
           + QStringLiteral("#END\n");
}

} // namespace keywright
