// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/clock.h>
#include <core/base/error.h>

#include <QtCore/QHashFunctions>
#include <QtCore/QString>
#include <QtSql/QSqlDatabase>

#include <chrono>
#include <memory>
#include <unordered_map>

class QSqlError;
class QSqlQuery;

namespace keywright::store {

class Statement;

struct DatabaseOptions
{
    std::chrono::milliseconds busyTimeout{5000}; ///< how long another process's write is waited for
    bool readOnly = false;                       ///< refuses statements that write
};

/// One connection to one SQLite file: WAL, synchronous=FULL, foreign keys, secure delete, file mode
/// 0600. Bound to the thread that opened it. Prepared statements are kept and used again.
class Database
{
public:
    /// StoreUnavailable, StoreBusy. Creates the file where it does not exist; creates no tables.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(
        const QString &path, const DatabaseOptions &options = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement that has no parameters and whose rows nobody wants.
    [[nodiscard]] Result<void> exec(const QString &sql);
    /// The statement, prepared; an error of preparing shows when it runs.
    [[nodiscard]] Statement statement(const QString &sql);
    /// The first column of the first row; NotFound without a row.
    [[nodiscard]] Result<qint64> integer(const QString &sql);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// The time that the audit log notes; the machine's unless a clock is given.
    [[nodiscard]] Instant now() const { return m_clock->now(); }
    void setClock(std::shared_ptr<const Clock> clock) { m_clock = std::move(clock); }
    /// The driver's error as ours: StoreBusy, StoreUnavailable (no database, disk full) or
    /// StoreFailed.
    [[nodiscard]] Error errorFrom(const QSqlError &error) const;

private:
    friend class Statement;
    explicit Database(const QString &path);
    [[nodiscard]] Result<void> connect(const DatabaseOptions &options);
    [[nodiscard]] Result<void> configure(const DatabaseOptions &options);
    void giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query);

    QString m_path;
    std::shared_ptr<const Clock> m_clock = std::make_shared<SystemClock>();
    QString m_connectionName;
    QSqlDatabase m_database;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_idle; ///< prepared, by text
};

} // namespace keywright::store
