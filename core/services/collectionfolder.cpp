// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectionfolder.h"

#include "collectionhead.h"
#include "collectionpath.h"

#include <core/base/privatefile.h>
#include <core/interchange/yamltext.h>

#include <QtCore/QCollator>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QLocale>

#include <algorithm>

namespace keywright {

namespace {

constexpr qint64 fileLimit = 16 * 1024 * 1024;
constexpr qint64 headLimit = 4096;
constexpr int depthLimit = 32;
constexpr auto suffix = QLatin1StringView(".yml");
constexpr auto folderFile = QLatin1StringView("folder.yml");

/// Files of a collection that are no requests.
bool isOwnFile(const QString &name)
{
    return name == folderFile || name == QLatin1StringView("opencollection.yml")
           || name == QLatin1StringView("collection.yml");
}

QByteArray stampOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray beginOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(headLimit) : QByteArray();
}

/// What a file may be called on every system; never empty.
QString stemFor(const QString &name)
{
    QString stem;
    for (const QChar symbol : name.simplified()) {
        const bool bad = QStringLiteral("/\\:*?\"<>|").contains(symbol) || !symbol.isPrint();
        stem += bad ? QChar(u'-') : symbol;
    }
    while (stem.startsWith(u'.') || stem.startsWith(u' '))
        stem.remove(0, 1);
    while (stem.endsWith(u'.') || stem.endsWith(u' '))
        stem.chop(1);
    stem.truncate(80);
    return stem.isEmpty() ? QStringLiteral("request") : stem;
}

bool isName(const QString &name)
{
    return !name.trimmed().isEmpty() && name.size() <= 200;
}

QString joined(const QString &parent, const QString &name)
{
    return parent.isEmpty() ? name : parent + u'/' + name;
}

QString parentOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QString() : path.left(slash);
}

QString stemOf(const QString &path)
{
    return path.endsWith(suffix) ? path.chopped(suffix.size()) : path;
}

/// One folder's entries, in order, each followed by what is in it.
void listInto(QList<CollectionEntry> &entries, const QString &folder, const QString &parent,
              int depth)
{
    QList<CollectionEntry> siblings;
    const QDir directory(folder);
    const auto infos =
        directory.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo &info : infos) {
        CollectionEntry entry;
        entry.isFolder = info.isDir();
        entry.path = joined(parent, info.fileName());
        entry.name = entry.isFolder ? info.fileName() : info.completeBaseName();
        // Environments are no requests; a hidden folder is a tool's.
        if (entry.isFolder
            && (depth >= depthLimit || entry.path == QLatin1StringView("environments")))
            continue;
        if (!entry.isFolder && (!info.fileName().endsWith(suffix) || isOwnFile(info.fileName())))
            continue;
        const QString head = entry.isFolder ? info.filePath() + u'/' + folderFile : info.filePath();
        if (readHead(beginOf(head), entry))
            siblings.append(entry);
    }
    // The system's "C" knows no numbers within names.
    const QLocale own;
    QCollator byName(own.language() == QLocale::C ? QLocale(QLocale::English) : own);
    byName.setNumericMode(true);
    byName.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(siblings.begin(), siblings.end(),
                     [&byName](const CollectionEntry &left, const CollectionEntry &right) {
                         const int a = left.sequence > 0 ? left.sequence : INT_MAX;
                         const int b = right.sequence > 0 ? right.sequence : INT_MAX;
                         if (a != b)
                             return a < b;
                         const int order = byName.compare(left.name, right.name);
                         return order != 0 ? order < 0 : stemOf(left.path) < stemOf(right.path);
                     });
    for (const CollectionEntry &entry : std::as_const(siblings)) {
        entries.append(entry);
        if (entry.isFolder)
            listInto(entries, directory.filePath(QFileInfo(entry.path).fileName()), entry.path,
                     depth + 1);
    }
}

} // namespace

Result<Collection> CollectionFolder::list() const
{
    Collection collection{m_folder};
    listInto(collection.entries, m_folder, {}, 0);
    return collection;
}

Result<QString> CollectionFolder::absolute(const QString &path) const
{
    return placeInCollection(m_folder, path);
}

