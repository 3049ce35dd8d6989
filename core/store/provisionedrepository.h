// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/provisioned.h>

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace keywright::store {

class Database;

/// Where keys were given to. Told in no change: nothing is judged by it.
class ProvisionedRepository
{
public:
    explicit ProvisionedRepository(Database &database)
        : m_database(database)
    {
    }

    /// Inserts or replaces what is known of that path.
    [[nodiscard]] Result<void> saveFile(const ProvisionedFile &file);
    [[nodiscard]] Result<void> removeFile(const QString &path);
    /// Of one project, or of all of them; sorted by path.
    [[nodiscard]] Result<QList<ProvisionedFile>> files(
        const std::optional<ProjectId> &project = {}) const;

    [[nodiscard]] Result<void> saveChild(const ProvisionedChild &child);
    [[nodiscard]] Result<void> removeChild(qint64 pid, qint64 started);
    [[nodiscard]] Result<QList<ProvisionedChild>> children() const;

    /// Twice is once.
    [[nodiscard]] Result<void> addFolder(const ProjectId &project, const QString &path);
    /// NotFound.
    [[nodiscard]] Result<void> removeFolder(const ProjectId &project, const QString &path);
    [[nodiscard]] Result<QStringList> folders(const ProjectId &project) const;

private:
    Database &m_database;
};

} // namespace keywright::store
