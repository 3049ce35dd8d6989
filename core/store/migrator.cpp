// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrator.h"

#include "database.h"
#include "homecopy.h"
#include "transaction.h"

#include <core/base/log.h>

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace keywright::store {

namespace {

Result<qint64> versionOf(Database &database)
{
    return database.integer(QStringLiteral("PRAGMA user_version"));
}

Result<Migration> readMigration(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, path, file.errorString());
    Migration migration;
    migration.version = QFileInfo(path).fileName().section(u'_', 0, 0).toInt();
    migration.statements = splitStatements(QString::fromUtf8(file.readAll()));
    return migration;
}

} // namespace

QStringList splitStatements(const QString &text)
{
    QStringList statements;
    QString current;
    const auto close = [&] {
        if (const QString trimmed = current.trimmed(); !trimmed.isEmpty())
            statements << trimmed;
        current.clear();
    };
    for (const QString &line : text.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed == QLatin1String("-- ;;"))
            close();
        else if (!trimmed.startsWith(QLatin1String("--")))
            current += line + u'\n';
    }
    close();
    return statements;
}

Result<Migrator> Migrator::fromFolder(const QString &folder)
{
    Migrator migrator;
    const QStringList names =
        QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        auto migration = readMigration(folder + u'/' + name);
        if (!migration)
            return tl::make_unexpected(migration.error());
        if (migration->version != migrator.newest() + 1)
            return failure(ErrorCode::Internal, folder, name + QStringLiteral(" is out of order"));
        migrator.m_migrations << *migration;
    }
    if (migrator.m_migrations.isEmpty())
        return failure(ErrorCode::Internal, folder, QStringLiteral("no migrations"));
    return migrator;
}

Result<void> Migrator::migrate(Database &database) const
{
    const auto before = versionOf(database);
    if (!before)
        return tl::make_unexpected(before.error());
    if (*before > newest())
        return failure(ErrorCode::StoreNewer, database.path(), QString::number(*before));
    if (*before == newest())
        return {};
    if (*before > 0) {
        const QString copy = QStringLiteral("%1.version-%2").arg(database.path()).arg(*before);
        if (auto copied = copyDatabase(database, copy); !copied)
            return copied;
    }
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::make_unexpected(transaction.error());
    const auto current = versionOf(database); // another process may have been faster
    if (!current)
        return tl::make_unexpected(current.error());
    for (const Migration &migration : m_migrations) {
        if (migration.version <= *current)
            continue;
        for (const QString &statement : migration.statements) {
            if (auto done = database.exec(statement); !done)
                return done;
        }
    }
    const qint64 reached = std::max<qint64>(*current, newest());
    if (auto raised = database.exec(QStringLiteral("PRAGMA user_version=%1").arg(reached)); !raised)
        return raised;
    qCInfo(logStore) << "layout" << *current << "->" << reached;
    return transaction->commit();
}

} // namespace keywright::store
