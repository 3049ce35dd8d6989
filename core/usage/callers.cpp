// SPDX-License-Identifier: GPL-3.0-or-later
#include "callers.h"

#include <core/store/rows.h>

namespace keywright {

Result<QList<KeyCaller>> keyCallers(store::Database &database, Instant since)
{
    auto select = database.statement(QStringLiteral(
        "SELECT key, peer, outcome, reason, observed, SUM(repeats) "
        "FROM activity WHERE key <> '' AND time >= :since "
        "GROUP BY key, peer, outcome, reason, observed ORDER BY key, 6 DESC, peer, observed"));
    select.bind(":since", since);
    return store::allRows(select, [](store::Statement &row) {
        return KeyCaller{row.id<KeyId>(0), row.text(1), Outcome(row.integer(2)),
                         row.text(3),      row.text(4), row.integer(5)};
    });
}

} // namespace keywright
