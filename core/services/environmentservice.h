// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/environment.h>

#include <QtCore/QHash>

#include <optional>

namespace keywright {

class CollectionService;
struct ServiceParts;

/// Whose variables are asked for.
struct VariablesQuestion
{
    ProjectId project;
    QString environment = {};              ///< empty: none
    QString path = {};                     ///< of the request in its collection; empty: no file
    QList<RequestPair> own = {};           ///< of the request itself
    QHash<QString, QString> captured = {}; ///< from answers
    QHash<QString, QString> given = {};    ///< for this once; wins over all
};

/// Those that need no project: of the request itself, and what is given.
[[nodiscard]] QList<ResolvedVariable> ownVariables(const VariablesQuestion &question);

/// Environments and the variables that requests use. They lie beside the requests of a project's
/// collection, as files without secrets: a secret is a reference to a key. Errors:
/// EnvironmentFolder's, NotFound (the project).
class EnvironmentService
{
public:
    EnvironmentService(ServiceParts &parts, CollectionService &collections)
        : m_parts(parts)
        , m_collections(collections)
    {
    }

    [[nodiscard]] Async<QList<Environment>> list(const ProjectId &project);
    [[nodiscard]] Async<Environment> save(const ProjectId &project,
                                          const std::optional<Environment> &before,
                                          const Environment &environment);
    [[nodiscard]] Async<void> remove(const ProjectId &project, const QString &name);

    /// Of a folder of the collection; of all of it where `path` is empty.
    [[nodiscard]] Async<QList<RequestPair>> shared(const ProjectId &project, const QString &path);
    /// Answers what was kept: EnvironmentFolder::saveShared.
    [[nodiscard]] Async<QList<RequestPair>> saveShared(const ProjectId &project,
                                                       const QString &path, const QString &name,
                                                       const QList<RequestPair> &variables);

    /// Everything that is a variable there, those that others win over too: of one name the last
    /// one counts. No secret is fetched. NotFound: no environment is called so.
    [[nodiscard]] Async<QList<ResolvedVariable>> resolve(const VariablesQuestion &question);

    /// How a variable names a key as its value.
    [[nodiscard]] static QString referenceTo(const QString &project, const QString &key);

    /// Which one a project's requests are sent with; empty: none.
    [[nodiscard]] Async<QString> chosen(const ProjectId &project);
    [[nodiscard]] Async<void> choose(const ProjectId &project, const QString &name);

private:
    ServiceParts &m_parts;
    CollectionService &m_collections;
};

} // namespace keywright
