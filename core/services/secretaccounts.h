// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace keywright {

struct ServiceParts;

/// What every account of a home begins with: `keywright/<home-id>/`.
[[nodiscard]] QString accountPrefix(const QString &homeId);
/// The items that are the home's own rather than a key's: `…/vault` opens the vault, `…/audit` is
/// where the audit log's chain begins.
[[nodiscard]] QString vaultKeyAccount(const QString &homeId);
[[nodiscard]] QString auditAccount(const QString &homeId);

/// How many of these are secrets as a person counts them: the audit log's item is none.
[[nodiscard]] int personsSecrets(const QStringList &accounts);

/// Every account under which the home may have a secret that moves with it: kept versions of all
/// keys (deleted ones too), what is being written or removed, and the audit log's.
[[nodiscard]] Async<QStringList> secretAccounts(ServiceParts &parts);

} // namespace keywright
