// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditlog.h"

using namespace keywright;
using Found = AuditReport::Finding;

/// Whatever somebody who has the file does to the log is told, and where.
class TestAuditCheck : public QObject
{
    Q_OBJECT

    std::unique_ptr<AuditLog> m_log;

    void swap(qint64 one, qint64 other)
    {
        const QString move = QStringLiteral("UPDATE audit SET seq = %2 WHERE seq = %1");
        m_log->sql(move.arg(one).arg(-1));
        m_log->sql(move.arg(other).arg(one));
        m_log->sql(move.arg(-1).arg(other));
    }
    void expect(Found finding, qint64 at)
    {
        const AuditReport report = m_log->verify();
        QCOMPARE(auditFindingName(report.finding), auditFindingName(finding));
        QCOMPARE(report.at, at);
        QVERIFY(!report.holds());
    }

private Q_SLOTS:
    void init()
    {
        m_log = std::make_unique<AuditLog>();
        const IssuedKey issued = m_log->makeEntries();
        QCOMPARE(m_log->last(), 8); // project, API, key, the log's key, four times on and off
        const AuditReport report = m_log->verify();
        QVERIFY(report.holds());
        QCOMPARE(report.entries, 8);
        QCOMPARE(report.unkeyed, 3);
        m_log->keepCopy();
    }

    void nobodyChangesItByMistake()
    {
        QVERIFY(!m_log->file().exec(QStringLiteral("UPDATE audit SET name = 'x' WHERE seq = 5")));
        QVERIFY(!m_log->file().exec(QStringLiteral("DELETE FROM audit WHERE seq = 5")));
        QVERIFY(m_log->verify().holds());
    }

    void everyColumnOfEveryRow()
    {
        m_log->dropTriggers();
        for (qint64 row = 1; row <= 8; ++row) {
            for (const char *column : {"time", "program", "pid", "user", "action", "kind", "object",
                                       "project", "name", "detail", "hash"}) {
                const QString name = QString::fromLatin1(column);
                const bool isNumber = name == u"time" || name == u"pid";
                const QString value = isNumber          ? name + QStringLiteral(" + 1")
                                      : name == u"hash" ? QStringLiteral("randomblob(32)")
                                                        : name + QStringLiteral(" || ' '");
                m_log->sql(QStringLiteral("UPDATE audit SET %1 = %2 WHERE seq = %3")
                               .arg(name, value)
                               .arg(row));
                const AuditReport report = m_log->verify();
                QVERIFY2(report.finding == Found::Edited && report.at == row,
                         qPrintable(QStringLiteral("row %1, %2: %3 at %4")
                                        .arg(row)
                                        .arg(name, auditFindingName(report.finding))
                                        .arg(report.at)));
                m_log->putBack();
            }
        }
        QVERIFY(m_log->verify().holds());
    }

    void whatWasWrittenWithoutAKeyIsCoveredByWhatFollows()
    {
        // Made anew as the program itself would have made it, hash and all.
        m_log->dropTriggers();
        m_log->sql(QStringLiteral("UPDATE audit SET name = 'Other' WHERE seq = 3"));
        store::AuditRepository log(m_log->file());
        const auto rows = log.rows(1, 3, 2).value();
        const QByteArray hash = store::auditHash(rows.at(1), rows.at(0).hash, {});
        m_log->sql(QStringLiteral("UPDATE audit SET hash = x'%1' WHERE seq = 3")
                       .arg(QString::fromLatin1(hash.toHex())));
        expect(Found::Edited, 4);
    }

    void aBeginningThatWasMadeUp()
    {
        m_log->dropTriggers();
        m_log->sql(QStringLiteral(
            "UPDATE audit SET action = 'audit.key', object = 'aud_own' WHERE seq = 6"));
        expect(Found::Edited, 6);
        m_log->putBack();
        m_log->sql(QStringLiteral("UPDATE audit_state SET part = 'aud_own'"));
        m_log->sql(QStringLiteral(
            "UPDATE audit SET action = 'audit.key', object = 'aud_own' WHERE seq = 6"));
        expect(Found::KeyMissing, 6);
    }

    void rowsThatChangedPlaces()
    {
        m_log->dropTriggers();
        for (const auto &[one, other] : {std::pair{6, 7}, std::pair{5, 8}, std::pair{1, 2},
                                         std::pair{4, 6}, std::pair{2, 7}}) {
            swap(one, other);
            expect(Found::Reordered, one);
            m_log->putBack();
        }
        // Moved behind all others: a gap where it was.
        m_log->sql(QStringLiteral("UPDATE audit SET seq = 9 WHERE seq = 5"));
        expect(Found::Reordered, 5);
    }

