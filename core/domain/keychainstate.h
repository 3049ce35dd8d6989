// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMetaType>
#include <QtCore/QString>

namespace keywright {

/// What the place where secrets are kept, the system's keychain or a vault, is able to do right
/// now, found out without ever prompting anybody.
enum class KeychainState {
    Unlocked,      ///< reads and writes will work
    Locked,        ///< there is a keyring, and it is locked
    PromptPending, ///< the same, and the system is asking the person for its password for us
    NoBus,         ///< no session bus
    NoService,     ///< a bus, but nobody on it (and nobody to be started) keeps secrets
    NoCollection,  ///< a service that has no default keyring yet
    Frozen,        ///< the service does not answer
    VaultLocked,   ///< secrets are in a vault, and nobody has opened it
    VaultMissing,  ///< secrets are to be in a vault, and there is none yet
};

/// Stable name of a state ("locked", "no-bus", …), for JSON and for an Error's detail.
[[nodiscard]] QString keychainStateName(KeychainState state);

} // namespace keywright

Q_DECLARE_METATYPE(keywright::KeychainState)