Result<StoredRequest> CollectionFolder::read(const QString &path) const
{
    const auto place = absolute(path);
    if (!place)
        return tl::make_unexpected(place.error());
    if (!QFileInfo(*place).isFile())
        return failure(ErrorCode::NotFound, path);
    const auto bytes = readPlainFile(*place, fileLimit);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    auto file = readRequestFile(*bytes, *place);
    if (!file)
        return tl::make_unexpected(file.error());
    if (file->document.name.isEmpty())
        file->document.name = QFileInfo(*place).completeBaseName();
    return StoredRequest{path, *std::move(file), stampOf(*bytes)};
}

Result<StoredRequest> CollectionFolder::save(const StoredRequest &request) const
{
    const auto place = absolute(request.path);
    if (!place)
        return tl::make_unexpected(place.error());
    const auto now = readPlainFile(*place, fileLimit);
    if (QFileInfo::exists(*place) && (!now || stampOf(*now) != request.stamp))
        return failure(ErrorCode::StaleRevision, request.file.document.name);
    const QByteArray text = requestFileText(request.file);
    if (auto written = writeWhole(*place, text); !written)
        return tl::make_unexpected(written.error());
    return read(request.path);
}

Result<QString> CollectionFolder::freePath(const QString &parent, const QString &stem,
                                           const QString &ending) const
{
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? stem : QStringLiteral("%1 %2").arg(stem).arg(number);
        const QString path = joined(parent, name + ending);
        const auto place = absolute(path);
        if (!place)
            return place;
        const bool taken = QFileInfo::exists(*place) || isOwnFile(name + ending);
        if (!taken)
            return path;
    }
}

Result<StoredRequest> CollectionFolder::create(const QString &parent,
                                               const RequestDocument &document) const
{
    if (!isName(document.name))
        return failure(ErrorCode::NameInvalid, document.name);
    const auto path = freePath(parent, stemFor(document.name), suffix);
    if (!path)
        return tl::make_unexpected(path.error());
    RequestFile file;
    file.document = document;
    return save({*path, file, {}});
}

Result<QString> CollectionFolder::createFolder(const QString &parent, const QString &name) const
{
    if (!isName(name))
        return failure(ErrorCode::NameInvalid, name);
    const auto path = freePath(parent, stemFor(name), {});
    if (!path)
        return path;
    const QString place = *absolute(*path);
    if (!QDir().mkpath(place))
        return failure(ErrorCode::FileUnwritable, place);
    if (auto named = noteFolder(place, {{QStringLiteral("name"), name.trimmed()}}); !named)
        return tl::make_unexpected(named.error());
    return path;
}

Result<void> CollectionFolder::noteFolder(const QString &place,
                                          const QJsonObject &information) const
{
    const QString path = place + u'/' + folderFile;
    const auto before = readPlainFile(path, fileLimit);
    QJsonObject root =
        before ? readYamlObject(*before, path, YamlNumbers::Whole).value_or(QJsonObject())
               : QJsonObject();
    QJsonObject info = root.value(u"info").toObject();
    for (auto one = information.begin(); one != information.end(); ++one)
        info.insert(one.key(), one.value());
    info.insert(QStringLiteral("type"), QStringLiteral("folder"));
    root.insert(QStringLiteral("info"), info);
    return writeWhole(path, yamlText(root, {QStringLiteral("info"), QStringLiteral("name")}));
}

Result<void> CollectionFolder::number(const CollectionEntry &entry, int sequence) const
{
    if (entry.isFolder)
        return absolute(entry.path).and_then([&](const QString &place) {
            return noteFolder(
                place, {{QStringLiteral("name"), entry.name}, {QStringLiteral("seq"), sequence}});
        });
    auto request = read(entry.path);
    if (!request)
        return tl::make_unexpected(request.error());
    request->file.sequence = sequence;
    return save(*request).map([](const StoredRequest &) {});
}

