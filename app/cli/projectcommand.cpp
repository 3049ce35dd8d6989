// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "session.h"

#include <QtCore/QCoreApplication>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Projects)
};

QString stateOf(const Project &project)
{
    if (project.deleted)
        return Words::tr("deleted");
    return project.archived ? Words::tr("archived") : Words::tr("active");
}

int print(Session &session, const Project &project)
{
    Output &out = session.out();
    if (session.json()) {
        out.object(projectJson(project));
        return Done;
    }
    out.fields({{Words::tr("name"), out.toned(project.name, Tone::Strong)},
                {Words::tr("id"), project.id.text()},
                {Words::tr("prefix"), project.prefix},
                {Words::tr("state"), stateOf(project)},
                {Words::tr("created"), toRfc3339(project.created)}});
    return Done;
}

int answer(Session &session, const Result<Project> &result)
{
    return result ? print(session, *result) : session.fail(result.error());
}

/// The project that the first argument names.
std::optional<Project> named(Session &session, const Arguments &arguments)
{
    CoreContext *core = session.core();
    if (!core)
        return {};
    const auto found = waitFor(core->projects().resolve(arguments.positional.at(0)));
    if (!found) {
        session.fail(found.error());
        return {};
    }
    return *found;
}

int create(Session &session, const Arguments &arguments)
{
    CoreContext *core = session.core();
    if (!core)
        return session.status();
    return answer(session, waitFor(core->projects().create(arguments.positional.at(0),
                                                           arguments.value("prefix", QString()))));
}

int list(Session &session, const Arguments &arguments)
{
    CoreContext *core = session.core();
    if (!core)
        return session.status();
    const auto projects = waitFor(core->projects().list(arguments.has("deleted")));
    if (!projects)
        return session.fail(projects.error());
    if (session.json()) {
        QJsonArray array;
        for (const Project &project : *projects)
            array.append(projectJson(project));
        session.out().array(array);
        return Done;
    }
    QList<QStringList> rows;
    for (const Project &project : *projects)
        rows.append({session.out().toned(project.name, Tone::Plain), project.prefix,
                     stateOf(project), toRfc3339(project.created), project.id.text()});
    if (rows.isEmpty())
        session.out().note(Words::tr("There is no project yet: keywrightctl project create NAME"));
    else
        session.out().table({Words::tr("NAME"), Words::tr("PREFIX"), Words::tr("STATE"),
                             Words::tr("CREATED"), Words::tr("ID")},
                            rows);
    return Done;
}

int show(Session &session, const Arguments &arguments)
{
    const auto project = named(session, arguments);
    return project ? print(session, *project) : session.status();
}

int rename(Session &session, const Arguments &arguments)
{
    const auto project = named(session, arguments);
    if (!project)
        return session.status();
    return answer(session, waitFor(session.core()->projects().rename(project->id,
                                                                     arguments.positional.at(1))));
}

int archive(Session &session, const Arguments &arguments)
{
    const auto project = named(session, arguments);
    if (!project)
        return session.status();
    return answer(session, waitFor(session.core()->projects().setArchived(project->id,
                                                                          !arguments.has("undo"))));
}

int remove(Session &session, const Arguments &arguments)
{
    const auto project = named(session, arguments);
    return project ? answer(session, waitFor(session.core()->projects().remove(project->id)))
                   : session.status();
}

int undelete(Session &session, const Arguments &arguments)
{
    const auto project = named(session, arguments);
    return project ? answer(session, waitFor(session.core()->projects().undelete(project->id)))
                   : session.status();
}

int purge(Session &session, const Arguments &arguments)
{
    const auto project = named(session, arguments);
    if (!project)
        return session.status();
    if (project->deleted && arguments.value("yes", QString()) != project->name)
        return session.wrongUse(
            Words::tr("%1 would be gone for good, with its keys and their secrets.")
                .arg(project->name),
            Words::tr("If you are sure, repeat the name: --yes '%1'.").arg(project->name));
    const auto gone = waitFor(session.core()->projects().purge(project->id));
    if (!gone || session.json())
        return answer(session, gone);
    session.out().line(
        Words::tr("%1 is gone for good.").arg(session.out().toned(gone->name, Tone::Strong)));
    return Done;
}

} // namespace

std::vector<Command> projectCommands()
{
    const OptionSpec deleted{"deleted", nullptr,
                             QT_TRANSLATE_NOOP("Help", "also those that were deleted")};
    return {
        {"project",
         "create",
         "NAME [--prefix P]",
         QT_TRANSLATE_NOOP("Help", "make a project; its keys begin with the prefix"),
         {{{"prefix", "P", QT_TRANSLATE_NOOP("Help", "letters, digits and _; made from the name")}},
          1,
          1},
         create},
        {"project",
         "list",
         "[--deleted]",
         QT_TRANSLATE_NOOP("Help", "all projects"),
         {{deleted}, 0, 0},
         list},
        {"project", "show", "PROJECT", QT_TRANSLATE_NOOP("Help", "one project"), {{}, 1, 1}, show},
        {"project",
         "rename",
         "PROJECT NAME",
         QT_TRANSLATE_NOOP("Help", "give it another name"),
         {{}, 2, 2},
         rename},
        {"project",
         "archive",
         "PROJECT [--undo]",
         QT_TRANSLATE_NOOP("Help", "keep everything, grant nothing any more"),
         {{{"undo", nullptr, QT_TRANSLATE_NOOP("Help", "bring it back")}}, 1, 1},
         archive},
        {"project",
         "delete",
         "PROJECT",
         QT_TRANSLATE_NOOP("Help", "delete it with its keys; for 30 days it can be undeleted"),
         {{}, 1, 1},
         remove},
        {"project",
         "undelete",
         "PROJECT",
         QT_TRANSLATE_NOOP("Help", "bring back a deleted one"),
         {{}, 1, 1},
         undelete},
        {"project",
         "purge",
         "PROJECT --yes NAME",
         QT_TRANSLATE_NOOP("Help", "remove a deleted one, its keys and their secrets for good"),
         {{{"yes", "NAME", QT_TRANSLATE_NOOP("Help", "its name once more")}}, 1, 1},
         purge},
    };
}

} // namespace keywright::cli
