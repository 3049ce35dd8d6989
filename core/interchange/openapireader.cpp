// SPDX-License-Identifier: GPL-3.0-or-later
#include "openapireader.h"

#include "jsontext.h"
#include "openapireference.h"

#include <QtCore/QJsonArray>

namespace keywright {

namespace {

constexpr qsizetype operationLimit = 20'000;
constexpr qsizetype mediaTypeLimit = 64;
constexpr qsizetype serverLimit = 100;
constexpr qsizetype warningLimit = 200;
constexpr qsizetype titleLength = 300;
constexpr qsizetype nameLength = 2000;

/// Methods that a path item may have as a name (OpenAPI 3.2 adds `query`), in alphabetical order.
constexpr const char *methods[] = {"delete", "get", "head",  "options", "patch",
                                   "post",   "put", "query", "trace"};

QString textOf(const QJsonValue &value, qsizetype limit)
{
    return value.toString().left(limit);
}

void appendMediaType(QList<QString> &types, const QString &type)
{
    if (!type.isEmpty() && type.size() <= nameLength && types.size() < mediaTypeLimit
        && !types.contains(type))
        types.append(type);
}

} // namespace

OpenApiReader::OpenApiReader(QJsonObject root, QString sourceName)
    : m_root(std::move(root))
    , m_sourceName(std::move(sourceName))
    , m_examples(m_root)
{
}

void OpenApiReader::warn(Code code, const QString &place)
{
    if (m_document.warnings.size() < warningLimit)
        m_document.warnings.append({code, place.left(nameLength)});
    else if (m_document.warnings.size() == warningLimit)
        m_document.warnings.append({Code::WarningsOmitted, {}});
}

tl::unexpected<Error> OpenApiReader::invalid(const QString &place, const char *problem) const
{
    return failure(ErrorCode::FormatInvalid, m_sourceName,
                   place + QStringLiteral(": ") + QString::fromLatin1(problem));
}

Result<OpenApiDocument> OpenApiReader::read()
{
    if (const auto version = readVersion(); !version)
        return tl::make_unexpected(version.error());
    const QJsonValue info = m_root.value(QLatin1StringView("info"));
    if (!info.isObject())
        return invalid(QStringLiteral("/info"), info.isUndefined() ? "missing" : "not an object");
    m_document.title = textOf(info[QLatin1StringView("title")], titleLength);
    m_document.version = textOf(info[QLatin1StringView("version")], titleLength);
    if (m_isSwagger)
        readSwaggerServers();
    else
        readServers();
    if (const auto paths = readPaths(); !paths)
        return tl::make_unexpected(paths.error());
    return std::move(m_document);
}

Result<void> OpenApiReader::readVersion()
{
    const QJsonValue swagger = m_root.value(QLatin1StringView("swagger"));
    const QJsonValue openapi = m_root.value(QLatin1StringView("openapi"));
    if (swagger.isUndefined() && openapi.isUndefined())
        return invalid(QStringLiteral("/openapi"), "missing; this is no OpenAPI document");
    m_isSwagger = openapi.isUndefined();
    m_examples.setSwagger(m_isSwagger);
    m_document.specification = textOf(m_isSwagger ? swagger : openapi, titleLength);
    if (m_isSwagger && m_document.specification != QLatin1StringView("2.0"))
        return invalid(QStringLiteral("/swagger"), "not a version that can be read");
    if (!m_isSwagger && !m_document.specification.startsWith(QLatin1StringView("3.")))
        return invalid(QStringLiteral("/openapi"), "not a version that can be read");
    return {};
}

void OpenApiReader::readServers()
{
    const QJsonArray servers = m_root.value(QLatin1StringView("servers")).toArray();
    for (qsizetype i = 0; i < qMin(servers.size(), serverLimit); ++i)
        readServer(servers[i].toObject(), QStringLiteral("/servers/%1").arg(i));
}

void OpenApiReader::readServer(const QJsonObject &server, const QString &place)
{
    QString text = textOf(server.value(QLatin1StringView("url")), nameLength);
    const QJsonObject variables = server.value(QLatin1StringView("variables")).toObject();
    // Only variables that the text names; a default is put in once and not read again.
    QString url;
    for (qsizetype from = 0; from < text.size();) {
        const auto open = text.indexOf(u'{', from);
        const auto close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0) {
            url += text.mid(from);
            break;
        }
        const QJsonValue variable = variables.value(text.mid(open + 1, close - open - 1));
        url += text.mid(from, open - from)
               + variable[QLatin1StringView("default")].toVariant().toString().left(nameLength);
        from = close + 1;
    }
    const QUrl parsed(url.left(nameLength), QUrl::StrictMode);
    const QString scheme = parsed.scheme();
    const bool isWeb = scheme.isEmpty() || scheme == QLatin1StringView("http")
                       || scheme == QLatin1StringView("https");
    if (url.isEmpty() || !parsed.isValid() || !isWeb)
        warn(Code::ServerInvalid, place);
    else
        m_document.servers.append(parsed);
}

void OpenApiReader::readSwaggerServers()
{
    const QString host = textOf(m_root.value(QLatin1StringView("host")), nameLength);
    const QString base = textOf(m_root.value(QLatin1StringView("basePath")), nameLength);
    if (host.isEmpty()) {
        if (!base.isEmpty())
            m_document.servers.append(QUrl(base));
        return;
    }
    QStringList schemes;
    for (const QJsonValue &scheme : m_root.value(QLatin1StringView("schemes")).toArray()) {
        const QString name = scheme.toString();
        const bool isWeb = name == QLatin1StringView("http") || name == QLatin1StringView("https");
        if (isWeb && !schemes.contains(name))
            schemes.append(name);
    }
    if (schemes.isEmpty())
        schemes.append(QStringLiteral("https"));
    for (const QString &scheme : schemes) {
        const QUrl url(scheme + QStringLiteral("://") + host + base, QUrl::StrictMode);
        if (url.isValid() && !url.host().isEmpty())
            m_document.servers.append(url);
        else
            warn(Code::ServerInvalid, QStringLiteral("/host"));
    }
}

