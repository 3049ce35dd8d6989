// SPDX-License-Identifier: GPL-3.0-or-later
#include "usesiteservice.h"

#include "chain.h"
#include "keyservice.h"
#include "serviceparts.h"
#include "usesitefiles.h"

#include <core/base/processstart.h>
#include <core/store/bindingrepository.h>
#include <core/store/keyrepository.h>
#include <core/store/projectrepository.h>
#include <core/store/provisionedrepository.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace keywright {

namespace {

using store::Database;
using store::ProvisionedRepository;

/// What the store knows of a key's whereabouts.
struct Known
{
    Key key;
    QList<UseSite> sites; ///< bindings and programs
    QStringList files;    ///< that we wrote
    QStringList folders;
};

Result<void> addBindings(Database &database, Known &known)
{
    const auto project = store::ProjectRepository(database).find(known.key.project);
    const auto bindings = store::BindingRepository(database).list(known.key.project);
    if (!project || !bindings)
        return tl::make_unexpected(project ? bindings.error() : project.error());
    for (const Binding &binding : *bindings) {
        if (binding.key != known.key.id)
            continue;
        UseSite site;
        site.place = project->name;
        site.variable = binding.variable;
        site.environment = binding.environment;
        site.version = known.key.current().number;
        known.sites.append(site);
    }
    return {};
}

/// Those that still run; the others are forgotten.
Result<void> addChildren(Database &database, Known &known)
{
    ProvisionedRepository repository(database);
    const auto children = repository.children();
    if (!children)
        return tl::make_unexpected(children.error());
    for (const ProvisionedChild &child : *children) {
        if (processStart(child.pid) != child.started) {
            if (auto gone = repository.removeChild(child.pid, child.started); !gone)
                return gone;
            continue;
        }
        const int version = child.keys.value(known.key.id);
        if (version == 0)
            continue;
        UseSite site;
        site.kind = UseSite::Kind::Child;
        site.place = child.program;
        site.environment = child.environment;
        site.version = version;
        site.outdated = version != known.key.current().number;
        site.pid = child.pid;
        known.sites.append(site);
    }
    return {};
}

Result<Known> knownOf(Database &database, const KeyId &id)
{
    auto key = store::KeyRepository(database).find(id);
    if (!key)
        return tl::make_unexpected(key.error());
    Known known;
    known.key = *key;
    if (auto done = addBindings(database, known); !done)
        return tl::make_unexpected(done.error());
    if (auto done = addChildren(database, known); !done)
        return tl::make_unexpected(done.error());
    ProvisionedRepository repository(database);
    const auto files = repository.files();
    const auto folders = repository.folders(key->project);
    if (!files || !folders)
        return tl::make_unexpected(files ? folders.error() : files.error());
    for (const ProvisionedFile &file : *files)
        known.files.append(file.path);
    known.folders = *folders;
    return known;
}

QStringList allFilesOf(const Known &known)
{
    QStringList files = known.files;
    for (const QString &folder : known.folders)
        files += dotenvFilesIn(folder);
    files.sort();
    files.removeDuplicates();
    return files;
}

/// Whether it is still as `env write` made it.
bool isOurs(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && !QFileInfo(path).isSymLink()
           && file.open(QIODevice::ReadOnly) && QByteArrayView(file.readLine()) == envFileHead;
}

/// By its name alone; the disk is not asked.
QString absolutePath(const QString &path)
{
    return QDir::cleanPath(QDir::current().absoluteFilePath(path));
}

} // namespace

Async<QList<UseSite>> UseSiteService::find(const KeyId &key)
{
    auto known = m_parts.store->write([key](Database &database) { return knownOf(database, key); });
    return andThen(m_parts.anchor, std::move(known), [&parts = m_parts](const Known &found) {
        return parts.worker->run([found]() -> Result<QList<UseSite>> {
            QList<UseSite> bindings, files, children;
            for (const UseSite &site : found.sites)
                (site.kind == UseSite::Kind::Child ? children : bindings).append(site);
            for (const QString &path : allFilesOf(found)) {
                for (const FileSite &place : fileSitesOf(path, found.key))
                    files.append(place.site);
            }
            return bindings + files + children;
        });
    });
}

