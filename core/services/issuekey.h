// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyservice.h"

#include <functional>

namespace keywright {

namespace store {
class Database;
}

/// What is saved in the transaction that saves the new key, after it; an error takes all of it
/// back, the secret in the keychain too. Empty: nothing.
using SavedAlongside = std::function<Result<void>(store::Database &, const Key &)>;

/// KeyService::issue, and `alongside` with it: all or nothing.
[[nodiscard]] Async<IssuedKey> issueKey(ServiceParts &parts, const KeyDraft &draft,
                                        const SavedAlongside &alongside = {});
/// KeyService::importKey in the same way.
[[nodiscard]] Async<Key> importKeyWith(ServiceParts &parts, const KeyDraft &draft,
                                       const QString &provider, const Secret &value,
                                       const SavedAlongside &alongside = {});

} // namespace keywright
