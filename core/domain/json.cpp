// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"

#include <core/policy/parse.h>

#include <QtCore/QJsonObject>

namespace keywright {

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
