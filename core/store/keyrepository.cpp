// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyrepository.h"

#include "auditchanges.h"
#include "changes.h"
#include "keycolumns.h"
#include "rows.h"

#include <algorithm>
#include <iterator>

namespace keywright::store {

namespace {

constexpr int firstVersionColumn = 15;

// One query for keys and versions together: a row for each version, those of one key in a run.
QString selectWhere(const char *condition)
{
    return QLatin1String(
               "SELECT key.id, key.project, key.name, application, note, kind, use, provider, "
               "state, "
               "key.prefix, restrictions, key.created, expires, key.deleted, key.revision, "
               "version.number, "
               "version.digest, version.last4, version.created, version.ends, version.kept, "
               "key.environment, key.labels "
               "FROM key LEFT JOIN key_version AS version ON version.key = key.id ")
           + QLatin1String(condition);
}

Key keyOf(Statement &row)
{
    Key key;
    key.id = row.id<KeyId>(0);
    key.project = row.id<ProjectId>(1);
    key.name = row.text(2);
    key.application = row.text(3);
    key.note = row.text(4);
    key.kind = KeyKind(row.integer(5));
    key.use = KeyUse(row.integer(6));
    key.provider = row.text(7);
    key.state = KeyState(row.integer(8));
    key.prefix = row.text(9);
    key.restrictions = readRestrictions(row.text(10));
    key.created = row.instant(11);
    key.expires = row.optionalInstant(12);
    key.deleted = row.optionalInstant(13);
    if (key.deleted)
        key.state = KeyState::Deleted;
    key.revision = row.integer(14);
    key.environment = row.text(firstVersionColumn + 6);
    key.labels = readLabels(row.text(firstVersionColumn + 7));
    return key;
}

KeyVersion versionOf(Statement &row)
{
    const int column = firstVersionColumn;
    KeyVersion version;
    version.number = int(row.integer(column));
    version.digest = row.bytes(column + 1);
    version.last4 = row.text(column + 2);
    version.created = row.instant(column + 3);
    version.ends = row.optionalInstant(column + 4);
    version.kept = row.flag(column + 5);
    return version;
}

/// The version in use comes last. After a rotation that was taken back that is not the newest:
/// that one has an end, the one in use has none.
Key withCurrentLast(Key key)
{
    const auto current = std::find_if(key.versions.rbegin(), key.versions.rend(),
                                      [](const KeyVersion &version) { return !version.ends; });
    if (current != key.versions.rbegin() && current != key.versions.rend())
        key.versions.move(std::distance(current, key.versions.rend()) - 1, key.versions.size() - 1);
    return key;
}

Result<void> tellKeys(Statement &select, const std::function<void(const Key &)> &tell)
{
    if (auto run = select.run(); !run)
        return run;
    std::optional<Key> key;
    while (select.next()) {
        if (key && key->id.text() != select.text(0)) {
            tell(withCurrentLast(*std::move(key)));
            key.reset();
        }
        if (!key)
            key = keyOf(select);
        if (!select.isNull(firstVersionColumn))
            key->versions << versionOf(select);
    }
    if (auto finished = select.finished(); !finished)
        return finished;
    if (key)
        tell(withCurrentLast(*std::move(key)));
    return {};
}

Result<QList<Key>> allKeys(Statement &select)
{
    QList<Key> keys;
    return tellKeys(select, [&keys](const Key &key) { keys << key; }).map([&keys] { return keys; });
}

Result<std::optional<Key>> firstKey(Statement &select)
{
    return allKeys(select).map([](const QList<Key> &keys) {
        return keys.isEmpty() ? std::optional<Key>() : keys.constFirst();
    });
}

void bindFields(Statement &statement, const Key &key)
{
    statement.bind(":id", key.id)
        .bind(":name", key.name)
        .bind(":folded", foldedName(key.name))
        .bind(":application", key.application)
        .bind(":note", key.note)
        .bind(":environment", key.environment)
        .bind(":labels", labelsText(key.labels))
        .bind(":kind", int(key.kind))
        .bind(":use", int(key.use))
        .bind(":provider", key.provider)
        .bind(":state", int(key.state))
        .bind(":prefix", key.prefix)
        .bind(":restrictions", restrictionsText(key.restrictions))
        .bind(":created", key.created)
        .bind(":expires", key.expires)
        .bind(":deleted", key.deleted)
        .bind(":revision", key.revision);
}

// `deleted` is what frees the name: it and the state never disagree in the file.
Key withDeletionInStep(Key key)
{
    if (key.state != KeyState::Deleted)
        key.deleted.reset();
    else if (!key.deleted)
        key.deleted = key.created;
    return key;
}

} // namespace

Result<void> KeyRepository::forEach(const std::function<void(const Key &)> &tell) const
{
    Statement select = m_database.statement(
        selectWhere("JOIN project ON project.id = key.project WHERE project.deleted IS NULL "
                    "ORDER BY key.id, version.number"));
    return tellKeys(select, tell);
}

Result<QList<Key>> KeyRepository::list(const ProjectId &project, bool withDeleted) const
{
    Statement select = m_database.statement(selectWhere(
        withDeleted ? "WHERE key.project = :project ORDER BY folded, key.id, version.number"
                    : "WHERE key.project = :project AND key.deleted IS NULL "
                      "ORDER BY folded, key.id, version.number"));
    select.bind(":project", project);
    return allKeys(select);
}

Result<Key> KeyRepository::find(const KeyId &id) const
{
    Statement select =
        m_database.statement(selectWhere("WHERE key.id = :id ORDER BY version.number"));
    select.bind(":id", id);
    return required(firstKey(select), id.text());
}

Result<std::optional<Key>> KeyRepository::findByName(const ProjectId &project,
                                                     const QString &name) const
{
    Statement select = m_database.statement(
        selectWhere("WHERE key.project = :project AND folded = :folded AND key.deleted IS NULL "
                    "ORDER BY version.number"));
    select.bind(":project", project).bind(":folded", foldedName(name));
    return firstKey(select);
}

Result<std::optional<Key>> KeyRepository::findByDigest(const QByteArray &digest) const
{
    Statement select = m_database.statement(QStringLiteral(
        "SELECT key.id FROM key_version AS version JOIN key ON key.id = version.key "
        "WHERE version.digest = :digest ORDER BY key.deleted IS NOT NULL, kind LIMIT 1"));
    select.bind(":digest", digest);
    const auto id = firstRow(select, [](Statement &row) { return row.id<KeyId>(0); });
    if (!id)
        return tl::make_unexpected(id.error());
    if (!*id)
        return std::nullopt;
    return find(**id).map([](const Key &key) { return std::optional(key); });
}

Result<void> KeyRepository::requireFreeName(const Key &key) const
{
    if (key.deleted)
        return {};
    Statement select = m_database.statement(
        QStringLiteral("SELECT 1 FROM key WHERE project = :project AND folded = :folded "
                       "AND deleted IS NULL AND id <> :id"));
    select.bind(":project", key.project).bind(":folded", foldedName(key.name)).bind(":id", key.id);
    const auto taken = hasRow(select);
    if (!taken)
        return tl::make_unexpected(taken.error());
    if (*taken)
        return failure(ErrorCode::NameTaken, key.name);
    return {};
}

Result<void> KeyRepository::saveVersions(const Key &key)
{
    Statement insert = m_database.statement(QStringLiteral(
        "INSERT INTO key_version (key, number, issued, digest, last4, created, ends, kept) "
        "VALUES (:key, :number, :issued, :digest, :last4, :created, :ends, :kept)"));
    for (const KeyVersion &version : key.versions) {
        insert.bind(":key", key.id)
            .bind(":number", version.number)
            .bind(":issued", key.kind == KeyKind::Issued)
            .bind(":digest", version.digest)
            .bind(":last4", version.last4)
            .bind(":created", version.created)
            .bind(":ends", version.ends)
            .bind(":kept", version.kept);
        if (auto done = insert.run(); !done)
            return done;
    }
    return {};
}

Result<Key> KeyRepository::insert(const Key &key)
{
    Statement project =
        m_database.statement(QStringLiteral("SELECT 1 FROM project WHERE id = :id"));
    const auto exists = hasRow(project.bind(":id", key.project));
    if (!exists)
        return tl::make_unexpected(exists.error());
    if (!*exists)
        return failure(ErrorCode::NotFound, key.project.text());
    Key saved = withDeletionInStep(key);
    saved.revision = 1;
    if (auto free = requireFreeName(saved); !free)
        return tl::make_unexpected(free.error());
    Statement insert = m_database.statement(QStringLiteral(
        "INSERT INTO key (id, project, name, folded, application, note, kind, use, provider, "
        "state, prefix, "
        "restrictions, created, expires, deleted, revision, environment, labels) "
        "VALUES (:id, :project, :name, :folded, "
        ":application, :note, :kind, :use, :provider, :state, :prefix, :restrictions, :created, "
        ":expires, "
        ":deleted, :revision, :environment, :labels)"));
    bindFields(insert, saved);
    return insert.bind(":project", saved.project)
        .run()
        .and_then([&] { return saveVersions(saved); })
        .and_then([&] {
            return recordChange(m_database, ChangeKind::Key, saved.id.text(), saved.project);
        })
        .and_then([&] { return auditKey(m_database, {}, saved); })
        .map([&] { return saved; });
}

Result<Key> KeyRepository::update(const Key &key)
{
    const auto stored = find(key.id);
    if (!stored)
        return stored;
    if (stored->revision != key.revision)
        return failure(ErrorCode::StaleRevision, key.name);
    Key saved = withDeletionInStep(key);
    saved.project = stored->project;
    saved.revision = key.revision + 1;
    if (auto free = requireFreeName(saved); !free)
        return tl::make_unexpected(free.error());
    Statement update = m_database.statement(QStringLiteral(
        "UPDATE key SET name = :name, folded = :folded, application = :application, note = :note, "
        "kind = :kind, use = :use, provider = :provider, "
        "state = CASE WHEN :deleting = 1 THEN state ELSE :state END, prefix = :prefix, "
        "restrictions = :restrictions, created = :created, expires = :expires, deleted = :deleted, "
        "revision = :revision, environment = :environment, labels = :labels WHERE id = :id"));
    bindFields(update, saved);
    // `state` in the file stays what it was: undelete gives it back.
    update.bind(":deleting", saved.state == KeyState::Deleted);
    if (auto done = update.run(); !done)
        return tl::make_unexpected(done.error());
    if (saved.versions != stored->versions || saved.kind != stored->kind) {
        Statement clear =
            m_database.statement(QStringLiteral("DELETE FROM key_version WHERE key = :key"));
        if (auto done = clear.bind(":key", saved.id).run(); !done)
            return tl::make_unexpected(done.error());
        if (auto done = saveVersions(saved); !done)
            return tl::make_unexpected(done.error());
    }
    return recordChange(m_database, ChangeKind::Key, saved.id.text(), saved.project)
        .and_then([&] { return auditKey(m_database, *stored, saved); })
        .map([&] { return saved; });
}

Result<Key> KeyRepository::softDelete(const KeyId &id, Instant now)
{
    auto key = find(id);
    if (!key)
        return key;
    key->state = KeyState::Deleted;
    key->deleted = now;
    return update(*key);
}

Result<Key> KeyRepository::undelete(const Key &key)
{
    Statement select = m_database.statement(QStringLiteral("SELECT state FROM key WHERE id = :id"));
    const auto before = firstRow(select.bind(":id", key.id),
                                 [](Statement &row) { return KeyState(row.integer(0)); });
    if (!before)
        return tl::make_unexpected(before.error());
    Key back = key;
    back.deleted.reset();
    back.state = *before == KeyState::Disabled ? KeyState::Disabled : KeyState::Active;
    return update(back);
}

Result<QList<Key>> KeyRepository::deletedBefore(Instant instant) const
{
    Statement select = m_database.statement(
        selectWhere("WHERE key.deleted < :instant ORDER BY key.id, version.number"));
    select.bind(":instant", instant);
    return allKeys(select);
}

Result<void> KeyRepository::erase(const KeyId &id)
{
    const auto stored = find(id);
    if (!stored)
        return tl::make_unexpected(stored.error());
    Statement forget = m_database.statement(
        QStringLiteral("UPDATE api SET credential = '' WHERE credential = :id"));
    Statement remove = m_database.statement(QStringLiteral("DELETE FROM key WHERE id = :id"));
    return forget.bind(":id", id)
        .run()
        .and_then([&] { return remove.bind(":id", id).run(); })
        .and_then(
            [&] { return recordChange(m_database, ChangeKind::Key, id.text(), stored->project); })
        .and_then([&] { return auditKey(m_database, *stored, {}); });
}

} // namespace keywright::store
