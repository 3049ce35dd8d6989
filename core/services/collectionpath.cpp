// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectionpath.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

namespace keywright {

Result<QString> placeInCollection(const QString &folder, const QString &path)
{
    QString place = folder;
    for (const QString &step : path.split(u'/', Qt::SkipEmptyParts)) {
        place += u'/' + step;
        const bool out = step == QLatin1StringView(".") || step == QLatin1StringView("..");
        if (out || QFileInfo(place).isSymLink())
            return failure(ErrorCode::InvalidArgument, path);
    }
    return place;
}

Result<void> writeWhole(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !file.open(QIODevice::WriteOnly)
        || file.write(text) != text.size() || !file.commit())
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    return {};
}

} // namespace keywright