    void rowsThatAreGone()
    {
        m_log->dropTriggers();
        m_log->sql(QStringLiteral("DELETE FROM audit WHERE seq = 6"));
        expect(Found::Missing, 6);
        m_log->sql(QStringLiteral("UPDATE audit SET seq = seq - 1 WHERE seq > 6"));
        expect(Found::Edited, 6);
        m_log->putBack();
        m_log->sql(QStringLiteral("DELETE FROM audit"));
        expect(Found::Truncated, 1);
    }

    void aTailThatWasCut()
    {
        m_log->dropTriggers();
        m_log->sql(QStringLiteral("DELETE FROM audit WHERE seq > 6"));
        expect(Found::Truncated, 7);
        // The end made to fit, with the key that lies in the file.
        m_log->sql(QStringLiteral("UPDATE audit_state SET count = 6, "
                                  "head = (SELECT hash FROM audit WHERE seq = 6)"));
        expect(Found::Truncated, 7);
        // Going on from there with that key.
        QVERIFY(store::AuditRepository(m_log->file()).append({u"key.edit"_qs, u"key"_qs}));
        expect(Found::Edited, 7);
    }

    void theRecordOfTheEnd()
    {
        for (const char *change : {"count = 7", "head = randomblob(32)", "part = 'aud_own'",
                                   "key = randomblob(32)", "key = x''", "count = 9"}) {
            m_log->sql(QStringLiteral("UPDATE audit_state SET %1").arg(QLatin1String(change)));
            const AuditReport report = m_log->verify();
            QVERIFY2(!report.holds(), change);
            m_log->dropTriggers();
            m_log->putBack();
        }
        m_log->sql(QStringLiteral("DELETE FROM audit_state"));
        QVERIFY(!m_log->verify().holds());
        // Work goes on, and what happened stays to be seen.
        const IssuedKey shown =
            m_log->key(await(m_log->context->projects().list()).value().constFirst().id,
                       QStringLiteral("Later"), false);
        QVERIFY(!shown.key.id.isEmpty());
        QVERIFY(!m_log->verify().holds());
    }

    void anOldCopyPutBack()
    {
        const Project project = await(m_log->context->projects().list()).value().constFirst();
        for (int more = 0; more < 4; ++more)
            QVERIFY(await(m_log->context->projects().setArchived(project.id, more % 2 == 0)));
        QVERIFY(m_log->verify().holds()); // seen: 12
        m_log->dropTriggers();
        m_log->putBack();
        expect(Found::RolledBack, 9);
        // The copy's key makes entries that fit; those that were seen are not among them.
        for (int more = 0; more < 9; ++more)
            QVERIFY(store::AuditRepository(m_log->file()).append({u"key.edit"_qs, u"key"_qs}));
        expect(Found::RolledBack, 12);
        // And a start does not take it as seen.
        m_log->restart();
        m_log->openFile();
        expect(Found::RolledBack, 12);
    }

    void aLogFromBeforeItHadAKey()
    {
        m_log->dropTriggers();
        m_log->sql(QStringLiteral("DELETE FROM audit WHERE seq > 3"));
        m_log->sql(QStringLiteral("UPDATE audit_state SET count = 3, part = '', key = x'', "
                                  "head = (SELECT hash FROM audit WHERE seq = 3)"));
        expect(Found::RolledBack, 4);
        // Nothing new is begun on it, and the key of the true one is still there.
        const QStringList before = m_log->accounts();
        const auto item = m_log->keychain->items.value(m_log->account());
        const Project project = await(m_log->context->projects().list()).value().constFirst();
        const IssuedKey issued = m_log->key(project.id, QStringLiteral("Next"));
        QVERIFY(!m_log->actions().contains(QStringLiteral("audit.key")));
        QVERIFY(m_log->keychain->items.value(m_log->account()) == item);
        m_log->putBack();
    }

    void keysOfThePastAreNowhere()
    {
        const auto text = m_log->keychain->items.value(m_log->account());
        QVERIFY(text);
        const AuditItem item = AuditItem::read(*text).value();
        QCOMPARE(item.parts.size(), 1);
        const QString path = m_log->context->home().storePath();
        m_log->context.reset();
        m_log->sql(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        store::AuditKey key(item.parts.constFirst().key);
        for (int place = 4; place <= 8; ++place) {
            QVERIFY2(!bytes.contains(key.secret().reveal().toByteArray()),
                     qPrintable(QString::number(place)));
            key = key.next();
        }
        QVERIFY(bytes.contains(key.secret().reveal().toByteArray())); // that of the next row
    }
};

QTEST_GUILESS_MAIN(TestAuditCheck)
#include "tst_services_auditcheck.moc"
