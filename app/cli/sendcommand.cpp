// SPDX-License-Identifier: GPL-3.0-or-later
#include "input.h"
#include "keyoptions.h"
#include "sendanswer.h"
#include "sendcurl.h"
#include "session.h"

#include <core/domain/requesttext.h>

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

bool hasHeader(const RequestDocument &document, const QString &name)
{
    return std::any_of(document.headers.begin(), document.headers.end(), [&](const auto &pair) {
        return pair.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// The body as it is, whatever it is.
Result<void> takeData(const QString &data, RequestDocument &document)
{
    const auto body = readData(data);
    if (!body)
        return tl::make_unexpected(body.error());
    document.method = QStringLiteral("POST");
    document.body.kind = BodyKind::Text;
    document.body.text = *body;
    QJsonParseError problem;
    QJsonDocument::fromJson(*body, &problem);
    if (problem.error == QJsonParseError::NoError)
        document.body.kind = BodyKind::Json;
    else if (!hasHeader(document, QStringLiteral("Content-Type")))
        document.withoutHeaders.append(QStringLiteral("Content-Type"));
    return {};
}

Result<RequestDocument> readRequest(const Arguments &arguments)
{
    RequestDocument document;
    setUrlText(document, arguments.positional.constLast());
    for (const QString &text : arguments.values("header")) {
        const qsizetype colon = text.indexOf(u':');
        if (colon < 1)
            return failure(ErrorCode::InvalidArgument, QStringLiteral("--header"),
                           QStringLiteral("NAME: VALUE"));
        document.headers.append({text.left(colon).trimmed(), text.mid(colon + 1).trimmed()});
    }
    if (const auto data = arguments.value("data")) {
        if (const auto taken = takeData(*data, document); !taken)
            return tl::make_unexpected(taken.error());
    }
    if (arguments.positional.size() == 2)
        document.method = arguments.positional.constFirst();
    return document;
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
    const auto document = readRequest(arguments);
    if (!document)
        return session.fail(document.error());
    SendQuestion question;
    question.document = *document;
    const auto complete = withKeyAndOptions(session, arguments, question);
    return complete ? sendAndShow(session, *complete) : session.status();
}

} // namespace

std::optional<SendQuestion> withKeyAndOptions(Session &session, const Arguments &arguments,
                                              SendQuestion question)
{
    if (!session.core())
        return std::nullopt;
    if (const auto address = arguments.value("key")) {
        const auto key = session.key(*address, arguments);
        if (!key)
            return std::nullopt;
        question.document.authentication.kind = AuthenticationKind::Key;
        question.document.authentication.key = key->id;
        question.project = key->project;
    } else if (arguments.has("project") || arguments.has("environment")) {
        const auto project = session.project(arguments);
        if (!project)
            return std::nullopt;
        question.project = project->id;
    }
    return withSendingOptions(session, arguments, question);
}

std::vector<Command> sendCommands()
{
    std::vector<OptionSpec> options{
        {"key", "KEY", QT_TRANSLATE_NOOP("Help", "a stored key, PROJECT/NAME")},
        projectOption(),
        {"header", "N: V", QT_TRANSLATE_NOOP("Help", "a header"), true},
        {"data", "TEXT|@FILE",
         QT_TRANSLATE_NOOP("Help", "the body; with it the method is POST where none is given")},
        {"curl", "FILE|-",
         QT_TRANSLATE_NOOP("Help", "send what a cURL command says instead; - is standard input")},
        {"print", nullptr,
         QT_TRANSLATE_NOOP("Help",
                           "with --curl: show the request, without secrets; send nothing")}};
    for (const OptionSpec &option : sendingOptions())
        options.push_back(option);
    return {
        {"send",
         nullptr,
         "[METHOD] URL [--key PROJECT/NAME] [--header 'N: V']… [--data TEXT|@FILE] [--follow] | "
         "--curl FILE|- [--print]",
         QT_TRANSLATE_NOOP("Help", "send a request by hand, with a key placed as its API wants it"),
         {options, 0, 2},
         send},
    };
}

} // namespace keywright::cli
