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

namespace {

constexpr QLatin1StringView places[] = {QLatin1StringView("path"), QLatin1StringView("query"),
                                        QLatin1StringView("header")};

QJsonArray parametersToJson(const QList<OperationParameter> &parameters)
{
    QJsonArray array;
    for (const OperationParameter &parameter : parameters)
        array << QJsonObject{{QStringLiteral("in"), places[int(parameter.place)]},
                             {QStringLiteral("name"), parameter.name},
                             {QStringLiteral("value"), parameter.value},
                             {QStringLiteral("required"), parameter.required}};
    return array;
}

/// What is not understood is left out: nothing but an example depends on it.
QList<OperationParameter> parametersFromJson(const QJsonArray &array)
{
    QList<OperationParameter> parameters;
    for (const QJsonValue value : array) {
        const QString in = value[u"in"].toString();
        for (int place = 0; place < 3; ++place) {
            if (in == places[place])
                parameters.append({OperationParameter::Place(place), value[u"name"].toString(),
                                   value[u"value"].toString(), value[u"required"].toBool()});
        }
    }
    return parameters;
}

} // namespace

QJsonArray operationsToJson(const QList<Operation> &operations)
{
    QJsonArray array;
    for (const Operation &operation : operations) {
        QJsonObject object{
            {QStringLiteral("operationId"), operation.operationId},
            {QStringLiteral("method"), operation.method},
            {QStringLiteral("path"), operation.path},
            {QStringLiteral("summary"), operation.summary},
            {QStringLiteral("mediaTypes"), QJsonArray::fromStringList(operation.mediaTypes)}};
        if (!operation.parameters.isEmpty())
            object.insert(u"parameters", parametersToJson(operation.parameters));
        if (!operation.example.mediaType.isEmpty())
            object.insert(u"example",
                          QJsonObject{{QStringLiteral("mediaType"), operation.example.mediaType},
                                      {QStringLiteral("text"), operation.example.text}});
        array << object;
    }
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
        operation.parameters = parametersFromJson(object.value(u"parameters").toArray());
        const QJsonValue example = object.value(u"example");
        operation.example = {example[u"mediaType"].toString(), example[u"text"].toString()};
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

QJsonValue priceToJson(const std::optional<ApiPrice> &price)
{
    if (!price)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("currency"), price->currency},
                       {QStringLiteral("microsPerThousand"), price->microsPerThousand},
                       {QStringLiteral("freeCallsPerMonth"), price->freeCallsPerMonth}};
}

Result<std::optional<ApiPrice>> priceFromJson(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return std::nullopt;
    ApiPrice price;
    price.currency = value[u"currency"].toString();
    price.microsPerThousand = value[u"microsPerThousand"].toInteger(-1);
    price.freeCallsPerMonth = value[u"freeCallsPerMonth"].toInteger(-1);
    if (!isValidPrice(price))
        return failure(ErrorCode::FormatInvalid, QStringLiteral("price"));
    return price;
}

bool isValidPrice(const ApiPrice &price)
{
    const auto isLetter = [](QChar symbol) { return symbol >= u'A' && symbol <= u'Z'; };
    return price.currency.size() == 3
           && std::all_of(price.currency.cbegin(), price.currency.cend(), isLetter)
           && price.microsPerThousand >= 0 && price.freeCallsPerMonth >= 0;
}

} // namespace keywright
