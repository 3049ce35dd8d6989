// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement.h"

#include "database.h"

#include <QtCore/QVariant>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

namespace keywright::store {

static Instant instantOf(qint64 milliseconds)
{
    return Instant(std::chrono::milliseconds(milliseconds));
}

Statement::Statement(Database &database, QString sql, std::unique_ptr<QSqlQuery> query,
                     bool prepared)
    : m_database(&database)
    , m_sql(std::move(sql))
    , m_query(std::move(query))
    , m_prepared(prepared)
{
}

Statement::~Statement()
{
    if (!m_query)
        return;
    m_query->finish(); // an open row holds a read lock
    if (m_prepared)
        m_database->giveBack(m_sql, std::move(m_query));
}

Statement::Statement(Statement &&) noexcept = default;

Statement &Statement::bindValue(const char *name, const QVariant &value)
{
    m_query->bindValue(QString::fromLatin1(name), value);
    return *this;
}

Statement &Statement::bind(const char *name, const QString &text)
{
    return bindValue(name, text.isNull() ? QStringLiteral("") : text);
}

Statement &Statement::bind(const char *name, qint64 number)
{
    return bindValue(name, number);
}

Statement &Statement::bind(const char *name, const QByteArray &bytes)
{
    return bindValue(name, bytes.isNull() ? QByteArray("") : bytes);
}

Statement &Statement::bind(const char *name, Instant instant)
{
    return bindValue(name, qint64(instant.time_since_epoch().count()));
}

Statement &Statement::bind(const char *name, const std::optional<Instant> &instant)
{
    return instant ? bind(name, *instant)
                   : bindValue(name, QVariant(QMetaType(QMetaType::LongLong)));
}

Result<void> Statement::run()
{
    if (!m_prepared || !m_query->exec())
        return tl::make_unexpected(m_database->errorFrom(m_query->lastError()));
    return {};
}

bool Statement::next()
{
    return m_query->next();
}

Result<void> Statement::finished() const
{
    const QSqlError error = m_query->lastError();
    if (error.type() == QSqlError::NoError)
        return {};
    return tl::make_unexpected(m_database->errorFrom(error));
}

QString Statement::text(int column) const
{
    return m_query->value(column).toString();
}

qint64 Statement::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

QByteArray Statement::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

bool Statement::isNull(int column) const
{
    return m_query->isNull(column);
}

Instant Statement::instant(int column) const
{
    return instantOf(integer(column));
}

std::optional<Instant> Statement::optionalInstant(int column) const
{
    return isNull(column) ? std::optional<Instant>() : instant(column);
}

qint64 Statement::changedRows() const
{
    return m_query->numRowsAffected();
}

qint64 Statement::insertedId() const
{
    return m_query->lastInsertId().toLongLong();
}

} // namespace keywright::store
