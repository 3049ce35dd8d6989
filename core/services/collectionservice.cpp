// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectionservice.h"

#include "chain.h"
#include "keyservice.h"
#include "projectservice.h"
#include "serviceparts.h"

#include <core/domain/environment.h>
#include <core/interchange/composerequest.h>
#include <core/interchange/dotenvreader.h>
#include <core/store/settingrepository.h>

#include <QtCore/QFileInfo>
#include <QtCore/QFileSystemWatcher>
#include <QtCore/QTimer>

namespace keywright {

using store::Database;
using store::SettingRepository;

namespace {

// One operation makes several notices; they are told as one.
constexpr std::chrono::milliseconds gathering{80};

// A draft is this home's own: its key is named by its id.
constexpr auto draftMember = QLatin1StringView("keywright");
constexpr auto draftReference = QLatin1StringView("kw://draft/key");

QString settingOf(const ProjectId &project)
{
    return QStringLiteral("collection.") + project.text();
}

bool namesKey(const RequestDocument &document)
{
    return document.authentication.kind != AuthenticationKind::None;
}

} // namespace

class CollectionWatch::Private
{
public:
    QHash<QString, ProjectId> projects; ///< by watched folder
    QSet<QString> pending;
    QFileSystemWatcher watcher;
    QTimer timer;
};

CollectionWatch::CollectionWatch(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->timer.setSingleShot(true);
    d->timer.setInterval(gathering);
    const auto note = [this](const QString &path) {
        d->pending.insert(d->projects.value(path).text());
        d->timer.start();
    };
    connect(&d->watcher, &QFileSystemWatcher::directoryChanged, this, note);
    connect(&d->timer, &QTimer::timeout, this, [this] {
        for (const QString &project : std::exchange(d->pending, {}))
            Q_EMIT changed(ProjectId(project));
    });
}

CollectionWatch::~CollectionWatch() = default;

void CollectionWatch::follow(const ProjectId &project, const QStringList &folders)
{
    const QStringList watched = d->watcher.directories();
    QStringList gone;
    for (const QString &folder : watched) {
        if (d->projects.value(folder) == project && !folders.contains(folder))
            gone.append(folder);
    }
    QStringList added;
    for (const QString &folder : folders) {
        if (!watched.contains(folder))
            added.append(folder);
        d->projects.insert(folder, project);
    }
    if (!gone.isEmpty())
        d->watcher.removePaths(gone);
    if (!added.isEmpty())
        d->watcher.addPaths(added);
}

CollectionService::CollectionService(ServiceParts &parts)
    : m_parts(parts)
    , m_watch(std::make_unique<CollectionWatch>())
{
}

Async<QString> CollectionService::folder(const ProjectId &project)
{
    auto known = ProjectService(m_parts).get(project);
    return andThen(m_parts.anchor, std::move(known), [&parts = m_parts](const Project &found) {
        return parts.store->read([id = found.id, data = parts.home.data](Database &database) {
            return folderOf(database, id, data);
        });
    });
}

Result<QString> CollectionService::folderOf(Database &database, const ProjectId &project,
                                            const QString &data)
{
    const auto own = SettingRepository(database).value(settingOf(project));
    if (!own)
        return tl::make_unexpected(own.error());
    return own->value_or(data + QStringLiteral("/collections/") + project.text());
}

Async<void> CollectionService::setFolder(const ProjectId &project, const QString &path)
{
    auto checked = m_parts.worker->run([path]() -> Result<QString> {
        const QFileInfo info(path);
        if (!path.isEmpty() && !info.isDir())
            return failure(ErrorCode::FileUnreadable, path);
        return path.isEmpty() ? QString() : info.absoluteFilePath();
    });
    return andThen(m_parts.anchor, std::move(checked),
                   [this, project](const QString &chosen) -> Async<void> {
                       auto saved = m_parts.store->write([project, chosen](Database &database) {
                           SettingRepository settings(database);
                           return chosen.isEmpty() ? settings.remove(settingOf(project))
                                                   : settings.setValue(settingOf(project), chosen);
                       });
                       return andThen(m_parts.anchor, std::move(saved), [this, project] {
                           Q_EMIT m_watch->changed(project);
                           return Result<void>();
                       });
                   });
}

template<typename Job>
auto CollectionService::inFolder(const ProjectId &project, Job job)
{
    return andThen(m_parts.anchor, folder(project),
                   [&parts = m_parts, job = std::move(job)](const QString &path) {
                       return parts.worker->run(
                           [path, job] { return job(CollectionFolder(path)); });
                   });
}

/// What this process has done is told as what others do is: a folder that was not there before is
/// followed from then on.
template<typename T>
Async<T> CollectionService::told(const ProjectId &project, Async<T> answer)
{
    return whenSettled(m_parts.anchor, std::move(answer), [this, project](Result<T> result) {
        if (result)
            Q_EMIT m_watch->changed(project);
        return result;
    });
}

Async<Collection> CollectionService::list(const ProjectId &project)
{
    using Listed = std::pair<Collection, QStringList>;
    auto listed = inFolder(project, [](const CollectionFolder &folder) {
        return folder.list().map(
            [&folder](const Collection &found) { return Listed(found, folder.watchedFolders()); });
    });
    return andThen(m_parts.anchor, std::move(listed), [this, project](const Listed &found) {
        m_watch->follow(project, found.second);
        return Result<Collection>(found.first);
    });
}

Async<StoredRequest> CollectionService::withKey(const Async<StoredRequest> &read)
{
    return andThen(m_parts.anchor, read, [this](const StoredRequest &stored) {
        const auto &document = stored.file.document;
        const auto reference = parseKeyReference(document.authentication.secret.toUtf8());
        if (!namesKey(document) || !reference)
            return resolved<StoredRequest>(stored);
        return whenSettled(m_parts.anchor,
                           KeyService(m_parts).resolve(reference->key, reference->project),
                           [stored](const Result<Key> &key) -> Result<StoredRequest> {
                               StoredRequest complete = stored;
                               if (key)
                                   complete.file.document.authentication.key = key->id;
                               return complete;
                           });
    });
}

/// In the file a key has its name, which others can read; the id is of this home alone.
Async<RequestDocument> CollectionService::withReference(const RequestDocument &document)
{
    if (!namesKey(document) || document.authentication.key.isEmpty())
        return resolved<RequestDocument>(document);
    auto key = KeyService(m_parts).get(document.authentication.key);
    return andThen(m_parts.anchor, std::move(key), [this, document](const Key &found) {
        return andThen(
            m_parts.anchor, ProjectService(m_parts).get(found.project),
            [document, found](const Project &project) -> Result<RequestDocument> {
                RequestDocument named = document;
                named.authentication.secret = keyReferenceText({project.name, found.name});
                return named;
            });
    });
}

Async<StoredRequest> CollectionService::read(const ProjectId &project, const QString &path)
{
    return withKey(
        inFolder(project, [path](const CollectionFolder &folder) { return folder.read(path); }));
}

Async<StoredRequest> CollectionService::save(const ProjectId &project, const StoredRequest &request)
{
    return told(project, withKey(andThen(m_parts.anchor, withReference(request.file.document),
                                         [this, project, request](const RequestDocument &document) {
                                             StoredRequest named = request;
                                             named.file.document = document;
                                             return inFolder(
                                                 project, [named](const CollectionFolder &folder) {
                                                     return folder.save(named);
                                                 });
                                         })));
}

Async<StoredRequest> CollectionService::create(const ProjectId &project, const QString &parent,
                                               const RequestDocument &document)
{
    return told(project, withKey(andThen(m_parts.anchor, withReference(document),
                                         [this, project, parent](const RequestDocument &named) {
                                             return inFolder(
                                                 project,
                                                 [parent, named](const CollectionFolder &folder) {
                                                     return folder.create(parent, named);
                                                 });
                                         })));
}

Async<QString> CollectionService::createFolder(const ProjectId &project, const QString &parent,
                                               const QString &name)
{
    return told(project, inFolder(project, [parent, name](const CollectionFolder &folder) {
                    return folder.createFolder(parent, name);
                }));
}

Async<QString> CollectionService::rename(const ProjectId &project, const QString &path,
                                         const QString &name)
{
    return told(project, inFolder(project, [path, name](const CollectionFolder &folder) {
                    return folder.rename(path, name);
                }));
}

Async<QString> CollectionService::move(const ProjectId &project, const QString &path,
                                       const QString &parent)
{
    return told(project, inFolder(project, [path, parent](const CollectionFolder &folder) {
                    return folder.move(path, parent);
                }));
}

Async<void> CollectionService::arrange(const ProjectId &project, const QString &path,
                                       const QString &before)
{
    return told(project, inFolder(project, [path, before](const CollectionFolder &folder) {
                    return folder.arrange(path, before);
                }));
}

Async<RemovedEntry> CollectionService::remove(const ProjectId &project, const QString &path)
{
    return told(project, inFolder(project, [path](const CollectionFolder &folder) {
                    return folder.remove(path);
                }));
}

Async<void> CollectionService::putBack(const ProjectId &project, const RemovedEntry &removed)
{
    return told(project, inFolder(project, [removed](const CollectionFolder &folder) {
                    return folder.putBack(removed);
                }));
}

template<typename T>
Async<T> CollectionService::change(const ProjectId &project,
                                   std::function<Result<T>(const QString &)> job)
{
    return told(project, andThen(m_parts.anchor, folder(project),
                                 [&parts = m_parts, job = std::move(job)](const QString &path) {
                                     return parts.worker->run([path, job] { return job(path); });
                                 }));
}
template Async<void> CollectionService::change(const ProjectId &,
                                               std::function<Result<void>(const QString &)>);
template Async<Environment> CollectionService::change(
    const ProjectId &, std::function<Result<Environment>(const QString &)>);
template Async<QList<RequestPair>> CollectionService::change(
    const ProjectId &, std::function<Result<QList<RequestPair>>(const QString &)>);

Async<Request> CollectionService::composed(const RequestDocument &document)
{
    return m_parts.worker->run([document] { return composeRequest(document); });
}

QString CollectionService::draftText(const RequestDocument &document)
{
    RequestFile file;
    file.document = document;
    if (namesKey(document)) {
        file.document.authentication.secret = draftReference;
        file.whole.insert(draftMember, document.authentication.key.text());
    }
    return QString::fromUtf8(requestFileText(file));
}

RequestDocument CollectionService::documentFromDraft(const QString &text)
{
    const auto file = readRequestFile(text.toUtf8(), QString());
    if (!file)
        return {};
    RequestDocument document = file->document;
    document.authentication.secret.clear();
    document.authentication.key = KeyId(file->whole.value(draftMember).toString());
    return document;
}

} // namespace keywright
