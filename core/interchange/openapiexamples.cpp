// SPDX-License-Identifier: GPL-3.0-or-later
#include "openapiexamples.h"

#include "openapireference.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace keywright {

namespace {

constexpr int depthLimit = 8;
constexpr int stepLimit = 2000;
constexpr qint64 allStepsLimit = 400'000;
constexpr qsizetype exampleLimit = 16 * 1024;
constexpr qint64 allExamplesLimit = 4 * 1024 * 1024;
constexpr qsizetype parameterLimit = 100;
constexpr qsizetype nameLength = 200;
constexpr qsizetype valueLength = 1000;

using Place = OperationParameter::Place;

/// RFC 9110, 5.6.2.
bool isToken(const QString &name)
{
    return std::all_of(name.begin(), name.end(), [](QChar symbol) {
        const char16_t code = symbol.unicode();
        return code < 0x7f
               && (symbol.isLetterOrNumber() || QStringView(u"!#$%&'*+-.^_`|~").contains(symbol));
    });
}

/// OpenAPI 3.1, 4.8.12.2.1: these are declared by other means.
bool isOwnHeader(const QString &name)
{
    static const QStringList own{QStringLiteral("accept"), QStringLiteral("content-type"),
                                 QStringLiteral("authorization")};
    return own.contains(name.toLower());
}

QString typeOf(const QJsonObject &schema)
{
    const QJsonValue type = schema.value(u"type");
    if (!type.isArray())
        return type.toString();
    for (const QJsonValue one : type.toArray()) {
        if (one.toString() != u"null")
            return one.toString();
    }
    return {};
}

QString compact(const QJsonValue &value)
{
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

/// As one line of text; of a list its first element.
QString lineOf(const QJsonValue &value)
{
    QString text;
    if (value.isArray())
        text = lineOf(value.toArray().first());
    else if (value.isObject())
        text = compact(value);
    else
        text = value.toVariant().toString();
    for (QChar &symbol : text) {
        if (symbol < u' ' || symbol == QChar(0x7f))
            symbol = u' ';
    }
    return text.left(valueLength);
}

QJsonValue textOfFormat(const QString &format)
{
    static const QHash<QString, QString> values{
        {QStringLiteral("date"), QStringLiteral("2024-01-31")},
        {QStringLiteral("date-time"), QStringLiteral("2024-01-31T12:00:00Z")},
        {QStringLiteral("time"), QStringLiteral("12:00:00Z")},
        {QStringLiteral("email"), QStringLiteral("user@example.com")},
        {QStringLiteral("uuid"), QStringLiteral("00000000-0000-4000-8000-000000000000")},
        {QStringLiteral("uri"), QStringLiteral("https://example.com")},
        {QStringLiteral("url"), QStringLiteral("https://example.com")},
        {QStringLiteral("hostname"), QStringLiteral("example.com")},
        {QStringLiteral("ipv4"), QStringLiteral("127.0.0.1")},
        {QStringLiteral("ipv6"), QStringLiteral("::1")},
        {QStringLiteral("binary"), QString()},
        {QStringLiteral("byte"), QString()},
        {QStringLiteral("password"), QString()}};
    return values.value(format, QStringLiteral("string"));
}

bool isJsonType(const QString &type)
{
    const QString name = type.section(u';', 0, 0).trimmed().toLower();
    return name == u"application/json" || name.endsWith(u"+json") || name == u"*/*"
           || name == u"application/*" || name == u"text/json";
}

bool isFormType(const QString &type)
{
    return type.startsWith(u"application/x-www-form-urlencoded", Qt::CaseInsensitive)
           || type.startsWith(u"multipart/", Qt::CaseInsensitive);
}

/// JSON before forms before all else.
QString preferred(const QList<QString> &types)
{
    for (const auto &isWanted : {isJsonType, isFormType}) {
        const auto found = std::find_if(types.begin(), types.end(), isWanted);
        if (found != types.end())
            return *found;
    }
    return types.value(0);
}

} // namespace

void OpenApiExamples::fill(Operation &operation, const QJsonObject &item,
                           const QJsonObject &declared)
{
    QList<QJsonObject> parameters;
    // The operation's own win over its path's.
    for (const QJsonObject &owner : {declared, item}) {
        for (const QJsonValue one : owner.value(u"parameters").toArray()) {
            const QJsonObject parameter = openApiResolved(m_root, one).toObject();
            const auto isSame = [&](const QJsonObject &known) {
                return known.value(u"name") == parameter.value(u"name")
                       && known.value(u"in") == parameter.value(u"in");
            };
            if (!parameter.isEmpty() && parameters.size() < parameterLimit
                && std::none_of(parameters.begin(), parameters.end(), isSame))
                parameters.append(parameter);
        }
    }
    for (const QJsonObject &parameter : parameters)
        takeParameter(operation, parameter);
    if (m_isSwagger)
        takeSwaggerBody(operation, parameters);
    else
        takeBody(operation, declared);
    m_size += operation.example.text.size();
    if (m_size > allExamplesLimit)
        operation.example.text.clear();
}

void OpenApiExamples::takeParameter(Operation &operation, const QJsonObject &parameter)
{
    const QString name = parameter.value(u"name").toString();
    const QString in = parameter.value(u"in").toString();
    if (name.isEmpty() || name.size() > nameLength)
        return;
    if (in == u"path")
        operation.parameters.append({Place::Path, name, parameterValue(parameter, true), true});
    else if (in == u"query")
        operation.parameters.append({Place::Query, name, parameterValue(parameter, false),
                                     parameter.value(u"required").toBool()});
    else if (in == u"header" && isToken(name) && !isOwnHeader(name))
        operation.parameters.append({Place::Header, name, parameterValue(parameter, false),
                                     parameter.value(u"required").toBool()});
}

QString OpenApiExamples::parameterValue(const QJsonObject &parameter, bool isPath)
{
    m_steps = 0;
    QJsonValue value = mediaExample(parameter);
    if (value.isUndefined()) {
        const QJsonObject content = parameter.value(u"content").toObject();
        if (!content.isEmpty())
            value = mediaExample(content.begin().value().toObject());
    }
    if (value.isUndefined() && m_isSwagger)
        value = ofSchema(parameter, 0);
    QString text = lineOf(value);
    if (text.contains(QLatin1StringView("{{"))) // another program's variable is no example
        text.clear();
    // An empty segment would be another path.
    return isPath && (text.isEmpty() || text == u"string") ? QStringLiteral("1") : text;
}

/// Of a media type, or of a parameter: both say it alike. Undefined: nothing is known.
QJsonValue OpenApiExamples::mediaExample(const QJsonObject &media)
{
    for (const auto *name : {u"example", u"x-example"}) {
        const QJsonValue own = media.value(QStringView(name));
        if (!own.isUndefined())
            return own;
    }
    const QJsonValue all = media.value(u"examples");
    if (all.isObject() && !all.toObject().isEmpty()) {
        const QJsonValue first = openApiResolved(m_root, all.toObject().begin().value());
        const QJsonValue value = first[u"value"];
        if (!value.isUndefined())
            return value;
    }
    return media.contains(u"schema") ? ofSchema(media.value(u"schema"), 0)
                                     : QJsonValue(QJsonValue::Undefined);
}

void OpenApiExamples::takeBody(Operation &operation, const QJsonObject &declared)
{
    const QJsonObject body = openApiResolved(m_root, declared.value(u"requestBody")).toObject();
    const QJsonObject content = body.value(u"content").toObject();
    const QString type = preferred(operation.mediaTypes);
    if (type.isEmpty())
        return;
    m_steps = 0;
    operation.example = {
        type,
        bodyText(type, mediaExample(openApiResolved(m_root, content.value(type)).toObject()))};
}

void OpenApiExamples::takeSwaggerBody(Operation &operation, const QList<QJsonObject> &parameters)
{
    m_steps = 0;
    QJsonObject form;
    bool hasFile = false;
    for (const QJsonObject &parameter : parameters) {
        const QString in = parameter.value(u"in").toString();
        if (in == u"body") {
            QString type = preferred(operation.mediaTypes);
            if (type.isEmpty())
                type = QStringLiteral("application/json");
            operation.example = {type, bodyText(type, mediaExample(parameter))};
            return;
        }
        if (in == u"formData") {
            hasFile = hasFile || parameter.value(u"type").toString() == u"file";
            form.insert(parameter.value(u"name").toString(), parameterValue(parameter, false));
        }
    }
    if (form.isEmpty())
        return;
    QString type = preferred(operation.mediaTypes);
    if (!isFormType(type))
        type = hasFile ? QStringLiteral("multipart/form-data")
                       : QStringLiteral("application/x-www-form-urlencoded");
    operation.example = {type, bodyText(type, form)};
}

/// What the schema itself offers, if it does.
std::optional<QJsonValue> OpenApiExamples::given(const QJsonObject &schema) const
{
    for (const auto *name : {u"example", u"default", u"const"}) {
        const QJsonValue value = schema.value(QStringView(name));
        if (!value.isUndefined() && !value.isNull())
            return value;
    }
    for (const auto *name : {u"examples", u"enum"}) {
        const QJsonArray values = schema.value(QStringView(name)).toArray();
        if (!values.isEmpty())
            return values.first();
    }
    return {};
}

QJsonValue OpenApiExamples::ofSchema(const QJsonValue &value, int depth)
{
    if (++m_steps > stepLimit || ++m_allSteps > allStepsLimit || depth > depthLimit)
        return QJsonValue(QJsonValue::Undefined);
    const QJsonObject schema = openApiResolved(m_root, value).toObject();
    if (const auto own = given(schema))
        return *own;
    for (const auto *name : {u"oneOf", u"anyOf"}) {
        const QJsonArray choices = schema.value(QStringView(name)).toArray();
        if (!choices.isEmpty() && !schema.contains(u"properties"))
            return ofSchema(choices.first(), depth + 1);
    }
    const QString type = typeOf(schema);
    if (type == u"object" || schema.contains(u"properties") || schema.contains(u"allOf"))
        return ofObject(schema, depth);
    if (type == u"array") {
        const QJsonValue item = ofSchema(schema.value(u"items"), depth + 1);
        return item.isUndefined() ? QJsonArray() : QJsonArray{item};
    }
    if (type == u"integer" || type == u"number") {
        const double least = schema.value(u"minimum").toDouble(0);
        return least > 0 ? least : type == u"integer" ? 1.0 : 1.5;
    }
    if (type == u"boolean")
        return true;
    if (type == u"string")
        return textOfFormat(schema.value(u"format").toString());
    return QJsonValue(QJsonValue::Undefined);
}

QJsonValue OpenApiExamples::ofObject(const QJsonObject &schema, int depth)
{
    QJsonObject object;
    for (const QJsonValue part : schema.value(u"allOf").toArray()) {
        const QJsonValue value = ofSchema(part, depth + 1);
        if (!value.isObject() && !value.isUndefined() && !schema.contains(u"properties"))
            return value; // one that is no object, with a remark around it
        const QJsonObject members = value.toObject();
        for (auto one = members.begin(); one != members.end(); ++one)
            object.insert(one.key(), one.value());
    }
    const QJsonObject properties = schema.value(u"properties").toObject();
    for (auto one = properties.begin(); one != properties.end(); ++one) {
        const QJsonObject property = openApiResolved(m_root, one.value()).toObject();
        if (property.value(u"readOnly").toBool())
            continue;
        const QJsonValue value = ofSchema(one.value(), depth + 1);
        if (!value.isUndefined())
            object.insert(one.key(), value);
    }
    return object;
}

QString OpenApiExamples::bodyText(const QString &type, const QJsonValue &example)
{
    if (example.isUndefined())
        return {};
    QString text;
    if (example.isObject() || example.isArray()) {
        const bool isForm = isFormType(type);
        const QJsonDocument document = example.isObject() ? QJsonDocument(example.toObject())
                                                          : QJsonDocument(example.toArray());
        // A document of XML has no example in JSON that says how it is written.
        if (!isForm && !isJsonType(type))
            return {};
        text = QString::fromUtf8(
            document.toJson(isForm ? QJsonDocument::Compact : QJsonDocument::Indented));
        if (text.size() > exampleLimit)
            text = compact(example);
    } else if (example.isString() && isJsonType(type)) {
        // Written out as text by some, meant as a text by others.
        QJsonParseError problem;
        const QString own = example.toString();
        QJsonDocument::fromJson(own.toUtf8(), &problem);
        text = problem.error == QJsonParseError::NoError
                   ? own
                   : QString::fromUtf8(QJsonDocument(QJsonArray{own}).toJson()).trimmed();
        if (problem.error != QJsonParseError::NoError)
            text = text.mid(1, text.size() - 2).trimmed();
    } else {
        text = example.toVariant().toString();
    }
    return text.size() > exampleLimit ? QString() : text;
}

} // namespace keywright
