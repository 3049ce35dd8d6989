// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"

#include "restrictionsjson.h"

#include <core/policy/parse.h>

namespace keywright {

namespace {

QJsonValue orNull(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toRfc3339(*instant)) : QJsonValue();
}

template<typename Tag>
QJsonValue orNull(const Id<Tag> &id)
{
    return id.isEmpty() ? QJsonValue() : QJsonValue(id.text());
}

double inMilliseconds(std::chrono::microseconds latency)
{
    return double(latency.count()) / 1000.0;
}

QString useName(KeyUse use)
{
    switch (use) {
    case KeyUse::Unspecified:
        break;
    case KeyUse::Website:
        return QStringLiteral("website");
    case KeyUse::Server:
        return QStringLiteral("server");
    case KeyUse::Android:
        return QStringLiteral("android");
    case KeyUse::Ios:
        return QStringLiteral("ios");
    case KeyUse::ThisComputer:
        return QStringLiteral("computer");
    }
    return QStringLiteral("unspecified");
}

QJsonArray versionsOf(const Key &key)
{
    QJsonArray versions;
    for (const KeyVersion &version : key.versions)
        versions << QJsonObject{{QStringLiteral("version"), version.number},
                                {QStringLiteral("last4"), version.last4},
                                {QStringLiteral("created"), toRfc3339(version.created)},
                                {QStringLiteral("ends"), orNull(version.ends)},
                                {QStringLiteral("kept"), version.kept}};
    return versions;
}

} // namespace

QJsonObject toJson(const Project &project)
{
    QJsonObject object{{QStringLiteral("id"), project.id.text()},
                       {QStringLiteral("name"), project.name},
                       {QStringLiteral("prefix"), project.prefix},
                       {QStringLiteral("archived"), project.archived},
                       {QStringLiteral("created"), toRfc3339(project.created)}};
    if (project.deleted)
        object.insert(u"deleted", toRfc3339(*project.deleted));
    return object;
}

QJsonObject toJson(const Api &api)
{
    return {{QStringLiteral("id"), api.id.text()},
            {QStringLiteral("project"), api.project.text()},
            {QStringLiteral("name"), api.name},
            {QStringLiteral("upstream"), api.upstream.toString(QUrl::FullyEncoded)},
            {QStringLiteral("keyLocations"), keyLocationsToJson(api.keyLocations)},
            {QStringLiteral("keepKey"), api.keepKey},
            {QStringLiteral("operations"), operationsToJson(api.operations)},
            {QStringLiteral("credential"), orNull(api.credential.value_or(KeyId()))},
            {QStringLiteral("corsOrigins"), QJsonArray::fromStringList(api.corsOrigins)},
            {QStringLiteral("limits"), limitsToJson(api.limits)},
            {QStringLiteral("created"), toRfc3339(api.created)}};
}

QJsonObject toJson(const Key &key, Instant now)
{
    QJsonObject object{
        {QStringLiteral("id"), key.id.text()},
        {QStringLiteral("project"), key.project.text()},
        {QStringLiteral("name"), key.name},
        {QStringLiteral("application"), key.application},
        {QStringLiteral("note"), key.note},
        {QStringLiteral("kind"),
         key.kind == KeyKind::Imported ? QStringLiteral("imported") : QStringLiteral("issued")},
        {QStringLiteral("use"), useName(key.use)},
        {QStringLiteral("prefix"), key.prefix},
        {QStringLiteral("last4"), key.versions.isEmpty() ? QString() : key.current().last4},
        {QStringLiteral("state"), stateName(effectiveState(key, now))},
        {QStringLiteral("created"), toRfc3339(key.created)},
        {QStringLiteral("expires"), orNull(key.expires)},
        {QStringLiteral("lastUsed"), orNull(key.lastUsed)},
        {QStringLiteral("kept"), !key.versions.isEmpty() && key.current().kept},
        {QStringLiteral("versions"), versionsOf(key)},
        {QStringLiteral("restrictions"), toJson(key.restrictions)},
    };
    if (!key.provider.isEmpty())
        object.insert(u"provider", key.provider);
    if (key.deleted)
        object.insert(u"deleted", toRfc3339(*key.deleted));
    return object;
}

