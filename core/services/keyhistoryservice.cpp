// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyhistoryservice.h"

#include "chain.h"
#include "keyservice.h"
#include "serviceparts.h"

#include <core/domain/restrictionsjson.h>
#include <core/store/auditrepository.h>
#include <core/store/keyrepository.h>

#include <QtCore/QJsonArray>

#include <algorithm>

namespace keywright {

using store::AuditRepository;
using store::Database;

namespace {

// So many entries are read at once.
constexpr int entriesAtOnce = 500;

QStringList wordsOf(const QJsonValue &value)
{
    QStringList words;
    for (const QJsonValue word : value.toArray())
        words.append(word.toString());
    return words;
}

KeyState stateOf(const QString &name)
{
    return name == stateName(KeyState::Disabled)  ? KeyState::Disabled
           : name == stateName(KeyState::Deleted) ? KeyState::Deleted
                                                  : KeyState::Active;
}

/// What the log says of versions: a digest is not among it.
QList<KeyVersion> versionsOf(const QJsonValue &value, const QList<KeyVersion> &known)
{
    QList<KeyVersion> versions;
    for (const QJsonValue one : value.toArray()) {
        const QJsonObject object = one.toObject();
        KeyVersion version;
        version.number = object.value(QLatin1StringView("number")).toInt();
        const auto same = std::find_if(known.begin(), known.end(), [&](const KeyVersion &other) {
            return other.number == version.number;
        });
        if (same != known.end())
            version.created = same->created;
        version.last4 = object.value(QLatin1StringView("last4")).toString();
        version.kept = object.value(QLatin1StringView("kept")).toBool();
        version.ends = fromRfc3339(object.value(QLatin1StringView("ends")).toString());
        versions.append(version);
    }
    return versions;
}

/// The key with the fields of one side of an entry; what is not named there stays.
Key withFields(Key key, const QJsonObject &fields)
{
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QString name = field.key();
        const QJsonValue value = field.value();
        if (name == QLatin1StringView("name"))
            key.name = value.toString();
        else if (name == QLatin1StringView("application"))
            key.application = value.toString();
        else if (name == QLatin1StringView("environment"))
            key.environment = value.toString();
        else if (name == QLatin1StringView("labels"))
            key.labels = wordsOf(value);
        else if (name == QLatin1StringView("note"))
            key.note = value.toString();
        else if (name == QLatin1StringView("use"))
            key.use = useFromName(value.toString()).value_or(KeyUse::Unspecified);
        else if (name == QLatin1StringView("provider"))
            key.provider = value.toString();
        else if (name == QLatin1StringView("prefix"))
            key.prefix = value.toString();
        else if (name == QLatin1StringView("state"))
            key.state = stateOf(value.toString());
        else if (name == QLatin1StringView("expires"))
            key.expires = fromRfc3339(value.toString());
        else if (name == QLatin1StringView("restrictions"))
            key.restrictions = restrictionsFromJson(value.toObject()).value_or(key.restrictions);
        else if (name == QLatin1StringView("versions"))
            key.versions = versionsOf(value, key.versions);
    }
    return key;
}

bool isChange(const AuditEntry &entry)
{
    return entry.note.detail.contains(QLatin1StringView("before"))
           || entry.note.detail.contains(QLatin1StringView("after"));
}

/// The changes among all that the log has of the key, newest first.
Result<QList<AuditEntry>> changesOf(Database &database, const KeyId &id)
{
    AuditFilter filter;
    filter.object = id.text();
    filter.action = QStringLiteral("key");
    QList<AuditEntry> changes;
    for (qint64 before = 0;;) {
        const auto entries = AuditRepository(database).list(filter, entriesAtOnce, before);
        if (!entries)
            return entries;
        for (const AuditEntry &entry : *entries) {
            if (isChange(entry))
                changes.append(entry);
        }
        if (entries->size() < entriesAtOnce)
            return changes;
        before = entries->constLast().sequence;
    }
}

Result<KeyHistory> historyOf(Database &database, const KeyId &id)
{
    const auto present = store::KeyRepository(database).find(id);
    if (!present)
        return tl::make_unexpected(present.error());
    const auto entries = changesOf(database, id);
    if (!entries)
        return tl::make_unexpected(entries.error());
    KeyHistory history;
    history.present = *present;
    Key state = *present;
    for (const AuditEntry &entry : *entries) {
        const auto before = entry.note.detail.value(QLatin1StringView("before"));
        KeyChange change;
        change.entry = entry;
        change.after =
            withFields(state, entry.note.detail.value(QLatin1StringView("after")).toObject());
        if (before.isObject()) {
            state = withFields(change.after, before.toObject());
            change.before = state;
        }
        history.changes.append(change);
    }
    return history;
}

} // namespace

const KeyChange *KeyHistory::find(qint64 sequence) const
{
    const auto found =
        std::find_if(changes.begin(), changes.end(), [sequence](const KeyChange &change) {
            return change.entry.sequence == sequence;
        });
    return found == changes.end() ? nullptr : &*found;
}

Key restored(const Key &present, const Key &earlier)
{
    Key key = present;
    key.name = earlier.name;
    key.application = earlier.application;
    key.environment = earlier.environment;
    key.labels = earlier.labels;
    key.note = earlier.note;
    key.use = earlier.use;
    key.expires = earlier.expires;
    key.restrictions = earlier.restrictions;
    return key;
}

Async<KeyHistory> KeyHistoryService::of(const KeyId &id)
{
    return m_parts.store->read([id](Database &database) { return historyOf(database, id); });
}

Async<Key> KeyHistoryService::restore(const KeyId &id, qint64 sequence)
{
    return andThen(m_parts.anchor, of(id),
                   [&parts = m_parts, sequence](const KeyHistory &history) -> Async<Key> {
                       const KeyChange *change = history.find(sequence);
                       if (!change)
                           return resolved<Key>(
                               failure(ErrorCode::NotFound, QString::number(sequence)));
                       return KeyService(parts).update(restored(history.present, change->after));
                   });
}

} // namespace keywright
