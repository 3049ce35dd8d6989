// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/random.h>
#include <core/base/secret.h>

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace keywright {

/// A new key `<prefix>_<30 symbols of 0-9A-Za-z><6 of CRC-32>` (policy.md, Key format).
[[nodiscard]] Secret generateKey(const QString &prefix, RandomSource &random);
/// SHA-256 of the whole key, 32 bytes: what is stored and looked up.
[[nodiscard]] QByteArray digestOf(const Secret &key);
/// The last four symbols, for showing.
[[nodiscard]] QString last4Of(const Secret &key);
/// The part before the last `_`, or the first few symbols of a foreign key.
[[nodiscard]] QString prefixOf(const Secret &key);
/// 1-20 of letters, digits and `_`, not ending in `_`.
[[nodiscard]] bool isValidPrefix(const QString &prefix);
/// A name of a project, key or application: 1-100 symbols after trimming, no control characters, no `/`.
[[nodiscard]] bool isValidName(const QString &name);
/// RFC 1123 label in lower case, at most 63, not `_keywright`.
[[nodiscard]] bool isValidApiName(const QString &name);
/// `[A-Za-z_][A-Za-z0-9_]*`.
[[nodiscard]] bool isValidVariable(const QString &name);

} // namespace keywright
