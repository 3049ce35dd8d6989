// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupservice.h"

#include "auditservice.h"
#include "chain.h"
#include "homeid.h"
#include "secretaccounts.h"
#include "serviceparts.h"

#include <core/base/privatefile.h>
#include <core/domain/auditactions.h>
#include <core/store/database.h>
#include <core/store/homecopy.h>

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
    const auto summary = store::summarize(**database);
    if (!summary)
        return tl::make_unexpected(summary.error());
    contents.manifest.homeId = summary->homeId;
    contents.manifest.projects = summary->projects;
    contents.manifest.keys = summary->keys;
    return {};
}

/// The accounts of what is kept, as the live store has it: at least those of the copy.
Async<QMap<QString, Secret>> keptSecrets(ServiceParts &parts, const SharedCopies &copies)
{
    return andThen(parts.anchor, secretAccounts(parts),
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

void describeSecrets(BackupContents &contents, const QMap<QString, Secret> &secrets)
{
    BackupManifest &manifest = contents.manifest;
    contents.secrets = secrets;
    manifest.secrets = int(secrets.size());
    manifest.missing = std::max(0, manifest.missing - manifest.secrets);
    if (!secrets.contains(auditAccount(manifest.homeId)) && manifest.missing > 0)
        --manifest.missing; // it was never made
}

/// Before any of it goes out, as with every secret.
Async<void> noteBackup(ServiceParts &parts, const QString &path, const BackupManifest &manifest)
{
    AuditNote note{QString(audit::backupWrite), QStringLiteral("backup")};
    note.detail = {{QStringLiteral("file"), path}, {QStringLiteral("secrets"), manifest.secrets}};
    return AuditService(parts).note(note);
}

} // namespace

Async<BackupManifest> BackupService::write(const QString &path, const Secret &passphrase)
{
    if (passphrase.isEmpty())
        return resolved<BackupManifest>(
            failure(ErrorCode::InvalidArgument, QStringLiteral("passphrase")));
    ServiceParts &parts = m_parts;
    // Its id is made now, where it has none: the accounts of a backup bear it.
    auto copied = andThen(parts.anchor, homeId(parts), [&parts](const QString &) {
        return parts.worker->run([home = parts.home]() -> Result<SharedCopies> {
            auto copies = copyDatabases(home);
            if (!copies)
                return copies;
            if (auto described = describe((*copies)->contents); !described)
                return tl::make_unexpected(described.error());
            return copies;
        });
    });
    auto complete = andThen(parts.anchor, std::move(copied), [&parts](const SharedCopies &copies) {
        return andThen(parts.anchor, keptSecrets(parts, copies),
                       [&parts, copies](const QMap<QString, Secret> &secrets) {
                           describeSecrets(copies->contents, secrets);
                           copies->contents.manifest.created = parts.clock->now();
                           copies->contents.manifest.version =
                               QCoreApplication::applicationVersion();
                           return Result<SharedCopies>(copies);
                       });
    });
    auto noted =
        andThen(parts.anchor, std::move(complete), [&parts, path](const SharedCopies &copies) {
            return andThen(parts.anchor, noteBackup(parts, path, copies->contents.manifest),
                           [copies] { return Result<SharedCopies>(copies); });
        });
    return andThen(
        parts.anchor, std::move(noted), [&parts, path, passphrase](const SharedCopies &copies) {
            return parts.worker->run([path, passphrase, copies] {
                return writeBackupFile(path, copies->contents, passphrase).map([&copies] {
                    return copies->contents.manifest;
                });
            });
        });
}

} // namespace keywright
