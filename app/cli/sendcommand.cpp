// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "keyoptions.h"
#include "session.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
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
    const QString path = text.mid(1);
    QFile file(path);
    const bool opened = path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                   : file.open(QIODevice::ReadOnly);
    if (!opened)
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    return file.readAll();
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

QJsonObject responseJson(const Response &response)
{
    QJsonArray headers;
    for (const HeaderField &field : response.headers)
        headers.append(QJsonArray{QString::fromUtf8(field.first), QString::fromUtf8(field.second)});
    const auto milliseconds = [](std::chrono::microseconds time) {
        return double(time.count()) / 1000.0;
    };
    QJsonObject object{
        {QStringLiteral("status"), response.status},
        {QStringLiteral("reason"), QString::fromUtf8(response.reason)},
        {QStringLiteral("httpVersion"), QString::fromUtf8(response.httpVersion)},
        {QStringLiteral("headers"), headers},
        {QStringLiteral("bytesReceived"), response.bytesReceived},
        {QStringLiteral("timing"),
         QJsonObject{{QStringLiteral("nameLookup"), milliseconds(response.timing.nameLookup)},
                     {QStringLiteral("connect"), milliseconds(response.timing.connect)},
                     {QStringLiteral("tls"), milliseconds(response.timing.tls)},
                     {QStringLiteral("firstByte"), milliseconds(response.timing.firstByte)},
                     {QStringLiteral("total"), milliseconds(response.timing.total)}}}};
    if (response.body.isValidUtf8())
        object.insert(QStringLiteral("body"), QString::fromUtf8(response.body));
    else
        object.insert(QStringLiteral("bodyBase64"), QString::fromLatin1(response.body.toBase64()));
    return object;
}

/// Status line and headers to standard error, the body as it is to standard output.
void printResponse(Output &out, const Response &response)
{
    out.note(QStringLiteral("%1 %2 %3")
                 .arg(QString::fromUtf8(response.httpVersion), QString::number(response.status),
                      QString::fromUtf8(response.reason)));
    for (const HeaderField &field : response.headers)
        out.note(QStringLiteral("%1: %2").arg(QString::fromUtf8(field.first),
                                              QString::fromUtf8(field.second)));
    out.note({});
    out.bytes(response.body);
}

int send(Session &session, const Arguments &arguments)
{
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
    const auto response = waitFor(core->requests().send(*request).response);
    if (!response)
        return session.fail(response.error());
    if (session.json())
        session.out().object(responseJson(*response));
    else
        printResponse(session.out(), *response);
    return Done;
}

} // namespace

std::vector<Command> sendCommands()
{
    return {
        {"send",
         nullptr,
         "[METHOD] URL [--key PROJECT/NAME] [--header 'N: V']… [--data TEXT|@FILE]",
         QT_TRANSLATE_NOOP("Help", "send a request by hand, with a key placed as its API wants it"),
         {{{"key", "KEY", QT_TRANSLATE_NOOP("Help", "a stored key, PROJECT/NAME")},
           projectOption(),
           {"header", "N: V", QT_TRANSLATE_NOOP("Help", "a header"), true},
           {"data", "TEXT|@FILE",
            QT_TRANSLATE_NOOP("Help", "the body; with it the method is POST where none is given")}},
          1,
          2},
         send},
    };
}

} // namespace keywright::cli
