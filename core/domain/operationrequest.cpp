// SPDX-License-Identifier: GPL-3.0-or-later
#include "operationrequest.h"

#include "requesttext.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

namespace keywright {

namespace {

using Place = OperationParameter::Place;

/// Percent-encoded where it would end the value or mean something else.
QString queryEncoded(const QString &text)
{
    static const QByteArray asItIs = " !$'()*,/:;?@[]{}|\"<>`^";
    return QString::fromUtf8(text.toUtf8().toPercentEncoding(asItIs));
}

QString valueOf(const Operation &operation, const QString &name)
{
    for (const OperationParameter &parameter : operation.parameters) {
        if (parameter.place == Place::Path && parameter.name == name)
            return parameter.value;
    }
    return QStringLiteral("1");
}

/// `{name}` segments become `:name`; one that is only a part of its segment gets its value at once.
void placeUrl(const Operation &operation, const QString &baseUrl, RequestDocument &document)
{
    static const QRegularExpression whole(QStringLiteral("^\\{([\\w.$-]+)\\}$"));
    static const QRegularExpression part(QStringLiteral("\\{([^{}/]*)\\}"));
    QStringList segments = operation.path.split(u'/');
    for (QString &segment : segments) {
        if (const auto match = whole.match(segment); match.hasMatch()) {
            const QString name = match.captured(1);
            document.pathParameters.append({name, valueOf(operation, name)});
            segment = u':' + name;
            continue;
        }
        for (auto match = part.match(segment); match.hasMatch(); match = part.match(segment))
            segment.replace(
                match.capturedStart(), match.capturedLength(),
                QString::fromLatin1(
                    valueOf(operation, match.captured(1)).toUtf8().toPercentEncoding()));
    }
    setUrlText(document, baseUrl + segments.join(u'/'));
}

QList<RequestPair> formFields(const QString &text)
{
    QList<RequestPair> fields;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto one = object.begin(); one != object.end(); ++one) {
        const QJsonArray values = one->isArray() ? one->toArray() : QJsonArray{one.value()};
        for (const QJsonValue value : values) {
            const QByteArray inner =
                value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                                : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
            const bool isNested = value.isArray() || value.isObject();
            const QString shown =
                isNested ? QString::fromUtf8(inner) : value.toVariant().toString();
            fields.append({one.key(), shown.isNull() ? QStringLiteral("") : shown});
        }
    }
    return fields;
}

void placeBody(const OperationExample &example, RequestDocument &document)
{
    const QString type = example.mediaType.section(u';', 0, 0).trimmed().toLower();
    RequestBody &body = document.body;
    if (type == u"application/x-www-form-urlencoded") {
        body.kind = BodyKind::Form;
        body.form = formFields(example.text);
    } else if (type.startsWith(u"multipart/")) {
        body.kind = BodyKind::Multipart;
        for (const RequestPair &field : formFields(example.text))
            body.parts.append({field.name, field.value});
        if (type != u"multipart/form-data")
            document.headers.append({QStringLiteral("Content-Type"), example.mediaType});
    } else if (type == u"application/json" || type.endsWith(u"+json") || type.contains(u'*')
               || type == u"text/json") {
        body.kind = BodyKind::Json;
        body.text = example.text.isEmpty() ? QByteArray("{}") : example.text.toUtf8();
        if (type != u"application/json" && !type.contains(u'*'))
            document.headers.append({QStringLiteral("Content-Type"), example.mediaType});
    } else {
        body.kind = BodyKind::Text;
        body.contentType = example.mediaType;
        body.text = example.text.toUtf8();
    }
}

} // namespace

RequestDocument operationRequest(const Operation &operation, const QString &baseUrl)
{
    RequestDocument document;
    document.method = operation.method;
    document.name = operation.summary.isEmpty() ? operation.method + u' ' + operation.path
                                                : operation.summary.simplified();
    placeUrl(operation, baseUrl, document);
    for (const OperationParameter &parameter : operation.parameters) {
        if (parameter.place == Place::Query)
            document.query.append(
                {queryEncoded(parameter.name), queryEncoded(parameter.value), parameter.required});
        else if (parameter.place == Place::Header)
            document.headers.append({parameter.name, parameter.value, parameter.required});
    }
    OperationExample example = operation.example;
    // One that was read before examples were.
    if (example.mediaType.isEmpty() && !operation.mediaTypes.isEmpty())
        example.mediaType = operation.mediaTypes.constFirst();
    const bool takesBody =
        operation.method != u"GET" && operation.method != u"HEAD" && operation.method != u"TRACE";
    if (takesBody && !example.mediaType.isEmpty())
        placeBody(example, document);
    return document;
}

} // namespace keywright
