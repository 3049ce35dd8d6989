// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyoptions.h"
#include "session.h"

#include <core/services/environmentservice.h>
#include <ui/phrases/sendphrases.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <algorithm>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EnvironmentCommand)
};

int list(Session &session, const Arguments &arguments)
{
    const auto project = session.project(arguments);
    if (!project)
        return session.status();
    const auto environments = waitFor(session.core()->environments().list(project->id));
    if (!environments)
        return session.fail(environments.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const Environment &one : *environments) {
        array.append(QJsonObject{{QStringLiteral("name"), one.name},
                                 {QStringLiteral("production"), one.production},
                                 {QStringLiteral("variables"), int(one.variables.size())}});
        rows.append({session.out().toned(one.name, Tone::Plain),
                     QString::number(one.variables.size()),
                     one.production ? Words::tr("production") : QString()});
    }
    if (session.json())
        session.out().array(array);
    else if (rows.isEmpty())
        session.out().note(Words::tr("The project has no environment yet. Make one with "
                                     "keywrightctl environment set."));
    else
        session.out().table({Words::tr("NAME"), Words::tr("VARIABLES"), QString()}, rows);
    return Done;
}

int show(Session &session, const Arguments &arguments)
{
    const auto project = session.project(arguments);
    if (!project)
        return session.status();
    VariablesQuestion question;
    question.project = project->id;
    question.environment = arguments.positional.value(0);
    const auto found = waitFor(session.core()->environments().resolve(question));
    if (!found)
        return session.fail(found.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const ResolvedVariable &one : *found) {
        QJsonObject object{{QStringLiteral("name"), one.name},
                           {QStringLiteral("secret"), one.isSecret}};
        if (!one.value.isNull())
            object.insert(QStringLiteral("value"), one.value);
        array.append(object);
        rows.append(
            {session.out().toned(one.name, Tone::Plain), one.value, ui::scopeTitle(one.scope)});
    }
    if (session.json())
        session.out().array(array);
    else
        session.out().table({Words::tr("VARIABLE"), Words::tr("VALUE"), Words::tr("FROM")}, rows);
    return Done;
}

/// Without a value the variable goes.
void apply(QList<RequestPair> &variables, const QString &name, const std::optional<QString> &value)
{
    const auto known = std::find_if(variables.begin(), variables.end(),
                                    [&name](const RequestPair &one) { return one.name == name; });
    if (known != variables.end() && value)
        known->value = *value;
    else if (known != variables.end())
        variables.erase(known);
    else if (value)
        variables.append({name, *value});
}

void apply(QList<RequestPair> &variables, const QStringList &assignments)
{
    for (const QString &text : assignments) {
        const qsizetype equals = text.indexOf(u'=');
        apply(variables, equals < 0 ? text : text.left(equals),
              equals < 0 ? std::nullopt : std::optional<QString>(text.mid(equals + 1)));
    }
}

void noteNotKept(Session &session, const QList<RequestPair> &written,
                 const QList<RequestPair> &kept)
{
    const QStringList names = valuesNotKept(written, kept);
    for (const QString &name : names)
        session.out().note(Words::tr("%1 looks like a secret, so its value is in no file. Keep "
                                     "it as a key and write %1=kw://PROJECT/KEY.")
                               .arg(name));
}

int set(Session &session, const Arguments &arguments)
{
    const auto project = session.project(arguments);
    if (!project)
        return session.status();
    EnvironmentService &environments = session.core()->environments();
    const auto all = waitFor(environments.list(project->id));
    if (!all)
        return session.fail(all.error());
    const QString name = arguments.positional.constFirst();
    const auto known = std::find_if(all->begin(), all->end(), [&name](const Environment &one) {
        return one.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    const auto before = known == all->end() ? std::nullopt : std::optional<Environment>(*known);
    Environment wanted = before.value_or(Environment{name});
    if (arguments.has("production"))
        wanted.production = true;
    apply(wanted.variables, arguments.positional.mid(1));
    const auto saved = waitFor(environments.save(project->id, before, wanted));
    if (!saved)
        return session.fail(saved.error());
    noteNotKept(session, wanted.variables, saved->variables);
    if (session.json())
        session.out().object({{QStringLiteral("name"), saved->name}});
    else
        session.out().line(
            session.out().toned(Words::tr("%1 is saved.").arg(saved->name), Tone::Plain));
    return Done;
}

int share(Session &session, const Arguments &arguments)
{
    const auto project = session.project(arguments);
    if (!project)
        return session.status();
    EnvironmentService &environments = session.core()->environments();
    const QString folder = arguments.value("folder", {});
    auto variables = waitFor(environments.shared(project->id, folder));
    if (!variables)
        return session.fail(variables.error());
    if (!arguments.positional.isEmpty()) {
        QList<RequestPair> wanted = *variables;
        apply(wanted, arguments.positional);
        variables = waitFor(environments.saveShared(project->id, folder, project->name, wanted));
        if (!variables)
            return session.fail(variables.error());
        noteNotKept(session, wanted, *variables);
    }
    QJsonArray array;
    QList<QStringList> rows;
    for (const RequestPair &one : std::as_const(*variables)) {
        array.append(QJsonObject{{QStringLiteral("name"), one.name},
                                 {QStringLiteral("value"), one.value},
                                 {QStringLiteral("enabled"), one.enabled}});
        rows.append({session.out().toned(one.name, Tone::Plain), one.value});
    }
    if (session.json())
        session.out().array(array);
    else
        session.out().table({Words::tr("VARIABLE"), Words::tr("VALUE")}, rows);
    return Done;
}

int remove(Session &session, const Arguments &arguments)
{
    const auto project = session.project(arguments);
    if (!project)
        return session.status();
    const QString name = arguments.positional.constFirst();
    const auto removed = waitFor(session.core()->environments().remove(project->id, name));
    if (!removed)
        return session.fail(removed.error());
    session.out().note(Words::tr("%1 is in the trash.").arg(name));
    return Done;
}

} // namespace

std::vector<Command> environmentCommands()
{
    return {
        {"environment",
         "list",
         "--project P",
         QT_TRANSLATE_NOOP("Help", "the environments whose variables requests are sent with"),
         {{projectOption()}, 0, 0},
         list},
        {"environment",
         "show",
         "[NAME] --project P",
         QT_TRANSLATE_NOOP("Help", "what each variable means there; secrets as references"),
         {{projectOption()}, 0, 1},
         show},
        {"environment",
         "set",
         "NAME [VARIABLE=VALUE|VARIABLE]… --project P [--production]",
         QT_TRANSLATE_NOOP("Help", "make or change one; a variable without a value goes; a secret "
                                   "is kw://PROJECT/KEY"),
         {{projectOption(),
           {"production", nullptr,
            QT_TRANSLATE_NOOP("Help", "ask before something is deleted with it")}},
          1,
          100},
         set},
        {"environment",
         "share",
         "[VARIABLE=VALUE|VARIABLE]… --project P [--folder F]",
         QT_TRANSLATE_NOOP("Help", "what all requests of the project, or of a folder of its "
                                   "collection, share; changed where something is given"),
         {{projectOption(),
           {"folder", "F", QT_TRANSLATE_NOOP("Help", "a folder of the collection, as its path")}},
          0,
          100},
         share},
        {"environment",
         "remove",
         "NAME --project P",
         QT_TRANSLATE_NOOP("Help", "move one to the trash"),
         {{projectOption()}, 1, 1},
         remove},
    };
}

} // namespace keywright::cli
