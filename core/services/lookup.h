// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/api.h>
#include <core/domain/key.h>
#include <core/domain/project.h>

namespace keywright {

namespace store {
class Database;
}

/// How people address things, inside a job of the store. A name finds what is not deleted first,
/// and otherwise the one of that name that was deleted last, so that it can be undeleted by its
/// name.

/// By id or name. NotFound.
[[nodiscard]] Result<Project> findProject(store::Database &database, const QString &nameOrId);
/// By id or name. NotFound.
[[nodiscard]] Result<Api> findApi(store::Database &database, const QString &nameOrId);
/// By id, `PROJECT/NAME`, a name with a project, or a name that only one key of the home bears.
/// NotFound, NameAmbiguous.
[[nodiscard]] Result<Key> findKey(store::Database &database, const QString &address,
                                  const QString &project);

} // namespace keywright
