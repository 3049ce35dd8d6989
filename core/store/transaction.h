// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

namespace keywright::store {

class Database;

/// Rolls back unless it is committed.
class Transaction
{
public:
    /// Write: takes the write lock at once, so that nothing read in it can be stale. Read: one
    /// unchanging view of the file.
    enum class Mode { Write, Read };

    [[nodiscard]] static Result<Transaction> begin(Database &database, Mode mode = Mode::Write);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    /// On an error nothing of it is in the file.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database &database)
        : m_database(&database)
    {
    }
    Database *m_database; ///< null once it has ended
};

} // namespace keywright::store
