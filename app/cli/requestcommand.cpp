// SPDX-License-Identifier: GPL-3.0-or-later
#include "input.h"
#include "keyoptions.h"
#include "sendanswer.h"
#include "session.h"
#include "storedrequest.h"

#include <core/base/secret.h>
#include <core/interchange/curlimport.h>
#include <core/services/collectionservice.h>
#include <ui/phrases/curlphrases.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestCommand)
};

int list(Session &session, const Arguments &arguments)
{
    const auto project = session.project(arguments);
    if (!project)
        return session.status();
    const auto collection = waitFor(session.core()->collections().list(project->id));
    if (!collection)
        return session.fail(collection.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const CollectionEntry &entry : collection->entries) {
        if (entry.isFolder)
            continue;
        array.append(QJsonObject{{QStringLiteral("path"), entry.path},
                                 {QStringLiteral("name"), entry.name},
                                 {QStringLiteral("method"), entry.method}});
        rows.append({entry.method, session.out().toned(entry.name, Tone::Plain), entry.path});
    }
    if (session.json())
        session.out().array(array);
    else if (rows.isEmpty())
        session.out().note(Words::tr("No request is kept in %1.").arg(collection->folder));
    else
        session.out().table({Words::tr("METHOD"), Words::tr("NAME"), Words::tr("PATH")}, rows);
    return Done;
}

int send(Session &session, const Arguments &arguments)
{
    const auto project = session.project(arguments);
    if (!project)
        return session.status();
    CoreContext &core = *session.core();
    const auto stored =
        waitFor(core.collections().read(project->id, arguments.positional.constFirst()));
    if (!stored)
        return session.fail(stored.error());
    SendQuestion question;
    question.project = project->id;
    question.document = stored->file.document;
    question.path = stored->path;
    if (const auto address = arguments.value("key")) {
        const auto key = session.key(*address, arguments);
        if (!key)
            return session.status();
        question.document.authentication.key = key->id;
        if (question.document.authentication.kind == AuthenticationKind::None)
            question.document.authentication.kind = AuthenticationKind::Key;
    }
    const auto complete = withSendingOptions(session, arguments, question);
    return complete ? sendAndShow(session, *complete) : session.status();
}

int import(Session &session, const Arguments &arguments)
{
    const auto project = session.project(arguments);
    if (!project)
        return session.status();
    auto text = readInput(arguments.positional.constFirst());
    if (!text)
        return session.fail(text.error());
    const auto taken = importCurl(*text);
    wipe(*text); // it may hold a credential
    if (!taken)
        return session.fail(taken.error());
    for (const CurlNote &note : taken->notes)
        session.out().note(ui::curlNoteSentence(curlNoteName(note.code), note.text));
    if (!taken->secrets.isEmpty())
        session.out().note(Words::tr("The credential in the command is not kept in the file: keep "
                                     "it with keywrightctl key import."));
    RequestDocument document = taken->document;
    document.name = arguments.value("name", document.method + u' '
                                                + document.url.section(QStringLiteral("://"), -1));
    const auto created = waitFor(session.core()->collections().create(
        project->id, arguments.value("folder", QString()), document));
    if (!created)
        return session.fail(created.error());
    if (session.json())
        session.out().object({{QStringLiteral("path"), created->path}});
    else
        session.out().line(session.out().toned(
            Words::tr("%1 is kept as %2.").arg(document.name, created->path), Tone::Plain));
    return Done;
}

int folder(Session &session, const Arguments &arguments)
{
    const auto project = session.project(arguments);
    if (!project)
        return session.status();
    CollectionService &collections = session.core()->collections();
    if (!arguments.positional.isEmpty()) {
        const QString chosen = arguments.positional.constFirst();
        const bool own = chosen == QLatin1StringView("-");
        const auto set = waitFor(collections.setFolder(project->id, own ? QString() : chosen));
        if (!set)
            return session.fail(set.error());
    }
    const auto known = waitFor(collections.folder(project->id));
    if (!known)
        return session.fail(known.error());
    if (session.json())
        session.out().object({{QStringLiteral("folder"), *known}});
    else
        session.out().line(*known);
    return Done;
}

int move(Session &session, const Arguments &arguments)
{
    const auto stored = storedRequest(session, arguments);
    if (!stored)
        return session.status();
    CollectionService &collections = session.core()->collections();
    const ProjectId project = session.project(arguments)->id;
    QString path = stored->path;
    if (arguments.has("folder")) {
        const auto moved = waitFor(collections.move(project, path, arguments.value("folder", {})));
        if (!moved)
            return session.fail(moved.error());
        path = *moved;
    }
    if (arguments.has("before")) {
        const auto placed =
            waitFor(collections.arrange(project, path, arguments.value("before", {})));
        if (!placed)
            return session.fail(placed.error());
    }
    if (session.json())
        session.out().object({{QStringLiteral("path"), path}});
    else
        session.out().line(path);
    return Done;
}

} // namespace

std::vector<Command> requestCommands()
{
    std::vector<OptionSpec> sending{
        projectOption(),
        {"key", "KEY", QT_TRANSLATE_NOOP("Help", "another key than the request names")}};
    for (const OptionSpec &option : sendingOptions())
        sending.push_back(option);
    return {
        {"request",
         "list",
         "--project P",
         QT_TRANSLATE_NOOP("Help", "the requests that the project keeps as files"),
         {{projectOption()}, 0, 0},
         list},
        {"request",
         "send",
         "PATH --project P [--key KEY] [--environment E] [--set NAME=VALUE]…",
         QT_TRANSLATE_NOOP("Help", "send one of them"),
         {sending, 1, 1},
         send},
        {"request",
         "import",
         "FILE|- --project P [--name NAME] [--folder FOLDER]",
         QT_TRANSLATE_NOOP("Help", "keep what a cURL command says as a request"),
         {{projectOption(),
           {"name", "NAME", QT_TRANSLATE_NOOP("Help", "what it is called")},
           {"folder", "FOLDER", QT_TRANSLATE_NOOP("Help", "a folder of the collection")}},
          1,
          1},
         import},
        {"request",
         "move",
         "NAME|PATH --project P [--folder FOLDER] [--before PATH]",
         QT_TRANSLATE_NOOP("Help", "into another folder, or to another place in its own"),
         {{projectOption(),
           {"folder", "FOLDER", QT_TRANSLATE_NOOP("Help", "of the collection; empty: the top")},
           {"before", "PATH",
            QT_TRANSLATE_NOOP("Help", "the one that it stands before; empty: behind all")}},
          1,
          1},
         move},
        {"request",
         "folder",
         "[DIRECTORY|-] --project P",
         QT_TRANSLATE_NOOP("Help", "where they lie; - is the home's own folder"),
         {{projectOption()}, 0, 1},
         folder},
    };
}

} // namespace keywright::cli
