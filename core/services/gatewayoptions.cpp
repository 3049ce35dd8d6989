// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewayoptions.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace keywright {

namespace {

QStringList stringList(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray()) {
        if (!entry.toString().isEmpty())
            list.append(entry.toString());
    }
    return list;
}

} // namespace

QString gatewayOptionsToJson(const GatewayOptions &options)
{
    const QJsonObject json{
        {QStringLiteral("listen"), QJsonArray::fromStringList(options.listen)},
        {QStringLiteral("trustedProxies"), QJsonArray::fromStringList(options.trustedProxies)},
        {QStringLiteral("workers"), options.workers},
        {QStringLiteral("tls"), options.tls},
        {QStringLiteral("upstreamAuthorities"), options.upstreamAuthorities},
        {QStringLiteral("metrics"), options.metrics}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

GatewayOptions gatewayOptionsFromJson(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    GatewayOptions options;
    if (const QStringList listen = stringList(json.value(QLatin1String("listen")));
        !listen.isEmpty())
        options.listen = listen;
    options.trustedProxies = stringList(json.value(QLatin1String("trustedProxies")));
    options.workers = qMax(0, json.value(QLatin1String("workers")).toInt());
    options.tls = json.value(QLatin1String("tls")).toString();
    options.upstreamAuthorities = json.value(QLatin1String("upstreamAuthorities")).toString();
    options.metrics = json.value(QLatin1String("metrics")).toString();
    return options;
}

QString gatewayUrl(const QString &listenAddress, const QString &apiName, bool tls)
{
    const qsizetype colon = listenAddress.lastIndexOf(u':');
    QString host = listenAddress.left(colon);
    if (host == QLatin1String("0.0.0.0") || host.isEmpty())
        host = QStringLiteral("127.0.0.1");
    else if (host == QLatin1String("[::]"))
        host = QStringLiteral("[::1]");
    return QStringLiteral("%1://%2:%3/%4")
        .arg(tls ? QStringLiteral("https") : QStringLiteral("http"), host,
             listenAddress.mid(colon + 1), apiName);
}

} // namespace keywright
