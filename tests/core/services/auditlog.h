// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servicehome.h"

#include <core/services/auditkeeper.h>
#include <core/services/auditservice.h>
#include <core/services/homeid.h>
#include <core/services/secretaccounts.h>
#include <core/store/auditrepository.h>
#include <core/store/database.h>
#include <core/store/statement.h>

#include <QtTest/QtTest>

namespace keywright {

/// A home with a log, and somebody who meddles with its file past the program.
class AuditLog : public ServiceHome
{
public:
    AuditLog() { openFile(); }

    void openFile()
    {
        const Result<void> ready = await(context->ready());
        auto opened = store::Database::open(context->home().storePath());
        if (!ready || !opened)
            qFatal("no home");
        m_file = std::move(*opened);
    }
    [[nodiscard]] AuditService &audit() const { return context->audit(); }
    [[nodiscard]] AuditReport verify() const { return await(audit().verify()).value(); }
    [[nodiscard]] QList<AuditEntry> entries(const AuditFilter &filter = {}) const
    {
        return await(audit().list(filter, 100'000)).value();
    }
    /// Oldest first.
    [[nodiscard]] QStringList actions(const AuditFilter &filter = {}) const
    {
        QStringList actions;
        for (const AuditEntry &entry : entries(filter))
            actions.prepend(entry.note.action);
        return actions;
    }
    [[nodiscard]] qint64 last() const { return await(audit().last()).value(); }

    /// Some changes, some before there is a key for the log and most after.
    [[nodiscard]] IssuedKey makeEntries()
    {
        const Project made = project();
        const Api unused = api(made.id);
        Q_UNUSED(unused)
        IssuedKey issued = key(made.id, QStringLiteral("Portal"));
        for (const bool enabled : {false, true, false, true})
            issued.key = await(context->keys().setEnabled(issued.key.id, enabled)).value();
        return issued;
    }

    void sql(const QString &statement)
    {
        const auto done = m_file->exec(statement);
        QVERIFY2(done, qPrintable(statement + (done ? QString() : done.error().detail)));
    }
    /// As somebody would who has the file.
    void dropTriggers()
    {
        sql(QStringLiteral("DROP TRIGGER IF EXISTS audit_no_update"));
        sql(QStringLiteral("DROP TRIGGER IF EXISTS audit_no_delete"));
    }
    void keepCopy()
    {
        for (const char *table : {"audit", "audit_state"}) {
            const QString name = QString::fromLatin1(table);
            sql(QStringLiteral("DROP TABLE IF EXISTS copy_%1").arg(name));
            sql(QStringLiteral("CREATE TABLE copy_%1 AS SELECT * FROM %1").arg(name));
        }
    }
    void putBack()
    {
        for (const char *table : {"audit", "audit_state"}) {
            const QString name = QString::fromLatin1(table);
            sql(QStringLiteral("DELETE FROM %1").arg(name));
            sql(QStringLiteral("INSERT INTO %1 SELECT * FROM copy_%1").arg(name));
        }
    }
    [[nodiscard]] store::Database &file() { return *m_file; }
    [[nodiscard]] QString account() const
    {
        return auditAccount(await(homeId(context->parts())).value());
    }

private:
    std::unique_ptr<store::Database> m_file;
};

} // namespace keywright
