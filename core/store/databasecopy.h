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

} // namespace keywright::store
