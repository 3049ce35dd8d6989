// SPDX-License-Identifier: GPL-3.0-or-later
#include "dotenvplan.h"

#include "drafts.h"
#include "lookup.h"

#include <core/domain/keyformat.h>
#include <core/store/bindingrepository.h>
#include <core/store/keyrepository.h>
#include <core/store/projectrepository.h>

#include <QtCore/QMap>

namespace keywright {

using store::BindingRepository;
using store::Database;
using store::KeyRepository;
using Fate = DotenvStep::Fate;

namespace {

DotenvStep refused(DotenvStep step, const Error &problem)
{
    step.fate = Fate::Refuse;
    step.problem = problem;
    return step;
}

/// Looks at the entries of one file against what the store has.
class Planner
{
public:
    Planner(Database &database, DotenvPlan plan)
        : m_keys(database)
        , m_database(database)
        , m_plan(std::move(plan))
    {
    }

    Result<DotenvPlan> run(const DotenvFile &file)
    {
        const auto bindings = BindingRepository(m_database).list(m_plan.project);
        if (!bindings)
            return tl::make_unexpected(bindings.error());
        for (const DotenvEntry &entry : file.entries) {
            auto step = stepFor(entry);
            if (!step)
                return tl::make_unexpected(step.error());
            for (const Binding &binding : *bindings) {
                if (binding.environment == m_plan.environment && binding.variable == entry.variable
                    && (!step->key || step->key->id != binding.key))
                    *step = replacing(*step, binding);
            }
            m_plan.steps.append(*step);
        }
        return m_plan;
    }

private:
    Result<DotenvStep> stepFor(const DotenvEntry &entry)
    {
        DotenvStep step;
        step.variable = entry.variable;
        step.value = entry.value;
        step.line = entry.line;
        step.name = entry.variable;
        if (entry.value.isEmpty() || !isValidVariable(entry.variable))
            return step;
        if (const auto reference = parseKeyReference(entry.value.reveal()))
            return referred(step, *reference);
        const auto found = m_keys.findByDigest(digestOf(entry.value));
        if (!found)
            return tl::make_unexpected(found.error());
        if (*found && (*found)->project == m_plan.project && (*found)->state != KeyState::Deleted) {
            step.fate = Fate::Bind;
            step.key = **found;
            return step;
        }
        return imported(step);
    }

    DotenvStep replacing(DotenvStep step, const Binding &binding)
    {
        step.replaced = binding;
        if (const auto key = m_keys.find(binding.key))
            step.replacedName = key->name;
        return step;
    }

    Result<DotenvStep> referred(DotenvStep step, const KeyReference &reference)
    {
        const auto key = findKey(m_database, reference.key, reference.project);
        if (!key)
            return refused(step, key.error());
        if (key->project != m_plan.project)
            return refused(step, Error{ErrorCode::InvalidArgument, step.variable,
                                       QStringLiteral("it refers to a key of another project")});
        step.fate = Fate::Bind;
        step.key = *key;
        return step;
    }

    Result<DotenvStep> imported(DotenvStep step)
    {
        const auto isTaken = [this](const QString &name) -> Result<bool> {
            const auto key = m_keys.findByName(m_plan.project, name);
            if (!key)
                return tl::make_unexpected(key.error());
            return key->has_value() || m_names.contains(name, Qt::CaseInsensitive);
        };
        const auto name = freeName(step.variable, isTaken);
        if (!name)
            return tl::make_unexpected(name.error());
        step.fate = *name == step.variable ? Fate::Import : Fate::Clash;
        if (step.fate == Fate::Clash)
            step.problem = Error{ErrorCode::NameTaken, step.variable, {}};
        step.name = *name;
        m_names.append(*name);
        return step;
    }

    KeyRepository m_keys;
    Database &m_database;
    DotenvPlan m_plan;
    QStringList m_names; ///< of keys that this file makes
};

} // namespace

Result<DotenvPlan> planDotenv(Database &database, const DotenvFile &file, const DotenvPlan &empty)
{
    return Planner(database, empty).run(file);
}

Result<QByteArray> dotenvReferences(Database &database, const ProjectId &id,
                                    const QString &environment)
{
    const auto project = store::ProjectRepository(database).find(id);
    if (!project)
        return tl::make_unexpected(project.error());
    const auto bindings = BindingRepository(database).list(id);
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
    for (const Binding &binding : std::as_const(chosen)) {
        const auto key = KeyRepository(database).find(binding.key);
        if (!key)
            return tl::make_unexpected(key.error());
        text += binding.variable.toLatin1() + '='
                + keyReferenceText({project->name, key->name}).toLatin1() + '\n';
    }
    return text;
}

} // namespace keywright
