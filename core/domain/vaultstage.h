// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace keywright {

/// Where a home's secrets are on their way, so that at no moment one exists nowhere.
enum class VaultStage {
    Filling,  ///< new ones go into the vault; older ones may still be in the keychain
    Only,     ///< all of them are in the vault
    Emptying, ///< new ones go into the keychain; older ones may still be in the vault
};

/// Stable name of a stage ("filling", "only", "emptying"), for JSON.
[[nodiscard]] QString vaultStageName(VaultStage stage);

} // namespace keywright
