// SPDX-License-Identifier: GPL-3.0-or-later
#include "childprocess.h"
#include "envfile.h"
#include "keyoptions.h"
#include "session.h"

#include <core/services/chain.h>
#include <core/services/usesiteservice.h>

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exec)
};

constexpr int programNotFound = 127, programNotRun = 126; ///< as shells say it

/// setenv copies the bytes; the environment is the child's, and this process ends with the exec.
Result<void> putInto(const QList<ProvisionedVariable> &variables)
{
    for (const ProvisionedVariable &variable : variables) {
        const QByteArrayView value = variable.value.reveal();
        if (value.contains('\0'))
            return failure(ErrorCode::InvalidArgument, variable.variable,
                           Words::tr("its value cannot be held by a variable"));
        QByteArray text = value.toByteArray();
        const int failed = setenv(variable.variable.toUtf8().constData(), text.constData(), 1);
        wipe(text);
        if (failed != 0)
            return failure(ErrorCode::InvalidArgument, variable.variable);
    }
    return {};
}

/// So that a rotation knows who still has the old value.
Async<void> noteChild(Session &session, const Arguments &arguments,
                      const QList<ProvisionedVariable> &variables)
{
    const auto ofKey =
        std::find_if(variables.begin(), variables.end(),
                     [](const ProvisionedVariable &variable) { return !variable.key.isEmpty(); });
    if (ofKey == variables.end())
        return resolved<void>({});
    const auto key = waitFor(session.core()->keys().get(ofKey->key));
    if (!key)
        return resolved<void>(tl::make_unexpected(key.error()));
    return session.core()->useSites().noteChild(key->project,
                                                arguments.value("environment", QString()),
                                                arguments.command.constFirst(), variables);
}

int exec(Session &session, const Arguments &arguments)
{
    if (arguments.command.isEmpty())
        return session.wrongUse(Words::tr("No program is given."),
                                Words::tr("Write exec --project P -- PROGRAM ARGUMENTS."));
    const SecretUse use{SecretPurpose::Exec,
                        {{QStringLiteral("program"), arguments.command.constFirst()}}};
    // What the file says wins over what is bound.
    QList<ProvisionedVariable> variables;
    if (!arguments.has("env-file") || arguments.has("project")) {
        const auto project = session.project(arguments);
        if (!project)
            return session.status();
        const auto bound = waitFor(session.core()->provisioning().environment(
            project->id, arguments.value("environment", QString()), use));
        if (!bound)
            return session.fail(bound.error());
        variables = *bound;
    }
    for (const QString &path : arguments.values("env-file")) {
        const auto inFile = resolveEnvFile(session, path, use);
        if (!inFile)
            return session.fail(inFile.error());
        variables += *inFile;
    }
    if (!variables.isEmpty()) {
        const auto noted = waitFor(noteChild(session, arguments, variables));
        if (!noted)
            return session.fail(noted.error());
    }
    session.close(); // databases and threads end before the process becomes another
    if (const auto put = putInto(variables); !put)
        return session.fail(put.error());
    const int reason = becomeProgram(arguments.command.size());
    session.fail({ErrorCode::ProgramFailed, arguments.command.constFirst(),
                  QString::fromLocal8Bit(std::strerror(reason))});
    return reason == ENOENT ? programNotFound : programNotRun;
}

} // namespace

std::vector<Command> execCommands()
{
    return {
        {"exec",
         nullptr,
         "--project P [--environment E] [--env-file FILE]… -- CMD…",
         QT_TRANSLATE_NOOP("Help", "run a program with the project's keys in its variables"),
         {{projectOption(),
           {"environment", "E", QT_TRANSLATE_NOOP("Help", "the environment that is meant")},
           {"env-file", "FILE",
            QT_TRANSLATE_NOOP("Help", "a .env file, in which kw://PROJECT/KEY stands for a key"),
            true}},
          0,
          0,
          true},
         exec},
    };
}

} // namespace keywright::cli
