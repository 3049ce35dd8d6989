// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupservice.h"

#include "auditservice.h"
#include "chain.h"
#include "secretaccounts.h"
#include "serviceparts.h"

#include <core/base/privatefile.h>
#include <core/domain/auditactions.h>
#include <core/store/database.h>
#include <core/store/databasecopy.h>
#include <core/store/settingrepository.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

namespace keywright {

namespace {

using store::Database;

constexpr qint64 settingsLimit = 1024 * 1024;

/// Copies of the databases, in a folder that goes with the last user of it.
struct Copies
{
    explicit Copies(const Home &home)
        : folder(home.data + QStringLiteral("/backup-XXXXXX"))
    {
    }

    QTemporaryDir folder;
    BackupContents contents;
};
using SharedCopies = std::shared_ptr<Copies>;

Result<void> copyOf(const QString &path, const QString &copy)
{
    const auto database = Database::open(path);
    return database ? store::copyDatabase(**database, copy)
                    : Result<void>(tl::make_unexpected(database.error()));
}

/// What an end in the middle of a backup left behind: copies of databases, no secrets.
void removeLeftovers(const Home &home)
{
    const QDateTime longAgo = QDateTime::currentDateTime().addSecs(-3600);
    const auto folders = QDir(home.data).entryInfoList({QStringLiteral("backup-??????")},
                                                       QDir::Dirs | QDir::NoSymLinks);
    for (const QFileInfo &folder : folders) {
        if (folder.lastModified() < longAgo)
            QDir(folder.absoluteFilePath()).removeRecursively();
    }
}

Result<SharedCopies> copyDatabases(const Home &home)
{
    removeLeftovers(home);
    auto copies = std::make_shared<Copies>(home);
    if (!copies->folder.isValid())
        return failure(ErrorCode::FileUnwritable, home.data, copies->folder.errorString());
    BackupContents &contents = copies->contents;
    contents.store = copies->folder.filePath(QStringLiteral("store"));
    contents.usage = copies->folder.filePath(QStringLiteral("usage"));
    if (auto done = copyOf(home.storePath(), contents.store); !done)
        return tl::make_unexpected(done.error());
    if (auto done = copyOf(home.usagePath(), contents.usage); !done)
        return tl::make_unexpected(done.error());
    // The window may never have been open.
    contents.settings = readPlainFile(home.settingsPath(), settingsLimit).value_or(QByteArray());
    return copies;
}

Result<void> describe(BackupContents &contents)
{
    const auto database = Database::open(contents.store);
    if (!database)
        return tl::make_unexpected(database.error());
    const auto projects = (*database)->integer(QStringLiteral("SELECT count(*) FROM project"));
    const auto keys = (*database)->integer(QStringLiteral("SELECT count(*) FROM key"));
    const auto homeId = store::SettingRepository(**database).value(QStringLiteral("home"));
    if (!projects || !keys || !homeId)
        return failure(ErrorCode::StoreFailed, contents.store);
    contents.manifest.projects = int(*projects);
    contents.manifest.keys = int(*keys);
    contents.manifest.homeId = homeId->value_or(QString());
    return {};
}

/// The accounts of what is kept, as the live store has it: at least those of the copy.
Async<QMap<QString, Secret>> keptSecrets(ServiceParts &parts, const SharedCopies &copies)
{
    auto accounts = parts.store->write(
        [random = parts.random](Database &database) { return secretAccounts(database, *random); });
    return andThen(parts.anchor, std::move(accounts),
                   [&parts, copies](const QStringList &all) -> Async<QMap<QString, Secret>> {
                       // The audit log's own is always named; alone it is not worth a question.
                       if (all.size() == 1 && copies->contents.manifest.keys == 0)
                           return resolved<QMap<QString, Secret>>({});
                       auto open = parts.secrets->open(Asking::Allowed);
                       return andThen(parts.anchor, std::move(open), [&parts, copies, all] {
                           copies->contents.manifest.missing = int(all.size());
                           return parts.secrets->readAll(all);
                       });
                   });
}

} // namespace

Async<BackupManifest> BackupService::write(const QString &path, const Secret &passphrase)
{
    if (passphrase.isEmpty())
        return resolved<BackupManifest>(
            failure(ErrorCode::InvalidArgument, QStringLiteral("passphrase")));
    ServiceParts &parts = m_parts;
    // Its id is made now, where it has none: the accounts of a backup bear it.
    auto named = parts.store->write([random = parts.random](Database &database) {
        return store::SettingRepository(database).homeId(*random);
    });
    auto copied = andThen(parts.anchor, std::move(named), [&parts](const QString &) {
        return parts.worker->run([home = parts.home]() -> Result<SharedCopies> {
            auto copies = copyDatabases(home);
            if (!copies)
                return copies;
            if (auto described = describe((*copies)->contents); !described)
                return tl::make_unexpected(described.error());
            return copies;
        });
    });
    return andThen(
        parts.anchor, std::move(copied), [&parts, path, passphrase](const SharedCopies &copies) {
            return andThen(
                parts.anchor, keptSecrets(parts, copies),
                [&parts, path, passphrase, copies](const QMap<QString, Secret> &secrets) {
                    BackupContents &contents = copies->contents;
                    BackupManifest &manifest = contents.manifest;
                    contents.secrets = secrets;
                    manifest.secrets = int(secrets.size());
                    manifest.missing = std::max(0, manifest.missing - manifest.secrets);
                    if (!secrets.contains(auditAccount(manifest.homeId)) && manifest.missing > 0)
                        --manifest.missing; // it was never made
                    manifest.created = parts.clock->now();
                    manifest.version = QCoreApplication::applicationVersion();
                    // Before any of it goes out, as with every secret.
                    auto noted =
                        AuditService(parts).note({QString(audit::backupWrite),
                                                  QStringLiteral("backup"),
                                                  {},
                                                  {},
                                                  {},
                                                  {{QStringLiteral("file"), path},
                                                   {QStringLiteral("secrets"), manifest.secrets}}});
                    return andThen(
                        parts.anchor, std::move(noted), [&parts, path, passphrase, copies] {
                            return parts.worker->run([path, passphrase,
                                                      copies]() -> Result<BackupManifest> {
                                if (auto done = writeBackupFile(path, copies->contents, passphrase);
                                    !done)
                                    return tl::make_unexpected(done.error());
                                return copies->contents.manifest;
                            });
                        });
                });
        });
}

} // namespace keywright
