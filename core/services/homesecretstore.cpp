// SPDX-License-Identifier: GPL-3.0-or-later
#include "homesecretstore.h"

namespace keywright {

HomeSecretStore::HomeSecretStore(std::unique_ptr<SecretStore> keychain, const QString &vaultPath,
                                 SecretPlace place, AccountSource vaultAccount, Anchor anchor)
    : m_keychain(std::move(keychain))
    , m_vault(std::make_shared<Vault>(vaultPath))
    , m_place(place)
    , m_anchor(std::move(anchor))
    , m_vaultAccount(std::move(vaultAccount))
    , m_executor(QStringLiteral("vault"))
{
}

Async<HomeSecretStore::Where> HomeSecretStore::where()
{
    return withVault([place = m_place](Vault &vault) -> Result<Where> {
        Where found;
        if (!vault.exists()) {
            found.vault = found.missing = place == SecretPlace::Vault;
            found.vaultFirst = found.vault;
            return found;
        }
        const auto summary = vault.summary();
        if (!summary)
            return tl::make_unexpected(summary.error());
        if (place == SecretPlace::Keychain && summary->stage != VaultStage::Emptying)
            return failure(ErrorCode::InvalidArgument, QStringLiteral("--secret-store"),
                           QStringLiteral("this home keeps its secrets in its vault"));
        found.vault = true;
        found.keychain = summary->stage != VaultStage::Only;
        found.vaultFirst = summary->stage != VaultStage::Emptying;
        found.locked = !vault.isUnlocked();
        found.hasKeychainKey = summary->opensByKeychain;
        return found;
    });
}

Async<KeychainState> HomeSecretStore::probe()
{
    return whenSettled(m_anchor, where(), [this](const Result<Where> &found) {
        if (!found) // what is wrong with it is told by whoever wants something of it
            return resolved<KeychainState>(KeychainState::VaultLocked);
        if (found->missing)
            return resolved<KeychainState>(KeychainState::VaultMissing);
        if (found->locked)
            return resolved<KeychainState>(KeychainState::VaultLocked);
        return found->vaultFirst ? resolved<KeychainState>(KeychainState::Unlocked)
                                 : m_keychain->probe();
    });
}

Async<void> HomeSecretStore::open(Asking asking)
{
    return andThen(m_anchor, opened(asking), [this, asking](const Where &found) {
        return found.vaultFirst ? resolved<void>({}) : m_keychain->open(asking);
    });
}

Async<HomeSecretStore::Where> HomeSecretStore::opened(Asking asking)
{
    return andThen(m_anchor, where(), [this, asking](const Where &found) {
        if (!found.locked && !found.missing)
            return resolved<Where>(found);
        return andThen(m_anchor, openVault(found, asking), [this] { return where(); });
    });
}

Async<void> HomeSecretStore::openVault(const Where &found, Asking asking)
{
    auto opened =
        found.hasKeychainKey ? openWithKeychain() : resolved<void>(failure(ErrorCode::VaultLocked));
    return whenSettled(m_anchor, std::move(opened),
                       [this, found, asking](const Result<void> &result) {
                           if (result)
                               return resolved<void>({});
                           if (asking == Asking::Allowed && m_opener)
                               return ask(found.missing);
                           return resolved<void>(failure(found.missing ? ErrorCode::VaultMissing
                                                                       : ErrorCode::VaultLocked));
                       });
}

Async<void> HomeSecretStore::openWithKeychain()
{
    auto key = andThen(m_anchor, m_vaultAccount(),
                       [this](const QString &account) { return m_keychain->read(account); });
    return andThen(
        m_anchor, std::move(key), [this](const std::optional<Secret> &found) -> Async<void> {
            if (!found)
                return resolved<void>(failure(ErrorCode::VaultLocked));
            return withVault([found = *found](Vault &vault) { return vault.unlockWithKey(found); });
        });
}

Async<void> HomeSecretStore::writeVaultKey(const Secret &key)
{
    return andThen(m_anchor, m_vaultAccount(),
                   [this, key](const QString &account) { return m_keychain->write(account, key); });
}

Async<void> HomeSecretStore::removeVaultKey()
{
    return andThen(m_anchor, m_vaultAccount(),
                   [this](const QString &account) { return m_keychain->remove(account); });
}

/// Several operations may want it at once; a person is asked once.
Async<void> HomeSecretStore::ask(bool isNew)
{
    m_asking.emplace_back();
    auto waiting = m_asking.back().future();
    if (m_asking.size() > 1)
        return waiting;
    auto answered = whenSettled(m_anchor, m_opener(isNew), [this](const Result<void> &result) {
        const auto everybody = std::exchange(m_asking, {});
        for (const Resolver<void> &one : everybody)
            one.resolve(result);
        return Result<void>();
    });
    Q_UNUSED(answered)
    return waiting;
}

Async<std::optional<Secret>> HomeSecretStore::readVault(const QString &account)
{
    return withVault([account](Vault &vault) { return vault.read(account); });
}

Async<std::optional<Secret>> HomeSecretStore::read(const QString &account)
{
    using Value = std::optional<Secret>;
    return andThen(m_anchor, opened(Asking::Allowed), [this, account](const Where &found) {
        if (!found.vault)
            return m_keychain->read(account);
        auto first = found.vaultFirst ? readVault(account) : m_keychain->read(account);
        return andThen(m_anchor, std::move(first), [this, account, found](const Value &value) {
            if (value || !found.keychain)
                return resolved<Value>(value);
            return found.vaultFirst ? m_keychain->read(account) : readVault(account);
        });
    });
}

Async<void> HomeSecretStore::write(const QString &account, const Secret &secret)
{
    return andThen(m_anchor, opened(Asking::Allowed), [this, account, secret](const Where &found) {
        if (!found.vaultFirst)
            return writeKeychain(found, account, secret);
        auto written = withVault([account, secret](Vault &vault) {
            return vault.write({{account, secret}});
        });
        if (!found.keychain)
            return written;
        return andThen(m_anchor, std::move(written), [this, account] {
            // Where it stays behind, the vault's is still the one that counts.
            return whenSettled(m_anchor, m_keychain->remove(account),
                               [](const Result<void> &) { return Result<void>(); });
        });
    });
}

Async<void> HomeSecretStore::writeKeychain(const Where &found, const QString &account,
                                           const Secret &secret)
{
    auto written = m_keychain->write(account, secret);
    if (!found.vault)
        return written;
    return andThen(m_anchor, std::move(written), [this, account] {
        auto removed =
            withVault([account](Vault &vault) { return vault.remove(QStringList{account}); });
        return whenSettled(m_anchor, std::move(removed),
                           [](const Result<void> &) { return Result<void>(); });
    });
}

Async<void> HomeSecretStore::writeAll(const QMap<QString, Secret> &secrets)
{
    if (secrets.isEmpty())
        return resolved<void>({});
    return andThen(m_anchor, opened(Asking::Allowed), [this, secrets](const Where &found) {
        if (found.vaultFirst && !found.keychain)
            return withVault([secrets](Vault &vault) { return vault.write(secrets); });
        const QString account = secrets.firstKey();
        return andThen(m_anchor, write(account, secrets.first()), [this, secrets, account] {
            QMap<QString, Secret> rest = secrets;
            rest.remove(account);
            return writeAll(rest);
        });
    });
}

Async<QMap<QString, Secret>> HomeSecretStore::readAll(const QStringList &accounts)
{
    using Found = QMap<QString, Secret>;
    if (accounts.isEmpty())
        return resolved<Found>(Found());
    const QString account = accounts.constFirst();
    return andThen(
        m_anchor, read(account), [this, accounts, account](const std::optional<Secret> &secret) {
            return andThen(m_anchor, readAll(accounts.mid(1)), [account, secret](Found found) {
                if (secret)
                    found.insert(account, *secret);
                return Result<Found>(std::move(found));
            });
        });
}

Async<void> HomeSecretStore::remove(const QString &account)
{
    return andThen(m_anchor, opened(Asking::Allowed),
                   [this, account](const Where &found) { return removeFrom(found, account); });
}

Async<QStringList> HomeSecretStore::accounts(const QString &prefix)
{
    auto inVault = withVault([prefix](Vault &vault) -> Result<QStringList> {
        if (!vault.exists())
            return QStringList();
        return vault.summary().map([&prefix](VaultSummary summary) {
            summary.accounts.removeIf(
                [&prefix](const QString &one) { return !one.startsWith(prefix); });
            return summary.accounts;
        });
    });
    return andThen(m_anchor, std::move(inVault), [this, prefix](const QStringList &first) {
        return whenSettled(m_anchor, m_keychain->accounts(prefix),
                           [first](const Result<QStringList> &second) -> Result<QStringList> {
                               QStringList all = first + second.value_or(QStringList());
                               all.sort();
                               all.removeDuplicates();
                               return all;
                           });
    });
}

Async<void> HomeSecretStore::removeFrom(const Where &where, const QString &account)
{
    auto gone =
        where.vault
            ? withVault([account](Vault &vault) { return vault.remove(QStringList{account}); })
            : resolved<void>({});
    if (!where.keychain)
        return gone;
    return andThen(m_anchor, std::move(gone),
                   [this, account] { return m_keychain->remove(account); });
}

} // namespace keywright
