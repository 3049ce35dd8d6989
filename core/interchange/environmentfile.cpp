// SPDX-License-Identifier: GPL-3.0-or-later
#include "environmentfile.h"

#include "dotenvreader.h"
#include "yamltext.h"

#include <core/domain/requesttext.h>

#include <QtCore/QJsonArray>

namespace keywright {

namespace {

const QStringList &order()
{
    static const QStringList names{QStringLiteral("opencollection"), QStringLiteral("info"),
                                   QStringLiteral("name"),           QStringLiteral("color"),
                                   QStringLiteral("production"),     QStringLiteral("value"),
                                   QStringLiteral("disabled"),       QStringLiteral("variables")};
    return names;
}

QString text(const QJsonValue &value)
{
    // A typed value: {type, data}.
    const QJsonValue plain = value.isObject() ? value[u"data"] : value;
    if (plain.isDouble() || plain.isBool())
        return plain.toVariant().toString();
    return plain.toString();
}

QList<RequestPair> variablesOf(const QJsonArray &array)
{
    QList<RequestPair> variables;
    for (const QJsonValue &one : array) {
        const QString name = one[u"name"].toString();
        if (!name.isEmpty())
            variables.append({name, text(one[u"value"]), !one[u"disabled"].toBool()});
    }
    return variables;
}

/// `before` in the place of each variable of that name, so that what others wrote there stays.
QJsonArray variablesJson(const QList<RequestPair> &variables, const QJsonArray &before)
{
    QJsonArray array;
    for (const RequestPair &variable : variables) {
        QJsonObject object;
        for (const QJsonValue &one : before) {
            if (one[u"name"].toString() == variable.name)
                object = one.toObject();
        }
        object.insert(QStringLiteral("name"), variable.name);
        const bool mustHide =
            (object.value(u"secret").toBool() || isCredentialVariable(variable.name))
            && !isSecretReference(variable.value)
            && !variable.value.contains(QLatin1StringView("{{"));
        if (mustHide)
            object.remove(QStringLiteral("value"));
        else if (text(object.value(u"value")) != variable.value || !object.contains(u"value"))
            object.insert(QStringLiteral("value"), variable.value);
        if (variable.enabled)
            object.remove(QStringLiteral("disabled"));
        else
            object.insert(QStringLiteral("disabled"), true);
        array.append(object);
    }
    return array;
}

} // namespace

bool isSecretReference(const QString &value)
{
    return parseKeyReference(value.toUtf8()).has_value();
}

Result<EnvironmentFile> readEnvironmentFile(const QByteArray &yaml, const QString &sourceName)
{
    auto root = readYamlObject(yaml, sourceName, YamlNumbers::Whole);
    if (!root)
        return tl::make_unexpected(root.error());
    EnvironmentFile file;
    file.environment.name = text(root->value(u"name"));
    if (file.environment.name.trimmed().isEmpty())
        return failure(ErrorCode::FormatInvalid, sourceName, QStringLiteral("name"));
    file.environment.colour = text(root->value(u"color"));
    file.environment.production = root->value(u"production").toBool();
    file.environment.variables = variablesOf(root->value(u"variables").toArray());
    file.whole = *std::move(root);
    return file;
}

QByteArray environmentFileText(const EnvironmentFile &file)
{
    QJsonObject whole = file.whole;
    const Environment &environment = file.environment;
    whole.insert(QStringLiteral("name"), environment.name);
    if (environment.colour.isEmpty())
        whole.remove(QStringLiteral("color"));
    else
        whole.insert(QStringLiteral("color"), environment.colour);
    if (environment.production)
        whole.insert(QStringLiteral("production"), true);
    else
        whole.remove(QStringLiteral("production"));
    whole.insert(QStringLiteral("variables"),
                 variablesJson(environment.variables, whole.value(u"variables").toArray()));
    return yamlText(whole, order());
}

Result<QList<RequestPair>> readSharedVariables(const QByteArray &yaml, const QString &sourceName)
{
    const auto root = readYamlObject(yaml, sourceName, YamlNumbers::Whole);
    if (!root)
        return tl::make_unexpected(root.error());
    return variablesOf(root->value(u"request")[u"variables"].toArray());
}

Result<QByteArray> withSharedVariables(const QByteArray &yaml, const QString &name,
                                       const QList<RequestPair> &variables)
{
    QJsonObject whole{{QStringLiteral("opencollection"), QStringLiteral("1.0.0")},
                      {QStringLiteral("info"), QJsonObject{{QStringLiteral("name"), name}}}};
    if (!yaml.isEmpty()) {
        auto read = readYamlObject(yaml, name, YamlNumbers::Whole);
        if (!read)
            return tl::make_unexpected(read.error());
        whole = *std::move(read);
    }
    QJsonObject request = whole.value(u"request").toObject();
    request.insert(QStringLiteral("variables"),
                   variablesJson(variables, request.value(u"variables").toArray()));
    whole.insert(QStringLiteral("request"), request);
    return yamlText(whole, order());
}

} // namespace keywright
