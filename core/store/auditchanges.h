// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/api.h>
#include <core/domain/binding.h>
#include <core/domain/key.h>
#include <core/domain/project.h>

#include <optional>

namespace keywright::store {

class Database;

/// Writes a change into the audit log, in the running transaction. Repositories call it with what
/// was there before and what is there now; nothing of either: it was made, or is gone for good. The
/// action follows from the difference; without one nothing is written. Digests of secrets stay out.
[[nodiscard]] Result<void> auditProject(Database &database, const std::optional<Project> &before,
                                        const std::optional<Project> &after);
[[nodiscard]] Result<void> auditApi(Database &database, const std::optional<Api> &before,
                                    const std::optional<Api> &after);
[[nodiscard]] Result<void> auditKey(Database &database, const std::optional<Key> &before,
                                    const std::optional<Key> &after);
[[nodiscard]] Result<void> auditBinding(Database &database, const std::optional<Binding> &before,
                                        const std::optional<Binding> &after);
/// Values are written down only for settings that are known to hold nothing that must stay unseen.
[[nodiscard]] Result<void> auditSetting(Database &database, const QString &name,
                                        const std::optional<QString> &before,
                                        const std::optional<QString> &after);

} // namespace keywright::store
