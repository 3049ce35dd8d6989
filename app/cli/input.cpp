// SPDX-License-Identifier: GPL-3.0-or-later
#include "input.h"

#include <QtCore/QFile>

namespace keywright::cli {

Result<QByteArray> readInput(const QString &path)
{
    QFile file(path);
    const bool opened = path == QLatin1StringView("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                       : file.open(QIODevice::ReadOnly);
    if (!opened)
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    return file.readAll();
}

} // namespace keywright::cli
