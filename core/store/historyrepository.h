// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/exchange.h>

#include <optional>

namespace keywright::store {

class Database;

/// A row of the history as it lies in the file.
struct HistoryRow
{
    HistoryEntry entry;
    QString document, answer, results;
    std::optional<QByteArray> body = {}; ///< compressed
};

/// How much of one project is kept.
struct HistoryBounds
{
    qint64 entries = 2000;
    qint64 bodyBytes = 128LL * 1024 * 1024; ///< as they lie in the file
};

/// What was sent by hand, in a database of its own.
class HistoryRepository
{
public:
    explicit HistoryRepository(Database &database)
        : m_database(database)
    {
    }

    /// Answers its number. What is beyond the bounds goes, the oldest first.
    [[nodiscard]] Result<qint64> append(const HistoryRow &row, const HistoryBounds &bounds = {});
    /// Newest first, before a number where that is not 0; each word of `filter` stands in its name,
    /// method, URL, status or environment.
    [[nodiscard]] Result<QList<HistoryEntry>> list(const ProjectId &project, const QString &filter,
                                                   int limit, qint64 before = 0) const;
    [[nodiscard]] Result<HistoryRow> find(qint64 id) const; ///< NotFound
    [[nodiscard]] Result<void> remove(qint64 id);           ///< NotFound
    /// Answers how many went.
    [[nodiscard]] Result<qint64> clear(const ProjectId &project);

private:
    [[nodiscard]] Result<void> trim(const ProjectId &project, const HistoryBounds &bounds);

    Database &m_database;
};

} // namespace keywright::store
