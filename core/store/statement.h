// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/clock.h>
#include <core/base/error.h>
#include <core/base/id.h>

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <memory>
#include <optional>

class QSqlQuery;
class QVariant;

namespace keywright::store {

class Database;

/// One use of a prepared statement: bind by name, run, step, read columns by position. Frees its
/// locks and goes back to its database's cache when it leaves its scope. Empty text is stored as
/// empty text, never as NULL; an empty optional is NULL.
class Statement
{
public:
    Statement(Database &database, QString sql, std::unique_ptr<QSqlQuery> query, bool prepared);
    ~Statement();
    Statement(Statement &&) noexcept;
    Statement &operator=(Statement &&) = delete;

    Statement &bind(const char *name, const QString &text);
    Statement &bind(const char *name, qint64 number);
    Statement &bind(const char *name, int number) { return bind(name, qint64(number)); }
    Statement &bind(const char *name, bool flag) { return bind(name, qint64(flag)); }
    Statement &bind(const char *name, const QByteArray &bytes);
    Statement &bind(const char *name, Instant instant);
    Statement &bind(const char *name, const std::optional<Instant> &instant);
    template<typename Tag>
    Statement &bind(const char *name, const Id<Tag> &id)
    {
        return bind(name, id.text());
    }

    /// Runs it from the start; what is bound stays bound.
    [[nodiscard]] Result<void> run();
    /// Steps to the next row; false after the last.
    [[nodiscard]] bool next();
    /// Why `next` ended: nothing, or an error in the middle of the rows.
    [[nodiscard]] Result<void> finished() const;

    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] Instant instant(int column) const;
    [[nodiscard]] std::optional<Instant> optionalInstant(int column) const;
    template<typename IdType>
    [[nodiscard]] IdType id(int column) const
    {
        return IdType(text(column));
    }

    [[nodiscard]] qint64 changedRows() const;
    [[nodiscard]] qint64 insertedId() const;

private:
    Statement &bindValue(const char *name, const QVariant &value);

    Database *m_database;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    bool m_prepared;
};

} // namespace keywright::store
