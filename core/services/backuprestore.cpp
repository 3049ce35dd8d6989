// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupservice.h"
#include "chain.h"
#include "gatewayservice.h"
#include "restoredhome.h"
#include "serviceparts.h"

#include <core/base/privatefile.h>
#include <core/domain/auditactions.h>
#include <core/store/auditrepository.h>
#include <core/store/database.h>
#include <core/store/migrator.h>
#include <core/store/projectrepository.h>
#include <core/store/settingrepository.h>
#include <core/store/statement.h>

#include <QtCore/QDir>

namespace keywright {

namespace {

using store::Database;
using store::SettingRepository;

/// What was taken out of the file, the accounts being those of the home that it goes into.
struct Unpacked
{
    BackupManifest manifest;
    QMap<QString, Secret> secrets;
};

QMap<QString, Secret> renamed(const QMap<QString, Secret> &secrets, const QString &from,
                              const QString &to)
{
    const QString before = QStringLiteral("keywright/%1/").arg(from);
    const QString after = QStringLiteral("keywright/%1/").arg(to);
    QMap<QString, Secret> mine;
    for (auto at = secrets.begin(); at != secrets.end(); ++at) {
        if (at.key().startsWith(before))
            mine.insert(after + at.key().mid(before.size()), at.value());
    }
    return mine;
}

/// The copy becomes this home's: its id, and nothing that was under way in the other one.
Result<void> makeOurs(const QString &path, const QString &homeId)
{
    const auto newest = store::Migrator::fromFolder(QStringLiteral(":/sql"));
    if (!newest)
        return tl::make_unexpected(newest.error());
    auto opened = Database::open(path);
    if (!opened)
        return tl::make_unexpected(opened.error());
    Database &database = **opened;
    const auto version = database.integer(QStringLiteral("PRAGMA user_version"));
    if (!version || *version < 1)
        return failure(ErrorCode::FormatInvalid, {}, QStringLiteral("store"));
    if (*version > newest->newest())
        return failure(ErrorCode::StoreNewer, path, QString::number(*version));
    if (auto cleared = database.exec(QStringLiteral("DELETE FROM pending_secret")); !cleared)
        return cleared;
    store::Statement update =
        database.statement(QStringLiteral("UPDATE setting SET value = :value WHERE name = 'home'"));
    if (auto done = update.bind(":value", homeId).run(); !done)
        return done;
    if (*version >= 2) { // older ones have no log yet
        const AuditNote note{QString(audit::backupRestore), QStringLiteral("backup")};
        if (auto noted = store::AuditRepository(database).append(note); !noted)
            return noted;
    }
    return database.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

Result<Unpacked> unpack(const RestoreFolder &folder, const QString &path, const Secret &passphrase,
                        const QString &homeId)
{
    if (!QDir().mkpath(folder.part)
        || !QFile::setPermissions(folder.part,
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return failure(ErrorCode::FileUnwritable, folder.part);
    BackupContents contents;
    contents.store = folder.store();
    contents.usage = folder.usage();
    if (auto read = readBackupFile(path, passphrase, contents); !read)
        return tl::make_unexpected(read.error());
    if (auto ours = makeOurs(contents.store, homeId); !ours) {
        Error error = ours.error();
        if (error.subject.isEmpty())
            error.subject = path;
        return tl::make_unexpected(error);
    }
    if (!contents.settings.isEmpty()) {
        if (auto kept = writePrivateFile(folder.settings(), contents.settings); !kept)
            return tl::make_unexpected(kept.error());
    }
    Unpacked unpacked{contents.manifest,
                      renamed(contents.secrets, contents.manifest.homeId, homeId)};
    const QString accounts = unpacked.secrets.keys().join(u'\n');
    if (auto noted = writePrivateFile(folder.accounts(), accounts.toUtf8()); !noted)
        return tl::make_unexpected(noted.error());
    return unpacked;
}

Async<void> removeAll(ServiceParts &parts, const QStringList &accounts)
{
    if (accounts.isEmpty())
        return resolved<void>({});
    return andThen(parts.anchor, parts.secrets->remove(accounts.constFirst()),
                   [&parts, accounts] { return removeAll(parts, accounts.mid(1)); });
}

/// Takes back what an earlier try left: its secrets first, since the folder names them.
Async<void> clear(ServiceParts &parts, const RestoreFolder &folder)
{
    const QString text = QString::fromUtf8(
        readPlainFile(folder.accounts(), 16 * 1024 * 1024).value_or(QByteArray()));
    const QStringList accounts = text.split(u'\n', Qt::SkipEmptyParts);
    return andThen(parts.anchor, removeAll(parts, accounts), [&parts, folder] {
        return parts.worker->run([folder]() -> Result<void> {
            if (QDir(folder.part).exists() && !QDir(folder.part).removeRecursively())
                return failure(ErrorCode::FileUnwritable, folder.part);
            return {};
        });
    });
}

/// The home's id, where it is one that a backup may go into.
Async<QString> requireEmpty(ServiceParts &parts)
{
    auto status = parts.gateway->status();
    return whenSettled(
        parts.anchor, std::move(status), [&parts](const Result<GatewayStatus> &gateway) {
            if (gateway && gateway->running)
                return resolved<QString>(failure(ErrorCode::GatewayRunning, parts.home.data));
            return parts.store->write([random = parts.random, folder = parts.home.data](
                                          Database &database) -> Result<QString> {
                const auto projects = store::ProjectRepository(database).list(true);
                if (!projects)
                    return tl::make_unexpected(projects.error());
                if (!projects->isEmpty())
                    return failure(ErrorCode::HomeNotEmpty, folder);
                return SettingRepository(database).homeId(*random);
            });
        });
}

} // namespace

Async<BackupManifest> BackupService::restore(const QString &path, const Secret &passphrase)
{
    ServiceParts &parts = m_parts;
    const RestoreFolder folder(parts.home);
    auto homeId = andThen(parts.anchor, requireEmpty(parts), [&parts, folder](const QString &id) {
        return andThen(parts.anchor, clear(parts, folder), [id] { return Result<QString>(id); });
    });
    auto unpacked = andThen(parts.anchor, std::move(homeId),
                            [&parts, folder, path, passphrase](const QString &id) {
                                return parts.worker->run([folder, path, passphrase, id] {
                                    return unpack(folder, path, passphrase, id);
                                });
                            });
    auto kept = andThen(parts.anchor, std::move(unpacked), [&parts](const Unpacked &found) {
        auto written = parts.secrets->writeAll(found.secrets);
        return andThen(parts.anchor, std::move(written),
                       [found] { return Result<BackupManifest>(found.manifest); });
    });
    return whenSettled(
        parts.anchor, std::move(kept), [&parts, folder](const Result<BackupManifest> &manifest) {
            if (manifest && QDir().rename(folder.part, folder.ready))
                return resolved<BackupManifest>(manifest);
            const Result<BackupManifest> answer =
                manifest ? failure(ErrorCode::FileUnwritable, folder.ready) : manifest;
            return whenSettled(parts.anchor, clear(parts, folder),
                               [answer](const Result<void> &) { return answer; });
        });
}

} // namespace keywright
