// SPDX-License-Identifier: GPL-3.0-or-later
#include "input.h"
#include "keyoptions.h"
#include "sendanswer.h"
#include "sendcurl.h"
#include "session.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Send)
};

/// `TEXT`, `@FILE` or `@-`.
Result<QByteArray> readData(const QString &text)
{
    if (!text.startsWith(u'@'))
        return text.toUtf8();
    return readInput(text.mid(1));
}

bool hasHeader(const Request &request, QByteArrayView name)
{
    return std::any_of(request.headers.begin(), request.headers.end(), [&](const auto &field) {
        return field.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

Result<Request> readRequest(const Arguments &arguments)
{
    Request request;
    QString url = arguments.positional.constLast();
    if (!url.contains(QLatin1String("://")))
        url.prepend(QLatin1String("http://"));
    request.url = QUrl(url, QUrl::StrictMode);
    if (!request.url.isValid() || request.url.host().isEmpty())
        return failure(ErrorCode::UrlInvalid, url);
    for (const QString &text : arguments.values("header")) {
        const qsizetype colon = text.indexOf(u':');
        if (colon < 1)
            return failure(ErrorCode::InvalidArgument, QStringLiteral("--header"),
                           QStringLiteral("NAME: VALUE"));
        request.headers.append(
            {text.left(colon).trimmed().toUtf8(), text.mid(colon + 1).trimmed().toUtf8()});
    }
    if (const auto data = arguments.value("data")) {
        const auto body = readData(*data);
        if (!body)
            return tl::make_unexpected(body.error());
        request.method = "POST";
        request.body = *body;
        QJsonParseError problem;
        QJsonDocument::fromJson(request.body, &problem);
        if (problem.error == QJsonParseError::NoError && !hasHeader(request, "content-type"))
            request.headers.append(HeaderField(QByteArrayLiteral("Content-Type"),
                                               QByteArrayLiteral("application/json")));
    }
    if (arguments.positional.size() == 2)
        request.method = arguments.positional.constFirst().toUtf8();
    return request;
}

int send(Session &session, const Arguments &arguments)
{
    if (arguments.has("curl"))
        return sendCurl(session, arguments);
    if (arguments.has("print"))
        return session.wrongUse(Words::tr("--print shows what becomes of a cURL command."),
                                Words::tr("Name the file with --curl, or - for standard input."));
    if (arguments.positional.isEmpty())
        return session.wrongUse(Words::tr("There is no URL."),
                                Words::tr("keywrightctl send --help shows what a request needs."));
    auto request = readRequest(arguments);
    if (!request)
        return session.fail(request.error());
    CoreContext *core = session.core();
    if (!core)
        return session.status();
    if (const auto address = arguments.value("key")) {
        const auto key = session.key(*address, arguments);
        if (!key)
            return session.status();
        request->key = key->id;
    }
    return showAnswer(session, waitFor(core->requests().send(*request).response));
}

} // namespace

std::vector<Command> sendCommands()
{
    return {
        {"send",
         nullptr,
         "[METHOD] URL [--key PROJECT/NAME] [--header 'N: V']… [--data TEXT|@FILE] | --curl FILE|- "
         "[--print]",
         QT_TRANSLATE_NOOP("Help", "send a request by hand, with a key placed as its API wants it"),
         {{{"key", "KEY", QT_TRANSLATE_NOOP("Help", "a stored key, PROJECT/NAME")},
           projectOption(),
           {"header", "N: V", QT_TRANSLATE_NOOP("Help", "a header"), true},
           {"data", "TEXT|@FILE",
            QT_TRANSLATE_NOOP("Help", "the body; with it the method is POST where none is given")},
           {"curl", "FILE|-",
            QT_TRANSLATE_NOOP("Help",
                              "send what a cURL command says instead; - is standard input")},
           {"print", nullptr,
            QT_TRANSLATE_NOOP("Help",
                              "with --curl: show the request, without secrets; send nothing")}},
          0,
          2},
         send},
    };
}

} // namespace keywright::cli
