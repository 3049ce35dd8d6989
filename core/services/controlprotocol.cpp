// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlprotocol.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace keywright::control {

namespace {

ErrorCode codeFromName(const QString &name)
{
    for (int code = 0; code <= int(ErrorCode::Internal); ++code) {
        if (errorName(ErrorCode(code)) == name)
            return ErrorCode(code);
    }
    return ErrorCode::GatewayFailed;
}

QStringList stringList(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray())
        list.append(entry.toString());
    return list;
}

} // namespace

QByteArray toLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<QJsonObject> fromLine(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

QJsonObject request(const QString &operation)
{
    return {{QStringLiteral("op"), operation}};
}

QJsonObject success()
{
    return {{QStringLiteral("ok"), true}};
}

QJsonObject failureAnswer(const Error &error)
{
    return {{QStringLiteral("ok"), false}, {QStringLiteral("error"), toJson(error)}};
}

Result<QJsonObject> checkAnswer(const QJsonObject &answer)
{
    if (answer.value(QLatin1String("ok")).toBool())
        return answer;
    if (answer.value(QLatin1String("error")).isObject()) {
        return tl::make_unexpected(errorFromJson(answer.value(QLatin1String("error")).toObject()));
    }
    return failure(ErrorCode::GatewayFailed, {}, QStringLiteral("unexpected answer"));
}

QJsonObject toJson(const Error &error)
{
    return {{QStringLiteral("code"), errorName(error.code)},
            {QStringLiteral("subject"), error.subject},
            {QStringLiteral("detail"), error.detail}};
}

Error errorFromJson(const QJsonObject &json)
{
    return {codeFromName(json.value(QLatin1String("code")).toString()),
            json.value(QLatin1String("subject")).toString(),
            json.value(QLatin1String("detail")).toString()};
}

QJsonObject toJson(const GatewayStatus &status)
{
    QJsonArray forced;
    for (const ForcedVerdict &verdict : status.forced)
        forced.append(QJsonObject{{QStringLiteral("key"), verdict.key.text()},
                                  {QStringLiteral("status"), verdict.status},
                                  {QStringLiteral("left"), verdict.left}});
    return {{QStringLiteral("running"), status.running},
            {QStringLiteral("listen"), QJsonArray::fromStringList(status.listen)},
            {QStringLiteral("pid"), status.pid},
            {QStringLiteral("revision"), status.revision},
            {QStringLiteral("connections"), status.connections},
            {QStringLiteral("requests"), status.requests},
            {QStringLiteral("dropped"), status.dropped},
            {QStringLiteral("tls"), status.tls},
            {QStringLiteral("authority"), status.authority},
            {QStringLiteral("metrics"), status.metrics},
            {QStringLiteral("forced"), forced},
            {QStringLiteral("clockAhead"), qint64(status.clockAhead.count())},
            {QStringLiteral("problems"), QJsonArray::fromStringList(status.problems)}};
}

GatewayStatus statusFromJson(const QJsonObject &json)
{
    const auto number = [&json](QLatin1String name) { return json.value(name).toInteger(); };
    GatewayStatus status;
    status.running = json.value(QLatin1String("running")).toBool();
    status.listen = stringList(json.value(QLatin1String("listen")));
    status.pid = number(QLatin1String("pid"));
    status.revision = number(QLatin1String("revision"));
    status.connections = number(QLatin1String("connections"));
    status.requests = number(QLatin1String("requests"));
    status.dropped = number(QLatin1String("dropped"));
    status.tls = json.value(QLatin1String("tls")).toBool();
    status.authority = json.value(QLatin1String("authority")).toString();
    status.metrics = json.value(QLatin1String("metrics")).toString();
    for (const QJsonValue &entry : json.value(QLatin1String("forced")).toArray())
        status.forced.append({KeyId(entry[QLatin1String("key")].toString()),
                              entry[QLatin1String("status")].toInt(),
                              entry[QLatin1String("left")].toInteger()});
    status.clockAhead = std::chrono::milliseconds(number(QLatin1String("clockAhead")));
    status.problems = stringList(json.value(QLatin1String("problems")));
    return status;
}

} // namespace keywright::control
