// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyoptions.h"
#include "session.h"

#include <core/domain/operationrequest.h>
#include <core/services/collectionservice.h>

#include <QtCore/QCoreApplication>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestNewCommand)
};

/// By its id, or as `METHOD PATH`.
QList<Operation> named(const Api &api, const QString &text)
{
    QList<Operation> found;
    for (const Operation &operation : api.operations) {
        if (operation.operationId == text
            || (operation.method + u' ' + operation.path).compare(text, Qt::CaseInsensitive) == 0)
            found.append(operation);
    }
    return found;
}

int create(Session &session, const Arguments &arguments)
{
    const QString wanted = arguments.positional.constFirst();
    if (!arguments.has("api"))
        return session.wrongUse(Words::tr("It is not said which API is meant."),
                                Words::tr("Add --api NAME."));
    CoreContext *core = session.core();
    if (!core)
        return session.status();
    const auto api = waitFor(core->apis().resolve(*arguments.value("api")));
    if (!api)
        return session.fail(api.error());
    ProjectId owner = api->project;
    if (arguments.has("project")) {
        const auto project = session.project(arguments);
        if (!project)
            return session.status();
        owner = project->id;
    }
    const QList<Operation> operations = named(*api, wanted);
    if (operations.size() != 1)
        return session.wrongUse(Words::tr("%1 declares no operation “%2”.").arg(api->name, wanted),
                                Words::tr("keywrightctl api show %1 lists them; name one by its id "
                                          "or as \"METHOD PATH\".")
                                    .arg(api->name));
    RequestDocument document =
        operationRequest(operations.constFirst(), core->gateway().urlOf(api->name));
    document.name = arguments.value("name", document.name);
    const auto created =
        waitFor(core->collections().create(owner, arguments.value("folder", QString()), document));
    if (!created)
        return session.fail(created.error());
    if (session.json())
        session.out().object({{QStringLiteral("path"), created->path}});
    else
        session.out().line(session.out().toned(
            Words::tr("%1 is kept as %2.").arg(document.name, created->path), Tone::Plain));
    return Done;
}

} // namespace

std::vector<Command> requestNewCommands()
{
    return {
        {"request",
         "new",
         "OPERATION --api A [--project P] [--name NAME] [--folder FOLDER]",
         QT_TRANSLATE_NOOP("Help", "keep a request that tries a declared operation, with its "
                                   "parameters and example body"),
         {{{"api", "A", QT_TRANSLATE_NOOP("Help", "the API that declares it")},
           projectOption(),
           {"name", "NAME", QT_TRANSLATE_NOOP("Help", "what it is called")},
           {"folder", "FOLDER", QT_TRANSLATE_NOOP("Help", "a folder of the collection")}},
          1,
          1},
         create},
    };
}

} // namespace keywright::cli
