// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain.h"
#include "drafts.h"
#include "issuekey.h"
#include "keepsecret.h"
#include "keyrotation.h"
#include "keyservice.h"
#include "secretnotes.h"
#include "serviceparts.h"

#include <core/domain/keyformat.h>
#include <core/store/keyrepository.h>
#include <core/store/projectrepository.h>

#include <algorithm>

namespace keywright {

using store::Database;
using store::KeyRepository;

namespace {

KeyVersion versionOf(const Secret &secret, int number, Instant now, bool kept)
{
    KeyVersion version;
    version.number = number;
    version.digest = digestOf(secret);
    version.last4 = last4Of(secret);
    version.created = now;
    version.kept = kept;
    return version;
}

/// The project is open, and no key of it bears the name.
Result<void> checkPlace(Database &database, const ProjectId &project, const QString &name)
{
    const auto found = store::ProjectRepository(database).find(project);
    if (!found)
        return tl::make_unexpected(found.error());
    if (auto open = checkOpen(*found); !open)
        return open;
    const auto taken = KeyRepository(database).findByName(project, name);
    if (!taken)
        return tl::make_unexpected(taken.error());
    if (*taken)
        return failure(ErrorCode::NameTaken, name);
    return {};
}

/// The key as the draft has it, without a version.
Result<Key> keyFromDraft(const KeyDraft &draft, Instant now, RandomSource &random)
{
    const auto name = checkedName(draft.name);
    if (!name)
        return tl::make_unexpected(name.error());
    Key key;
    key.restrictions = draft.restrictions;
    if (auto tidied = tidyRestrictions(key.restrictions); !tidied)
        return tl::make_unexpected(tidied.error());
    key.id = KeyId::make(random);
    key.project = draft.project;
    key.name = *name;
    key.application = draft.application;
    key.environment = draft.environment;
    key.labels = draft.labels;
    key.note = draft.note;
    if (auto tidied = tidyDescription(key); !tidied)
        return tl::make_unexpected(tidied.error());
    key.use = draft.use;
    key.expires = draft.expires;
    key.restrictions.limits = withLimitIds(key.restrictions.limits, {}, random);
    key.created = now;
    return key;
}

Async<Key> insertKey(ServiceParts &parts, const Key &key, const Secret &secret,
                     const SavedAlongside &alongside)
{
    const auto insert = [key, alongside](Database &database) -> Result<Key> {
        if (auto fine = checkPlace(database, key.project, key.name); !fine)
            return tl::make_unexpected(fine.error());
        auto inserted = KeyRepository(database).insert(key);
        if (!inserted || !alongside)
            return inserted;
        if (auto saved = alongside(database, *inserted); !saved)
            return tl::make_unexpected(saved.error());
        return inserted;
    };
    if (!key.current().kept)
        return parts.store->write(insert);
    const auto check = [key](Database &database) {
        return checkPlace(database, key.project, key.name);
    };
    return keepSecret(parts, {key.project, key.id, key.current().number, secret, check, insert});
}

Result<void> checkRotatable(const Key &key)
{
    if (key.state == KeyState::Deleted)
        return failure(ErrorCode::TransitionIllegal, key.name,
                       QStringLiteral("deleted -> rotated"));
    if (key.kind != KeyKind::Issued)
        return failure(ErrorCode::NotSupported, key.name);
    return {};
}

/// policy.md, Lifecycle: the end is min(now + overlap, its present end), never later than it had.
/// The key's expiry is such an end: a later extension of the key does not bring the old version
/// along.
Key withVersion(Key key, const KeyVersion &version, std::chrono::milliseconds overlap)
{
    KeyVersion &before = key.versions.last();
    Instant end = version.created + std::max(overlap, std::chrono::milliseconds(0));
    if (key.expires)
        end = std::min(end, *key.expires);
    before.ends = before.ends ? std::min(*before.ends, end) : end;
    key.versions.append(version);
    return key;
}

Async<Key> addVersion(ServiceParts &parts, const Key &seen, const KeyVersion &version,
                      const Secret &secret, std::chrono::milliseconds overlap)
{
    // Looked at again in the transaction: somebody else may have rotated it meanwhile.
    const auto current = [seen](Database &database) -> Result<Key> {
        auto key = KeyRepository(database).find(seen.id);
        if (!key)
            return key;
        if (auto rotatable = checkRotatable(*key); !rotatable)
            return tl::make_unexpected(rotatable.error());
        if (key->current().number != seen.current().number)
            return failure(ErrorCode::StaleRevision, key->name);
        return key;
    };
    const auto save = [current, version, overlap](Database &database) -> Result<Key> {
        const auto key = current(database);
        if (!key)
            return key;
        return KeyRepository(database).update(withVersion(*key, version, overlap));
    };
    if (!version.kept)
        return parts.store->write(save);
    const auto check = [current](Database &database) -> Result<void> {
        const auto key = current(database);
        return key ? Result<void>() : tl::make_unexpected(key.error());
    };
    return keepSecret(parts, {seen.project, seen.id, version.number, secret, check, save});
}

} // namespace

Async<IssuedKey> issueKey(ServiceParts &parts, const KeyDraft &draft,
                          const SavedAlongside &alongside)
{
    auto prefix = parts.store->read([id = draft.project](Database &database) -> Result<QString> {
        const auto project = store::ProjectRepository(database).find(id);
        return project ? Result<QString>(project->prefix) : tl::make_unexpected(project.error());
    });
    return andThen(parts.anchor, std::move(prefix),
                   [&parts, draft, alongside](const QString &own) -> Async<IssuedKey> {
                       const Instant now = parts.clock->now();
                       auto key = keyFromDraft(draft, now, *parts.random);
                       if (!key)
                           return resolved<IssuedKey>(tl::make_unexpected(key.error()));
                       const Secret secret = generateKey(own, *parts.random);
                       key->prefix = own;
                       key->versions = {versionOf(secret, 1, now, draft.keep)};
                       return andThen(parts.anchor, insertKey(parts, *key, secret, alongside),
                                      [secret](const Key &saved) -> Result<IssuedKey> {
                                          return IssuedKey{saved, secret};
                                      });
                   });
}

Async<IssuedKey> KeyService::issue(const KeyDraft &draft)
{
    return issueKey(m_parts, draft);
}

Async<Key> importKeyWith(ServiceParts &parts, const KeyDraft &draft, const QString &provider,
                         const Secret &value, const SavedAlongside &alongside)
{
    if (value.isEmpty())
        return resolved<Key>(failure(ErrorCode::InvalidArgument, QStringLiteral("value")));
    const Instant now = parts.clock->now();
    auto key = keyFromDraft(draft, now, *parts.random);
    if (!key)
        return resolved<Key>(key);
    key->kind = KeyKind::Imported;
    key->provider = provider.trimmed();
    key->prefix = prefixOf(value);
    key->versions = {versionOf(value, 1, now, true)};
    return insertKey(parts, *key, value, alongside);
}

Async<Key> KeyService::importKey(const KeyDraft &draft, const QString &provider,
                                 const Secret &value)
{
    return importKeyWith(m_parts, draft, provider, value);
}

Async<Secret> KeyService::reveal(const KeyId &id, int version, const SecretUse &use)
{
    return andThen(
        m_parts.anchor, get(id), [&parts = m_parts, version, use](const Key &key) -> Async<Secret> {
            const int wanted = version == 0 ? key.current().number : version;
            const auto found = std::find_if(
                key.versions.begin(), key.versions.end(),
                [wanted](const KeyVersion &candidate) { return candidate.number == wanted; });
            if (found == key.versions.end())
                return resolved<Secret>(failure(ErrorCode::NotFound, key.name));
            if (!found->kept)
                return resolved<Secret>(failure(ErrorCode::SecretNotKept, key.name));
            auto stored =
                andThen(parts.anchor, accountOf(parts, key.project, key.id, wanted),
                        [&parts](const QString &account) { return parts.secrets->read(account); });
            auto fetched = andThen(parts.anchor, std::move(stored),
                                   [key](const std::optional<Secret> &secret) -> Result<Secret> {
                                       if (!secret)
                                           return failure(ErrorCode::SecretMissing, key.name);
                                       return *secret;
                                   });
            // Noted when it is at hand and before anybody has it: what cannot be noted stays here.
            return andThen(parts.anchor, std::move(fetched),
                           [&parts, key, wanted, use](const Secret &secret) {
                               return andThen(parts.anchor, noteUse(parts, {key, wanted}, use),
                                              [secret]() -> Result<Secret> { return secret; });
                           });
        });
}

Async<IssuedKey> KeyService::rotate(const KeyId &id, std::chrono::milliseconds overlap)
{
    return andThen(
        m_parts.anchor, get(id), [&parts = m_parts, overlap](const Key &key) -> Async<IssuedKey> {
            if (auto rotatable = checkRotatable(key); !rotatable)
                return resolved<IssuedKey>(tl::make_unexpected(rotatable.error()));
            const Secret secret = generateKey(key.prefix, *parts.random);
            const KeyVersion version =
                versionOf(secret, nextVersionNumber(key), parts.clock->now(), key.current().kept);
            return andThen(parts.anchor, addVersion(parts, key, version, secret, overlap),
                           [secret](const Key &saved) -> Result<IssuedKey> {
                               return IssuedKey{saved, secret};
                           });
        });
}

} // namespace keywright
