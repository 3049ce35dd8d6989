// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vaultdocument.h"

#include <mutex>

namespace keywright {

/// What can be told of a vault without its keys.
struct VaultSummary
{
    VaultStage stage = VaultStage::Only;
    QStringList accounts; ///< of all its secrets
    bool opensByKeychain = false;
    PassphraseWork work; ///< of its passphrase

    friend bool operator==(const VaultSummary &, const VaultSummary &) = default;
};

/// A file of secrets for machines without a keychain, for thousands of secrets, and for those who
/// prefer it: a random master key, sealed by a passphrase (Argon2id) or by a key that the system's
/// keychain holds, opens it. Several processes may use one file: each change is made on what the
/// file holds at that moment, under a lock, and replaces it whole.
///
/// Blocking (a passphrase takes a second by design, a change waits for the disk): not on the
/// window's thread. Thread-safe. Errors: VaultMissing, VaultLocked, VaultDamaged, PassphraseWrong,
/// FileUnreadable, FileUnwritable.
class Vault
{
public:
    /// Names the file; nothing is opened or made. `work` is for passphrases that are set from now.
    explicit Vault(QString path, PassphraseWork work = {});

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool exists() const;
    [[nodiscard]] bool isUnlocked() const;
    /// From the file; its mark is not looked at. Cheap where nothing has changed since it was last
    /// asked.
    [[nodiscard]] Result<VaultSummary> summary();

    /// A new, empty, unlocked one; HomeNotEmpty where there is one.
    [[nodiscard]] Result<void> create(const Secret &passphrase, VaultStage stage);
    [[nodiscard]] Result<void> unlock(const Secret &passphrase);
    /// With the key that `setKeychainKey` made known. PassphraseWrong.
    [[nodiscard]] Result<void> unlockWithKey(const Secret &key);
    /// The master key of an open vault, for another process of the same person; and what such a
    /// process does with it. VaultLocked; PassphraseWrong: it is another vault's.
    [[nodiscard]] Result<Secret> masterKey() const;
    [[nodiscard]] Result<void> unlockWithMaster(const Secret &master);
    /// Wipes the keys. What is under way in another thread ends first.
    void lock();

    /// nullopt: it is not there.
    [[nodiscard]] Result<std::optional<Secret>> read(const QString &account);
    /// Writes or replaces, and reads back from the disk: all of them or none.
    [[nodiscard]] Result<void> write(const QMap<QString, Secret> &secrets);
    /// The same, but leaves alone what it holds already.
    [[nodiscard]] Result<void> writeMissing(const QMap<QString, Secret> &secrets);
    [[nodiscard]] Result<void> remove(const QStringList &accounts);
    /// See `visitVault`.
    [[nodiscard]] Result<void> visit(
        const std::function<void(const QString &account, QByteArrayView secret)> &visit);

    [[nodiscard]] Result<void> setStage(VaultStage stage);
    /// Another passphrase for the same master key; whoever has opened it stays in.
    [[nodiscard]] Result<void> setPassphrase(const Secret &passphrase);
    /// A key for the keychain to hold (32 bytes), which opens the vault too; none: no longer.
    [[nodiscard]] Result<void> setKeychainKey(const std::optional<Secret> &key);
    /// Removes the file of an unlocked vault that holds nothing. HomeNotEmpty.
    [[nodiscard]] Result<void> erase();

private:
    struct Open
    {
        Secret master;
        VaultKeys keys;
        VaultDocument document;
    };

    [[nodiscard]] Result<VaultDocument> document() const;
    [[nodiscard]] std::optional<VaultHead> head() const;
    [[nodiscard]] Result<void> enter(const VaultDocument &document, const Secret &master);
    [[nodiscard]] Result<void> refresh();
    [[nodiscard]] Result<void> exclusively(const std::function<Result<void>()> &job);
    [[nodiscard]] Result<void> change(const std::function<Result<void>(Open &)> &alter);
    [[nodiscard]] Result<void> put(const QMap<QString, Secret> &secrets, bool overExisting);
    [[nodiscard]] Result<void> confirm(const QMap<QString, Secret> &secrets) const;
    [[nodiscard]] Result<void> store(VaultDocument &document, const VaultKeys &keys);

    mutable std::mutex m_mutex;
    QString m_path;
    PassphraseWork m_work;
    std::optional<Open> m_open;
    VaultSummary m_summary; ///< of `m_summaryOf`
    std::optional<VaultHead> m_summaryOf;
};

} // namespace keywright
