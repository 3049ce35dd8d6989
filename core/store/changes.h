// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/ids.h>

#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QString>

namespace keywright::store {

class Database;

/// What kind of thing changed. ApiReachability: only what was last seen of the upstream.
enum class ChangeKind { Project, Api, ApiReachability, Key, Binding, Setting };

/// One changed thing; read it again to know how.
struct Change
{
    ChangeKind kind = ChangeKind::Project;
    QString id;
    ProjectId project; ///< empty for settings

    friend bool operator==(const Change &, const Change &) = default;
};

/// What changed up to a revision of the store. Each thing is named once.
struct ChangeSet
{
    qint64 revision = 0;
    QList<Change> changes;
    bool everything = false; ///< too much to list: read all again

    friend bool operator==(const ChangeSet &, const ChangeSet &) = default;
};

/// How many changes are kept to be told apart.
inline constexpr qint64 keptChanges = 10000;

/// Notes a change in the running transaction. Repositories call it.
[[nodiscard]] Result<void> recordChange(Database &database, ChangeKind kind, const QString &id,
                                        const ProjectId &project);
/// The store's revision: rises with each change.
[[nodiscard]] Result<qint64> currentRevision(Database &database);
/// What changed after `revision`.
[[nodiscard]] Result<ChangeSet> changesAfter(Database &database, qint64 revision);

} // namespace keywright::store

Q_DECLARE_METATYPE(keywright::store::ChangeSet)
