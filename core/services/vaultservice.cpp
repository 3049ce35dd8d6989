// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaultservice.h"

#include "auditservice.h"
#include "chain.h"
#include "controlclient.h"
#include "controlprotocol.h"
#include "secretaccounts.h"
#include "serviceparts.h"
#include "vaultmove.h"

#include <core/domain/auditactions.h>
#include <core/store/auditrepository.h>

namespace keywright {

namespace {

constexpr std::chrono::seconds gatewayPatience{5};

/// Writes down what was done; it is done whether or not that can be written.
template<typename T>
Async<T> noted(ServiceParts &parts, Async<T> answer, QLatin1StringView action)
{
    return andThen(parts.anchor, std::move(answer), [&parts, action](const auto &...value) {
        AuditNote note{QString(action), QStringLiteral("vault")};
        (note.detail.insert(QStringLiteral("count"), value), ...);
        return whenSettled(parts.anchor, AuditService(parts).note(note),
                           [value...](const Result<void> &) { return Result<T>(value...); });
    });
}

/// Whether something of this home lies in the keychain. The audit log's account is always among
/// those that are named; where the log has no key yet, that is made in the vault.
Async<bool> holdsSecrets(ServiceParts &parts)
{
    return andThen(parts.anchor, secretAccounts(parts), [&parts](const QStringList &accounts) {
        return parts.store->read([kept = accounts.size() > 1](store::Database &database) {
            return store::AuditRepository(database).state().map(
                [kept](const store::AuditState &log) { return kept || !log.part.isEmpty(); });
        });
    });
}

} // namespace

VaultService::VaultService(ServiceParts &parts)
    : m_parts(parts)
    , m_watch(std::make_unique<VaultWatch>())
{
}

template<typename T>
Async<T> VaultService::told(Async<T> answer) const
{
    return whenSettled(m_parts.anchor, std::move(answer),
                       [watch = m_watch.get()](Result<T> result) {
                           Q_EMIT watch->changed();
                           return result;
                       });
}

void VaultService::setOpener(std::function<Async<void>(bool isNew)> opener)
{
    m_parts.secrets->setOpener(std::move(opener));
}

Async<VaultStatus> VaultService::status()
{
    return m_parts.secrets->withVault([](Vault &vault) -> Result<VaultStatus> {
        VaultStatus status;
        status.path = vault.path();
        if (!vault.exists())
            return status;
        const auto summary = vault.summary();
        if (!summary)
            return tl::make_unexpected(summary.error());
        status.exists = true;
        status.unlocked = vault.isUnlocked();
        status.stage = summary->stage;
        status.secrets = personsSecrets(summary->accounts);
        status.opensByKeychain = summary->opensByKeychain;
        status.work = summary->work;
        return status;
    });
}

Async<void> VaultService::create(const Secret &passphrase)
{
    if (passphrase.isEmpty())
        return resolved<void>(failure(ErrorCode::InvalidArgument, QStringLiteral("passphrase")));
    auto created = andThen(
        m_parts.anchor, holdsSecrets(m_parts), [&secrets = *m_parts.secrets, passphrase](bool any) {
            const VaultStage stage = any ? VaultStage::Filling : VaultStage::Only;
            return secrets.withVault(
                [passphrase, stage](Vault &vault) { return vault.create(passphrase, stage); });
        });
    return told(noted(m_parts, std::move(created), audit::vaultCreate));
}

Async<void> VaultService::unlock(const Secret &passphrase)
{
    auto opened = told(m_parts.secrets->withVault(
        [passphrase](Vault &vault) { return vault.unlock(passphrase); }));
    return andThen(m_parts.anchor, std::move(opened), [this] {
        // The gateway's may stay locked; that is its own trouble, and it says so.
        return whenSettled(m_parts.anchor, openForGateway(),
                           [](const Result<void> &) { return Result<void>(); });
    });
}

void VaultService::lock()
{
    m_parts.secrets->lock();
    Q_EMIT m_watch->changed();
}

Async<void> VaultService::openForGateway()
{
    const QString socket = m_parts.home.controlSocketPath();
    auto key = m_parts.secrets->withVault([](Vault &vault) { return vault.masterKey(); });
    return andThen(m_parts.anchor, std::move(key),
                   [&parts = m_parts, watch = m_watch.get(), socket](const Secret &master) {
                       QByteArray text = master.reveal().toByteArray().toBase64();
                       QJsonObject request = control::request(QStringLiteral("vault"));
                       request.insert(QStringLiteral("key"), QString::fromLatin1(text));
                       wipe(text);
                       return whenSettled(
                           parts.anchor, control::ask(watch, socket, request, gatewayPatience),
                           [](const Result<QJsonObject> &answer) -> Result<void> {
                               const bool none =
                                   !answer && answer.error().code == ErrorCode::GatewayNotRunning;
                               if (answer || none)
                                   return {};
                               return tl::make_unexpected(answer.error());
                           });
                   });
}

Async<void> VaultService::changePassphrase(const Secret &old, const Secret &passphrase)
{
    if (passphrase.isEmpty())
        return resolved<void>(failure(ErrorCode::InvalidArgument, QStringLiteral("passphrase")));
    auto changed = m_parts.secrets->withVault([old, passphrase](Vault &vault) -> Result<void> {
        if (auto opened = vault.unlock(old); !opened)
            return opened;
        return vault.setPassphrase(passphrase);
    });
    return told(noted(m_parts, std::move(changed), audit::vaultPassphrase));
}

Async<void> VaultService::setOpensByKeychain(bool opens)
{
    const Anchor anchor = m_parts.anchor;
    HomeSecretStore &secrets = *m_parts.secrets;
    auto open = secrets.open(Asking::Allowed);
    if (!opens) {
        auto closed = andThen(anchor, std::move(open), [&secrets] {
            return secrets.withVault(
                [](Vault &vault) { return vault.setKeychainKey(std::nullopt); });
        });
        return told(
            andThen(anchor, std::move(closed), [&secrets] { return secrets.removeVaultKey(); }));
    }
    // The keychain first: a key that it did not take opens nothing, and nothing is lost.
    const Secret key = randomKey();
    auto made =
        andThen(anchor, std::move(open), [&secrets, key] { return secrets.writeVaultKey(key); });
    return told(andThen(anchor, std::move(made), [&secrets, key] {
        return secrets.withVault([key](Vault &vault) { return vault.setKeychainKey(key); });
    }));
}

Async<int> VaultService::moveToVault(const SecretMove &move)
{
    return told(noted(m_parts, moveAllToVault(m_parts, move), audit::vaultMove));
}

Async<int> VaultService::moveToKeychain(const SecretMove &move)
{
    return told(noted(m_parts, moveAllToKeychain(m_parts, move), audit::vaultMove));
}

} // namespace keywright
