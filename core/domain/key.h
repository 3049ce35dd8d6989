// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/clock.h>
#include <core/domain/ids.h>
#include <core/policy/values.h>

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <optional>

namespace keywright {

/// Issued: made here, checked by the gateway. Imported: somebody else's, never authenticates a
/// caller.
enum class KeyKind { Issued, Imported };

/// What a person did with a key. Whether it has expired is asked of the clock, not stored.
enum class KeyState { Active, Disabled, Deleted };

/// What will use a key; asked first, because it decides which restrictions make sense.
enum class KeyUse { Unspecified, Website, Server, Android, Ios, ThisComputer };

/// One secret of a key. Rotation adds a version and gives the older one an end.
struct KeyVersion
{
    int number = 1;    ///< from 1, rising
    QByteArray digest; ///< SHA-256 of the whole key, 32 bytes
    QString last4;
    Instant created;
    std::optional<Instant> ends; ///< no longer valid from then on
    bool kept = false;           ///< the secret is in the keychain

    friend bool operator==(const KeyVersion &, const KeyVersion &) = default;
};

/// A key without its secret.
struct Key
{
    KeyId id;
    ProjectId project;
    QString name;        ///< unique in the project among those not deleted, compared without case
    QString application; ///< what uses it; may be empty
    QString environment; ///< where it is used: "production", "staging", …; may be empty
    QStringList labels;  ///< words to find it by; sorted, each once (compared without case)
    QString note;
    KeyKind kind = KeyKind::Issued;
    KeyUse use = KeyUse::Unspecified;
    QString provider; ///< of an imported key: "stripe", …; may be empty
    KeyState state = KeyState::Active;
    QString prefix;             ///< of the issued secret
    QList<KeyVersion> versions; ///< oldest first, at least one
    policy::Restrictions restrictions;
    Instant created;
    std::optional<Instant> expires;
    std::optional<Instant> deleted;
    std::optional<Instant> lastUsed; ///< from usage; not part of a save
    qint64 revision = 0;

    [[nodiscard]] const KeyVersion &current() const { return versions.constLast(); }
    /// `prefix…last4`, the only form of a key that may be shown anywhere.
    [[nodiscard]] QString masked() const
    {
        return prefix + QChar(0x2026) + (versions.isEmpty() ? QString() : current().last4);
    }

    friend bool operator==(const Key &, const Key &) = default;
};

/// Deleted, disabled, expired or active, at a time; in that order of precedence.
enum class EffectiveState { Active, Disabled, Expired, Deleted };
[[nodiscard]] EffectiveState effectiveState(const Key &key, Instant now);

/// Whether a person may take a key from one state to the other.
[[nodiscard]] bool isLegalTransition(KeyState from, KeyState to);

/// Name of the state as the command line's JSON has it: "active", "disabled", "expired", "deleted".
[[nodiscard]] QString stateName(EffectiveState state);
/// The same of a state as it is stored, which knows no time.
[[nodiscard]] QString stateName(KeyState state);

/// Stable name of a use, in files: "unspecified", "website", "server", "android", "ios",
/// "thisComputer".
[[nodiscard]] QString useName(KeyUse use);
/// nullopt: no use is called so.
[[nodiscard]] std::optional<KeyUse> useFromName(const QString &name);

} // namespace keywright

Q_DECLARE_METATYPE(keywright::Key)
