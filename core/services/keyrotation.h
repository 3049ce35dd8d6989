// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/key.h>

namespace keywright {

namespace store {
class Database;
}

/// A rotation under way: a version is in use, and older ones are still valid beside it.

/// The versions besides the current one that are valid, by number; empty: no rotation is under way.
[[nodiscard]] QList<KeyVersion> overlapping(const Key &key, Instant now);
/// The version that is in use again when the rotation is taken back; null: none is valid any more.
[[nodiscard]] std::optional<KeyVersion> predecessor(const Key &key, Instant now);
/// The number of a version that is added: none is given twice.
[[nodiscard]] int nextVersionNumber(const Key &key);

/// All but the current version end. TransitionIllegal.
[[nodiscard]] Result<Key> withRotationFinished(Key key, Instant now);
/// The current version ends, its predecessor is in use again and ends as `former` says.
/// TransitionIllegal.
[[nodiscard]] Result<Key> withRotationUndone(Key key, Instant now,
                                             const std::optional<Instant> &former);
/// When a version was to end before the key was last rotated, by the audit log.
[[nodiscard]] Result<std::optional<Instant>> endBeforeRotation(store::Database &database,
                                                               const KeyId &id, int version);

} // namespace keywright
