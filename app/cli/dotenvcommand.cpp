// SPDX-License-Identifier: GPL-3.0-or-later
#include "envfile.h"
#include "keyoptions.h"

#include <core/domain/keyformat.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QMap>

#include <algorithm>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dotenv)
};

/// One assignment and what becomes of it.
struct Step
{
    QString variable;
    Secret value;
    std::optional<Key> key; ///< there is one already; otherwise one is made
};

/// A key of the project that has this value, or that a reference names.
Result<std::optional<Key>> knownKey(CoreContext &core, const Project &project,
                                    const DotenvEntry &entry)
{
    if (const auto reference = parseKeyReference(entry.value.reveal())) {
        auto key = waitFor(core.keys().resolve(reference->key, reference->project));
        if (!key)
            return tl::make_unexpected(key.error());
        if (key->project != project.id)
            return failure(ErrorCode::InvalidArgument, entry.variable,
                           Words::tr("it refers to a key of another project"));
        return std::optional<Key>(*key);
    }
    auto found = waitFor(core.keys().find(entry.value));
    if (!found)
        return tl::make_unexpected(found.error());
    if (*found && (*found)->project == project.id && (*found)->state != KeyState::Deleted)
        return *found;
    const auto named = waitFor(core.keys().resolve(entry.variable, project.id.text()));
    if (named && named->state != KeyState::Deleted)
        return failure(ErrorCode::NameTaken, entry.variable);
    return std::optional<Key>();
}

/// Looked at before anything is written.
Result<QList<Step>> plan(Session &session, const Project &project, const DotenvFile &file,
                         QStringList &passed)
{
    QList<Step> steps;
    for (const DotenvEntry &entry : file.entries) {
        if (entry.value.isEmpty() || !isValidVariable(entry.variable)) {
            passed.append(entry.variable);
            continue;
        }
        const auto key = knownKey(*session.core(), project, entry);
        if (!key)
            return tl::make_unexpected(key.error());
        steps.append({entry.variable, entry.value, *key});
    }
    return steps;
}

Result<Key> keyFor(CoreContext &core, const Project &project, const Step &step,
                   const QString &provider)
{
    if (step.key)
        return *step.key;
    KeyDraft draft;
    draft.project = project.id;
    draft.name = step.variable;
    return waitFor(core.keys().importKey(draft, provider, step.value));
}

/// What a run has changed so far: the file is imported whole or not at all.
struct Changes
{
    QList<KeyId> made;
    QList<Binding> bound;
    QList<Binding> before; ///< of the project, all of them
};

void undo(CoreContext &core, const Changes &changes)
{
    for (const Binding &binding : changes.bound) {
        const auto old = std::find_if(changes.before.cbegin(), changes.before.cend(),
                                      [&binding](const Binding &other) {
                                          return other.environment == binding.environment
                                                 && other.variable == binding.variable;
                                      });
        (void)waitFor(old == changes.before.cend() ? core.provisioning().unbind(binding)
                                                   : core.provisioning().bind(*old));
    }
    for (const KeyId &id : changes.made)
        (void)waitFor(core.keys().remove(id));
}

int importFile(Session &session, const Arguments &arguments)
{
    const auto project = session.project(arguments);
    if (!project)
        return session.status();
    CoreContext &core = *session.core();
    const QString path = arguments.positional.constFirst();
    const auto file = readEnvFile(session, path);
    if (!file)
        return session.fail(file.error());
    QStringList passed, imported, bound;
    const auto steps = plan(session, *project, *file, passed);
    if (!steps)
        return session.fail(steps.error());
    const auto before = waitFor(core.provisioning().list(project->id));
    if (!before)
        return session.fail(before.error());
    Changes changes{{}, {}, *before};
    for (const Step &step : *steps) {
        const auto key = keyFor(core, *project, step, arguments.value("provider", QString()));
        if (!key) {
            undo(core, changes);
            return session.fail(key.error());
        }
        if (!step.key) {
            changes.made.append(key->id);
            imported.append(key->name);
        }
        const Binding binding{project->id, arguments.value("environment", QString()), step.variable,
                              key->id};
        if (const auto saved = waitFor(core.provisioning().bind(binding)); !saved) {
            undo(core, changes);
            return session.fail(saved.error());
        }
        changes.bound.append(binding);
        bound.append(step.variable);
    }
    for (const QString &variable : passed)
        session.out().note(
            Words::tr("%1 has no value to keep, or is no variable; passed over").arg(variable));
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

/// References, not secrets: the file may be committed.
Result<QByteArray> references(CoreContext &core, const Project &project, const QString &environment)
{
    const auto bindings = waitFor(core.provisioning().list(project.id));
    if (!bindings)
        return tl::make_unexpected(bindings.error());
    QMap<QString, Binding> chosen;
    for (const Binding &binding : *bindings) {
        const bool isOwn = binding.environment == environment;
        if (isOwn || (binding.environment.isEmpty() && !chosen.contains(binding.variable)))
            chosen.insert(binding.variable, binding);
    }
    QByteArray text(
        "# References to keys, resolved by: keywrightctl exec --env-file FILE -- CMD\n");
    for (const Binding &binding : chosen) {
        const auto key = waitFor(core.keys().get(binding.key));
        if (!key)
            return tl::make_unexpected(key.error());
        text += binding.variable.toLatin1() + '='
                + keyReferenceText({project.name, key->name}).toLatin1() + '\n';
    }
    return text;
}

int exportFile(Session &session, const Arguments &arguments)
{
    const auto project = session.project(arguments);
    if (!project)
        return session.status();
    const QString path = arguments.positional.constFirst();
    const auto text =
        references(*session.core(), *project, arguments.value("environment", QString()));
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
