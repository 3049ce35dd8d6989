// SPDX-License-Identifier: GPL-3.0-or-later
#include "usesitefiles.h"

#include <core/base/privatefile.h>
#include <core/domain/keyformat.h>
#include <core/interchange/dotenvreader.h>
#include <core/interchange/dotenvupdate.h>

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace keywright {

namespace {

constexpr qint64 sizeLimit = 1024 * 1024;
constexpr int deepest = 3, mostFolders = 2000;

const QStringList &foldersOfOthers()
{
    static const QStringList names{QStringLiteral("node_modules"), QStringLiteral("vendor"),
                                   QStringLiteral("build"),        QStringLiteral("target"),
                                   QStringLiteral("dist"),         QStringLiteral("__pycache__")};
    return names;
}

void collect(const QString &path, int depth, int &folders, QStringList &found)
{
    if (++folders > mostFolders)
        return;
    const QDir folder(path);
    const auto files = folder.entryInfoList(
        {QStringLiteral(".env"), QStringLiteral(".env.*"), QStringLiteral("*.env")},
        QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo &file : files)
        found.append(file.absoluteFilePath());
    if (depth == deepest)
        return;
    const auto below =
        folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo &inner : below) {
        if (!foldersOfOthers().contains(inner.fileName()))
            collect(inner.absoluteFilePath(), depth + 1, folders, found);
    }
}

/// The version whose value it is; nullptr: no value of this key.
const KeyVersion *versionOf(const Key &key, const Secret &value)
{
    if (value.isEmpty())
        return nullptr;
    const QByteArray digest = digestOf(value);
    for (const KeyVersion &version : key.versions) {
        if (version.digest == digest)
            return &version;
    }
    return nullptr;
}

/// Keeps the file's own rights; whole or not at all.
Result<void> rewrite(const QString &path, QByteArrayView text)
{
    const QFile::Permissions rights = QFile::permissions(path);
    if (auto written = writePrivateFile(path, text); !written)
        return written;
    QFile::setPermissions(path, rights);
    return {};
}

} // namespace

QStringList dotenvFilesIn(const QString &folder)
{
    QStringList found;
    int folders = 0;
    collect(folder, 0, folders, found);
    return found;
}

QList<FileSite> fileSitesOf(const QString &path, const Key &key)
{
    QList<FileSite> sites;
    auto text = readPlainFile(path, sizeLimit);
    if (!text)
        return sites;
    const auto file = parseDotenv(*text, path);
    wipe(*text);
    if (!file)
        return sites;
    for (const DotenvEntry &entry : file->entries) {
        const KeyVersion *version = versionOf(key, entry.value);
        if (!version)
            continue;
        UseSite site;
        site.kind = UseSite::Kind::File;
        site.place = path;
        site.variable = entry.variable;
        site.version = version->number;
        site.outdated = version->number != key.current().number;
        site.line = entry.line;
        sites.append({site, entry.value});
    }
    return sites;
}

Result<UseSiteUpdate> updateFilesOf(const QStringList &paths, const Key &key, const Secret &current)
{
    UseSiteUpdate update;
    for (const QString &path : paths) {
        const QList<FileSite> sites = fileSitesOf(path, key);
        auto text = readPlainFile(path, sizeLimit);
        if (!text)
            continue;
        int replaced = 0;
        for (const FileSite &found : sites) {
            if (!found.site.outdated)
                continue;
            auto changed = withValue(*text, found.site.line, found.value, current);
            if (!changed) {
                update.left.append(found.site);
                continue;
            }
            wipe(*text);
            *text = std::move(*changed);
            ++replaced;
        }
        const auto written = replaced > 0 ? rewrite(path, *text) : Result<void>();
        wipe(*text);
        if (!written)
            return tl::make_unexpected(written.error());
        update.values += replaced;
        if (replaced > 0)
            update.files.append(path);
    }
    return update;
}

} // namespace keywright