QJsonObject toJson(const ActivityEntry &entry)
{
    return {{QStringLiteral("time"), toRfc3339(entry.time)},
            {QStringLiteral("requestId"), entry.requestId},
            {QStringLiteral("project"), orNull(entry.project)},
            {QStringLiteral("api"), orNull(entry.api)},
            {QStringLiteral("apiName"), entry.apiName},
            {QStringLiteral("key"), orNull(entry.key)},
            {QStringLiteral("keyName"), entry.keyName},
            {QStringLiteral("version"), entry.version},
            {QStringLiteral("method"), entry.method},
            {QStringLiteral("path"), entry.path},
            {QStringLiteral("operation"), entry.operation},
            {QStringLiteral("peer"), entry.peer},
            {QStringLiteral("verdict"), outcomeName(entry.outcome)},
            {QStringLiteral("reason"), entry.reason},
            {QStringLiteral("step"), entry.step},
            {QStringLiteral("detail"), entry.detail},
            {QStringLiteral("observed"), entry.observed},
            {QStringLiteral("status"), entry.status},
            {QStringLiteral("latencyMs"), inMilliseconds(entry.latency)},
            {QStringLiteral("wouldDeny"), entry.wouldDeny},
            {QStringLiteral("repeats"), entry.repeats}};
}

QJsonObject toJson(const UsageRow &row)
{
    return {{QStringLiteral("group"), row.group},
            {QStringLiteral("label"), row.label},
            {QStringLiteral("granted"), row.granted},
            {QStringLiteral("denied"), row.denied},
            {QStringLiteral("failed"), row.failed},
            {QStringLiteral("bytesIn"), row.bytesIn},
            {QStringLiteral("bytesOut"), row.bytesOut},
            {QStringLiteral("p50"), inMilliseconds(row.p50)},
            {QStringLiteral("p95"), inMilliseconds(row.p95)},
            {QStringLiteral("p99"), inMilliseconds(row.p99)}};
}

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Granted:
        return QStringLiteral("granted");
    case Outcome::Denied:
        return QStringLiteral("denied");
    case Outcome::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

QJsonArray operationsToJson(const QList<Operation> &operations)
{
    QJsonArray array;
    for (const Operation &operation : operations)
        array << QJsonObject{
            {QStringLiteral("operationId"), operation.operationId},
            {QStringLiteral("method"), operation.method},
            {QStringLiteral("path"), operation.path},
            {QStringLiteral("summary"), operation.summary},
            {QStringLiteral("mediaTypes"), QJsonArray::fromStringList(operation.mediaTypes)}};
    return array;
}

Result<QList<Operation>> operationsFromJson(const QJsonArray &array)
{
    QList<Operation> operations;
    for (const QJsonValue value : array) {
        const QJsonObject object = value.toObject();
        Operation operation;
        operation.operationId = object.value(u"operationId").toString();
        operation.method = object.value(u"method").toString();
        operation.path = object.value(u"path").toString();
        operation.summary = object.value(u"summary").toString();
        for (const QJsonValue type : object.value(u"mediaTypes").toArray())
            operation.mediaTypes << type.toString();
        if (operation.method.isEmpty() || !operation.path.startsWith(u'/'))
            return failure(ErrorCode::FormatInvalid, QStringLiteral("operations"));
        operations << operation;
    }
    return operations;
}

QJsonArray keyLocationsToJson(const std::vector<policy::KeyLocation> &locations)
{
    QJsonArray array;
    for (const policy::KeyLocation &location : locations)
        array << QString::fromStdString(policy::keyLocationText(location));
    return array;
}

Result<std::vector<policy::KeyLocation>> keyLocationsFromJson(const QJsonArray &array)
{
    std::vector<policy::KeyLocation> locations;
    for (const QJsonValue value : array) {
        const auto location = policy::parseKeyLocation(value.toString().toStdString());
        if (!location)
            return failure(ErrorCode::FormatInvalid, QStringLiteral("keyLocations"));
        locations.push_back(*location);
    }
    return locations;
}

} // namespace keywright
