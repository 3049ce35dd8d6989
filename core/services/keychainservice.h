// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/keychainstate.h>
#include <core/services/vaultwatch.h>

#include <memory>

namespace keywright {

struct ServiceParts;

/// The system's keychain as a person sees it, whether or not the home's secrets lie there.
class KeychainService
{
public:
    explicit KeychainService(ServiceParts &parts);

    /// Changed: a prompt was begun or has ended.
    [[nodiscard]] const VaultWatch &watch() const { return *m_watch; }

    /// Right now, without anybody being asked for anything. Never VaultLocked or VaultMissing.
    [[nodiscard]] Async<KeychainState> state();
    /// Has the system ask the person for the keychain's password; then what an interrupted change
    /// left is tidied up. Takes as long as the person takes. Cancelled, KeychainLocked (detail
    /// "dismissed": they declined, or the system could ask nobody), Keychain*.
    [[nodiscard]] Async<void> unlock();
    /// Takes that question back.
    void dismissPrompt();

private:
    ServiceParts &m_parts;
    std::unique_ptr<VaultWatch> m_watch;
};

} // namespace keywright
