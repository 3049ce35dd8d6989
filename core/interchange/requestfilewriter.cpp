// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestfile.h"
#include "requestruntime.h"
#include "yamltext.h"

#include <core/domain/requesttext.h>

#include <QtCore/QJsonArray>

namespace keywright {

namespace {

/// In this order at every level; what is not named here comes behind, sorted.
const QStringList &order()
{
    static const QStringList names{
        QStringLiteral("info"),    QStringLiteral("name"),     QStringLiteral("type"),
        QStringLiteral("seq"),     QStringLiteral("http"),     QStringLiteral("method"),
        QStringLiteral("url"),     QStringLiteral("params"),   QStringLiteral("headers"),
        QStringLiteral("body"),    QStringLiteral("data"),     QStringLiteral("auth"),
        QStringLiteral("key"),     QStringLiteral("value"),    QStringLiteral("disabled"),
        QStringLiteral("runtime"), QStringLiteral("settings"), QStringLiteral("docs")};
    return names;
}

void set(QJsonObject &object, QLatin1StringView name, const QString &value)
{
    if (value.isEmpty())
        object.remove(name);
    else
        object.insert(name, value);
}

QJsonObject toJson(const RequestPair &pair)
{
    QJsonObject object{{QStringLiteral("name"), pair.name}, {QStringLiteral("value"), pair.value}};
    if (!pair.enabled)
        object.insert(QStringLiteral("disabled"), true);
    return object;
}

QJsonArray toJson(const QList<RequestPair> &pairs)
{
    QJsonArray array;
    for (const RequestPair &pair : pairs)
        array.append(toJson(pair));
    return array;
}

QJsonArray parameters(const RequestDocument &document)
{
    QJsonArray array;
    const auto add = [&array](const RequestPair &pair, const QString &type) {
        QJsonObject object = toJson(pair);
        object.insert(QStringLiteral("type"), type);
        array.append(object);
    };
    for (const RequestPair &pair : document.query)
        add(pair, QStringLiteral("query"));
    for (const RequestPair &pair : document.pathParameters)
        add(pair, QStringLiteral("path"));
    return array;
}

QJsonArray toJson(const QList<FormPart> &parts)
{
    QJsonArray array;
    for (const FormPart &part : parts) {
        QJsonObject object{{QStringLiteral("name"), part.name},
                           {QStringLiteral("type"),
                            part.isFile ? QStringLiteral("file") : QStringLiteral("text")}};
        if (part.isFile)
            object.insert(QStringLiteral("value"), QJsonArray{part.value});
        else
            object.insert(QStringLiteral("value"), part.value);
        set(object, QLatin1StringView("fileName"), part.fileName);
        set(object, QLatin1StringView("contentType"), part.contentType);
        if (!part.enabled)
            object.insert(QStringLiteral("disabled"), true);
        array.append(object);
    }
    return array;
}

/// JSON and XML of several lines stand as a block, which ends with a line end of its own.
QString blockText(const RequestBody &body)
{
    QString text = QString::fromUtf8(body.text);
    if (body.kind != BodyKind::Text && (text.contains(u'\n') || text.endsWith(u'\n')))
        text += u'\n';
    return text;
}

QJsonObject toJson(const RequestBody &body)
{
    switch (body.kind) {
    case BodyKind::None:
        return {};
    case BodyKind::Form:
        return {{QStringLiteral("type"), QStringLiteral("form-urlencoded")},
                {QStringLiteral("data"), toJson(body.form)}};
    case BodyKind::Multipart:
        return {{QStringLiteral("type"), QStringLiteral("multipart-form")},
                {QStringLiteral("data"), toJson(body.parts)}};
    case BodyKind::File: {
        QJsonObject file{{QStringLiteral("filePath"), body.file},
                         {QStringLiteral("selected"), true}};
        set(file, QLatin1StringView("contentType"), body.contentType);
        return {{QStringLiteral("type"), QStringLiteral("file")},
                {QStringLiteral("data"), QJsonArray{file}}};
    }
    case BodyKind::Json:
    case BodyKind::Xml:
    case BodyKind::Text:
        break;
    }
    QJsonObject object{{QStringLiteral("type"), body.kind == BodyKind::Json ? QStringLiteral("json")
                                                : body.kind == BodyKind::Xml
                                                    ? QStringLiteral("xml")
                                                    : QStringLiteral("text")},
                       {QStringLiteral("data"), blockText(body)}};
    set(object, QLatin1StringView("contentType"), body.contentType);
    return object;
}

QJsonObject toJson(const RequestAuthentication &authentication)
{
    const auto type = [](const char *name) {
        return QJsonObject{{QStringLiteral("type"), QLatin1StringView(name)}};
    };
    QJsonObject object;
    switch (authentication.kind) {
    case AuthenticationKind::None:
        break;
    case AuthenticationKind::Key: // where it goes is the API's to say; others need a name
        object = type("apikey");
        object.insert(QStringLiteral("key"), QStringLiteral("X-Api-Key"));
        object.insert(QStringLiteral("value"), authentication.secret);
        object.insert(QStringLiteral("placement"), QStringLiteral("header"));
        break;
    case AuthenticationKind::Bearer:
        object = type("bearer");
        object.insert(QStringLiteral("token"), authentication.secret);
        break;
    case AuthenticationKind::Basic:
    case AuthenticationKind::Digest:
        object = type(authentication.kind == AuthenticationKind::Basic ? "basic" : "digest");
        object.insert(QStringLiteral("username"), authentication.user);
        object.insert(QStringLiteral("password"), authentication.secret);
        break;
    case AuthenticationKind::SigV4:
        object = type("awsv4");
        object.insert(QStringLiteral("accessKeyId"), authentication.user);
        object.insert(QStringLiteral("secretAccessKey"), authentication.secret);
        object.insert(QStringLiteral("region"), authentication.region);
        object.insert(QStringLiteral("service"), authentication.service);
        break;
    }
    return object;
}

template<typename Json>
void setUnlessEmpty(QJsonObject &object, QLatin1StringView name, const Json &value)
{
    if (value.isEmpty())
        object.remove(name);
    else
        object.insert(name, value);
}

QJsonObject httpOf(const RequestDocument &document, QJsonObject http)
{
    http.insert(QStringLiteral("method"), document.method);
    http.insert(QStringLiteral("url"), urlText(document));
    setUnlessEmpty(http, QLatin1StringView("params"), parameters(document));
    setUnlessEmpty(http, QLatin1StringView("headers"), toJson(document.headers));
    setUnlessEmpty(http, QLatin1StringView("body"), toJson(document.body));
    const QJsonObject auth = toJson(document.authentication);
    // What we do not know (another scheme, "inherit") stays as long as nothing takes its place.
    const QString before = http.value(u"auth")[u"type"].toString();
    static const QStringList known{QStringLiteral("bearer"), QStringLiteral("basic"),
                                   QStringLiteral("digest"), QStringLiteral("awsv4"),
                                   QStringLiteral("apikey")};
    if (!auth.isEmpty())
        http.insert(QStringLiteral("auth"), auth);
    else if (known.contains(before))
        http.remove(QStringLiteral("auth"));
    return http;
}

QJsonObject settingsOf(const RequestDocument &document, QJsonObject settings)
{
    const RequestDocument usual;
    const auto keep = [&settings](QLatin1StringView name, const QJsonValue &value, bool isUsual) {
        if (!isUsual || settings.contains(name))
            settings.insert(name, value);
    };
    keep(QLatin1StringView("timeout"), qint64(document.timeout.count()),
         document.timeout == usual.timeout);
    keep(QLatin1StringView("followRedirects"), document.followRedirects,
         document.followRedirects == usual.followRedirects);
    keep(QLatin1StringView("verifyTls"), document.verifyTls, document.verifyTls == usual.verifyTls);
    keep(QLatin1StringView("cookies"), document.cookies, document.cookies == usual.cookies);
    static const QStringList versions{QStringLiteral("auto"), QStringLiteral("1.1"),
                                      QStringLiteral("2")};
    const ConnectionChoice &connection = document.connection;
    keep(QLatin1StringView("httpVersion"), versions.value(int(connection.version)),
         connection.version == usual.connection.version);
    set(settings, QLatin1StringView("proxy"), connection.proxy);
    set(settings, QLatin1StringView("clientCertificate"), connection.clientCertificate);
    set(settings, QLatin1StringView("clientCertificatePassphrase"), connection.passphrase);
    setUnlessEmpty(settings, QLatin1StringView("withoutHeaders"),
                   QJsonArray::fromStringList(document.withoutHeaders));
    return settings;
}

} // namespace

QByteArray requestFileText(const RequestFile &file)
{
    const RequestDocument document = withoutCredentials(file.document);
    QJsonObject root = file.whole;
    QJsonObject info = root.value(u"info").toObject();
    info.insert(QStringLiteral("name"), document.name);
    info.insert(QStringLiteral("type"), QStringLiteral("http"));
    if (file.sequence > 0)
        info.insert(QStringLiteral("seq"), file.sequence);
    root.insert(QStringLiteral("info"), info);
    root.insert(QStringLiteral("http"), httpOf(document, root.value(u"http").toObject()));
    setUnlessEmpty(root, QLatin1StringView("settings"),
                   settingsOf(document, root.value(u"settings").toObject()));
    setUnlessEmpty(root, QLatin1StringView("runtime"),
                   runtimeOf(document, root.value(u"runtime").toObject()));
    set(root, QLatin1StringView("docs"), document.notes);
    return yamlText(root, order());
}

} // namespace keywright
