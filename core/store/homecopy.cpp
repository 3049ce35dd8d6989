// SPDX-License-Identifier: GPL-3.0-or-later
#include "homecopy.h"

#include "auditrepository.h"
#include "database.h"
#include "migrator.h"
#include "settingrepository.h"
#include "statement.h"

#include <core/domain/auditactions.h>

#include <QtCore/QFile>

namespace keywright::store {

Result<void> copyDatabase(Database &database, const QString &copy)
{
    // VACUUM INTO takes an empty file: made by us, so that its mode is right from the start.
    QFile file(copy);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate,
                   QFile::ReadOwner | QFile::WriteOwner))
        return failure(ErrorCode::FileUnwritable, copy, file.errorString());
    file.close();
    Statement vacuum = database.statement(QStringLiteral("VACUUM INTO :copy"));
    return vacuum.bind(":copy", copy).run();
}

Result<HomeSummary> summarize(Database &database)
{
    const auto projects = database.integer(QStringLiteral("SELECT count(*) FROM project"));
    if (!projects)
        return tl::make_unexpected(projects.error());
    const auto keys = database.integer(QStringLiteral("SELECT count(*) FROM key"));
    if (!keys)
        return tl::make_unexpected(keys.error());
    const auto homeId = SettingRepository(database).value(homeIdSetting);
    if (!homeId)
        return tl::make_unexpected(homeId.error());
    return HomeSummary{homeId->value_or(QString()), int(*projects), int(*keys)};
}

Result<void> takeOver(Database &database, const QString &homeId)
{
    constexpr qint64 firstWithLog = 2;
    const auto newest = Migrator::fromFolder(QStringLiteral(":/sql"));
    if (!newest)
        return tl::make_unexpected(newest.error());
    const auto version = database.integer(QStringLiteral("PRAGMA user_version"));
    if (!version || *version < 1)
        return failure(ErrorCode::FormatInvalid, {}, QStringLiteral("store"));
    if (*version > newest->newest())
        return failure(ErrorCode::StoreNewer, database.path(), QString::number(*version));
    if (auto cleared = database.exec(QStringLiteral("DELETE FROM pending_secret")); !cleared)
        return cleared;
    // Not by the repository, which would write a log that an older file does not have.
    Statement update =
        database.statement(QStringLiteral("UPDATE setting SET value = :value WHERE name = :name"));
    if (auto done = update.bind(":value", homeId).bind(":name", homeIdSetting).run(); !done)
        return done;
    if (*version >= firstWithLog) {
        const AuditNote note{QString(audit::backupRestore), QStringLiteral("backup")};
        if (auto noted = AuditRepository(database).append(note); !noted)
            return noted;
    }
    return database.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

} // namespace keywright::store
