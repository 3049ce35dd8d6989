// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyoptions.h"
#include "session.h"

#include <core/services/usesiteservice.h>
#include <ui/phrases/usesitephrases.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

#include <algorithm>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Uses)
};

QJsonObject toJson(const UseSite &site)
{
    QJsonObject object{{QStringLiteral("kind"), useSiteKindName(site.kind)},
                       {QStringLiteral("place"), site.place},
                       {QStringLiteral("version"), site.version},
                       {QStringLiteral("outdated"), site.outdated}};
    const auto add = [&object](const QString &name, const QJsonValue &value, bool known) {
        if (known)
            object.insert(name, value);
    };
    add(QStringLiteral("variable"), site.variable, !site.variable.isEmpty());
    add(QStringLiteral("environment"), site.environment, !site.environment.isEmpty());
    add(QStringLiteral("line"), site.line, site.line > 0);
    add(QStringLiteral("pid"), site.pid, site.pid > 0);
    return object;
}

int printSites(Session &session, const QList<UseSite> &sites)
{
    const bool outdated =
        std::any_of(sites.begin(), sites.end(), [](const UseSite &site) { return site.outdated; });
    if (session.json()) {
        QJsonArray array;
        for (const UseSite &site : sites)
            array.append(toJson(site));
        session.out().array(array);
    } else if (sites.isEmpty()) {
        session.out().note(Words::tr("No variable, no file and no program that Keywright knows of "
                                     "has this key."));
    } else {
        QList<QStringList> rows;
        for (const UseSite &site : sites)
            rows.append({session.out().toned(ui::useSiteWhere(site), Tone::Plain),
                         session.out().toned(site.variable, Tone::Plain),
                         session.out().toned(ui::useSiteState(site),
                                             site.outdated ? Tone::Doubtful : Tone::Good)});
        session.out().table({Words::tr("WHERE"), Words::tr("VARIABLE"), Words::tr("VALUE")}, rows);
    }
    return outdated ? No : Done;
}

int update(Session &session, const Key &key)
{
    const auto done = waitFor(session.core()->useSites().updateFiles(key.id));
    if (!done)
        return session.fail(done.error());
    for (const UseSite &site : done->left)
        session.out().note(Words::tr("%1, line %2: change %3 by hand; it is written in a way that "
                                     "is not touched.")
                               .arg(site.place)
                               .arg(site.line)
                               .arg(site.variable));
    if (!session.json())
        session.out().note(
            Words::tr("Files that were brought up to date: %1.").arg(done->files.size()));
    return Done;
}

int uses(Session &session, const Arguments &arguments)
{
    const auto key = session.key(arguments.positional.at(0), arguments);
    if (!key)
        return session.status();
    if (arguments.has("update")) {
        if (const int failed = update(session, *key); failed != Done)
            return failed;
    }
    const auto sites = waitFor(session.core()->useSites().find(key->id));
    return sites ? printSites(session, *sites) : session.fail(sites.error());
}

int listFolders(Session &session, const Arguments &arguments)
{
    const auto project = session.project(arguments);
    if (!project)
        return session.status();
    const auto folders = waitFor(session.core()->useSites().folders(project->id));
    if (!folders)
        return session.fail(folders.error());
    if (session.json())
        session.out().array(QJsonArray::fromStringList(*folders));
    else if (folders->isEmpty())
        session.out().note(Words::tr("No folder is registered."));
    for (const QString &folder : session.json() ? QStringList() : *folders)
        session.out().line(session.out().toned(QDir::toNativeSeparators(folder), Tone::Plain));
    return Done;
}

int addFolder(Session &session, const Arguments &arguments)
{
    const auto project = session.project(arguments);
    if (!project)
        return session.status();
    const auto added =
        waitFor(session.core()->useSites().addFolder(project->id, arguments.positional.at(0)));
    return added ? listFolders(session, arguments) : session.fail(added.error());
}

int removeFolder(Session &session, const Arguments &arguments)
{
    const auto project = session.project(arguments);
    if (!project)
        return session.status();
    const auto removed =
        waitFor(session.core()->useSites().removeFolder(project->id, arguments.positional.at(0)));
    return removed ? listFolders(session, arguments) : session.fail(removed.error());
}

} // namespace

std::vector<Command> usesCommands()
{
    return {
        {"key",
         "uses",
         "PROJECT/KEY [--update]",
         QT_TRANSLATE_NOOP("Help", "where its value is: variables, .env files, programs that run; "
                                   "3 where one has an older value"),
         {{{"update", nullptr,
            QT_TRANSLATE_NOOP("Help", "put the current value into the files first")},
           projectOption()},
          1,
          1},
         uses},
        {"folder",
         "add",
         "PATH --project P",
         QT_TRANSLATE_NOOP("Help", "look for .env files there, too"),
         {{projectOption()}, 1, 1},
         addFolder},
        {"folder",
         "list",
         "--project P",
         QT_TRANSLATE_NOOP("Help", "folders of the project's sources"),
         {{projectOption()}, 0, 0},
         listFolders},
        {"folder",
         "remove",
         "PATH --project P",
         QT_TRANSLATE_NOOP("Help", "no longer look there; nothing in it is touched"),
         {{projectOption()}, 1, 1},
         removeFolder},
    };
}

} // namespace keywright::cli