Async<UseSiteUpdate> UseSiteService::updateFiles(const KeyId &key)
{
    auto known = m_parts.store->write([key](Database &database) { return knownOf(database, key); });
    return andThen(m_parts.anchor, std::move(known), [&parts = m_parts](const Known &found) {
        const SecretUse use{SecretPurpose::EnvWrite, {}};
        auto current = KeyService(parts).reveal(found.key.id, 0, use);
        return andThen(parts.anchor, std::move(current), [&parts, found](const Secret &secret) {
            return parts.worker->run(
                [found, secret] { return updateFilesOf(allFilesOf(found), found.key, secret); });
        });
    });
}

Async<void> UseSiteService::noteChild(const ProjectId &project, const QString &environment,
                                      const QString &program,
                                      const QList<ProvisionedVariable> &variables)
{
    ProvisionedChild child;
    child.pid = QCoreApplication::applicationPid();
    const auto started = processStart(child.pid);
    if (!started)
        return resolved<void>({}); // this system does not tell
    child.started = *started;
    child.project = project;
    child.environment = environment;
    child.program = QFileInfo(program).fileName();
    child.created = m_parts.clock->now();
    for (const ProvisionedVariable &variable : variables) {
        if (!variable.key.isEmpty())
            child.keys.insert(variable.key, variable.version);
    }
    if (child.keys.isEmpty())
        return resolved<void>({});
    return m_parts.store->write(
        [child](Database &database) { return ProvisionedRepository(database).saveChild(child); });
}

Async<void> UseSiteService::noteFile(const ProvisionedFile &file)
{
    return m_parts.store->write(
        [file](Database &database) { return ProvisionedRepository(database).saveFile(file); });
}

Async<QStringList> UseSiteService::removeExpired()
{
    // Asked first, and without a write: there is rarely anything to do.
    auto files = m_parts.store->read(
        [](Database &database) { return ProvisionedRepository(database).files(); });
    return andThen(m_parts.anchor, std::move(files),
                   [&parts = m_parts](const QList<ProvisionedFile> &all) -> Async<QStringList> {
                       QStringList due;
                       for (const ProvisionedFile &file : all) {
                           if (file.expires && *file.expires <= parts.clock->now())
                               due.append(file.path);
                       }
                       if (due.isEmpty())
                           return resolved<QStringList>(due);
                       return parts.store->write([due](Database &database) -> Result<QStringList> {
                           QStringList removed;
                           for (const QString &path : due) {
                               const bool ours = isOurs(path);
                               if (ours && !QFile::remove(path))
                                   continue; // tried again next time
                               if (ours)
                                   removed.append(path);
                               if (auto done = ProvisionedRepository(database).removeFile(path);
                                   !done)
                                   return tl::make_unexpected(done.error());
                           }
                           return removed;
                       });
                   });
}

Async<QStringList> UseSiteService::folders(const ProjectId &project)
{
    return m_parts.store->read(
        [project](Database &database) { return ProvisionedRepository(database).folders(project); });
}

Async<void> UseSiteService::addFolder(const ProjectId &project, const QString &path)
{
    auto folder = m_parts.worker->run([path]() -> Result<QString> {
        const QString absolute = absolutePath(path);
        return QFileInfo(absolute).isDir() ? Result<QString>(absolute)
                                           : failure(ErrorCode::FileUnreadable, absolute);
    });
    return andThen(
        m_parts.anchor, std::move(folder), [&parts = m_parts, project](const QString &absolute) {
            return parts.store->write([project, absolute](Database &database) -> Result<void> {
                if (auto known = store::ProjectRepository(database).find(project); !known)
                    return tl::make_unexpected(known.error());
                return ProvisionedRepository(database).addFolder(project, absolute);
            });
        });
}

Async<void> UseSiteService::removeFolder(const ProjectId &project, const QString &path)
{
    return m_parts.store->write([project, absolute = absolutePath(path)](Database &database) {
        return ProvisionedRepository(database).removeFolder(project, absolute);
    });
}

} // namespace keywright
