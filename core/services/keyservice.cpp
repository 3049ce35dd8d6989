// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyservice.h"

#include "chain.h"
#include "drafts.h"
#include "lookup.h"
#include "serviceparts.h"

#include <core/domain/keyformat.h>
#include <core/store/keyrepository.h>
#include <core/usage/queries.h>

namespace keywright {

using store::Database;
using store::KeyRepository;

namespace {

/// The same keys with the times of their last use; without them where usage cannot be read, since
/// that is no reason to hide the keys.
Async<QList<Key>> withLastUsed(ServiceParts &parts, const ProjectId &project,
                               const QList<Key> &keys)
{
    auto used = parts.usage->read(
        [project](Database &database) { return UsageQueries(database).lastUsed(project); });
    return whenSettled(
        parts.anchor, std::move(used),
        [filled = keys](const Result<QHash<KeyId, Instant>> &times) mutable -> Result<QList<Key>> {
            if (!times)
                return filled;
            for (Key &key : filled) {
                if (const auto found = times->constFind(key.id); found != times->cend())
                    key.lastUsed = *found;
            }
            return filled;
        });
}

Async<Key> withLastUsed(ServiceParts &parts, Async<Key> future)
{
    return andThen(parts.anchor, std::move(future), [&parts](const Key &key) {
        auto used = parts.usage->read(
            [id = key.id](Database &database) { return UsageQueries(database).lastUsed(id); });
        return whenSettled(
            parts.anchor, std::move(used),
            [filled = key](const Result<std::optional<Instant>> &time) mutable -> Result<Key> {
                if (time)
                    filled.lastUsed = *time;
                return filled;
            });
    });
}

tl::unexpected<Error> illegal(const Key &key, const QString &to)
{
    const auto name = [](KeyState state) {
        return state == KeyState::Active     ? QStringLiteral("active")
               : state == KeyState::Disabled ? QStringLiteral("disabled")
                                             : QStringLiteral("deleted");
    };
    return failure(ErrorCode::TransitionIllegal, key.name,
                   name(key.state) + QStringLiteral(" -> ") + to);
}

Result<Key> editedKey(const Key &stored, const Key &wanted, RandomSource &random)
{
    if (stored.state == KeyState::Deleted)
        return illegal(stored, QStringLiteral("edited"));
    const auto name = checkedName(wanted.name);
    if (!name)
        return tl::make_unexpected(name.error());
    Key key = stored;
    key.restrictions = wanted.restrictions;
    if (auto tidied = tidyRestrictions(key.restrictions); !tidied)
        return tl::make_unexpected(tidied.error());
    key.name = *name;
    key.application = wanted.application;
    key.environment = wanted.environment;
    key.labels = wanted.labels;
    key.note = wanted.note;
    if (auto tidied = tidyDescription(key); !tidied)
        return tl::make_unexpected(tidied.error());
    key.use = wanted.use;
    key.expires = wanted.expires;
    key.restrictions.limits =
        withLimitIds(key.restrictions.limits, stored.restrictions.limits, random);
    key.revision = wanted.revision; // the repository refuses a stale one
    return key;
}

} // namespace

Async<QList<Key>> KeyService::list(const ProjectId &project, bool withDeleted)
{
    auto keys = m_parts.store->read([project, withDeleted](Database &database) {
        return KeyRepository(database).list(project, withDeleted);
    });
    return andThen(m_parts.anchor, std::move(keys),
                   [&parts = m_parts, project](const QList<Key> &found) {
                       return withLastUsed(parts, project, found);
                   });
}

Async<Key> KeyService::get(const KeyId &id)
{
    return withLastUsed(m_parts, m_parts.store->read([id](Database &database) {
        return KeyRepository(database).find(id);
    }));
}

Async<Key> KeyService::resolve(const QString &address, const QString &project)
{
    return withLastUsed(m_parts, m_parts.store->read([address, project](Database &database) {
        return findKey(database, address, project);
    }));
}

Async<Key> KeyService::update(const Key &key)
{
    return m_parts.store->write([key, random = m_parts.random](Database &database) -> Result<Key> {
        KeyRepository keys(database);
        const auto stored = keys.find(key.id);
        if (!stored)
            return stored;
        const auto edited = editedKey(*stored, key, *random);
        if (!edited)
            return edited;
        return keys.update(*edited);
    });
}

Async<Key> KeyService::setEnabled(const KeyId &id, bool enabled)
{
    return m_parts.store->write([id, enabled](Database &database) -> Result<Key> {
        const KeyState wanted = enabled ? KeyState::Active : KeyState::Disabled;
        KeyRepository keys(database);
        auto key = keys.find(id);
        if (!key || key->state == wanted)
            return key;
        if (key->state == KeyState::Deleted)
            return illegal(*key, enabled ? QStringLiteral("active") : QStringLiteral("disabled"));
        key->state = wanted;
        return keys.update(*key);
    });
}

Async<Key> KeyService::remove(const KeyId &id)
{
    return m_parts.store->write([id, clock = m_parts.clock](Database &database) -> Result<Key> {
        KeyRepository keys(database);
        auto key = keys.find(id);
        if (!key || key->state == KeyState::Deleted)
            return key;
        return keys.softDelete(id, clock->now());
    });
}

Async<Key> KeyService::undelete(const KeyId &id)
{
    return m_parts.store->write([id](Database &database) -> Result<Key> {
        KeyRepository keys(database);
        auto key = keys.find(id);
        if (!key || key->state != KeyState::Deleted)
            return key;
        const auto name =
            freeName(key->name, [&keys, &key](const QString &candidate) -> Result<bool> {
                const auto found = keys.findByName(key->project, candidate);
                if (!found)
                    return tl::make_unexpected(found.error());
                return found->has_value();
            });
        if (!name)
            return tl::make_unexpected(name.error());
        key->name = *name;
        return keys.undelete(*key);
    });
}

Async<std::optional<Key>> KeyService::find(const Secret &value)
{
    return m_parts.store->read([digest = digestOf(value)](Database &database) {
        return KeyRepository(database).findByDigest(digest);
    });
}

} // namespace keywright
