// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/collection.h>
#include <core/interchange/requestfile.h>

namespace keywright {

/// A request of a collection as it was read.
struct StoredRequest
{
    QString path;
    RequestFile file;
    QByteArray stamp; ///< tells whether the file has been changed since
};

/// A collection's folder on the disk: one file a request, folders as they are. It blocks: for a
/// worker's thread. A path is one of CollectionEntry; none leads out of the folder, nor through a
/// link (InvalidArgument). FileUnreadable, FileUnwritable, NotFound.
class CollectionFolder
{
public:
    explicit CollectionFolder(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// Reads the heads of the files alone. An absent folder is an empty collection.
    [[nodiscard]] Result<Collection> list() const;
    /// FormatInvalid, NotSupported.
    [[nodiscard]] Result<StoredRequest> read(const QString &path) const;
    /// Whole or not at all. StaleRevision: the file is not the one that was read.
    [[nodiscard]] Result<StoredRequest> save(const StoredRequest &request) const;
    /// A new file in `parent` (empty: the collection itself), named after the request.
    [[nodiscard]] Result<StoredRequest> create(const QString &parent,
                                               const RequestDocument &document) const;
    /// Answers its path. NameInvalid.
    [[nodiscard]] Result<QString> createFolder(const QString &parent, const QString &name) const;
    /// The name inside of the file, and the file's own after it; answers the new path. NameInvalid.
    [[nodiscard]] Result<QString> rename(const QString &path, const QString &name) const;
    /// Into another folder, under the next name that is free there; answers the new path.
    [[nodiscard]] Result<QString> move(const QString &path, const QString &parent) const;
    /// Puts an entry before a sibling of it, or behind all where `before` is empty: the siblings
    /// get numbers in their files. NotFound.
    [[nodiscard]] Result<void> arrange(const QString &path, const QString &before) const;
    /// Into the system's trash.
    [[nodiscard]] Result<RemovedEntry> remove(const QString &path) const;
    /// From there to where it was; StaleRevision where something else lies there now.
    [[nodiscard]] Result<void> putBack(const RemovedEntry &removed) const;

    /// Every folder that has to be watched for changes by others.
    [[nodiscard]] QStringList watchedFolders() const;

private:
    [[nodiscard]] Result<QString> absolute(const QString &path) const;
    [[nodiscard]] Result<QString> freePath(const QString &parent, const QString &stem,
                                           const QString &suffix) const;
    /// Says something of a folder in its own file.
    [[nodiscard]] Result<void> noteFolder(const QString &place,
                                          const QJsonObject &information) const;
    [[nodiscard]] Result<void> number(const CollectionEntry &entry, int sequence) const;
    [[nodiscard]] Result<QString> renamePath(const QString &from, const QString &to) const;

    QString m_folder;
};

} // namespace keywright