Result<void> OpenApiReader::readPaths()
{
    const QJsonValue paths = m_root.value(QLatin1StringView("paths"));
    // From 3.1 on a document may consist of webhooks or components alone.
    const bool mayLackPaths =
        !m_isSwagger && !m_document.specification.startsWith(QLatin1StringView("3.0"));
    if (paths.isUndefined() && mayLackPaths)
        return {};
    if (!paths.isObject())
        return invalid(QStringLiteral("/paths"), paths.isUndefined() ? "missing" : "not an object");
    const QJsonObject items = paths.toObject();
    for (auto item = items.begin(); item != items.end(); ++item) {
        if (item.key().startsWith(QLatin1StringView("x-")))
            continue;
        readPath(item.key(), item.value());
        if (m_document.operations.size() > operationLimit)
            return invalid(QStringLiteral("/paths"), "more than 20000 operations");
    }
    return {};
}

void OpenApiReader::readPath(const QString &path, const QJsonValue &value)
{
    const QString place = QStringLiteral("/paths/") + pointerStep(path);
    const bool hasSlash = path.startsWith(u'/');
    const bool isUsable = path.size() <= nameLength && value.isObject();
    if (!hasSlash || !isUsable)
        warn(Code::PathInvalid, place);
    if (!isUsable)
        return;
    const auto item = resolved(value, place);
    if (!item)
        return;
    for (const char *method : methods) {
        const QString name = QString::fromLatin1(method);
        const auto operation = item->constFind(name);
        if (operation != item->constEnd())
            readOperation(hasSlash ? path : u'/' + path, name, operation.value(), *item,
                          place + u'/' + name);
    }
}

void OpenApiReader::readOperation(const QString &path, const QString &method,
                                  const QJsonValue &value, const QJsonObject &item,
                                  const QString &place)
{
    if (!value.isObject()) {
        warn(Code::OperationInvalid, place);
        return;
    }
    const QJsonObject object = value.toObject();
    Operation operation;
    operation.operationId = takeOperationId(object, place);
    operation.method = method.toUpper();
    operation.path = path;
    operation.summary = textOf(object.value(QLatin1StringView("summary")), titleLength);
    operation.mediaTypes =
        m_isSwagger ? swaggerMediaTypes(object, place) : mediaTypes(object, place);
    m_examples.fill(operation, item, object);
    m_document.operations.append(operation);
}

/// An id that comes again is dropped: a key that is limited to it must not gain a second operation.
QString OpenApiReader::takeOperationId(const QJsonObject &operation, const QString &place)
{
    const QString id = textOf(operation.value(QLatin1StringView("operationId")), nameLength);
    if (id.isEmpty())
        return {};
    if (m_operationIds.contains(id)) {
        warn(Code::OperationIdRepeated, place + QStringLiteral("/operationId"));
        return {};
    }
    m_operationIds.insert(id);
    return id;
}

QList<QString> OpenApiReader::mediaTypes(const QJsonObject &operation, const QString &place)
{
    const QJsonValue value = operation.value(QLatin1StringView("requestBody"));
    if (value.isUndefined())
        return {};
    const auto body = resolved(value, place + QStringLiteral("/requestBody"));
    if (!body)
        return {};
    QList<QString> types;
    const QJsonObject content = body->value(QLatin1StringView("content")).toObject();
    for (auto type = content.begin(); type != content.end() && types.size() < mediaTypeLimit;
         ++type)
        appendMediaType(types, type.key());
    return types;
}

/// Swagger 2: what is consumed, of operations that have a body at all.
QList<QString> OpenApiReader::swaggerMediaTypes(const QJsonObject &operation, const QString &place)
{
    const QJsonArray parameters = operation.value(QLatin1StringView("parameters")).toArray();
    bool hasBody = false;
    for (qsizetype i = 0; i < qMin<qsizetype>(parameters.size(), 1000) && !hasBody; ++i) {
        const auto parameter =
            resolved(parameters[i], QStringLiteral("%1/parameters/%2").arg(place).arg(i));
        const QString in =
            parameter ? parameter->value(QLatin1StringView("in")).toString() : QString();
        hasBody = in == QLatin1StringView("body") || in == QLatin1StringView("formData");
    }
    if (!hasBody)
        return {};
    const QJsonValue own = operation.value(QLatin1StringView("consumes"));
    QList<QString> types;
    for (const QJsonValue &type :
         (own.isArray() ? own : m_root.value(QLatin1StringView("consumes"))).toArray()) {
        appendMediaType(types, type.toString());
        if (types.size() >= mediaTypeLimit)
            break;
    }
    return types;
}

std::optional<QJsonObject> OpenApiReader::resolved(const QJsonValue &value, const QString &place)
{
    QJsonValue current = value;
    for (int step = 0; step < openApiReferenceSteps && current.isObject(); ++step) {
        const QJsonValue reference = current[openApiReference];
        if (!reference.isString())
            return current.toObject();
        const QString target = reference.toString();
        if (!target.startsWith(u'#')) {
            warn(Code::ReferenceExternal, place);
            return std::nullopt;
        }
        current = openApiValue(m_root, target.mid(1));
    }
    warn(Code::ReferenceUnresolved, place);
    return std::nullopt;
}

} // namespace keywright
