// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiofurl.h"
#include "sendguard.h"

#include <core/domain/key.h>

namespace keywright {

namespace store {
class Database;
}

/// One key that goes along, and what the home knows of where it may go.
struct GuardedKey
{
    Key key;
    QStringList accepted; ///< origins that a person allowed
    Provider provider;    ///< whose it is; without hosts: nobody's that is known
};

/// All that the guard reads from the store.
struct GuardFacts
{
    QList<GuardedKey> keys;
    QList<Api> apis; ///< of the home
    QHash<GuardRule, GuardAction> actions;
};

/// For a job of the store. `providers`: the person's own provider files.
[[nodiscard]] Result<GuardFacts> readGuardFacts(store::Database &database, const QList<KeyId> &keys,
                                                const QString &providers);
[[nodiscard]] Result<QStringList> acceptedOrigins(store::Database &database, const KeyId &key);
[[nodiscard]] Result<void> saveAcceptedOrigins(store::Database &database, const KeyId &key,
                                               const QStringList &origins);
[[nodiscard]] Result<QHash<GuardRule, GuardAction>> guardActions(store::Database &database);
[[nodiscard]] Result<void> saveGuardAction(store::Database &database, GuardRule rule,
                                           GuardAction action);

[[nodiscard]] KeyHosts hostsOf(const GuardedKey &guarded, const QList<Api> &apis,
                               const GatewayService &gateway);
/// All but the quota's, whatever is to be done about them.
[[nodiscard]] QList<GuardFinding> guardFindings(const GuardQuestion &question,
                                                const GuardFacts &facts,
                                                const GatewayService &gateway, Instant now);

} // namespace keywright
