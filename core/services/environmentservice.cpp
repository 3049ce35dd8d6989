// SPDX-License-Identifier: GPL-3.0-or-later
#include "environmentservice.h"

#include "chain.h"
#include "collectionservice.h"
#include "environmentfolder.h"
#include "lookup.h"
#include "provisioningservice.h"
#include "serviceparts.h"

#include <core/interchange/dotenvreader.h>
#include <core/store/settingrepository.h>

namespace keywright {

using store::Database;
using store::SettingRepository;

namespace {

QString settingOf(const ProjectId &project)
{
    return QStringLiteral("environment.") + project.text();
}

void append(QList<ResolvedVariable> &found, const QList<RequestPair> &variables,
            VariableScope scope)
{
    for (const RequestPair &one : variables) {
        if (one.enabled && !one.name.trimmed().isEmpty())
            found.append({one.name.trimmed(), one.value, scope, isSecretReference(one.value), {}});
    }
}

void append(QList<ResolvedVariable> &found, const QHash<QString, QString> &variables,
            VariableScope scope)
{
    QStringList names = variables.keys();
    names.sort();
    for (const QString &name : std::as_const(names))
        found.append({name, variables.value(name), scope, false, {}});
}

/// What lies in files, from the widest scope to the narrowest.
Result<QList<ResolvedVariable>> readVariables(const QString &folder,
                                              const VariablesQuestion &question)
{
    const EnvironmentFolder files(folder);
    QList<ResolvedVariable> found;
    const auto whole = files.shared({});
    if (!whole)
        return tl::make_unexpected(whole.error());
    append(found, *whole, VariableScope::Collection);
    if (!question.environment.isEmpty()) {
        const QList<Environment> environments = files.list();
        const auto named =
            std::find_if(environments.begin(), environments.end(), [&](const Environment &one) {
                return one.name.compare(question.environment, Qt::CaseInsensitive) == 0;
            });
        if (named != environments.end())
            append(found, named->variables, VariableScope::Environment);
        else
            return failure(ErrorCode::NotFound, question.environment);
    }
    qsizetype slash = question.path.indexOf(u'/');
    for (; slash >= 0; slash = question.path.indexOf(u'/', slash + 1)) {
        const auto shared = files.shared(question.path.left(slash));
        if (!shared)
            return tl::make_unexpected(shared.error());
        append(found, *shared, VariableScope::Folder);
    }
    return found + ownVariables(question);
}

/// Those of every environment first: those of this one win.
QList<ResolvedVariable> ofBindings(const QList<Binding> &bindings, const QString &environment)
{
    QList<ResolvedVariable> found;
    for (const bool own : {false, true}) {
        for (const Binding &one : bindings) {
            const bool matches =
                own ? !one.environment.isEmpty()
                          && one.environment.compare(environment, Qt::CaseInsensitive) == 0
                    : one.environment.isEmpty();
            if (matches)
                found.append({one.variable, {}, VariableScope::Binding, true, one.key});
        }
    }
    return found;
}

Result<QList<ResolvedVariable>> withKeys(Database &database, QList<ResolvedVariable> variables)
{
    for (ResolvedVariable &one : variables) {
        const auto reference = parseKeyReference(one.value.toUtf8());
        if (!one.isSecret || !reference)
            continue;
        if (const auto key = findKey(database, reference->key, reference->project))
            one.key = key->id;
    }
    return variables;
}

} // namespace

QList<ResolvedVariable> ownVariables(const VariablesQuestion &question)
{
    QList<ResolvedVariable> found;
    append(found, question.own, VariableScope::Request);
    append(found, question.captured, VariableScope::Captured);
    append(found, question.given, VariableScope::Given);
    return found;
}

Async<QList<Environment>> EnvironmentService::list(const ProjectId &project)
{
    return andThen(m_parts.anchor, m_collections.folder(project),
                   [&parts = m_parts](const QString &folder) {
                       return parts.worker->run([folder]() -> Result<QList<Environment>> {
                           return EnvironmentFolder(folder).list();
                       });
                   });
}

Async<Environment> EnvironmentService::save(const ProjectId &project,
                                            const std::optional<Environment> &before,
                                            const Environment &environment)
{
    return m_collections.change<Environment>(project, [before, environment](const QString &folder) {
        return EnvironmentFolder(folder).save(before, environment);
    });
}

Async<void> EnvironmentService::remove(const ProjectId &project, const QString &name)
{
    return m_collections.change<void>(
        project, [name](const QString &folder) { return EnvironmentFolder(folder).remove(name); });
}

Async<QList<RequestPair>> EnvironmentService::shared(const ProjectId &project, const QString &path)
{
    return andThen(m_parts.anchor, m_collections.folder(project),
                   [&parts = m_parts, path](const QString &folder) {
                       return parts.worker->run(
                           [folder, path] { return EnvironmentFolder(folder).shared(path); });
                   });
}

Async<QList<RequestPair>> EnvironmentService::saveShared(const ProjectId &project,
                                                         const QString &path, const QString &name,
                                                         const QList<RequestPair> &variables)
{
    return m_collections.change<QList<RequestPair>>(
        project, [path, name, variables](const QString &folder) {
            return EnvironmentFolder(folder).saveShared(path, name, variables);
        });
}

Async<QList<ResolvedVariable>> EnvironmentService::resolve(const VariablesQuestion &question)
{
    auto read = andThen(m_parts.anchor, m_collections.folder(question.project),
                        [&parts = m_parts, question](const QString &folder) {
                            return parts.worker->run(
                                [folder, question] { return readVariables(folder, question); });
                        });
    return andThen(m_parts.anchor, std::move(read),
                   [&parts = m_parts, question](const QList<ResolvedVariable> &files) {
                       return andThen(
                           parts.anchor, ProvisioningService(parts).list(question.project),
                           [&parts, question, files](const QList<Binding> &bindings) {
                               const auto all = ofBindings(bindings, question.environment) + files;
                               return parts.store->read(
                                   [all](Database &database) { return withKeys(database, all); });
                           });
                   });
}

QString EnvironmentService::referenceTo(const QString &project, const QString &key)
{
    return keyReferenceText({project, key});
}

Async<QString> EnvironmentService::chosen(const ProjectId &project)
{
    return m_parts.store->read([project](Database &database) -> Result<QString> {
        const auto value = SettingRepository(database).value(settingOf(project));
        if (!value)
            return tl::make_unexpected(value.error());
        return value->value_or(QString());
    });
}

Async<void> EnvironmentService::choose(const ProjectId &project, const QString &name)
{
    return m_parts.store->write([project, name](Database &database) {
        SettingRepository settings(database);
        return name.isEmpty() ? settings.remove(settingOf(project))
                              : settings.setValue(settingOf(project), name);
    });
}

} // namespace keywright
