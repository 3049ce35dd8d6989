// SPDX-License-Identifier: GPL-3.0-or-later
#include "databasecopy.h"

#include "database.h"
#include "statement.h"

#include <QtCore/QFile>

namespace keywright::store {

Result<void> copyDatabase(Database &database, const QString &copy)
{
    // VACUUM INTO takes an empty file: made by us, so that its mode is right from the start.
    QFile file(copy);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate,
                   QFile::ReadOwner | QFile::WriteOwner))
        return failure(ErrorCode::FileUnwritable, copy, file.errorString());
    file.close();
    Statement vacuum = database.statement(QStringLiteral("VACUUM INTO :copy"));
    return vacuum.bind(":copy", copy).run();
}

} // namespace keywright::store
