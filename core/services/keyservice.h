// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/base/secret.h>
#include <core/domain/audit.h>
#include <core/domain/key.h>

#include <chrono>
#include <optional>

namespace keywright {

struct ServiceParts;

/// What a person fills in for a new key.
struct KeyDraft
{
    ProjectId project;
    QString name;
    QString application;
    QString environment = {};
    QStringList labels = {};
    QString note;
    KeyUse use = KeyUse::Unspecified;
    std::optional<Instant> expires;
    policy::Restrictions restrictions;
    bool keep = true; ///< put the secret into the keychain
};

/// A key at the only moment at which its secret is at hand.
struct IssuedKey
{
    Key key;
    Secret secret;
};

/// What the start-up sweep did with what a crash left behind.
struct SweepReport
{
    int finished = 0, undone = 0, postponed = 0; ///< postponed: the keychain is locked or away
};

/// Keys and their secrets. A secret that is kept is written ahead: pending reference, keychain,
/// read back, commit; `sweep` finishes or undoes what was interrupted.
class KeyService
{
public:
    explicit KeyService(ServiceParts &parts)
        : m_parts(parts)
    {
    }

    /// Of one project; deleted ones only where asked for. Sorted by name, lastUsed filled in.
    [[nodiscard]] Async<QList<Key>> list(const ProjectId &project, bool withDeleted = false);
    [[nodiscard]] Async<Key> get(const KeyId &id);
    /// By id, `PROJECT/NAME`, or a name with a project (id or name). NotFound, NameAmbiguous.
    [[nodiscard]] Async<Key> resolve(const QString &address, const QString &project = {});
    /// NameInvalid, NameTaken, RestrictionInvalid, ProjectArchived, Keychain*: then nothing was
    /// issued.
    [[nodiscard]] Async<IssuedKey> issue(const KeyDraft &draft);
    /// Takes somebody else's key into the keychain. Keychain*, NameTaken.
    [[nodiscard]] Async<Key> importKey(const KeyDraft &draft, const QString &provider,
                                       const Secret &value);
    /// Saves name, application, environment, labels, note, use, expiry and restrictions.
    /// StaleRevision, NameInvalid, RestrictionInvalid.
    [[nodiscard]] Async<Key> update(const Key &key);
    /// SecretNotKept, SecretMissing, Keychain*. Version 0 is the current one. Noted in the audit
    /// log first, unless it is for work of our own: what cannot be noted is not handed out.
    [[nodiscard]] Async<Secret> reveal(const KeyId &id, int version = 0, const SecretUse &use = {});
    /// Adds a version; the one before ends after `overlap`, never later than it would have.
    [[nodiscard]] Async<IssuedKey> rotate(const KeyId &id, std::chrono::milliseconds overlap);
    [[nodiscard]] Async<Key> setEnabled(const KeyId &id, bool enabled);
    /// Soft for 30 days: denied at once, name free at once, undelete possible.
    [[nodiscard]] Async<Key> remove(const KeyId &id);
    /// As it was before: a disabled key comes back disabled. A name that is taken gets a suffix.
    [[nodiscard]] Async<Key> undelete(const KeyId &id);
    /// Removes a deleted key and its secret for good, before its 30 days are over. Cannot be taken
    /// back. TransitionIllegal for a key that is not deleted.
    [[nodiscard]] Async<Key> purge(const KeyId &id);
    /// Which key is this string? Compares digests of issued and imported ones, deleted included.
    [[nodiscard]] Async<std::optional<Key>> find(const Secret &value);
    /// Run once at the start of the window and the daemon.
    [[nodiscard]] Async<SweepReport> sweep();

private:
    ServiceParts &m_parts;
};

} // namespace keywright
