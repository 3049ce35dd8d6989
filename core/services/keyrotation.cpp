// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyrotation.h"

#include "chain.h"
#include "keyhistoryservice.h"
#include "serviceparts.h"

#include <core/domain/auditactions.h>
#include <core/store/auditrepository.h>
#include <core/store/keyrepository.h>
#include <core/usage/versionuse.h>

#include <QtCore/QJsonArray>

#include <algorithm>

namespace keywright {

using store::Database;
using store::KeyRepository;

namespace {

tl::unexpected<Error> noRotation(const Key &key)
{
    return failure(ErrorCode::TransitionIllegal, key.name, QStringLiteral("no rotation under way"));
}

Result<Key> storedKey(Database &database, const KeyId &id)
{
    auto key = KeyRepository(database).find(id);
    if (key && (key->state == KeyState::Deleted || key->versions.isEmpty()))
        return noRotation(*key);
    return key;
}

} // namespace

QList<KeyVersion> overlapping(const Key &key, Instant now)
{
    QList<KeyVersion> valid;
    for (const KeyVersion &version : key.versions) {
        // An older one without an end is as valid as the current one.
        if (version.number != key.current().number && (!version.ends || *version.ends > now))
            valid.append(version);
    }
    std::sort(valid.begin(), valid.end(), [](const KeyVersion &one, const KeyVersion &other) {
        return one.number < other.number;
    });
    return valid;
}

std::optional<KeyVersion> predecessor(const Key &key, Instant now)
{
    std::optional<KeyVersion> before;
    for (const KeyVersion &version : overlapping(key, now)) {
        if (version.number < key.current().number)
            before = version;
    }
    return before;
}

int nextVersionNumber(const Key &key)
{
    int highest = 0;
    for (const KeyVersion &version : key.versions)
        highest = std::max(highest, version.number);
    return highest + 1;
}

Result<Key> withRotationFinished(Key key, Instant now)
{
    const QList<KeyVersion> ending = overlapping(key, now);
    if (ending.isEmpty())
        return noRotation(key);
    for (KeyVersion &version : key.versions) {
        if (ending.contains(version))
            version.ends = now;
    }
    return key;
}

Result<Key> withRotationUndone(Key key, Instant now, const std::optional<Instant> &former)
{
    const auto back = predecessor(key, now);
    if (!back)
        return noRotation(key);
    KeyVersion newest = key.versions.takeLast();
    newest.ends = newest.ends ? std::min(*newest.ends, now) : now;
    const auto at = std::find(key.versions.begin(), key.versions.end(), *back);
    KeyVersion used = *at;
    key.versions.erase(at);
    used.ends = former;
    key.versions.append(newest);
    // The one in use is the last of the list, however old it is.
    key.versions.append(used);
    return key;
}

Result<std::optional<Instant>> endBeforeRotation(Database &database, const KeyId &id, int version)
{
    AuditFilter filter;
    filter.object = id.text();
    filter.action = QString(audit::keyRotate);
    const auto entries = store::AuditRepository(database).list(filter, 1);
    if (!entries)
        return tl::make_unexpected(entries.error());
    if (entries->isEmpty())
        return std::nullopt;
    const QJsonObject detail = entries->constFirst().note.detail;
    const QJsonArray before = detail.value(QLatin1StringView("before"))
                                  .toObject()
                                  .value(QLatin1StringView("versions"))
                                  .toArray();
    for (const QJsonValue &one : before) {
        const QJsonObject object = one.toObject();
        if (object.value(QLatin1StringView("number")).toInt() == version)
            return fromRfc3339(object.value(QLatin1StringView("ends")).toString());
    }
    return std::nullopt;
}

Async<Key> KeyHistoryService::finishRotation(const KeyId &id)
{
    return m_parts.store->write([id, clock = m_parts.clock](Database &database) -> Result<Key> {
        const auto key = storedKey(database, id);
        if (!key)
            return key;
        const auto finished = withRotationFinished(*key, clock->now());
        return finished ? KeyRepository(database).update(*finished) : finished;
    });
}

Async<Key> KeyHistoryService::undoRotation(const KeyId &id)
{
    return m_parts.store->write([id, clock = m_parts.clock](Database &database) -> Result<Key> {
        const auto key = storedKey(database, id);
        if (!key)
            return key;
        const Instant now = clock->now();
        const auto back = predecessor(*key, now);
        if (!back)
            return noRotation(*key);
        const auto former = endBeforeRotation(database, id, back->number);
        if (!former)
            return tl::make_unexpected(former.error());
        const auto undone = withRotationUndone(*key, now, *former);
        return undone ? KeyRepository(database).update(*undone) : undone;
    });
}

Async<QList<VersionUse>> KeyHistoryService::versionUse(const KeyId &id, Instant since)
{
    auto calls = m_parts.usage->read(
        [id, since](Database &database) { return callsByVersion(database, id, since); });
    return andThen(m_parts.anchor, std::move(calls),
                   [](const QList<VersionCalls> &found) -> Result<QList<VersionUse>> {
                       QList<VersionUse> used;
                       for (const VersionCalls &one : found)
                           used.append({one.version, one.calls, one.last});
                       return used;
                   });
}

} // namespace keywright
