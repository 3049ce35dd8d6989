// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/base/secret.h>
#include <core/secrets/vault.h>
#include <core/services/vaultwatch.h>

#include <atomic>
#include <functional>
#include <memory>

namespace keywright {

struct ServiceParts;

/// Where a home's secrets are, as far as can be told without opening anything.
struct VaultStatus
{
    bool exists = false;
    bool unlocked = false;
    VaultStage stage = VaultStage::Only;
    int secrets = 0;              ///< in the vault, those of a person
    bool opensByKeychain = false; ///< a key in the system's keychain opens it
    PassphraseWork work;
    QString path;

    friend bool operator==(const VaultStatus &, const VaultStatus &) = default;
};

/// A move of all secrets that is under way: how far it has come, and a way to end it after the
/// secret that is being moved. What has been moved stays moved, and the rest can be moved later.
struct SecretMove
{
    std::function<void(int done, int total)> progress; ///< on the core's thread; may be none
    std::shared_ptr<std::atomic<bool>> cancelled = std::make_shared<std::atomic<bool>>(false);
};

/// The vault as a person uses it. Errors: VaultMissing, VaultLocked, VaultDamaged, PassphraseWrong,
/// HomeNotEmpty (there is one already), FileUnreadable, FileUnwritable, Keychain*.
class VaultService
{
public:
    explicit VaultService(ServiceParts &parts);

    [[nodiscard]] const VaultWatch &watch() const { return *m_watch; }

    /// Who asks people for a passphrase when a secret is wanted of a vault that is locked, or,
    /// where `isNew`, one for a vault that is to be made. It answers when the vault is open.
    /// Cancelled.
    void setOpener(std::function<Async<void>(bool isNew)> opener);
    [[nodiscard]] Async<VaultStatus> status();
    /// A new vault, open; from now on new secrets go there. Those that the keychain holds stay
    /// readable and can be moved.
    [[nodiscard]] Async<void> create(const Secret &passphrase);
    /// About a second by design.
    [[nodiscard]] Async<void> unlock(const Secret &passphrase);
    void lock();
    /// Opens the vault of a gateway that runs, with the key of ours, so that it can put stored keys
    /// on upstream requests; nothing where none runs. VaultLocked where ours is not open, too.
    [[nodiscard]] Async<void> openForGateway();
    /// PassphraseWrong where `old` does not open it.
    [[nodiscard]] Async<void> changePassphrase(const Secret &old, const Secret &passphrase);
    /// Whether a key of its own in the system's keychain opens the vault, without being asked for a
    /// passphrase. The vault must be open.
    [[nodiscard]] Async<void> setOpensByKeychain(bool opens);
    /// Moves every secret of the home from the keychain into the vault; answers how many.
    [[nodiscard]] Async<int> moveToVault(const SecretMove &move);
    /// The other way; the vault, empty then, is removed.
    [[nodiscard]] Async<int> moveToKeychain(const SecretMove &move);

private:
    template<typename T>
    [[nodiscard]] Async<T> told(Async<T> answer) const;

    ServiceParts &m_parts;
    std::unique_ptr<VaultWatch> m_watch;
};

} // namespace keywright
