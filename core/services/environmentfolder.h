// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/environment.h>
#include <core/interchange/environmentfile.h>

namespace keywright {

/// The environments of a collection's folder, and the variables that all of it or one of its
/// folders share. It blocks: for a worker's thread. FileUnreadable, FileUnwritable, FormatInvalid.
class EnvironmentFolder
{
public:
    /// The collection's own folder.
    explicit EnvironmentFolder(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// By name. A file that cannot be read is left out; `problems` tells.
    [[nodiscard]] QList<Environment> list(QList<Error> *problems = nullptr) const;
    /// `before`: as it was when the person began; nothing: it is new. NameInvalid, NameTaken,
    /// NotFound, StaleRevision (somebody else changed it meanwhile).
    [[nodiscard]] Result<Environment> save(const std::optional<Environment> &before,
                                           const Environment &environment) const;
    /// Into the system's trash. NotFound.
    [[nodiscard]] Result<void> remove(const QString &name) const;

    /// Of a folder of the collection, or of all of it where `path` is empty.
    [[nodiscard]] Result<QList<RequestPair>> shared(const QString &path) const;
    /// `name`: of the collection, where it has no file yet. Answers what is there from now on: a
    /// value that may be in no file is gone.
    [[nodiscard]] Result<QList<RequestPair>> saveShared(const QString &path, const QString &name,
                                                        const QList<RequestPair> &variables) const;

private:
    [[nodiscard]] QString fileOf(const QString &name) const;
    [[nodiscard]] Result<QString> sharedFile(const QString &path) const;

    QString m_folder;
};

} // namespace keywright
