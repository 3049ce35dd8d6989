// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyoptions.h"
#include "session.h"
#include "storedrequest.h"

#include <core/services/collectionservice.h>
#include <core/services/environmentservice.h>
#include <ui/phrases/codephrases.h>

#include <QtCore/QCoreApplication>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestCopyCommand)
};

std::optional<CodeLanguage> languageOf(const QString &name)
{
    if (name == u"curl")
        return CodeLanguage::Curl;
    if (name == u"python")
        return CodeLanguage::Python;
    if (name == u"javascript")
        return CodeLanguage::JavaScript;
    return {};
}

int copy(Session &session, const Arguments &arguments)
{
    const auto language = languageOf(arguments.value("as", QStringLiteral("curl")));
    if (!language)
        return session.wrongUse(
            Words::tr("“%1” is no language of these.").arg(*arguments.value("as")),
            Words::tr("Write --as curl, --as python or --as javascript."));
    CodeQuestion question;
    question.language = *language;
    VariablesQuestion variables;
    for (const QString &text : arguments.values("set")) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 1)
            return session.wrongUse(Words::tr("“%1” sets no variable.").arg(text),
                                    Words::tr("Write --set NAME=VALUE."));
        variables.given.insert(text.left(equals), text.mid(equals + 1));
    }
    const auto stored = storedRequest(session, arguments);
    if (!stored)
        return session.status();
    question.document = stored->file.document;
    variables.project = session.project(arguments)->id;
    variables.environment = arguments.value("environment", {});
    variables.path = stored->path;
    variables.own = stored->file.document.variables;
    const auto found = waitFor(session.core()->environments().resolve(variables));
    if (!found)
        return session.fail(found.error());
    giveVariables(question, *found);
    const auto code = waitFor(session.core()->collections().code(question));
    if (!code)
        return session.fail(code.error());
    for (const CodeNote note : code->notes)
        session.out().note(ui::codeNoteSentence(codeNoteName(note)));
    if (session.json())
        session.out().object({{QStringLiteral("code"), code->text}});
    else
        session.out().bytes(code->text.toUtf8());
    return Done;
}

} // namespace

std::vector<Command> requestCopyCommands()
{
    return {
        {"request",
         "copy",
         "NAME|PATH --project P [--as curl|python|javascript] [--environment E] "
         "[--set NAME=VALUE]…",
         QT_TRANSLATE_NOOP("Help", "one of them as code; its key is read from API_KEY"),
         {{projectOption(),
           {"as", "LANGUAGE", QT_TRANSLATE_NOOP("Help", "curl, python or javascript")},
           {"environment", "E", QT_TRANSLATE_NOOP("Help", "whose variables it is written with")},
           {"set", "NAME=VALUE", QT_TRANSLATE_NOOP("Help", "a variable of the request"), true}},
          1,
          1},
         copy},
    };
}

} // namespace keywright::cli
