// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audititem.h"

#include <core/domain/audit.h>
#include <core/store/auditrepository.h>

namespace keywright {

/// Checks the chain of the audit log, row after row from the first: what a row should be follows
/// from the one before it and from the keys of the keychain's item. Reads nothing by itself.
class AuditCheck
{
public:
    /// What is known besides the log: where it says that it ends, and the keychain's item, absent
    /// where the keychain holds none; with an obstacle it could not be asked.
    AuditCheck(store::AuditState state, std::optional<AuditItem> item,
               std::optional<Error> obstacle);

    /// The next rows, in their order.
    void take(const QList<store::AuditRow> &rows);
    /// After the last row.
    [[nodiscard]] AuditReport finish();
    /// After which row to go on.
    [[nodiscard]] qint64 position() const { return m_last; }

private:
    using Finding = AuditReport::Finding;

    void takeRow(const store::AuditRow &row);
    /// Whether a row begins a keyed part, and what is known of that part's key.
    enum class Begun { None, Known, Lost, Unknown };
    [[nodiscard]] Begun partOf(const store::AuditRow &row) const;
    [[nodiscard]] bool belongsToBrokenPlace(store::AuditRow row) const;
    void compareWithSeen(const store::AuditRow &row);
    void breakAt(Finding finding, qint64 sequence);
    [[nodiscard]] std::optional<Finding> findingOfEnd() const;
    [[nodiscard]] bool isLaterKey() const;

    store::AuditState m_state;
    std::optional<AuditItem> m_item;
    std::optional<Error> m_obstacle;
    AuditReport m_report;
    qint64 m_last = 0;       ///< number of the last row
    QByteArray m_before;     ///< hash of the row before
    store::AuditKey m_key;   ///< of the next row
    QString m_part;          ///< that goes on
    bool m_keyed = false;    ///< a keyed part has begun
    bool m_blind = false;    ///< its key is not known: hashes cannot be told
    qsizetype m_entered = 0; ///< parts of the item that were met
};

} // namespace keywright
