// SPDX-License-Identifier: GPL-3.0-or-later
#include "environmentfolder.h"

#include "collectionpath.h"

#include <core/base/privatefile.h>

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace keywright {

namespace {

constexpr qint64 fileLimit = 4 * 1024 * 1024;
constexpr auto place = QLatin1StringView("/environments");

Result<EnvironmentFile> readFile(const QString &path)
{
    const auto bytes = readPlainFile(path, fileLimit);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    return readEnvironmentFile(*bytes, path);
}

bool isName(const QString &name)
{
    return !name.trimmed().isEmpty() && name.size() <= 80 && !name.startsWith(u'.')
           && std::all_of(name.begin(), name.end(), [](QChar symbol) {
                  return symbol.isPrint() && !QStringView(u"/\\:*?\"<>|").contains(symbol);
              });
}

bool isSame(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral("*.yml"), QStringLiteral("*.yaml")},
                                  QDir::Files | QDir::NoSymLinks, QDir::Name);
}

} // namespace

QList<Environment> EnvironmentFolder::list(QList<Error> *problems) const
{
    QList<Environment> environments;
    const QStringList files = filesIn(m_folder + place);
    for (const QString &name : files) {
        const auto file = readFile(m_folder + place + u'/' + name);
        if (file)
            environments.append(file->environment);
        else if (problems)
            problems->append(file.error());
    }
    std::sort(environments.begin(), environments.end(), [](const auto &left, const auto &right) {
        return left.name.compare(right.name, Qt::CaseInsensitive) < 0;
    });
    return environments;
}

/// Empty: none is called so.
QString EnvironmentFolder::fileOf(const QString &name) const
{
    const QStringList files = filesIn(m_folder + place);
    for (const QString &one : files) {
        const QString path = m_folder + place + u'/' + one;
        if (const auto file = readFile(path); file && isSame(file->environment.name, name))
            return path;
    }
    return {};
}

Result<Environment> EnvironmentFolder::save(const std::optional<Environment> &before,
                                            const Environment &environment) const
{
    const QString name = environment.name.trimmed();
    if (!isName(name))
        return failure(ErrorCode::NameInvalid, environment.name);
    QString path = before ? fileOf(before->name) : QString();
    if (before && path.isEmpty())
        return failure(ErrorCode::NotFound, before->name);
    if ((!before || !isSame(before->name, name)) && !fileOf(name).isEmpty())
        return failure(ErrorCode::NameTaken, name);
    EnvironmentFile file;
    if (before) {
        const auto now = readFile(path);
        if (!now)
            return tl::make_unexpected(now.error());
        if (now->environment != *before)
            return failure(ErrorCode::StaleRevision, before->name);
        file = *now;
    }
    file.environment = environment;
    file.environment.name = name;
    const QString target = m_folder + place + u'/' + name + QStringLiteral(".yml");
    const bool moves = !path.isEmpty() && before->name != name;
    if (!before && QFileInfo::exists(target))
        return failure(ErrorCode::NameTaken, name);
    if (path.isEmpty() || moves)
        path = target;
    const QString old = moves ? fileOf(before->name) : QString();
    if (const auto written = writeWhole(path, environmentFileText(file)); !written)
        return tl::make_unexpected(written.error());
    if (!old.isEmpty() && old != path)
        QFile::remove(old);
    // As it is from now on: a value that may be in no file is gone.
    const auto now = readFile(path);
    if (!now)
        return tl::make_unexpected(now.error());
    return now->environment;
}

Result<void> EnvironmentFolder::remove(const QString &name) const
{
    const QString path = fileOf(name);
    if (path.isEmpty())
        return failure(ErrorCode::NotFound, name);
    QFile file(path);
    if (!file.moveToTrash())
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    return {};
}

Result<QString> EnvironmentFolder::sharedFile(const QString &path) const
{
    return placeInCollection(m_folder, path).map([&path](const QString &folder) {
        return folder
               + (path.isEmpty() ? QStringLiteral("/opencollection.yml")
                                 : QStringLiteral("/folder.yml"));
    });
}

Result<QList<RequestPair>> EnvironmentFolder::shared(const QString &path) const
{
    const auto file = sharedFile(path);
    if (!file)
        return tl::make_unexpected(file.error());
    if (!QFileInfo::exists(*file))
        return QList<RequestPair>();
    const auto bytes = readPlainFile(*file, fileLimit);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    return readSharedVariables(*bytes, *file);
}

Result<QList<RequestPair>> EnvironmentFolder::saveShared(const QString &path, const QString &name,
                                                         const QList<RequestPair> &variables) const
{
    const auto file = sharedFile(path);
    if (!file)
        return tl::make_unexpected(file.error());
    QByteArray before;
    if (QFileInfo::exists(*file)) {
        const auto bytes = readPlainFile(*file, fileLimit);
        if (!bytes)
            return tl::make_unexpected(bytes.error());
        before = *bytes;
    }
    const auto text = withSharedVariables(before, name, variables);
    if (!text)
        return tl::make_unexpected(text.error());
    return writeWhole(*file, *text).and_then([this, &path] { return shared(path); });
}

} // namespace keywright
