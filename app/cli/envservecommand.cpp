// SPDX-License-Identifier: GPL-3.0-or-later
#include "endsignals.h"
#include "envfile.h"
#include "envpipe.h"
#include "keyoptions.h"

#include <core/domain/json.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

#include <cstdio>
#include <unistd.h>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EnvServe)
};

constexpr QByteArrayView headLine("# From keywrightctl env serve; this is no file.\n");

QString programName(const PipeReader &reader)
{
    return reader.pid == 0 ? Words::tr("somebody unknown") : QFileInfo(reader.program).fileName();
}

/// Who may read: named on the command line, allowed by the person before, or asked about now.
class Permissions
{
public:
    Permissions(Session &session, const Arguments &arguments)
        : m_output(session.out())
        , m_allowed(arguments.values("allow"))
        , m_everybody(arguments.has("yes"))
        , m_canAsk(::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1)
    {
    }

    /// Whether there is any way for anybody to be allowed.
    [[nodiscard]] bool areAny() const { return m_everybody || m_canAsk || !m_allowed.isEmpty(); }
    [[nodiscard]] bool allow(const PipeReader &reader)
    {
        if (m_everybody)
            return true;
        if (reader.pid > 0
            && (m_allowed.contains(reader.program) || m_allowed.contains(programName(reader))))
            return true;
        return m_canAsk && ask(reader);
    }

private:
    bool ask(const PipeReader &reader)
    {
        m_output.note(Words::tr("%1 (process %2, in %3) wants to read the variables. Let it? "
                                "[y]es, [a]lways while this runs, [N]o")
                          .arg(programName(reader))
                          .arg(reader.pid)
                          .arg(reader.directory));
        char line[16] = {};
        if (!std::fgets(line, sizeof line, stdin))
            return false;
        if (line[0] == 'a' && reader.pid > 0)
            m_allowed.append(reader.program);
        return line[0] == 'a' || line[0] == 'y';
    }

    Output &m_output;
    QStringList m_allowed;
    bool m_everybody, m_canAsk;
};

void report(Session &session, const PipeReader &reader, bool allowed, qsizetype variables)
{
    const Instant now = session.core()->clock().now();
    if (session.json()) {
        session.out().object({{QStringLiteral("time"), toRfc3339(now)},
                              {QStringLiteral("program"), reader.program},
                              {QStringLiteral("pid"), reader.pid},
                              {QStringLiteral("directory"), reader.directory},
                              {QStringLiteral("allowed"), allowed},
                              {QStringLiteral("variables"), variables}});
        return;
    }
    const QString what = allowed ? Words::tr("%1 %2 (process %3, in %4) read %5 variables.")
                                 : Words::tr("%1 %2 (process %3, in %4) was let read nothing.");
    session.out().line((
        allowed
            ? what.arg(toRfc3339(now), programName(reader))
                  .arg(reader.pid)
                  .arg(reader.directory)
                  .arg(variables)
            : what.arg(toRfc3339(now), programName(reader)).arg(reader.pid).arg(reader.directory)));
}

/// What is served.
struct Served
{
    ProjectId project;
    QString environment;
    EnvDialect dialect = EnvDialect::Quoted;
};

/// One reader: who it is, whether it may, and then the values as they are now.
Result<void> answer(Session &session, EnvPipe &pipe, Permissions &permissions, const Served &served)
{
    const PipeReader reader = pipe.reader();
    // No secret leaves the keychain for one who may not have it.
    if (!permissions.allow(reader)) {
        pipe.refuse();
        report(session, reader, false, 0);
        return {};
    }
    const SecretUse use{SecretPurpose::EnvServe,
                        {{QStringLiteral("program"), reader.program},
                         {QStringLiteral("pid"), reader.pid},
                         {QStringLiteral("directory"), reader.directory}}};
    const auto variables = waitFor(
        session.core()->provisioning().environment(served.project, served.environment, use));
    if (!variables) {
        pipe.refuse();
        return tl::make_unexpected(variables.error());
    }
    auto text = envFileText(headLine, served.dialect, *variables);
    if (!text) {
        pipe.refuse();
        return tl::make_unexpected(text.error());
    }
    const bool whole = pipe.serve(*text);
    wipe(*text);
    report(session, reader, whole, whole ? variables->size() : 0);
    return {};
}

int serve(Session &session, const Arguments &arguments)
{
    const auto project = session.project(arguments);
    if (!project)
        return session.status();
    Permissions permissions(session, arguments);
    if (!permissions.areAny())
        return session.wrongUse(Words::tr("There is no terminal to ask on who may read."),
                                Words::tr("Add --allow PROGRAM, or --yes for every program of "
                                          "yours."));
    const auto dialect = readDialect(session, arguments);
    if (!dialect)
        return session.status();
    const Served served{project->id, arguments.value("environment", QString()), *dialect};
    const QString path =
        arguments.positional.isEmpty() ? QStringLiteral(".env") : arguments.positional.constFirst();
    const EndSignals signals_;
    EnvPipe pipe(path);
    if (const auto created = pipe.create(); !created)
        return session.fail(created.error());
    if (session.json())
        session.out().object(
            {{QStringLiteral("serving"), path}, {QStringLiteral("project"), project->name}});
    else
        session.out().line(Words::tr("serving %1 for %2; Ctrl+C ends it").arg(path, project->name));
    while (true) {
        const auto came = pipe.waitForReader([] { return EndSignals::asked(); });
        if (!came)
            return session.fail(came.error());
        if (!*came)
            return Done;
        // A locked keychain now may be unlocked for the next one.
        if (const auto answered = answer(session, pipe, permissions, served); !answered)
            session.fail(answered.error());
    }
}

} // namespace

std::vector<Command> envServeCommands()
{
    return {
        {"env",
         "serve",
         "[FILE] --project P [--environment E] [--allow PROGRAM]… [--yes] [--format docker]",
         QT_TRANSLATE_NOOP("Help", "a .env that is on no disk: each reader is named, and asked "
                                   "about the first time"),
         {{projectOption(),
           {"environment", "E", QT_TRANSLATE_NOOP("Help", "the environment that is meant")},
           {"allow", "PROGRAM",
            QT_TRANSLATE_NOOP("Help", "let this program read without asking; name or path"), true},
           {"yes", nullptr, QT_TRANSLATE_NOOP("Help", "let every program of yours read")},
           dialectOption()},
          0,
          1},
         serve},
    };
}

} // namespace keywright::cli
