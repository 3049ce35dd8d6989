// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainstate.h"

namespace keywright {

QString keychainStateName(KeychainState state)
{
    switch (state) {
    case KeychainState::Unlocked:
        return QStringLiteral("unlocked");
    case KeychainState::Locked:
        return QStringLiteral("locked");
    case KeychainState::PromptPending:
        return QStringLiteral("prompt-pending");
    case KeychainState::NoBus:
        return QStringLiteral("no-bus");
    case KeychainState::NoService:
        return QStringLiteral("no-service");
    case KeychainState::NoCollection:
        return QStringLiteral("no-collection");
    case KeychainState::Frozen:
        return QStringLiteral("frozen");
    case KeychainState::VaultLocked:
        return QStringLiteral("vault-locked");
    case KeychainState::VaultMissing:
        return QStringLiteral("vault-missing");
    }
    return QStringLiteral("unknown");
}

} // namespace keywright
