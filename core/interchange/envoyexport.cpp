// SPDX-License-Identifier: GPL-3.0-or-later
#include "envoylua.h"
#include "exportpatterns.h"
#include "gatewaywriters.h"
#include "yamltext.h"

#include <core/policy/addressrange.h>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace keywright {

namespace {

using Code = ExportNote::Code;
using policy::Kind;

QJsonObject one(const char *name, const QJsonValue &value)
{
    return {{QLatin1StringView(name), value}};
}

QJsonObject typed(const char *type, QJsonObject config)
{
    config.insert(QStringLiteral("@type"),
                  QStringLiteral("type.googleapis.com/") + QLatin1StringView(type));
    return config;
}

QJsonObject filter(const QString &name, const QJsonObject &config)
{
    return {{QStringLiteral("name"), name}, {QStringLiteral("typed_config"), config}};
}

QJsonObject regex(const QString &pattern)
{
    return one("safe_regex", one("regex", pattern));
}

QJsonObject header(const char *name, const QJsonObject &match)
{
    return one("header", QJsonObject{{QStringLiteral("name"), QLatin1StringView(name)},
                                     {QStringLiteral("string_match"), match}});
}

/// `and_rules`, `or_ids`, … of one or more.
QJsonObject group(const char *kind, const char *list, const QJsonArray &members)
{
    if (members.size() == 1)
        return members.at(0).toObject();
    return one(kind, one(list, members));
}

QJsonObject anyOf(const QJsonArray &ids)
{
    return group("or_ids", "ids", ids);
}
QJsonObject allOf(const QJsonArray &ids)
{
    return group("and_ids", "ids", ids);
}

QJsonObject rangeOf(const QString &address)
{
    const auto range = policy::parseAddressRange(address.toStdString());
    return one("direct_remote_ip",
               QJsonObject{{QStringLiteral("address_prefix"), address.section(u'/', 0, 0)},
                           {QStringLiteral("prefix_len"), range ? range->prefix : 0}});
}

QJsonObject referrersOf(const ExportedKey &key)
{
    QJsonArray members;
    for (const QString &pattern : key.referrers)
        members.append(header("referer", regex(pattern)));
    if (!key.restrictions.allowOriginFallback)
        return anyOf(members);
    QJsonArray origins;
    for (const QString &pattern : key.referrers)
        origins.append(header("origin", regex(pattern)));
    const QJsonObject noReferrer =
        one("not_id", one("header", QJsonObject{{QStringLiteral("name"), QStringLiteral("referer")},
                                                {QStringLiteral("present_match"), true}}));
    members.append(allOf({noReferrer, anyOf(origins)}));
    return anyOf(members);
}

QJsonObject kindOf(const ExportedKey &key, Kind kind)
{
    QJsonArray members;
    switch (kind) {
    case Kind::Referrer:
        return referrersOf(key);
    case Kind::Address:
        for (const QString &address : key.addresses)
            members.append(rangeOf(address));
        break;
    case Kind::Android:
        for (const auto &app : key.android)
            members.append(allOf({header("x-android-package", one("exact", app.first)),
                                  header("x-android-cert", regex(app.second))}));
        break;
    case Kind::Ios:
        for (const std::string &bundle : key.restrictions.ios)
            members.append(
                header("x-ios-bundle-identifier", one("exact", QString::fromStdString(bundle))));
        break;
    case Kind::Process:
        break;
    }
    return anyOf(members);
}

QJsonObject principalOf(const ExportedKey &key)
{
    QJsonArray kinds;
    for (const Kind kind : kindsOf(key)) {
        if (kind != Kind::Process)
            kinds.append(kindOf(key, kind));
    }
    QJsonArray all{header("x-keywright-key-id", one("exact", key.id))};
    if (key.restrictions.match == policy::Match::Any && kinds.size() > 1)
        all.append(anyOf(kinds));
    else
        for (const QJsonValue &kind : kinds)
            all.append(kind);
    return allOf(all);
}

QJsonArray matchOf(const OperationRule &rule, const QString &api)
{
    QJsonArray match{
        one("url_path", one("path", regex(QStringLiteral("^/%1%2$").arg(api, rule.path))))};
    if (!rule.methods.isEmpty())
        match.append(
            header(":method", regex(QStringLiteral("^(?:%1)$").arg(rule.methods.join(u'|')))));
    return match;
}

/// The first rule that matches decides: an allowed one counts where no earlier one forbids.
QJsonObject permissionOf(const ExportedUse &use)
{
    QJsonArray all{header("x-keywright-api", one("exact", use.api))};
    if (use.rules.isEmpty())
        return all.at(0).toObject();
    QJsonArray allowed, forbidden;
    for (const OperationRule &rule : use.rules) {
        QJsonArray match = matchOf(rule, use.api);
        if (!rule.allowed) {
            forbidden.append(group("and_rules", "rules", match));
            continue;
        }
        if (!forbidden.isEmpty())
            match.append(one("not_rule", group("or_rules", "rules", forbidden)));
        allowed.append(group("and_rules", "rules", match));
    }
    all.append(allowed.isEmpty() ? one("not_rule", one("any", true))
                                 : group("or_rules", "rules", allowed));
    return group("and_rules", "rules", all);
}

QJsonObject accessFilter(const ExportModel &model)
{
    QJsonObject policies;
    for (const ExportedKey &key : model.keys) {
        QJsonArray permissions;
        for (const ExportedUse &use : key.uses)
            permissions.append(permissionOf(use));
        if (!permissions.isEmpty())
            policies.insert(
                key.id, QJsonObject{{QStringLiteral("permissions"), permissions},
                                    {QStringLiteral("principals"), QJsonArray{principalOf(key)}}});
    }
    return filter(
        QStringLiteral("envoy.filters.http.rbac"),
        typed("envoy.extensions.filters.http.rbac.v3.RBAC",
              one("rules", QJsonObject{{QStringLiteral("action"), QStringLiteral("ALLOW")},
                                       {QStringLiteral("policies"), policies}})));
}

QJsonObject descriptorOf(const ExportedLimit &limit)
{
    QJsonArray entries;
    const auto entry = [&entries](const char *name, const QString &value) {
        entries.append(QJsonObject{{QStringLiteral("key"), QLatin1StringView(name)},
                                   {QStringLiteral("value"), value}});
    };
    if (!limit.key.isEmpty())
        entry("key", limit.key);
    if (!limit.api.isEmpty())
        entry("api", limit.api);
    return {{QStringLiteral("entries"), entries},
            {QStringLiteral("token_bucket"),
             QJsonObject{{QStringLiteral("max_tokens"), limit.count},
                         {QStringLiteral("tokens_per_fill"), limit.count},
                         {QStringLiteral("fill_interval"),
                          QStringLiteral("%1s").arg(secondsOf(limit.unit))}}}};
}

/// One filter holds one bucket for a descriptor: the second limit of a key is in the second filter.
QJsonArray limitFilters(ExportModel &model)
{
    QList<QJsonArray> descriptors;
    QList<QSet<QString>> scopes;
    const QList<ExportedLimit> limits = model.limits;
    for (const ExportedLimit &limit : limits) {
        model.note(Code::LimitApproximated, limit.label, limit.text);
        const QString scope = limit.key + u' ' + limit.api;
        qsizetype at = 0;
        while (at < scopes.size() && scopes.at(at).contains(scope))
            ++at;
        if (at == scopes.size()) {
            scopes.append(QSet<QString>());
            descriptors.append(QJsonArray());
        }
        scopes[at].insert(scope);
        descriptors[at].append(descriptorOf(limit));
    }
    const QJsonObject always = one(
        "default_value", QJsonObject{{QStringLiteral("numerator"), 100},
                                     {QStringLiteral("denominator"), QStringLiteral("HUNDRED")}});
    QJsonArray filters;
    for (qsizetype at = 0; at < descriptors.size(); ++at) {
        const QJsonObject config{
            {QStringLiteral("stat_prefix"), QStringLiteral("keywright_%1").arg(at + 1)},
            {QStringLiteral("descriptors"), descriptors.at(at)},
            {QStringLiteral("filter_enabled"), always},
            {QStringLiteral("filter_enforced"), always},
            {QStringLiteral("token_bucket"),
             QJsonObject{{QStringLiteral("max_tokens"), 1000000000},
                         {QStringLiteral("tokens_per_fill"), 1000000000},
                         {QStringLiteral("fill_interval"), QStringLiteral("1s")}}}};
        filters.append(filter(
            QStringLiteral("envoy.filters.http.local_ratelimit.%1").arg(at + 1),
            typed("envoy.extensions.filters.http.local_ratelimit.v3.LocalRateLimit", config)));
    }
    return filters;
}

QJsonObject routeOf(const ExportedApi &api)
{
    QJsonObject route{
        {QStringLiteral("match"), regex(QStringLiteral("^/%1(?:/.*)?$").arg(api.name))},
        {QStringLiteral("route"),
         QJsonObject{{QStringLiteral("cluster"), QStringLiteral("api_") + api.name},
                     {QStringLiteral("host_rewrite_literal"), hostHeader(api)},
                     {QStringLiteral("regex_rewrite"),
                      QJsonObject{{QStringLiteral("pattern"),
                                   one("regex", QStringLiteral("^/%1/?").arg(api.name))},
                                  {QStringLiteral("substitution"), api.basePath + u'/'}}}}},
        {QStringLiteral("request_headers_to_remove"),
         QJsonArray{QStringLiteral("x-keywright-api")}}};
    if (api.corsOrigins.isEmpty())
        return route;
    QJsonArray origins;
    for (const QString &origin : api.corsOrigins)
        origins.append(origin == QLatin1StringView("*") ? regex(QStringLiteral(".*"))
                                                        : one("exact", origin));
    const QJsonObject cors{{QStringLiteral("allow_origin_string_match"), origins},
                           {QStringLiteral("allow_methods"),
                            QStringLiteral("GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS")},
                           {QStringLiteral("allow_headers"),
                            QStringLiteral("authorization, content-type, x-api-key")}};
    route.insert(QStringLiteral("typed_per_filter_config"),
                 one("envoy.filters.http.cors",
                     typed("envoy.extensions.filters.http.cors.v3.CorsPolicy", cors)));
    return route;
}

QJsonObject clusterOf(const ExportedApi &api)
{
    const QJsonObject address = one(
        "address", one("socket_address", QJsonObject{{QStringLiteral("address"), api.host},
                                                     {QStringLiteral("port_value"), api.port}}));
    const QString name = QStringLiteral("api_") + api.name;
    QJsonObject cluster{
        {QStringLiteral("name"), name},
        {QStringLiteral("type"), QStringLiteral("STRICT_DNS")},
        {QStringLiteral("connect_timeout"), QStringLiteral("5s")},
        {QStringLiteral("load_assignment"),
         QJsonObject{{QStringLiteral("cluster_name"), name},
                     {QStringLiteral("endpoints"),
                      QJsonArray{one("lb_endpoints", QJsonArray{one("endpoint", address)})}}}}};
    if (!api.isTls)
        return cluster;
    const QJsonObject trusted =
        one("trusted_ca", one("filename", QStringLiteral("/etc/ssl/certs/ca-certificates.crt")));
    cluster.insert(QStringLiteral("transport_socket"),
                   filter(QStringLiteral("envoy.transport_sockets.tls"),
                          typed("envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext",
                                {{QStringLiteral("sni"), api.host},
                                 {QStringLiteral("common_tls_context"),
                                  one("validation_context", trusted)}})));
    return cluster;
}

/// Which descriptors a request brings: its key, its API, both.
QJsonArray rateLimitActions()
{
    const auto action = [](const char *name, const char *key) {
        return one("request_headers",
                   QJsonObject{{QStringLiteral("header_name"), QLatin1StringView(name)},
                               {QStringLiteral("descriptor_key"), QLatin1StringView(key)}});
    };
    const QJsonObject key = action("x-keywright-key-id", "key");
    const QJsonObject api = action("x-keywright-api", "api");
    return {one("actions", QJsonArray{key}), one("actions", QJsonArray{api}),
            one("actions", QJsonArray{key, api})};
}

QJsonObject connectionManager(ExportModel &model)
{
    QJsonArray routes;
    for (const ExportedApi &api : model.apis) {
        routes.append(routeOf(api));
        if (!api.corsOrigins.isEmpty())
            model.note(Code::PreflightNarrowed, api.name);
    }
    QJsonArray filters{
        filter(QStringLiteral("envoy.filters.http.cors"),
               typed("envoy.extensions.filters.http.cors.v3.Cors", {})),
        filter(QStringLiteral("envoy.filters.http.lua"),
               typed("envoy.extensions.filters.http.lua.v3.Lua",
                     one("default_source_code", one("inline_string", envoyLua(model))))),
        accessFilter(model)};
    for (const QJsonValue &limit : limitFilters(model))
        filters.append(limit);
    filters.append(filter(QStringLiteral("envoy.filters.http.router"),
                          typed("envoy.extensions.filters.http.router.v3.Router", {})));
    const QJsonObject host{{QStringLiteral("name"), QStringLiteral("keywright")},
                           {QStringLiteral("domains"), QJsonArray{QStringLiteral("*")}},
                           {QStringLiteral("rate_limits"), rateLimitActions()},
                           {QStringLiteral("routes"), routes}};
    return typed(
        "envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager",
        {{QStringLiteral("stat_prefix"), QStringLiteral("keywright")},
         {QStringLiteral("path_with_escaped_slashes_action"), QStringLiteral("REJECT_REQUEST")},
         {QStringLiteral("http_filters"), filters},
         {QStringLiteral("route_config"), one("virtual_hosts", QJsonArray{host})}});
}

} // namespace

QString writeEnvoy(ExportModel &model)
{
    model.keepKinds({Kind::Referrer, Kind::Address, Kind::Android, Kind::Ios}, true);
    QJsonArray clusters;
    for (const ExportedApi &api : model.apis)
        clusters.append(clusterOf(api));
    const QJsonObject manager = connectionManager(model);
    const QJsonObject address =
        one("socket_address", QJsonObject{{QStringLiteral("address"), QStringLiteral("127.0.0.1")},
                                          {QStringLiteral("port_value"), 8080}});
    const QJsonObject listener{
        {QStringLiteral("name"), QStringLiteral("keywright")},
        {QStringLiteral("address"), address},
        {QStringLiteral("filter_chains"),
         QJsonArray{
             one("filters",
                 QJsonArray{filter(QStringLiteral("envoy.filters.network.http_connection_manager"),
                                   manager)})}}};
    return QString::fromUtf8(yamlText(
        one("static_resources", QJsonObject{{QStringLiteral("clusters"), clusters},
                                            {QStringLiteral("listeners"), QJsonArray{listener}}})));
}

} // namespace keywright