Result<void> CollectionFolder::arrange(const QString &path, const QString &before) const
{
    const auto whole = list();
    if (!whole)
        return tl::make_unexpected(whole.error());
    QList<CollectionEntry> siblings;
    std::optional<CollectionEntry> moved;
    for (const CollectionEntry &entry : whole->entries) {
        if (entry.path == path)
            moved = entry;
        else if (parentOf(entry.path) == parentOf(path))
            siblings.append(entry);
    }
    const auto place = std::find_if(siblings.begin(), siblings.end(),
                                    [&](const auto &one) { return one.path == before; });
    if (!moved || (!before.isEmpty() && place == siblings.end()))
        return failure(ErrorCode::NotFound, moved ? before : path);
    siblings.insert(place, *moved);
    for (qsizetype index = 0; index < siblings.size(); ++index) {
        const int sequence = int(index) + 1;
        if (siblings.at(index).sequence == sequence)
            continue;
        if (auto numbered = number(siblings.at(index), sequence); !numbered)
            return numbered;
    }
    return {};
}

Result<QString> CollectionFolder::renamePath(const QString &from, const QString &to) const
{
    const auto source = absolute(from), target = absolute(to);
    if (!source || !target)
        return source ? target : source;
    if (from == to)
        return to;
    if (!QFileInfo::exists(*source))
        return failure(ErrorCode::NotFound, from);
    if (!QFile::rename(*source, *target))
        return failure(ErrorCode::FileUnwritable, *target);
    return to;
}

Result<QString> CollectionFolder::rename(const QString &path, const QString &name) const
{
    if (!isName(name))
        return failure(ErrorCode::NameInvalid, name);
    const auto place = absolute(path);
    if (!place)
        return place;
    const bool isFolder = QFileInfo(*place).isDir();
    if (isFolder) {
        if (auto named = noteFolder(*place, {{QStringLiteral("name"), name.trimmed()}}); !named)
            return tl::make_unexpected(named.error());
    } else {
        auto request = read(path);
        if (!request)
            return tl::make_unexpected(request.error());
        request->file.document.name = name.trimmed();
        if (auto saved = save(*request); !saved)
            return tl::make_unexpected(saved.error());
    }
    const QString stem = stemFor(name);
    if (stem == (isFolder ? QFileInfo(path).fileName() : QFileInfo(path).completeBaseName()))
        return path;
    const auto target = freePath(parentOf(path), stem, isFolder ? QString() : QString(suffix));
    return target ? renamePath(path, *target) : target;
}

Result<QString> CollectionFolder::move(const QString &path, const QString &parent) const
{
    if (parent == parentOf(path))
        return path;
    const bool intoItself = parent == path || parent.startsWith(path + u'/');
    const auto place = absolute(parent);
    if (!place)
        return place;
    if (intoItself || !QFileInfo(*place).isDir())
        return failure(ErrorCode::InvalidArgument, parent);
    const QFileInfo info(path);
    const bool isFile = path.endsWith(suffix);
    const auto target = freePath(parent, isFile ? info.completeBaseName() : info.fileName(),
                                 isFile ? QString(suffix) : QString());
    return target ? renamePath(path, *target) : target;
}

Result<RemovedEntry> CollectionFolder::remove(const QString &path) const
{
    const auto place = absolute(path);
    if (!place)
        return tl::make_unexpected(place.error());
    if (path.isEmpty() || !QFileInfo::exists(*place))
        return failure(ErrorCode::NotFound, path);
    RemovedEntry removed{path, {}};
    QFile file(*place);
    if (!file.moveToTrash())
        return failure(ErrorCode::FileUnwritable, *place, file.errorString());
    removed.inTrash = file.fileName();
    return removed;
}

Result<void> CollectionFolder::putBack(const RemovedEntry &removed) const
{
    const auto place = absolute(removed.path);
    if (!place)
        return tl::make_unexpected(place.error());
    if (QFileInfo::exists(*place))
        return failure(ErrorCode::StaleRevision, removed.path);
    if (removed.inTrash.isEmpty() || !QDir().mkpath(QFileInfo(*place).absolutePath())
        || !QFile::rename(removed.inTrash, *place))
        return failure(ErrorCode::FileUnwritable, *place);
    return {};
}

QStringList CollectionFolder::watchedFolders() const
{
    QStringList folders;
    if (!QFileInfo(m_folder).isDir())
        return folders;
    folders.append(m_folder);
    QDirIterator walk(m_folder, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                      QDirIterator::Subdirectories);
    while (walk.hasNext() && folders.size() < 1000)
        folders.append(walk.next());
    return folders;
}

} // namespace keywright
