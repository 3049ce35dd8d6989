// SPDX-License-Identifier: GPL-3.0-or-later
#include "apicolumns.h"

#include <core/base/log.h>
#include <core/domain/json.h>
#include <core/domain/restrictionsjson.h>

#include <QtCore/QJsonDocument>

namespace keywright::store {

namespace {

QString compact(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QJsonDocument parsed(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8());
}

void warnBroken(const char *what)
{
    qCWarning(logStore) << "a stored value does not parse:" << what;
}

} // namespace

QString apiSettingsText(const Api &api)
{
    return compact(QJsonDocument(
        QJsonObject{{QStringLiteral("keyLocations"), keyLocationsToJson(api.keyLocations)},
                    {QStringLiteral("keepKey"), api.keepKey},
                    {QStringLiteral("corsOrigins"), QJsonArray::fromStringList(api.corsOrigins)},
                    {QStringLiteral("limits"), limitsToJson(api.limits)},
                    {QStringLiteral("credentialPlacement"), api.credentialPlacement},
                    {QStringLiteral("price"), priceToJson(api.price)}}));
}

void readApiSettings(const QString &text, Api &api)
{
    const QJsonObject object = parsed(text).object();
    if (auto locations = keyLocationsFromJson(object.value(u"keyLocations").toArray()))
        api.keyLocations = *locations;
    else
        warnBroken("keyLocations");
    api.keepKey = object.value(u"keepKey").toBool();
    api.credentialPlacement = object.value(u"credentialPlacement").toString();
    for (const QJsonValue origin : object.value(u"corsOrigins").toArray())
        api.corsOrigins << origin.toString();
    if (auto limits = limitsFromJson(object.value(u"limits").toArray()))
        api.limits = *limits;
    else
        warnBroken("limits");
    if (auto price = priceFromJson(object.value(u"price")))
        api.price = *price;
    else
        warnBroken("price");
}

QString operationsText(const QList<Operation> &operations)
{
    return operations.isEmpty() ? QString() : compact(QJsonDocument(operationsToJson(operations)));
}

QList<Operation> readOperations(const QString &text)
{
    if (text.isEmpty())
        return {};
    auto operations = operationsFromJson(parsed(text).array());
    if (!operations)
        warnBroken("operations");
    return operations.value_or(QList<Operation>());
}

QString reachabilityText(const Reachability &reachability)
{
    if (reachability == Reachability())
        return {};
    QJsonObject object{{QStringLiteral("state"), int(reachability.state)},
                       {QStringLiteral("latency"), qint64(reachability.latency.count())},
                       {QStringLiteral("detail"), reachability.detail}};
    if (reachability.checked)
        object.insert(u"checked", toRfc3339(*reachability.checked));
    if (reachability.lastSeen)
        object.insert(u"lastSeen", toRfc3339(*reachability.lastSeen));
    return compact(QJsonDocument(object));
}

Reachability readReachability(const QString &text)
{
    Reachability reachability;
    if (text.isEmpty())
        return reachability;
    const QJsonObject object = parsed(text).object();
    const int state = object.value(u"state").toInt();
    if (state >= 0 && state <= int(Reachability::State::Failed))
        reachability.state = Reachability::State(state);
    reachability.latency = std::chrono::milliseconds(object.value(u"latency").toInteger());
    reachability.detail = object.value(u"detail").toString();
    reachability.checked = fromRfc3339(object.value(u"checked").toString());
    reachability.lastSeen = fromRfc3339(object.value(u"lastSeen").toString());
    return reachability;
}

} // namespace keywright::store
