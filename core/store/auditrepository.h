// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auditchain.h"

#include <core/base/error.h>
#include <core/domain/audit.h>

#include <QtCore/QList>

namespace keywright::store {

class Database;

/// Where the chain stands.
struct AuditState
{
    qint64 count = 0;
    QByteArray head; ///< hash of the last row
    QString part;    ///< the keyed part that goes on; empty: none has begun
    AuditKey key;    ///< of the next row
    qint64 last = 0; ///< the highest number in the log; `count`, unless somebody meddled
};

/// The audit log: rows are added, never changed.
class AuditRepository
{
public:
    explicit AuditRepository(Database &database)
        : m_database(database)
    {
    }

    /// Adds an entry to the running transaction, by this process and at this time.
    [[nodiscard]] Result<void> append(const AuditNote &note);
    /// Begins a keyed part: its first entry (audit::partBegin, with the part's id as its object)
    /// covers the head of what was before.
    [[nodiscard]] Result<void> beginPart(const QString &part, const Secret &key);

    /// Newest first, `before` a number where that is not 0.
    [[nodiscard]] Result<QList<AuditEntry>> list(const AuditFilter &filter, int limit,
                                                 qint64 before = 0) const;
    [[nodiscard]] Result<AuditState> state() const;
    /// The highest number; 0 of an empty log.
    [[nodiscard]] Result<qint64> last() const;
    /// As they lie in the file, oldest first, after a number.
    [[nodiscard]] Result<QList<AuditRow>> rows(qint64 after, qint64 upTo, int limit) const;

private:
    [[nodiscard]] Result<void> append(const AuditNote &note, const AuditState &state);

    Database &m_database;
};

[[nodiscard]] AuditEntry entryOf(const AuditRow &row);

} // namespace keywright::store
