// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vaultservice.h"

namespace keywright {

/// What VaultService::moveToVault and moveToKeychain do; they add that it is told of.
[[nodiscard]] Async<int> moveAllToVault(ServiceParts &parts, const SecretMove &move);
[[nodiscard]] Async<int> moveAllToKeychain(ServiceParts &parts, const SecretMove &move);

} // namespace keywright
