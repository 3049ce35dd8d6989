// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/base/secret.h>
#include <core/domain/ids.h>
#include <core/domain/keychainstate.h>

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace keywright {

/// What an operation answers in that state; nullopt when nothing stands in its way.
[[nodiscard]] std::optional<Error> keychainObstacle(KeychainState state);

/// Whether a person may be asked for a passphrase on the way.
enum class Asking { Never, Allowed };

/// Where secrets are kept. An interface: the system's keychain, a vault, or memory in tests.
/// To be used on the thread that made it; the futures finish there.
///
/// Every operation answers KeychainLocked, KeychainUnavailable (detail: the state's name),
/// KeychainTimeout or KeychainFailed, of a vault VaultLocked, VaultMissing or VaultDamaged, when it
/// cannot be sure of what it did. After a timeout the
/// operation may still take place later: whoever writes keeps a note of it first and sweeps.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// The state right now; never an error in itself.
    [[nodiscard]] virtual Async<KeychainState> probe() = 0;
    /// Done once reads and writes will work; otherwise what stands in the way. Only a vault's
    /// passphrase is ever asked for, and only where that is allowed and somebody can be asked.
    [[nodiscard]] virtual Async<void> open(Asking asking);
    /// Has the system ask the person for the keychain's password, in a window of its own, and is
    /// done once the keychain is unlocked. Takes as long as the person takes. Cancelled: they
    /// declined, or `dismissPrompt` did; KeychainLocked: the system could not ask; NotSupported.
    [[nodiscard]] virtual Async<void> unlock();
    /// Takes the system's question back.
    virtual void dismissPrompt() {}
    /// The secret; nullopt when it certainly is not there (absence is a value, not an error).
    [[nodiscard]] virtual Async<std::optional<Secret>> read(const QString &account) = 0;
    /// Writes or replaces, reads back and compares.
    [[nodiscard]] virtual Async<void> write(const QString &account, const Secret &secret) = 0;
    /// The names of all items that begin so, sorted; NotSupported where the system cannot list
    /// them.
    [[nodiscard]] virtual Async<QStringList> accounts(const QString &prefix);
    /// Removes and makes sure that it is gone. Removing what is absent succeeds.
    [[nodiscard]] virtual Async<void> remove(const QString &account) = 0;
};

/// Name of the item that holds one version of a key: `keywright/<home-id>/<project>/<key-id>`, and
/// `….<n>` from the second version on. Different homes never meet.
[[nodiscard]] QString accountFor(const QString &homeId, const ProjectId &project, const KeyId &key,
                                 int version);

/// What an account's name says; the opposite of `accountFor`.
struct AccountParts
{
    QString homeId;
    ProjectId project;
    KeyId key;
    int version = 1;

    friend bool operator==(const AccountParts &, const AccountParts &) = default;
};
/// nullopt: not one of ours.
[[nodiscard]] std::optional<AccountParts> accountParts(const QString &account);

} // namespace keywright
