// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyoptions.h"
#include "provideroptions.h"
#include "session.h"

#include <core/base/privatefile.h>
#include <core/services/dotenvservice.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dotenv)
};

/// What cannot be taken is said before anything is written.
std::optional<Error> firstProblem(const DotenvPlan &plan)
{
    for (const DotenvStep &step : plan.steps) {
        if (step.problem)
            return step.problem;
    }
    return std::nullopt;
}

void sayLines(Session &session, const DotenvPlan &plan)
{
    for (const int line : plan.otherLines)
        session.out().note(
            Words::tr("%1, line %2: not an assignment; passed over").arg(plan.path).arg(line));
}

int importFile(Session &session, const Arguments &arguments)
{
    const auto project = session.project(arguments);
    if (!project)
        return session.status();
    DotenvService &dotenv = session.core()->dotenv();
    const QString path = arguments.positional.constFirst();
    const auto plan =
        waitFor(dotenv.plan(project->id, arguments.value("environment", QString()), path));
    if (!plan)
        return session.fail(plan.error());
    sayLines(session, *plan);
    if (const auto problem = firstProblem(*plan))
        return session.fail(*problem);
    QString provider;
    if (const auto said = arguments.value("provider"); said && !said->isEmpty()) {
        const auto known = namedProvider(session, *said);
        if (!known)
            return session.status();
        provider = known->id;
    }
    const auto done = waitFor(dotenv.apply(*plan, provider));
    if (!done)
        return session.fail(done.error());
    QStringList passed, imported, bound;
    for (const Key &key : done->made)
        imported.append(key.name);
    for (const Binding &binding : done->bound)
        bound.append(binding.variable);
    for (const DotenvStep &step : plan->steps) {
        if (step.fate != DotenvStep::Fate::Leave)
            continue;
        passed.append(step.variable);
        session.out().note(Words::tr("%1 has no value to keep, or is no variable; passed over")
                               .arg(step.variable));
    }
    if (session.json()) {
        session.out().object({{QStringLiteral("project"), project->name},
                              {QStringLiteral("imported"), QJsonArray::fromStringList(imported)},
                              {QStringLiteral("bound"), QJsonArray::fromStringList(bound)},
                              {QStringLiteral("passedOver"), QJsonArray::fromStringList(passed)}});
        return Done;
    }
    session.out().line(
        session.out().toned(Words::tr("%1 keys are in the keychain, %2 variables are bound.")
                                .arg(imported.size())
                                .arg(bound.size()),
                            Tone::Plain));
    session.out().note(
        Words::tr("Replace the file by references with keywrightctl export %1 "
                  "--project %2 --replace; programs then run with keywrightctl exec.")
            .arg(path, project->name));
    return Done;
}

int exportFile(Session &session, const Arguments &arguments)
{
    const auto project = session.project(arguments);
    if (!project)
        return session.status();
    const QString path = arguments.positional.constFirst();
    const auto text = waitFor(session.core()->dotenv().references(
        project->id, arguments.value("environment", QString())));
    if (!text)
        return session.fail(text.error());
    if (path == QLatin1StringView("-")) {
        session.out().bytes(*text);
        return Done;
    }
    if (QFileInfo::exists(path) && !arguments.has("replace")) {
        session.out().error(Words::tr("%1 is there already.").arg(path),
                            Words::tr("Name another file, or add --replace."));
        return Failed;
    }
    if (const auto written = writePrivateFile(path, *text); !written)
        return session.fail(written.error());
    if (session.json())
        session.out().object(
            {{QStringLiteral("file"), path}, {QStringLiteral("project"), project->name}});
    else
        session.out().line(session.out().toned(
            Words::tr("%1 refers to the keys of %2; it holds no secret.").arg(path, project->name),
            Tone::Plain));
    return Done;
}

} // namespace

std::vector<Command> dotenvCommands()
{
    const OptionSpec environment{"environment", "E",
                                 QT_TRANSLATE_NOOP("Help", "only in this environment")};
    return {
        {"import",
         nullptr,
         "FILE --project P [--environment E] [--provider ID]",
         QT_TRANSLATE_NOOP("Help", "take a .env file into the keychain and bind its variables"),
         {{projectOption(),
           environment,
           {"provider", "ID", QT_TRANSLATE_NOOP("Help", "whose keys they are")}},
          1,
          1},
         importFile},
        {"export",
         nullptr,
         "FILE --project P [--environment E] [--replace]",
         QT_TRANSLATE_NOOP("Help", "write a .env file of references, without secrets"),
         {{projectOption(),
           environment,
           {"replace", nullptr, QT_TRANSLATE_NOOP("Help", "also where the file is there already")}},
          1,
          1},
         exportFile},
    };
}

} // namespace keywright::cli
