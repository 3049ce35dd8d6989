// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QtCore/QString>

namespace keywright::store {

class Database;

/// Writes what the database holds at this moment into a file of its own, mode 0600, without what
/// was deleted; one that is there is replaced. Not within a transaction; writers are not kept
/// waiting. FileUnwritable, StoreFailed.
[[nodiscard]] Result<void> copyDatabase(Database &database, const QString &copy);

/// What a home's database holds, for saying so.
struct HomeSummary
{
    QString homeId; ///< empty: it has none yet
    int projects = 0, keys = 0;
};
[[nodiscard]] Result<HomeSummary> summarize(Database &database);

/// A copy of another home's database becomes this home's: its id, nothing that was under way in the
/// other one, and a word of it in the audit log. FormatInvalid: no home's database; StoreNewer.
[[nodiscard]] Result<void> takeOver(Database &database, const QString &homeId);

} // namespace keywright::store
