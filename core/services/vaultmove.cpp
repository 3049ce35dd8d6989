// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaultmove.h"

#include "chain.h"
#include "secretaccounts.h"
#include "serviceparts.h"

#include <algorithm>

namespace keywright {

namespace {

// So many are written in one go: each go writes the vault's whole file.
constexpr qsizetype atOnce = 50;

/// What both directions have in common: a list that is worked off in parts, progress, and an end
/// in between. A part that has failed ends it; what was moved before stays moved.
class Move : public std::enable_shared_from_this<Move>
{
public:
    Move(ServiceParts &parts, SecretMove move, QStringList accounts)
        : m_parts(parts)
        , m_move(std::move(move))
        , m_accounts(std::move(accounts))
    {
    }
    virtual ~Move() = default;

    Async<int> next()
    {
        if (m_move.progress)
            m_move.progress(int(m_position), int(m_accounts.size()));
        if (m_position == m_accounts.size()) {
            return andThen(m_parts.anchor, finish(),
                           [self = shared_from_this()] { return Result<int>(self->m_moved); });
        }
        if (*m_move.cancelled)
            return resolved<int>(failure(ErrorCode::Cancelled));
        const QStringList part = m_accounts.mid(m_position, atOnce);
        return andThen(m_parts.anchor, moveOf(part), [self = shared_from_this(), part](int moved) {
            self->m_moved += moved;
            self->m_position += part.size();
            return self->next();
        });
    }

protected:
    /// Moves these; answers how many there were.
    virtual Async<int> moveOf(const QStringList &accounts) = 0;
    virtual Async<void> finish() = 0;

    HomeSecretStore &secrets() { return *m_parts.secrets; }

    using Found = QMap<QString, Secret>;
    /// Those that the keychain holds.
    Async<Found> readKeychain(const QStringList &accounts, const Found &before = {})
    {
        if (accounts.isEmpty())
            return resolved<Found>(before);
        return andThen(m_parts.anchor, secrets().keychain().read(accounts.constFirst()),
                       [this, self = shared_from_this(), accounts,
                        before](const std::optional<Secret> &secret) {
                           Found found = before;
                           if (secret)
                               found.insert(accounts.constFirst(), *secret);
                           return readKeychain(accounts.mid(1), found);
                       });
    }

    ServiceParts &m_parts;

private:
    SecretMove m_move;
    QStringList m_accounts;
    qsizetype m_position = 0;
    int m_moved = 0;
};

class ToVault final : public Move
{
public:
    using Move::Move;

private:
    Async<int> moveOf(const QStringList &accounts) override
    {
        return andThen(m_parts.anchor, readKeychain(accounts), [this](const Found &found) {
            if (found.isEmpty())
                return resolved<int>(0);
            auto written =
                secrets().withVault([found](Vault &vault) { return vault.writeMissing(found); });
            return andThen(m_parts.anchor, std::move(written), [this, found] {
                return forget(found.keys(), personsSecrets(found.keys()));
            });
        });
    }

    /// Takes out of the keychain what the vault has kept.
    Async<int> forget(const QStringList &accounts, int moved)
    {
        if (accounts.isEmpty())
            return resolved<int>(moved);
        return andThen(m_parts.anchor, secrets().keychain().remove(accounts.constFirst()),
                       [this, self = shared_from_this(), accounts, moved] {
                           return forget(accounts.mid(1), moved);
                       });
    }

    Async<void> finish() override
    {
        return secrets().withVault([](Vault &vault) { return vault.setStage(VaultStage::Only); });
    }
};

class ToKeychain final : public Move
{
public:
    using Move::Move;

private:
    Async<int> moveOf(const QStringList &accounts) override
    {
        auto read = secrets().withVault([accounts](Vault &vault) -> Result<Found> {
            Found found;
            for (const QString &account : accounts) {
                auto secret = vault.read(account);
                if (!secret)
                    return tl::make_unexpected(secret.error());
                if (*secret)
                    found.insert(account, **secret);
            }
            return found;
        });
        return andThen(m_parts.anchor, std::move(read), [this](const Found &found) {
            return andThen(m_parts.anchor, keep(found, found.keys()), [this, found] {
                auto removed = secrets().withVault(
                    [keys = found.keys()](Vault &vault) { return vault.remove(keys); });
                return andThen(m_parts.anchor, std::move(removed),
                               [found] { return Result<int>(personsSecrets(found.keys())); });
            });
        });
    }

    /// Writes what the keychain does not hold already: what it holds is newer.
    Async<void> keep(const Found &found, const QStringList &accounts)
    {
        if (accounts.isEmpty())
            return resolved<void>({});
        const QString account = accounts.constFirst();
        return andThen(
            m_parts.anchor, secrets().keychain().read(account),
            [this, self = shared_from_this(), found, accounts,
             account](const std::optional<Secret> &there) {
                auto written = there ? resolved<void>({})
                                     : secrets().keychain().write(account, found.value(account));
                return andThen(m_parts.anchor, std::move(written), [this, self, found, accounts] {
                    return keep(found, accounts.mid(1));
                });
            });
    }

    Async<void> finish() override
    {
        auto erased = secrets().withVault([](Vault &vault) { return vault.erase(); });
        return andThen(m_parts.anchor, std::move(erased), [this, self = shared_from_this()] {
            // A key that opens nothing any more may stay where it cannot be removed.
            return whenSettled(m_parts.anchor, secrets().removeVaultKey(),
                               [](const Result<void> &) { return Result<void>(); });
        });
    }
};

} // namespace

Async<int> moveAllToVault(ServiceParts &parts, const SecretMove &move)
{
    auto begun = andThen(parts.anchor, parts.secrets->open(Asking::Allowed), [&parts] {
        return parts.secrets->withVault([](Vault &vault) -> Result<void> {
            if (!vault.exists())
                return failure(ErrorCode::VaultMissing, vault.path());
            return vault.setStage(VaultStage::Filling);
        });
    });
    auto accounts =
        andThen(parts.anchor, std::move(begun), [&parts] { return secretAccounts(parts); });
    return andThen(parts.anchor, std::move(accounts), [&parts, move](const QStringList &all) {
        return std::make_shared<ToVault>(parts, move, all)->next();
    });
}

Async<int> moveAllToKeychain(ServiceParts &parts, const SecretMove &move)
{
    auto usable = andThen(parts.anchor, parts.secrets->open(Asking::Allowed),
                          [&parts] { return parts.secrets->keychain().open(Asking::Never); });
    auto accounts = andThen(parts.anchor, std::move(usable), [&parts] {
        return parts.secrets->withVault([](Vault &vault) -> Result<QStringList> {
            if (auto begun = vault.setStage(VaultStage::Emptying); !begun)
                return tl::make_unexpected(begun.error());
            return vault.summary().map(
                [](const VaultSummary &summary) { return summary.accounts; });
        });
    });
    return andThen(parts.anchor, std::move(accounts), [&parts, move](const QStringList &all) {
        return std::make_shared<ToKeychain>(parts, move, all)->next();
    });
}

} // namespace keywright
