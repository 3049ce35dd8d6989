// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "keyoptions.h"
#include "session.h"

#include <QtCore/QCoreApplication>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Bindings)
};

QJsonObject bindingJson(const Binding &binding, const QString &project, const QString &key)
{
    return {{QStringLiteral("project"), project},
            {QStringLiteral("environment"), binding.environment},
            {QStringLiteral("variable"), binding.variable},
            {QStringLiteral("key"), key}};
}

int list(Session &session, const Project &project)
{
    CoreContext &core = *session.core();
    const auto bindings = waitFor(core.provisioning().list(project.id));
    if (!bindings)
        return session.fail(bindings.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const Binding &binding : *bindings) {
        const auto key = waitFor(core.keys().get(binding.key));
        const QString name = key ? key->name : binding.key.text();
        array.append(bindingJson(binding, project.name, name));
        rows.append({binding.variable, session.out().toned(name, Tone::Plain),
                     session.out().toned(binding.environment, Tone::Plain)});
    }
    if (session.json())
        session.out().array(array);
    else if (rows.isEmpty())
        session.out().note(Words::tr("No variable is bound yet: keywrightctl bind VARIABLE KEY "
                                     "--project P"));
    else
        session.out().table({Words::tr("VARIABLE"), Words::tr("KEY"), Words::tr("ENVIRONMENT")},
                            rows);
    return Done;
}

int unbind(Session &session, const Binding &binding)
{
    const auto removed = waitFor(session.core()->provisioning().unbind(binding));
    if (!removed)
        return session.fail(removed.error());
    session.out().note(Words::tr("%1 is no longer bound.").arg(binding.variable));
    return Done;
}

int bind(Session &session, const Arguments &arguments)
{
    const auto project = session.project(arguments);
    if (!project)
        return session.status();
    if (arguments.positional.isEmpty())
        return list(session, *project);
    Binding binding;
    binding.project = project->id;
    binding.environment = arguments.value("environment", QString());
    binding.variable = arguments.positional.at(0);
    if (arguments.has("remove"))
        return unbind(session, binding);
    if (arguments.positional.size() < 2)
        return session.wrongUse(Words::tr("It is not said which key the variable holds."),
                                Words::tr("Write bind VARIABLE KEY, or add --remove."));
    const auto key = session.key(arguments.positional.at(1), arguments);
    if (!key)
        return session.status();
    binding.key = key->id;
    const auto bound = waitFor(session.core()->provisioning().bind(binding));
    if (!bound)
        return session.fail(bound.error());
    if (session.json()) {
        session.out().object(bindingJson(binding, project->name, key->name));
        return Done;
    }
    session.out().line(
        session.out().toned(Words::tr("%1 holds %2/%3 in programs run with keywrightctl exec.")
                                .arg(binding.variable, project->name, key->name),
                            Tone::Plain));
    return Done;
}

} // namespace

std::vector<Command> bindCommands()
{
    return {
        {"bind",
         nullptr,
         "VARIABLE KEY --project P [--environment E] [--remove]",
         QT_TRANSLATE_NOOP("Help",
                           "let a variable hold a key; without arguments list what is bound"),
         {{projectOption(),
           {"environment", "E", QT_TRANSLATE_NOOP("Help", "only in this environment")},
           {"remove", nullptr, QT_TRANSLATE_NOOP("Help", "bind the variable no longer")}},
          0,
          2},
         bind},
    };
}

} // namespace keywright::cli
