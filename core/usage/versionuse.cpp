// SPDX-License-Identifier: GPL-3.0-or-later
#include "versionuse.h"

#include <core/store/database.h>
#include <core/store/rows.h>
#include <core/store/statement.h>

namespace keywright {

Result<QList<VersionCalls>> callsByVersion(store::Database &database, const KeyId &key,
                                           Instant since)
{
    store::Statement select = database.statement(QStringLiteral(
        "SELECT version, SUM(repeats), MAX(time) FROM activity "
        "WHERE key = :key AND time >= :since AND version > 0 GROUP BY version ORDER BY version"));
    select.bind(":key", key).bind(":since", since);
    return store::allRows(select, [](store::Statement &row) {
        return VersionCalls{int(row.integer(0)), row.integer(1), row.instant(2)};
    });
}

} // namespace keywright
