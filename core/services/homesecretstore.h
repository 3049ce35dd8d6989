// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain.h"

#include <core/base/serialexecutor.h>
#include <core/secrets/secretstore.h>
#include <core/secrets/vault.h>

#include <functional>
#include <vector>

namespace keywright {

/// Where a home's secrets are to go. A home with a vault file keeps them there, unless the vault is
/// being emptied; one without keeps them in the system's keychain.
enum class SecretPlace { Automatic, Keychain, Vault };

/// A home's secrets, wherever they are. While they are on their way from one place to the other
/// (`VaultStage`) it looks into both, the newer one first, and what it writes or removes is gone
/// from the other. Futures finish on the anchor's thread.
class HomeSecretStore final : public SecretStore
{
public:
    /// Opens the vault, or makes it where `isNew`, with a passphrase from a person. Cancelled.
    using Opener = std::function<Async<void>(bool isNew)>;

    /// The name of the keychain's item that may hold the vault's key.
    using AccountSource = std::function<Async<QString>()>;

    HomeSecretStore(std::unique_ptr<SecretStore> keychain, const QString &vaultPath,
                    SecretPlace place, AccountSource vaultAccount, Anchor anchor);

    [[nodiscard]] Async<KeychainState> probe() override;
    /// Of the vault: with the keychain's key where it has one, then with the opener's help.
    [[nodiscard]] Async<void> open(Asking asking) override;
    [[nodiscard]] Async<std::optional<Secret>> read(const QString &account) override;
    [[nodiscard]] Async<void> write(const QString &account, const Secret &secret) override;
    [[nodiscard]] Async<void> remove(const QString &account) override;
    /// Of the keychain, wherever the secrets are.
    [[nodiscard]] Async<void> unlock() override { return m_keychain->unlock(); }
    void dismissPrompt() override { m_keychain->dismissPrompt(); }
    /// Of the keychain and of an open vault together.
    [[nodiscard]] Async<QStringList> accounts(const QString &prefix) override;

    /// The same for many at once. What was written before an error stays.
    [[nodiscard]] Async<void> writeAll(const QMap<QString, Secret> &secrets);
    /// Those of these accounts that hold something.
    [[nodiscard]] Async<QMap<QString, Secret>> readAll(const QStringList &accounts);
    /// Who asks for passphrases; none: nobody does, and a locked vault is VaultLocked.
    void setOpener(Opener opener) { m_opener = std::move(opener); }
    /// The key that opens the vault without anybody being asked, in the keychain.
    [[nodiscard]] Async<void> writeVaultKey(const Secret &key);
    [[nodiscard]] Async<void> removeVaultKey();

    [[nodiscard]] SecretStore &keychain() { return *m_keychain; }
    /// Runs `job(Vault &)`, which blocks, on the vault's thread.
    template<typename Job>
    [[nodiscard]] auto withVault(Job job)
    {
        return m_executor.run([vault = m_vault, job = std::move(job)] { return job(*vault); });
    }
    /// Wipes the vault's keys. Immediate, on any thread.
    void lock() { m_vault->lock(); }

private:
    /// What an operation has to look at.
    struct Where
    {
        bool vault = false, keychain = true;
        bool vaultFirst = false;
        bool locked = false, missing = false;
        bool hasKeychainKey = false;
    };

    [[nodiscard]] Async<Where> where();
    /// The same with the vault open where it is needed.
    [[nodiscard]] Async<Where> opened(Asking asking);
    [[nodiscard]] Async<void> openVault(const Where &found, Asking asking);
    [[nodiscard]] Async<void> openWithKeychain();
    [[nodiscard]] Async<void> ask(bool isNew);
    [[nodiscard]] Async<std::optional<Secret>> readVault(const QString &account);
    [[nodiscard]] Async<void> writeKeychain(const Where &found, const QString &account,
                                            const Secret &secret);
    [[nodiscard]] Async<void> removeFrom(const Where &where, const QString &account);

    std::unique_ptr<SecretStore> m_keychain;
    std::shared_ptr<Vault> m_vault;
    SecretPlace m_place;
    Anchor m_anchor;
    Opener m_opener;
    AccountSource m_vaultAccount;
    std::vector<Resolver<void>> m_asking; ///< who waits for the person that is being asked
    SerialExecutor m_executor;
};

} // namespace keywright
