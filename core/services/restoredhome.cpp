// SPDX-License-Identifier: GPL-3.0-or-later
#include "restoredhome.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace keywright {

namespace {

/// The database's file and what SQLite lays beside it.
Result<void> replaceDatabase(const QString &from, const QString &to)
{
    if (!QFile::exists(from))
        return {}; // done before an end in between
    for (const char *beside : {"-wal", "-shm", ""}) {
        const QString old = to + QLatin1String(beside);
        if (QFile::exists(old) && !QFile::remove(old))
            return failure(ErrorCode::FileUnwritable, old);
    }
    return QFile::rename(from, to) ? Result<void>() : failure(ErrorCode::FileUnwritable, to);
}

} // namespace

RestoreFolder RestoreFolder::part(const Home &home)
{
    return {home.data + QStringLiteral("/restore.part")};
}

RestoreFolder RestoreFolder::ready(const Home &home)
{
    return {home.restorePath()};
}

Result<void> adoptRestored(const Home &home)
{
    const RestoreFolder folder = RestoreFolder::ready(home);
    if (!QFile::exists(folder.path))
        return {};
    if (auto usage = replaceDatabase(folder.usage(), home.usagePath()); !usage)
        return usage;
    if (auto store = replaceDatabase(folder.store(), home.storePath()); !store)
        return store;
    if (!QFile::exists(home.settingsPath()))
        (void)QFile::rename(folder.settings(), home.settingsPath());
    return QDir(folder.path).removeRecursively() ? Result<void>()
                                                 : failure(ErrorCode::FileUnwritable, folder.path);
}

} // namespace keywright
