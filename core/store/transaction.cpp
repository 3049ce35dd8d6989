// SPDX-License-Identifier: GPL-3.0-or-later
#include "transaction.h"

#include "database.h"

#include <core/base/log.h>

#include <utility>

namespace keywright::store {

Result<Transaction> Transaction::begin(Database &database, Mode mode)
{
    const auto begun = database.exec(mode == Mode::Write ? QStringLiteral("BEGIN IMMEDIATE")
                                                         : QStringLiteral("BEGIN"));
    if (!begun)
        return tl::make_unexpected(begun.error());
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    if (auto rolledBack = m_database->exec(QStringLiteral("ROLLBACK")); !rolledBack)
        qCWarning(logStore) << "rolling back failed:" << rolledBack.error().detail;
}

Result<void> Transaction::commit()
{
    auto committed = m_database->exec(QStringLiteral("COMMIT"));
    if (committed)
        m_database = nullptr; // otherwise still open: the destructor rolls back
    return committed;
}

} // namespace keywright::store
