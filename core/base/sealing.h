// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "secret.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <optional>

namespace keywright {

/// How hard a passphrase is made into a key: Argon2id 1.3 (RFC 9106) in libsodium's units.
struct PassphraseWork
{
    qint64 operations = 3;               ///< libsodium's "moderate": about a second
    qint64 memory = 256LL * 1024 * 1024; ///< bytes

    /// What a file from outside may ask for: neither hours nor all of the memory.
    [[nodiscard]] bool isBearable() const;

    friend bool operator==(const PassphraseWork &, const PassphraseWork &) = default;
};

inline constexpr int sealKeySize = 32;   ///< bytes of a key for `seal`
inline constexpr int sealNonceSize = 24; ///< bytes of its nonce: long enough to be drawn at random
inline constexpr int sealTagSize = 16;   ///< bytes by which `seal` makes the text longer
inline constexpr int saltSize = 16;      ///< bytes of a passphrase's salt

/// Random bytes of the system, for salts, nonces and keys.
[[nodiscard]] QByteArray randomBytes(int count);
/// The same where they are a key.
[[nodiscard]] Secret randomKey(int count = sealKeySize);

/// A key of `sealKeySize` bytes. Takes as long as `work` says: not on the window's thread. Internal
/// where there is not enough memory; FormatInvalid where the salt or the work is out of bounds.
[[nodiscard]] Result<Secret> passphraseKey(const Secret &passphrase, QByteArrayView salt,
                                           const PassphraseWork &work);

/// XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha): the text under the key; `authenticated` is bound
/// to it and not part of it.
[[nodiscard]] QByteArray seal(const Secret &key, QByteArrayView nonce, QByteArrayView text,
                              QByteArrayView authenticated);
/// The opposite; nullopt for another key, nonce or `authenticated`, or an altered text.
[[nodiscard]] std::optional<Secret> unseal(const Secret &key, QByteArrayView nonce,
                                           QByteArrayView sealed, QByteArrayView authenticated);

/// The same into memory of the caller's, `sealTagSize` bytes shorter than what is sealed, with a
/// key that is no Secret: for thousands at once. False: nothing of it is to be used.
[[nodiscard]] bool unsealInto(char *text, QByteArrayView key, QByteArrayView nonce,
                              QByteArrayView sealed, QByteArrayView authenticated);

/// A nonce drawn at random and what `seal` makes with it, in one piece; `openBox` takes it apart.
[[nodiscard]] QByteArray sealBox(const Secret &key, QByteArrayView text,
                                 QByteArrayView authenticated);
[[nodiscard]] std::optional<Secret> openBox(const Secret &key, QByteArrayView box,
                                            QByteArrayView authenticated);

/// Another key made from this one for one purpose (BLAKE2b, libsodium's crypto_kdf). `context` has
/// eight letters.
[[nodiscard]] Secret derivedKey(const Secret &key, quint64 number, const char (&context)[9]);
/// Keyed BLAKE2b of 32 bytes.
[[nodiscard]] QByteArray keyedHash(const Secret &key, QByteArrayView bytes);

} // namespace keywright
