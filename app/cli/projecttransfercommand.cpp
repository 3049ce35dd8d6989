// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "keyoptions.h"
#include "session.h"

#include <core/services/transferservice.h>

#include <QtCore/QCoreApplication>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProjectTransfer)
};

int exportProject(Session &session, const Arguments &arguments)
{
    // PROJECT FILE, or FILE with --project.
    Arguments where = arguments;
    if (arguments.positional.size() > 1 && !arguments.has("project"))
        where.options.insert(QStringLiteral("project"), {arguments.positional.at(0)});
    else if (arguments.positional.size() > 1)
        return session.wrongUse(Words::tr("The project is named twice."),
                                Words::tr("Write project export PROJECT FILE."));
    const auto project = session.project(where);
    if (!project)
        return session.status();
    CoreContext *core = session.core();
    const bool withSecrets = arguments.has("with-secrets");
    std::optional<Secret> passphrase;
    if (withSecrets) {
        auto read = readPassphrase(session.out(), true);
        if (!read)
            return session.fail(read.error());
        passphrase = std::move(*read);
    }
    const QString path = arguments.positional.constLast();
    const bool toOutput = path == QLatin1StringView("-");
    const auto written =
        waitFor(toOutput ? core->transfer().write(project->id, passphrase)
                         : core->transfer().writeFile(project->id, path, passphrase));
    if (!written)
        return session.fail(written.error());
    if (toOutput) {
        session.out().bytes(written->text);
        return Done;
    }
    if (session.json())
        session.out().object({{QStringLiteral("project"), project->name},
                              {QStringLiteral("file"), path},
                              {QStringLiteral("apis"), written->apis},
                              {QStringLiteral("keys"), written->keys},
                              {QStringLiteral("secrets"), written->secrets}});
    else
        session.out().line(session.out().toned(
            withSecrets ? Words::tr("%1 is in %2, encrypted; secrets: %3.")
                              .arg(project->name, path)
                              .arg(written->secrets)
                        : Words::tr("%1 is in %2, without secrets.").arg(project->name, path),
            Tone::Plain));
    return Done;
}

Result<ProjectDocument> readDocument(Session &session, CoreContext &core, const QString &path)
{
    const auto file = waitFor(core.transfer().readFile(path));
    if (!file)
        return tl::make_unexpected(file.error());
    Secret passphrase;
    if (file->sealed) {
        auto read = readPassphrase(session.out(), false);
        if (!read)
            return tl::make_unexpected(read.error());
        passphrase = std::move(*read);
    }
    return waitFor(core.transfer().open(*file, passphrase));
}

/// Where a name is taken already, what to do differs for a project and for what is in it.
int refuse(Session &session, const Error &error, const QString &projectName)
{
    if (isPassphraseProblem(error)) {
        session.out().error(
            Words::tr("%1 cannot be opened: the passphrase is wrong, or the file was changed.")
                .arg(error.subject),
            Words::tr("Try another passphrase, or take an undamaged copy; nothing was imported."));
        return Failed;
    }
    if (error.code != ErrorCode::NameTaken)
        return session.fail(error);
    if (error.subject == projectName)
        session.out().error(
            Words::tr("There is a project “%1” already; nothing was imported.").arg(error.subject),
            Words::tr("Add --as NAME to import it under another name."));
    else
        session.out().error(
            Words::tr("“%1” is in this home already; nothing was imported.").arg(error.subject),
            Words::tr("Delete or rename what is there, or import into another home (--home DIR)."));
    return Failed;
}

int importProject(Session &session, const Arguments &arguments)
{
    CoreContext *core = session.core();
    if (!core)
        return session.status();
    const auto document = readDocument(session, *core, arguments.positional.at(0));
    if (!document)
        return refuse(session, document.error(), {});
    const QString name = arguments.value("as", QString());
    const auto project = waitFor(core->transfer().add(*document, name));
    if (!project)
        return refuse(session, project.error(), name.isEmpty() ? document->project.name : name);
    const auto without = keysWithoutValue(*document).size();
    if (without > 0)
        session.out().note(
            Words::tr("Imported keys that came without a value: %1. Delete and import "
                      "them again with keywrightctl key import.")
                .arg(without));
    if (session.json()) {
        session.out().object(projectJson(*project));
        return Done;
    }
    session.out().line(
        session.out().toned(Words::tr("%1 is imported: %2 APIs, %3 keys, %4 secrets.")
                                .arg(project->name)
                                .arg(document->apis.size())
                                .arg(document->keys.size())
                                .arg(document->secrets.size()),
                            Tone::Plain));
    return Done;
}

} // namespace

std::vector<Command> projectTransferCommands()
{
    return {
        {"project",
         "export",
         "PROJECT FILE [--with-secrets]",
         QT_TRANSLATE_NOOP("Help", "write a project into a file; - is standard output"),
         {{{"with-secrets", nullptr,
            QT_TRANSLATE_NOOP("Help", "kept secrets too, all of it encrypted under a passphrase")},
           projectOption()},
          1,
          2},
         exportProject},
        {"project",
         "import",
         "FILE [--as NAME]",
         QT_TRANSLATE_NOOP("Help", "add a project from a file; overwrites nothing"),
         {{{"as", "NAME", QT_TRANSLATE_NOOP("Help", "its name in this home")}}, 1, 1},
         importProject},
    };
}

} // namespace keywright::cli
