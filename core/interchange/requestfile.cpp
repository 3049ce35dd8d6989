// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestfile.h"

#include "dotenvreader.h"
#include "requestruntime.h"
#include "yamltext.h"

#include <core/domain/requesttext.h>

#include <QtCore/QJsonArray>

#include <algorithm>

namespace keywright {

namespace {

constexpr double longestTimeout = 86'400'000; // milliseconds: a day

QString text(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    if (value.isDouble() || value.isBool())
        return value.toVariant().toString();
    return value.toString();
}

RequestPair pairOf(const QJsonObject &object)
{
    return {text(object, QLatin1StringView("name")), text(object, QLatin1StringView("value")),
            !object.value(u"disabled").toBool()};
}

QList<RequestPair> pairsOf(const QJsonValue &array)
{
    QList<RequestPair> pairs;
    for (const QJsonValue &entry : array.toArray())
        pairs.append(pairOf(entry.toObject()));
    return pairs;
}

FormPart partOf(const QJsonObject &object)
{
    FormPart part;
    part.name = text(object, QLatin1StringView("name"));
    part.isFile = object.value(u"type") == QLatin1StringView("file");
    const QJsonValue value = object.value(u"value");
    // A file part may name several; each program writes one at least.
    part.value = value.isArray() ? value.toArray().at(0).toString()
                                 : text(object, QLatin1StringView("value"));
    part.fileName = text(object, QLatin1StringView("fileName"));
    part.contentType = text(object, QLatin1StringView("contentType"));
    part.enabled = !object.value(u"disabled").toBool();
    return part;
}

RequestBody bodyOf(const QJsonObject &body)
{
    RequestBody read;
    const QString type = text(body, QLatin1StringView("type"));
    const QJsonValue data = body.value(u"data");
    if (type == QLatin1StringView("form-urlencoded")) {
        read.kind = BodyKind::Form;
        read.form = pairsOf(data);
    } else if (type == QLatin1StringView("multipart-form")) {
        read.kind = BodyKind::Multipart;
        for (const QJsonValue &entry : data.toArray())
            read.parts.append(partOf(entry.toObject()));
    } else if (type == QLatin1StringView("file")) {
        read.kind = BodyKind::File;
        const QJsonArray files = data.toArray();
        QJsonObject chosen = files.at(0).toObject();
        for (const QJsonValue &entry : files) {
            if (entry[u"selected"].toBool())
                chosen = entry.toObject();
        }
        read.file = text(chosen, QLatin1StringView("filePath"));
        read.contentType = text(chosen, QLatin1StringView("contentType"));
    } else if (!type.isEmpty() && type != QLatin1StringView("none")) {
        const bool json = type == QLatin1StringView("json"), xml = type == QLatin1StringView("xml");
        read.kind = json ? BodyKind::Json : xml ? BodyKind::Xml : BodyKind::Text;
        read.text = data.toString().toUtf8();
        if (read.kind != BodyKind::Text && read.text.endsWith('\n'))
            read.text.chop(1); // the block's own: see requestfilewriter.cpp
        read.contentType = text(body, QLatin1StringView("contentType"));
    }
    return read;
}

bool isReference(const QString &value)
{
    return parseKeyReference(value.toUtf8()).has_value();
}

/// A secret by reference; what stands there in clear is told, and not taken.
QString secretOf(const QJsonObject &object, QLatin1StringView name, RequestFile &file)
{
    const QString value = text(object, name);
    if (value.isEmpty() || isReference(value))
        return value;
    file.literalSecrets.append(QStringLiteral("http.auth.") + name);
    return {};
}

void takeAuthentication(const QJsonObject &auth, RequestFile &file)
{
    RequestDocument &document = file.document;
    RequestAuthentication &read = document.authentication;
    const QString type = text(auth, QLatin1StringView("type"));
    if (type == QLatin1StringView("bearer")) {
        const QString token = text(auth, QLatin1StringView("token"));
        if (token.contains(QLatin1StringView("{{"))) { // somebody's variable
            document.headers.append(
                {QStringLiteral("Authorization"), QStringLiteral("Bearer ") + token});
            return;
        }
        read.kind = AuthenticationKind::Bearer;
        read.secret = secretOf(auth, QLatin1StringView("token"), file);
    } else if (type == QLatin1StringView("basic") || type == QLatin1StringView("digest")) {
        read.kind = type == QLatin1StringView("basic") ? AuthenticationKind::Basic
                                                       : AuthenticationKind::Digest;
        read.user = text(auth, QLatin1StringView("username"));
        read.secret = secretOf(auth, QLatin1StringView("password"), file);
    } else if (type == QLatin1StringView("awsv4")) {
        read.kind = AuthenticationKind::SigV4;
        read.user = text(auth, QLatin1StringView("accessKeyId"));
        read.secret = secretOf(auth, QLatin1StringView("secretAccessKey"), file);
        read.region = text(auth, QLatin1StringView("region"));
        read.service = text(auth, QLatin1StringView("service"));
    } else if (type == QLatin1StringView("apikey")) {
        const QString value = text(auth, QLatin1StringView("value"));
        if (isReference(value)) {
            read.kind = AuthenticationKind::Key;
            read.secret = value;
            return;
        }
        const RequestPair pair{text(auth, QLatin1StringView("key")), value};
        const bool query = text(auth, QLatin1StringView("placement")).startsWith(u"query");
        (query ? document.query : document.headers).append(pair);
    }
}

void takeSettings(const QJsonObject &settings, RequestDocument &document)
{
    if (const double timeout = settings.value(u"timeout").toDouble(); timeout >= 1)
        document.timeout = std::chrono::milliseconds(qint64(std::min(timeout, longestTimeout)));
    document.followRedirects = settings.value(u"followRedirects").toBool(false);
    document.verifyTls = settings.value(u"verifyTls").toBool(true);
    document.cookies = settings.value(u"cookies").toBool(true);
    const QString version = text(settings, QLatin1StringView("httpVersion"));
    if (version == QLatin1StringView("1.1"))
        document.connection.version = HttpVersion::Http1;
    else if (version == QLatin1StringView("2"))
        document.connection.version = HttpVersion::Http2;
    document.connection.proxy = text(settings, QLatin1StringView("proxy"));
    document.connection.clientCertificate = text(settings, QLatin1StringView("clientCertificate"));
    document.connection.passphrase =
        text(settings, QLatin1StringView("clientCertificatePassphrase"));
    for (const QJsonValue &name : settings.value(u"withoutHeaders").toArray())
        document.withoutHeaders.append(name.toString());
}

/// Parameters are said twice, in the URL and in a list, which alone tells those switched off.
void takeParameters(const QJsonArray &parameters, RequestDocument &document)
{
    QList<RequestPair> listed;
    for (const QJsonValue &entry : parameters) {
        const bool path = entry[u"type"] == QLatin1StringView("path");
        (path ? document.pathParameters : listed).append(pairOf(entry.toObject()));
    }
    const QList<RequestPair> written = document.query;
    for (const RequestPair &pair : listed) {
        const bool known = std::any_of(written.begin(), written.end(), [&pair](const auto &one) {
            return pair.enabled && one.name == pair.name;
        });
        if (!known)
            document.query.append(pair);
    }
}

} // namespace

Result<RequestFile> readRequestFile(const QByteArray &yaml, const QString &sourceName)
{
    auto root = readYamlObject(yaml, sourceName, YamlNumbers::Whole);
    if (!root)
        return tl::make_unexpected(root.error());
    const QJsonObject info = root->value(u"info").toObject();
    const QString type = text(info, QLatin1StringView("type"));
    if (!type.isEmpty() && type != QLatin1StringView("http"))
        return failure(ErrorCode::NotSupported, type, sourceName);
    const QJsonObject http = root->value(u"http").toObject();
    const QString url = text(http, QLatin1StringView("url"));
    if (!root->contains(u"http") || !root->value(u"http").isObject())
        return failure(ErrorCode::FormatInvalid, sourceName, QStringLiteral("http"));
    RequestFile file;
    RequestDocument &document = file.document;
    document.name = text(info, QLatin1StringView("name"));
    file.sequence = info.value(u"seq").toInt();
    if (const QString method = text(http, QLatin1StringView("method")); !method.isEmpty())
        document.method = method;
    setUrlText(document, url);
    takeParameters(http.value(u"params").toArray(), document);
    document.headers = pairsOf(http.value(u"headers"));
    const QJsonValue body = http.value(u"body");
    document.body = bodyOf(body.isArray() ? body[0][u"body"].toObject() : body.toObject());
    takeAuthentication(http.value(u"auth").toObject(), file);
    takeSettings(root->value(u"settings").toObject(), document);
    takeRuntime(root->value(u"runtime").toObject(), document);
    document.notes = text(*root, QLatin1StringView("docs"));
    file.whole = *std::move(root);
    return file;
}

} // namespace keywright
