// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/binding.h>

#include <QtCore/QList>

#include <optional>

namespace keywright::store {

class Database;

/// Rows of bindings; project, environment and variable together are unique.
class BindingRepository
{
public:
    explicit BindingRepository(Database &database)
        : m_database(database)
    {
    }

    /// Sorted by variable and environment.
    [[nodiscard]] Result<QList<Binding>> list(const ProjectId &project) const;
    /// What holds that variable in that environment now, whatever key it is.
    [[nodiscard]] Result<std::optional<Binding>> holding(const Binding &variable) const;
    /// Inserts it or gives the variable another key. NotFound (the project or the key).
    [[nodiscard]] Result<void> save(const Binding &binding);
    /// Whatever key it holds. NotFound.
    [[nodiscard]] Result<void> remove(const Binding &binding);

private:
    Database &m_database;
};

} // namespace keywright::store
