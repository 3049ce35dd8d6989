// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/base/sealing.h>
#include <core/base/secret.h>
#include <core/domain/vaultstage.h>

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>

#include <functional>
#include <optional>

namespace keywright {

/// What opens a vault: one of these holds its master key, sealed.
struct VaultOpening
{
    enum class Kind { Passphrase, Keychain };
    Kind kind = Kind::Passphrase;
    PassphraseWork work; ///< of a passphrase
    QByteArray salt;     ///< of a passphrase
    QByteArray box;      ///< the master key (`openBox`)

    friend bool operator==(const VaultOpening &, const VaultOpening &) = default;
};

/// One secret, under a key of its own. Both boxes are bound to the vault, the account and the
/// revision, so that none can stand in for another.
struct VaultEntry
{
    quint64 revision = 0; ///< the vault's generation upon which it was written
    QByteArray keyBox;
    QByteArray valueBox;

    friend bool operator==(const VaultEntry &, const VaultEntry &) = default;
};

/// What tells one state of one vault from all others.
struct VaultHead
{
    QByteArray id;
    quint64 generation = 0;

    friend bool operator==(const VaultHead &, const VaultHead &) = default;
};
inline constexpr int vaultIdSize = 16;
inline constexpr int vaultHeadSize = 32; ///< bytes of it in the file
/// From the first bytes of a file; nullopt: it is no vault's.
[[nodiscard]] std::optional<VaultHead> vaultHead(QByteArrayView bytes);

/// What a vault's file holds. A plain value; nothing in it is readable without the master key
/// except how many secrets there are and the accounts' names.
struct VaultDocument
{
    VaultHead head; ///< id: random, for ever; generation: raised with every change
    VaultStage stage = VaultStage::Only;
    QList<VaultOpening> openings;
    QMap<QString, VaultEntry> entries;
    QByteArray mark; ///< keyed hash over all of the above

    [[nodiscard]] const VaultOpening *opening(VaultOpening::Kind kind) const;

    friend bool operator==(const VaultDocument &, const VaultDocument &) = default;
};

/// As it lies on disk: "KWVAULT1", the generation (8 bytes, little endian), the id, CBOR (RFC
/// 8949).
[[nodiscard]] QByteArray vaultToBytes(const VaultDocument &document);
/// VaultDamaged with the place; `name` is the file's.
[[nodiscard]] Result<VaultDocument> vaultFromBytes(QByteArrayView bytes, const QString &name);
/// The keys that a master key stands for.
struct VaultKeys
{
    Secret wrapping; ///< of the entries' own keys
    Secret marking;  ///< of the mark

    [[nodiscard]] static VaultKeys from(const Secret &master);
};

[[nodiscard]] QByteArray vaultMark(const VaultDocument &document, const VaultKeys &keys);
[[nodiscard]] VaultEntry vaultEntry(const VaultDocument &document, const VaultKeys &keys,
                                    const QString &account, const Secret &secret);
/// nullopt: it is not what was written there.
[[nodiscard]] std::optional<Secret> vaultSecret(const VaultDocument &document,
                                                const VaultKeys &keys, const QString &account);
/// Hands each secret to `visit`, in memory that is used for the next one and wiped in the end.
/// VaultDamaged with the account in its detail: it is not what was written there.
[[nodiscard]] Result<void> visitVault(
    const VaultDocument &document, const VaultKeys &keys,
    const std::function<void(const QString &account, QByteArrayView secret)> &visit);

} // namespace keywright
