// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing.h"

#include "sodiumbytes.h"

#include <sodium.h>

namespace keywright {

static_assert(sealKeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(sealNonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(sealTagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(saltSize == crypto_pwhash_SALTBYTES);
static_assert(sealKeySize == crypto_kdf_KEYBYTES);

namespace {

constexpr qint64 operationLimit = 16, memoryLimit = 1024LL * 1024 * 1024;

/// libsodium picks its implementations and opens the random source; the first call counts.
bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

} // namespace

bool PassphraseWork::isBearable() const
{
    return operations >= qint64(crypto_pwhash_OPSLIMIT_MIN) && operations <= operationLimit
           && memory >= qint64(crypto_pwhash_MEMLIMIT_MIN) && memory <= memoryLimit;
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, '\0');
    if (isReady())
        randombytes_buf(bytes.data(), std::size_t(count));
    return bytes;
}

Secret randomKey(int count)
{
    return Secret::take(randomBytes(count));
}

Result<Secret> passphraseKey(const Secret &passphrase, QByteArrayView salt,
                             const PassphraseWork &work)
{
    if (!isReady())
        return failure(ErrorCode::Internal, {}, QStringLiteral("libsodium"));
    if (salt.size() != saltSize || !work.isBearable())
        return failure(ErrorCode::FormatInvalid, {}, QStringLiteral("kdf"));
    QByteArray key(sealKeySize, '\0');
    const QByteArrayView words = passphrase.reveal();
    const int failed = crypto_pwhash(
        sodiumBytes(key), sodiumLength(key), reinterpret_cast<const char *>(sodiumBytes(words)),
        sodiumLength(words), sodiumBytes(salt), static_cast<unsigned long long>(work.operations),
        std::size_t(work.memory), crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        return failure(ErrorCode::Internal, {}, QStringLiteral("not enough memory for Argon2id"));
    return Secret::take(std::move(key));
}

QByteArray seal(const Secret &key, QByteArrayView nonce, QByteArrayView text,
                QByteArrayView authenticated)
{
    Q_ASSERT(isReady() && key.size() == sealKeySize && nonce.size() == sealNonceSize);
    QByteArray sealed(text.size() + sealTagSize, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(sodiumBytes(sealed), nullptr, sodiumBytes(text),
                                               sodiumLength(text), sodiumBytes(authenticated),
                                               sodiumLength(authenticated), nullptr,
                                               sodiumBytes(nonce), sodiumBytes(key.reveal()));
    return sealed;
}

bool unsealInto(char *text, QByteArrayView key, QByteArrayView nonce, QByteArrayView sealed,
                QByteArrayView authenticated)
{
    if (!isReady() || key.size() != sealKeySize || nonce.size() != sealNonceSize
        || sealed.size() < sealTagSize)
        return false;
    return crypto_aead_xchacha20poly1305_ietf_decrypt(
               reinterpret_cast<unsigned char *>(text), nullptr, nullptr, sodiumBytes(sealed),
               sodiumLength(sealed), sodiumBytes(authenticated), sodiumLength(authenticated),
               sodiumBytes(nonce), sodiumBytes(key))
           == 0;
}

std::optional<Secret> unseal(const Secret &key, QByteArrayView nonce, QByteArrayView sealed,
                             QByteArrayView authenticated)
{
    QByteArray text(qMax(qsizetype(0), sealed.size() - sealTagSize), '\0');
    const bool fits = unsealInto(text.data(), key.reveal(), nonce, sealed, authenticated);
    Secret opened = Secret::take(std::move(text));
    return fits ? std::optional(std::move(opened)) : std::nullopt;
}

QByteArray sealBox(const Secret &key, QByteArrayView text, QByteArrayView authenticated)
{
    const QByteArray nonce = randomBytes(sealNonceSize);
    return nonce + seal(key, nonce, text, authenticated);
}

std::optional<Secret> openBox(const Secret &key, QByteArrayView box, QByteArrayView authenticated)
{
    if (box.size() < sealNonceSize)
        return std::nullopt;
    return unseal(key, box.first(sealNonceSize), box.sliced(sealNonceSize), authenticated);
}

Secret derivedKey(const Secret &key, quint64 number, const char (&context)[9])
{
    Q_ASSERT(isReady() && key.size() == sealKeySize);
    QByteArray derived(sealKeySize, '\0');
    crypto_kdf_derive_from_key(sodiumBytes(derived), sealKeySize, number, context,
                               sodiumBytes(key.reveal()));
    return Secret::take(std::move(derived));
}

QByteArray keyedHash(const Secret &key, QByteArrayView bytes)
{
    Q_ASSERT(isReady());
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(sodiumBytes(hash), std::size_t(hash.size()), sodiumBytes(bytes),
                       sodiumLength(bytes), sodiumBytes(key.reveal()), std::size_t(key.size()));
    return hash;
}

} // namespace keywright
