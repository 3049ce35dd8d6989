// SPDX-License-Identifier: GPL-3.0-or-later
#include "pendingsecretrepository.h"

#include "rows.h"

namespace keywright::store {

Result<QList<PendingSecret>> PendingSecretRepository::list() const
{
    Statement select = m_database.statement(QStringLiteral(
        "SELECT id, account, action, key, version, created FROM pending_secret ORDER BY id"));
    return allRows(select, [](Statement &row) {
        return PendingSecret{.id = row.integer(0),
                             .account = row.text(1),
                             .action = PendingSecret::Action(row.integer(2)),
                             .key = row.id<KeyId>(3),
                             .version = int(row.integer(4)),
                             .created = row.instant(5)};
    });
}

Result<PendingSecret> PendingSecretRepository::insert(const PendingSecret &pending)
{
    Statement insert = m_database.statement(
        QStringLiteral("INSERT INTO pending_secret (account, action, key, version, created) "
                       "VALUES (:account, :action, :key, :version, :created)"));
    insert.bind(":account", pending.account)
        .bind(":action", int(pending.action))
        .bind(":key", pending.key)
        .bind(":version", pending.version)
        .bind(":created", pending.created);
    return insert.run().map([&] {
        PendingSecret saved = pending;
        saved.id = insert.insertedId();
        return saved;
    });
}

Result<void> PendingSecretRepository::remove(qint64 id)
{
    Statement remove =
        m_database.statement(QStringLiteral("DELETE FROM pending_secret WHERE id = :id"));
    return remove.bind(":id", id).run();
}

} // namespace keywright::store
