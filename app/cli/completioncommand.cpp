// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion.h"
#include "session.h"

#include <QtCore/QCoreApplication>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Completion)
};

int completion(Session &session, const Arguments &arguments)
{
    const QString shell = arguments.positional.constFirst();
    if (shell == QLatin1StringView("man")) {
        session.out().bytes(manualPage().toUtf8());
        return Done;
    }
    const auto script = completionScript(shell);
    if (!script)
        return session.wrongUse(Words::tr("There is no completion for that shell."),
                                Words::tr("Write completion bash, zsh or fish."));
    session.out().bytes(script->toUtf8());
    return Done;
}

} // namespace

std::vector<Command> completionCommands()
{
    return {
        {"completion",
         nullptr,
         "bash|zsh|fish|man",
         QT_TRANSLATE_NOOP("Help", "a script that completes commands in a shell; the manual page"),
         {{}, 1, 1},
         completion},
    };
}

} // namespace keywright::cli
