// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendcurl.h"

#include "input.h"
#include "sendanswer.h"
#include "session.h"

#include <core/interchange/composerequest.h>
#include <core/interchange/curlimport.h>
#include <core/services/curlsecrets.h>
#include <ui/phrases/curlphrases.h>

#include <QtCore/QCoreApplication>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SendCurl)
};

Result<CurlImport> readCommand(const QString &path)
{
    auto text = readInput(path);
    if (!text)
        return tl::make_unexpected(text.error());
    auto import = importCurl(*text);
    wipe(*text);
    return import;
}

QJsonArray pairsJson(const QList<RequestPair> &pairs)
{
    QJsonArray array;
    for (const RequestPair &pair : pairs) {
        QJsonObject object{{QStringLiteral("name"), pair.name}};
        if (!pair.value.isNull())
            object.insert(QStringLiteral("value"), pair.value);
        array.append(object);
    }
    return array;
}

QJsonObject partJson(const FormPart &part)
{
    QJsonObject object{
        {QStringLiteral("name"), part.name},
        {part.isFile ? QStringLiteral("file") : QStringLiteral("value"), part.value}};
    if (!part.fileName.isEmpty())
        object.insert(QStringLiteral("fileName"), part.fileName);
    if (!part.contentType.isEmpty())
        object.insert(QStringLiteral("contentType"), part.contentType);
    return object;
}

QJsonObject bodyJson(const RequestBody &body)
{
    static const QStringList names{QStringLiteral("none"), QStringLiteral("json"),
                                   QStringLiteral("xml"),  QStringLiteral("text"),
                                   QStringLiteral("form"), QStringLiteral("multipart"),
                                   QStringLiteral("file")};
    QJsonObject object{{QStringLiteral("kind"), names.value(int(body.kind))}};
    if (!body.contentType.isEmpty())
        object.insert(QStringLiteral("contentType"), body.contentType);
    switch (body.kind) {
    case BodyKind::None:
        break;
    case BodyKind::Json:
    case BodyKind::Xml:
    case BodyKind::Text:
        if (body.text.isValidUtf8())
            object.insert(QStringLiteral("text"), QString::fromUtf8(body.text));
        else
            object.insert(QStringLiteral("base64"), QString::fromLatin1(body.text.toBase64()));
        break;
    case BodyKind::Form:
        object.insert(QStringLiteral("form"), pairsJson(body.form));
        break;
    case BodyKind::Multipart: {
        QJsonArray parts;
        for (const FormPart &part : body.parts)
            parts.append(partJson(part));
        object.insert(QStringLiteral("parts"), parts);
        break;
    }
    case BodyKind::File:
        object.insert(QStringLiteral("file"), body.file);
        break;
    }
    return object;
}

QJsonObject authenticationJson(const RequestAuthentication &authentication)
{
    static const QStringList names{QStringLiteral("none"),   QStringLiteral("key"),
                                   QStringLiteral("bearer"), QStringLiteral("basic"),
                                   QStringLiteral("digest"), QStringLiteral("sigv4")};
    QJsonObject object{{QStringLiteral("kind"), names.value(int(authentication.kind))}};
    if (!authentication.user.isEmpty())
        object.insert(QStringLiteral("user"), authentication.user);
    if (authentication.kind == AuthenticationKind::SigV4) {
        object.insert(QStringLiteral("region"), authentication.region);
        object.insert(QStringLiteral("service"), authentication.service);
    }
    return object;
}

QJsonObject documentJson(const RequestDocument &document)
{
    QJsonObject object{
        {QStringLiteral("method"), document.method},
        {QStringLiteral("url"), document.url},
        {QStringLiteral("query"), pairsJson(document.query)},
        {QStringLiteral("headers"), pairsJson(document.headers)},
        {QStringLiteral("body"), bodyJson(document.body)},
        {QStringLiteral("authentication"), authenticationJson(document.authentication)},
        {QStringLiteral("timeoutMilliseconds"), double(document.timeout.count())},
        {QStringLiteral("followRedirects"), document.followRedirects},
        {QStringLiteral("verifyTls"), document.verifyTls}};
    if (!document.withoutHeaders.isEmpty())
        object.insert(QStringLiteral("withoutHeaders"),
                      QJsonArray::fromStringList(document.withoutHeaders));
    return object;
}

/// A credential that is still a variable's name; the error names the variable.
Result<void> checkSecrets(const CurlImport &import)
{
    for (const CurlSecret &secret : import.secrets) {
        if (!secret.secret.reveal().contains("{{"))
            continue;
        QString text = QString::fromUtf8(secret.secret.reveal());
        const auto replaced = withVariables(text, {});
        wipe(text);
        if (!replaced)
            return tl::make_unexpected(replaced.error());
    }
    return {};
}

} // namespace

int sendCurl(Session &session, const Arguments &arguments)
{
    if (!arguments.positional.isEmpty() || arguments.has("header") || arguments.has("data"))
        return session.wrongUse(Words::tr("A cURL command brings its own URL, headers and body."),
                                Words::tr("Give --curl without them."));
    const auto import = readCommand(arguments.value("curl", QString()));
    if (!import)
        return session.fail(import.error());
    for (const CurlNote &note : import->notes)
        session.out().note(ui::curlNoteSentence(curlNoteName(note.code), note.text));
    if (arguments.has("print")) {
        session.out().object(documentJson(import->document));
        return Done;
    }
    if (const auto checked = checkSecrets(*import); !checked)
        return session.fail(checked.error());
    SendQuestion question;
    question.document = import->document;
    question.document.cookies = false;
    question.once = placedOnce(*import);
    const auto complete = withKeyAndOptions(session, arguments, question);
    return complete ? sendAndShow(session, *complete) : session.status();
}

} // namespace keywright::cli
