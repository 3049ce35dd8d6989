// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaywriters.h"
#include "yamltext.h"

#include <core/policy/parse.h>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QMap>

#include <algorithm>

namespace keywright {

namespace {

using Code = ExportNote::Code;
using policy::KeyLocation;
using policy::Kind;

QJsonObject plugin(const char *name, const QJsonObject &config)
{
    return {{QStringLiteral("name"), QLatin1StringView(name)}, {QStringLiteral("config"), config}};
}

/// Calls by unit; of two limits of one unit the smaller one. Kong knows no weeks.
class Rates
{
public:
    explicit Rates(ExportModel &model)
        : m_model(model)
    {
    }
    void add(const ExportedLimit &limit)
    {
        if (limit.unit == policy::Unit::Week) {
            m_model.note(Code::LimitLeftOut, limit.label, limit.text);
            return;
        }
        m_model.note(Code::LimitApproximated, limit.label, limit.text);
        const auto found = m_counts.constFind(limit.unit);
        m_counts.insert(limit.unit,
                        found == m_counts.constEnd() ? limit.count : std::min(*found, limit.count));
    }
    [[nodiscard]] bool isEmpty() const { return m_counts.isEmpty(); }
    [[nodiscard]] QJsonObject plugin(const char *by) const
    {
        QJsonObject config{{QStringLiteral("policy"), QStringLiteral("local")},
                           {QStringLiteral("limit_by"), QLatin1StringView(by)},
                           {QStringLiteral("error_code"), 429}};
        for (auto rate = m_counts.begin(); rate != m_counts.end(); ++rate) {
            const std::string_view unit = policy::unitName(rate.key());
            config.insert(QString::fromUtf8(unit.data(), qsizetype(unit.size())), rate.value());
        }
        return keywright::plugin("rate-limiting", config);
    }

private:
    ExportModel &m_model;
    QMap<policy::Unit, qint64> m_counts;
};

QString groupOf(const QString &api)
{
    return QStringLiteral("keywright-") + api;
}

QJsonObject keyAuth(ExportModel &model, const ExportedApi &api)
{
    QJsonArray names;
    bool inHeader = false, inQuery = false;
    for (const KeyLocation &location : api.locations) {
        if (location.kind == KeyLocation::Kind::Bearer) {
            model.note(Code::LocationLeftOut, api.name, QStringLiteral("bearer"));
            continue;
        }
        names.append(QString::fromStdString(location.name));
        (location.kind == KeyLocation::Kind::Header ? inHeader : inQuery) = true;
    }
    // The plugin wants a name: without a place of its own, one that nobody sends.
    if (names.isEmpty()) {
        names.append(QStringLiteral("keywright-no-location"));
        inHeader = true;
    }
    return plugin("key-auth", {{QStringLiteral("key_names"), names},
                               {QStringLiteral("key_in_header"), inHeader},
                               {QStringLiteral("key_in_query"), inQuery},
                               {QStringLiteral("key_in_body"), false},
                               {QStringLiteral("hide_credentials"), !api.keepKey}});
}

QJsonObject serviceOf(ExportModel &model, const ExportedApi &api)
{
    QJsonArray plugins{keyAuth(model, api),
                       plugin("acl", {{QStringLiteral("allow"), QJsonArray{groupOf(api.name)}},
                                      {QStringLiteral("hide_groups_header"), true}})};
    if (!api.corsOrigins.isEmpty())
        plugins.append(plugin(
            "cors", {{QStringLiteral("origins"), QJsonArray::fromStringList(api.corsOrigins)},
                     {QStringLiteral("preflight_continue"), false}}));
    Rates rates(model);
    const QList<ExportedLimit> limits = model.limits;
    for (const ExportedLimit &limit : limits) {
        if (limit.key.isEmpty() && limit.api == api.name)
            rates.add(limit);
    }
    if (!rates.isEmpty())
        plugins.append(rates.plugin("service"));
    const QJsonObject route{
        {QStringLiteral("name"), api.name},
        {QStringLiteral("paths"), QJsonArray{QStringLiteral("~/%1(?=/|$)").arg(api.name)}},
        {QStringLiteral("strip_path"), true},
        {QStringLiteral("preserve_host"), false}};
    QJsonObject service{
        {QStringLiteral("name"), api.name},
        {QStringLiteral("protocol"), api.isTls ? QStringLiteral("https") : QStringLiteral("http")},
        {QStringLiteral("host"), api.host},
        {QStringLiteral("port"), api.port},
        {QStringLiteral("routes"), QJsonArray{route}},
        {QStringLiteral("plugins"), plugins}};
    if (!api.basePath.isEmpty())
        service.insert(QStringLiteral("path"), api.basePath);
    if (api.isTls)
        service.insert(QStringLiteral("tls_verify"), true);
    return service;
}

/// Kong runs the most particular of several limits only: a key's own take the place of the API's.
void noteShadowedLimits(ExportModel &model, const ExportedKey &key)
{
    const QList<ExportedLimit> limits = model.limits;
    for (const ExportedLimit &limit : limits) {
        const bool isUsed =
            std::any_of(key.uses.begin(), key.uses.end(),
                        [&limit](const ExportedUse &use) { return use.api == limit.api; });
        if (limit.key.isEmpty() && isUsed)
            model.note(Code::LimitLeftOut, limit.label + QStringLiteral(" (") + key.label + u')',
                       limit.text);
    }
}

QJsonObject consumerOf(ExportModel &model, const ExportedKey &key)
{
    QJsonArray credentials, groups, plugins;
    for (qsizetype at = 0; at < key.versions.size(); ++at) {
        const QString variable =
            QStringLiteral("DECK_") + keyVariable(key)
            + (key.versions.size() > 1 ? QStringLiteral("_%1").arg(at + 1) : QString());
        model.note(Code::KeyFromEnvironment, key.label, variable);
        credentials.append(QJsonObject{
            {QStringLiteral("key"), QStringLiteral("${{ env \"%1\" }}").arg(variable)}});
    }
    for (const ExportedUse &use : key.uses)
        groups.append(QJsonObject{{QStringLiteral("group"), groupOf(use.api)}});
    if (!key.addresses.isEmpty())
        plugins.append(plugin("ip-restriction", {{QStringLiteral("allow"),
                                                  QJsonArray::fromStringList(key.addresses)}}));
    Rates rates(model);
    const QList<ExportedLimit> limits = model.limits;
    for (const ExportedLimit &limit : limits) {
        if (limit.key == key.id && limit.api.isEmpty())
            rates.add(limit);
    }
    if (!rates.isEmpty())
        plugins.append(rates.plugin("consumer"));
    return {{QStringLiteral("username"), key.label},
            {QStringLiteral("custom_id"), key.id},
            {QStringLiteral("keyauth_credentials"), credentials},
            {QStringLiteral("acls"), groups},
            {QStringLiteral("plugins"), plugins}};
}

/// Limits of a key on one API, with those that it has everywhere: only one instance counts.
QJsonArray limitsPerApi(ExportModel &model, const ExportedKey &key)
{
    QJsonArray plugins;
    bool hasOwn = false;
    for (const ExportedUse &use : key.uses) {
        Rates rates(model);
        bool isNamed = false;
        const QList<ExportedLimit> limits = model.limits;
        for (const ExportedLimit &limit : limits) {
            if (limit.key != key.id)
                continue;
            hasOwn = true;
            isNamed = isNamed || limit.api == use.api;
        }
        if (!isNamed)
            continue;
        for (const ExportedLimit &limit : limits) {
            if (limit.key == key.id && (limit.api.isEmpty() || limit.api == use.api))
                rates.add(limit);
        }
        if (rates.isEmpty())
            continue;
        QJsonObject instance = rates.plugin("consumer");
        instance.insert(QStringLiteral("consumer"), key.label);
        instance.insert(QStringLiteral("service"), use.api);
        plugins.append(instance);
    }
    if (hasOwn)
        noteShadowedLimits(model, key);
    return plugins;
}

} // namespace

QString writeKong(ExportModel &model)
{
    model.keepKinds({Kind::Address}, false);
    model.leaveOutKeysWithOperations();
    model.noteExpiry();
    QJsonArray services, consumers, plugins;
    for (const ExportedApi &api : model.apis)
        services.append(serviceOf(model, api));
    const QList<ExportedKey> keys = model.keys;
    for (const ExportedKey &key : keys) {
        consumers.append(consumerOf(model, key));
        for (const QJsonValue &instance : limitsPerApi(model, key))
            plugins.append(instance);
    }
    QJsonObject root{{QStringLiteral("_format_version"), QStringLiteral("3.0")},
                     {QStringLiteral("services"), services},
                     {QStringLiteral("consumers"), consumers}};
    if (!plugins.isEmpty())
        root.insert(QStringLiteral("plugins"), plugins);
    return QString::fromUtf8(yamlText(root));
}

} // namespace keywright
