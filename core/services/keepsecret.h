// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/base/secret.h>
#include <core/domain/key.h>
#include <core/secrets/secretstore.h>
#include <core/store/pendingsecretrepository.h>

#include <functional>

namespace keywright {

struct ServiceParts;

/// The write-ahead that ties the keychain to the store, which have no common transaction:
///   1. the keychain is asked whether it is unlocked: if not, nothing at all happens;
///   2. store: what is about to be saved is looked at, and a pending write is noted;
///   3. keychain: the secret is written and read back;
///   4. store: the key is saved and the note removed, in one transaction.
/// A failure in 3 or 4 undoes it; a crash, or a keychain that goes away, leaves the note to the
/// sweep.
struct KeptSecret
{
    ProjectId project;
    KeyId key;
    int version = 1;
    Secret secret;
    std::function<Result<void>(store::Database &)> check; ///< of step 2
    std::function<Result<Key>(store::Database &)> save;   ///< of step 4
};
[[nodiscard]] Async<Key> keepSecret(ServiceParts &parts, const KeptSecret &kept);

/// KeychainLocked, KeychainUnavailable, KeychainTimeout or VaultLocked unless reads and writes will
/// work.
[[nodiscard]] Async<void> requireUnlocked(ServiceParts &parts, Asking asking = Asking::Allowed);

/// The account that holds a version of a key.
[[nodiscard]] Async<QString> accountOf(ServiceParts &parts, const ProjectId &project,
                                       const KeyId &key, int version);

/// Whether the note still stands as it was made; a sweep may have turned it into that of a removal.
[[nodiscard]] Result<bool> isNoted(store::Database &database, const store::PendingSecret &pending);

/// Takes back a pending write: turns the note into that of a removal, so that whoever wrote cannot
/// commit any more, removes the secret and then the note. What the keychain refuses stays noted.
[[nodiscard]] Async<void> undoPending(ServiceParts &parts, const store::PendingSecret &pending);
/// Removes the secret of a pending removal and then the note.
[[nodiscard]] Async<void> finishRemoval(ServiceParts &parts, const store::PendingSecret &pending);

} // namespace keywright
