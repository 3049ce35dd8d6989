// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace keywright::store {

class Database;

/// One numbered step: `0003_what.sql`.
struct Migration
{
    int version = 0;
    QStringList statements;
};

/// The statements of a migration file: separated by lines of `-- ;;`, since the driver takes one
/// statement at a time; comment lines and surrounding space are dropped.
[[nodiscard]] QStringList splitStatements(const QString &text);

/// Brings a file to the newest layout. All steps and the raised `user_version` are one transaction:
/// a crash leaves the file as it was.
class Migrator
{
public:
    /// Reads `NNNN_name.sql` of a folder (":/sql" of the resources), numbered from 1 without gaps.
    [[nodiscard]] static Result<Migrator> fromFolder(const QString &folder);

    [[nodiscard]] int newest() const { return int(m_migrations.size()); }
    /// StoreNewer for a file of a later program. An existing older file is copied to
    /// `<path>.version-<N>` first.
    [[nodiscard]] Result<void> migrate(Database &database) const;

private:
    QList<Migration> m_migrations;
};

} // namespace keywright::store
