// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "statement.h"

#include <core/base/log.h>

#include <QtCore/QDeadlineTimer>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QThread>
#include <QtCore/QUuid>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

namespace keywright::store {

namespace {

// SQLite's primary result codes; the driver hands out the number as text.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CanNotOpen = 14,
    NotADatabase = 26
};

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

// Made by us with the right mode, so that there is no moment in which others may read it; SQLite
// gives its -wal and -shm files the mode of the file.
Result<void> makePrivate(const QString &path)
{
    QFile file(path);
    if (!file.exists() && !file.open(QIODevice::ReadWrite | QIODevice::Append, ownerOnly))
        return failure(ErrorCode::StoreUnavailable, path, file.errorString());
    if (QFileInfo(path).isDir())
        return failure(ErrorCode::StoreUnavailable, path, QStringLiteral("is a folder"));
    if ((file.permissions() & ~(ownerOnly | QFile::ReadUser | QFile::WriteUser)) != 0
        && !file.setPermissions(ownerOnly))
        return failure(ErrorCode::StoreUnavailable, path, file.errorString());
    return {};
}

/// The first use of any driver is one thread's alone. Qt 6.4 registers then, without a lock, what
/// tidies up at the end; two threads that open databases at once may register it twice, and the
/// process turns in a circle at its end instead of ending (seen once in thousands of starts).
bool hasDriver()
{
    static const bool there = QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE"));
    return there;
}

} // namespace

Database::Database(const QString &path)
    : m_path(path)
    , m_connectionName(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    m_idle.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path,
                                                 const DatabaseOptions &options)
{
    if (auto made = makePrivate(path); !made)
        return tl::make_unexpected(made.error());
    std::unique_ptr<Database> database(new Database(path));
    if (auto connected = database->connect(options); !connected)
        return tl::make_unexpected(connected.error());
    return database;
}

Result<void> Database::connect(const DatabaseOptions &options)
{
    if (hasDriver())
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    if (!m_database.isValid())
        return failure(ErrorCode::StoreUnavailable, m_path, QStringLiteral("no SQLite driver"));
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(
        QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.busyTimeout.count()));
    if (!m_database.open())
        return failure(ErrorCode::StoreUnavailable, m_path, m_database.lastError().text());
    return configure(options);
}

Result<void> Database::configure(const DatabaseOptions &options)
{
    // Going over to WAL does not honour the busy timeout when two processes make the file at once.
    const QDeadlineTimer deadline(options.busyTimeout);
    Result<void> done = exec(QStringLiteral("PRAGMA journal_mode=WAL"));
    while (!done && done.error().code == ErrorCode::StoreBusy && !deadline.hasExpired()) {
        QThread::msleep(5);
        done = exec(QStringLiteral("PRAGMA journal_mode=WAL"));
    }
    for (const char *pragma :
         {"synchronous=FULL", "foreign_keys=ON", "secure_delete=ON", "trusted_schema=OFF"}) {
        if (!done)
            return done;
        done = exec(QLatin1String("PRAGMA ") + QLatin1String(pragma));
    }
    if (done && options.readOnly)
        done = exec(QStringLiteral("PRAGMA query_only=ON"));
    return done;
}

Result<void> Database::exec(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return tl::make_unexpected(errorFrom(query.lastError()));
    return {};
}

Statement Database::statement(const QString &sql)
{
    if (auto idle = m_idle.find(sql); idle != m_idle.end()) {
        auto query = std::move(idle->second);
        m_idle.erase(idle);
        return {*this, sql, std::move(query), true};
    }
    auto query = std::make_unique<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    const bool prepared = query->prepare(sql);
    return {*this, sql, std::move(query), prepared};
}

void Database::giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query)
{
    m_idle.try_emplace(sql, std::move(query));
}

Result<qint64> Database::integer(const QString &sql)
{
    Statement asked = statement(sql);
    if (auto run = asked.run(); !run)
        return tl::make_unexpected(run.error());
    if (asked.next())
        return asked.integer(0);
    if (auto finished = asked.finished(); !finished)
        return tl::make_unexpected(finished.error());
    return failure(ErrorCode::NotFound, sql);
}

Error Database::errorFrom(const QSqlError &error) const
{
    ErrorCode code = ErrorCode::StoreFailed;
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked:
        code = ErrorCode::StoreBusy;
        break;
    case ReadOnly:
    case Corrupt:
    case Full:
    case CanNotOpen:
    case NotADatabase:
        code = ErrorCode::StoreUnavailable;
        break;
    default:
        break;
    }
    return {code, m_path, error.text()};
}

} // namespace keywright::store
