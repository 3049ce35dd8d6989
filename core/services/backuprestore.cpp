// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupservice.h"
#include "chain.h"
#include "gatewayservice.h"
#include "homeid.h"
#include "restoredhome.h"
#include "secretaccounts.h"
#include "serviceparts.h"

#include <core/base/privatefile.h>
#include <core/store/database.h>
#include <core/store/homecopy.h>
#include <core/store/projectrepository.h>

#include <QtCore/QDir>

namespace keywright {

namespace {

using store::Database;

/// What was taken out of the file, the accounts being those of the home that it goes into.
struct Unpacked
{
    BackupManifest manifest;
    QMap<QString, Secret> secrets;
};

QMap<QString, Secret> renamed(const QMap<QString, Secret> &secrets, const QString &from,
                              const QString &to)
{
    const QString before = accountPrefix(from);
    const QString after = accountPrefix(to);
    QMap<QString, Secret> mine;
    for (auto at = secrets.begin(); at != secrets.end(); ++at) {
        if (at.key().startsWith(before))
            mine.insert(after + at.key().mid(before.size()), at.value());
    }
    return mine;
}

Result<void> makeOurs(const QString &path, const QString &homeId)
{
    const auto database = Database::open(path);
    return database ? store::takeOver(**database, homeId)
                    : Result<void>(tl::make_unexpected(database.error()));
}

Result<Unpacked> unpack(const RestoreFolder &folder, const QString &path, const Secret &passphrase,
                        const QString &homeId)
{
    if (!QDir().mkpath(folder.path)
        || !QFile::setPermissions(folder.path,
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return failure(ErrorCode::FileUnwritable, folder.path);
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

QStringList accountsIn(const RestoreFolder &folder)
{
    constexpr qint64 limit = 16LL * 1024 * 1024;
    const QByteArray text = readPlainFile(folder.accounts(), limit).value_or(QByteArray());
    return QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
}

/// Takes back what an earlier try left: its secrets first, since the folder names them.
Async<void> clear(ServiceParts &parts, const RestoreFolder &folder)
{
    auto named = parts.worker->run([folder] { return Result<QStringList>(accountsIn(folder)); });
    auto removed = andThen(parts.anchor, std::move(named), [&parts](const QStringList &accounts) {
        return removeAll(parts, accounts);
    });
    return andThen(parts.anchor, std::move(removed), [&parts, folder] {
        return parts.worker->run([folder]() -> Result<void> {
            if (QDir(folder.path).exists() && !QDir(folder.path).removeRecursively())
                return failure(ErrorCode::FileUnwritable, folder.path);
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
            auto empty =
                parts.store->read([folder = parts.home.data](Database &database) -> Result<void> {
                    const auto projects = store::ProjectRepository(database).list(true);
                    if (!projects)
                        return tl::make_unexpected(projects.error());
                    return projects->isEmpty() ? Result<void>()
                                               : failure(ErrorCode::HomeNotEmpty, folder);
                });
            return andThen(parts.anchor, std::move(empty), [&parts] { return homeId(parts); });
        });
}

} // namespace

Async<BackupManifest> BackupService::restore(const QString &path, const Secret &passphrase)
{
    ServiceParts &parts = m_parts;
    const RestoreFolder folder = RestoreFolder::part(parts.home);
    const RestoreFolder ready = RestoreFolder::ready(parts.home);
    auto mayBegin = andThen(parts.anchor, requireEmpty(parts), [&parts, folder](const QString &id) {
        return andThen(parts.anchor, clear(parts, folder), [id] { return Result<QString>(id); });
    });
    auto unpacked = andThen(parts.anchor, std::move(mayBegin),
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
    auto whole = andThen(
        parts.anchor, std::move(kept), [&parts, folder, ready](const BackupManifest &manifest) {
            return parts.worker->run([folder, ready, manifest]() -> Result<BackupManifest> {
                if (!QDir().rename(folder.path, ready.path))
                    return failure(ErrorCode::FileUnwritable, ready.path);
                return manifest;
            });
        });
    return whenSettled(
        parts.anchor, std::move(whole), [&parts, folder](const Result<BackupManifest> &manifest) {
            if (manifest)
                return resolved<BackupManifest>(manifest);
            return whenSettled(parts.anchor, clear(parts, folder),
                               [manifest](const Result<void> &) { return manifest; });
        });
}

} // namespace keywright
