// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries.h"

#include <core/base/error.h>
#include <core/domain/usage.h>

#include <QtCore/QList>

#include <vector>

namespace keywright {

/// Rows of the log of recent requests.
class ActivityLog
{
public:
    explicit ActivityLog(store::Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<void> append(const std::vector<ActivityEntry> &entries);
    /// Removes the oldest above `kept`, when they are worth a batch and never more than one batch.
    [[nodiscard]] Result<void> trim(qint64 kept);
    [[nodiscard]] Result<QList<ActivityEntry>> find(const ActivityQuery &query) const;
    /// A row for each client address, most calls first; the group is the address.
    [[nodiscard]] Result<QList<UsageRow>> callers(const UsageQuery &query) const;
    [[nodiscard]] Result<ActivityEntry> findRequest(const QString &requestId) const;

private:
    store::Database &m_database;
};

} // namespace keywright
