// SPDX-License-Identifier: GPL-3.0-or-later
#include "privatefile.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

namespace keywright {

Result<void> writePrivateFile(const QString &path, QByteArrayView text)
{
    if (QFileInfo(path).isSymLink())
        return failure(ErrorCode::FileUnwritable, path, QStringLiteral("it is a link"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(text.data(), text.size()) != text.size() || !file.commit())
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    return {};
}

Result<QByteArray> readPlainFile(const QString &path, qint64 limit)
{
    // A pipe or a device would be read for ever.
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return failure(ErrorCode::FileUnreadable, path, QStringLiteral("it is no plain file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    if (file.size() > limit)
        return failure(ErrorCode::FileUnreadable, path,
                       QStringLiteral("it is larger than %1 bytes").arg(limit));
    return file.readAll();
}

} // namespace keywright
