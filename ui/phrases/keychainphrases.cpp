// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainphrases.h"

#include <QtCore/QCoreApplication>

namespace keywright::ui {

namespace {

struct Keychains
{
    Q_DECLARE_TR_FUNCTIONS(Keychains)
};

} // namespace

QString keychainStateWord(KeychainState state)
{
    switch (state) {
    case KeychainState::Unlocked:
        return Keychains::tr("unlocked");
    case KeychainState::Locked:
        return Keychains::tr("locked");
    case KeychainState::PromptPending:
        return Keychains::tr("waiting for you");
    case KeychainState::Frozen:
        return Keychains::tr("no answer");
    default:
        return Keychains::tr("not there");
    }
}

QString keychainStateSentence(KeychainState state)
{
    switch (state) {
    case KeychainState::Unlocked:
        return Keychains::tr("The system's keychain is there and unlocked.");
    case KeychainState::Locked:
        return Keychains::tr("The system's keychain is locked: nothing can be read from it or kept "
                             "in it.");
    case KeychainState::PromptPending:
        return Keychains::tr("The system is asking for the keychain's password.");
    case KeychainState::NoBus:
        return Keychains::tr("There is no session bus here, so no keychain can be reached.");
    case KeychainState::NoService:
        return Keychains::tr("Nobody keeps secrets in this session.");
    case KeychainState::NoCollection:
        return Keychains::tr("The keychain has no keyring yet.");
    case KeychainState::Frozen:
        return Keychains::tr("The system's keychain does not answer.");
    case KeychainState::VaultLocked:
    case KeychainState::VaultMissing:
        break;
    }
    return {};
}

QString keychainStateAdvice(KeychainState state)
{
    switch (state) {
    case KeychainState::Locked:
        return Keychains::tr("Unlock it on the Secrets page, with keywrightctl keychain unlock, or "
                             "in the system's own password manager.");
    case KeychainState::PromptPending:
        return Keychains::tr("Answer in the system's own window; it may lie behind others.");
    case KeychainState::NoBus:
        return Keychains::tr("Start Keywright from a desktop session, or keep secrets in a vault.");
    case KeychainState::NoService:
        return Keychains::tr("Start a keyring (GNOME Keyring, KWallet, KeePassXC), or keep secrets "
                             "in a vault.");
    case KeychainState::NoCollection:
        return Keychains::tr("Make one in the system's password manager and call it the default, "
                             "or keep secrets in a vault.");
    case KeychainState::Frozen:
        return Keychains::tr("Nothing was lost. Restart the keyring, or log out and in again.");
    case KeychainState::Unlocked:
    case KeychainState::VaultLocked:
    case KeychainState::VaultMissing:
        break;
    }
    return {};
}

} // namespace keywright::ui
