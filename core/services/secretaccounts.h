// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace keywright {

class RandomSource;

namespace store {
class Database;
}

/// The items that are the home's own rather than a key's: `keywright/<home-id>/vault` opens the
/// vault, `keywright/<home-id>/audit` is where the audit log's chain begins.
[[nodiscard]] QString vaultKeyAccount(const QString &homeId);
[[nodiscard]] QString auditAccount(const QString &homeId);

/// How many of these are secrets as a person counts them: the audit log's item is none.
[[nodiscard]] int personsSecrets(const QStringList &accounts);

/// Every account under which the home may have a secret that moves with it: kept versions of all
/// keys (deleted ones too), what is being written or removed, and the audit log's. Needs a write
/// transaction.
[[nodiscard]] Result<QStringList> secretAccounts(store::Database &database, RandomSource &random);

} // namespace keywright
