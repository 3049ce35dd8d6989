// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/store/database.h>
#include <core/store/statement.h>
#include <core/store/transaction.h>

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace keywright;
using namespace keywright::store;
using namespace std::chrono_literals;

class TestDatabase : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Database> m_database;

    qint64 rows() { return *m_database->integer(QStringLiteral("SELECT count(*) FROM t")); }

private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())
                                   + QStringLiteral(".sqlite"));
        m_database = std::move(*Database::open(m_path, {200ms, false}));
        QVERIFY(m_database->exec(
            QStringLiteral("CREATE TABLE t (n INTEGER, s TEXT, b BLOB, d INTEGER) STRICT")));
    }
    void cleanup() { m_database.reset(); }

    void isSetUpAsDecided()
    {
        auto journal = m_database->statement(QStringLiteral("PRAGMA journal_mode"));
        QVERIFY(journal.run());
        QVERIFY(journal.next());
        QCOMPARE(journal.text(0), QStringLiteral("wal"));
        const auto value = [this](const char *pragma) {
            return *m_database->integer(QLatin1String("PRAGMA ") + QLatin1String(pragma));
        };
        QCOMPARE(value("synchronous"), 2); // FULL
        QCOMPARE(value("foreign_keys"), 1);
        QCOMPARE(value("secure_delete"), 1);
        QCOMPARE(value("trusted_schema"), 0);
    }

    void filesAreTheOwnersAlone()
    {
        for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
            const QFileInfo info(m_path + suffix);
            QVERIFY2(info.exists(), qPrintable(info.filePath()));
            QVERIFY(
                !(info.permissions()
                  & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
        }
    }

    void bindsByNameAndReadsBack()
    {
        auto insert = m_database->statement(
            QStringLiteral("INSERT INTO t (n, s, b, d) VALUES (:n, :s, :b, :d)"));
        insert.bind(":n", qint64(1) << 62).bind(":s", QString()).bind(":b", QByteArray("a\0b", 3));
        insert.bind(":d", std::optional<Instant>());
        QVERIFY(insert.run());
        auto select = m_database->statement(QStringLiteral("SELECT n, s, b, d FROM t"));
        QVERIFY(select.run());
        QVERIFY(select.next());
        QCOMPARE(select.integer(0), qint64(1) << 62);
        QVERIFY(!select.isNull(1)); // empty text, not NULL
        QCOMPARE(select.text(1), QString());
        QCOMPARE(select.bytes(2), QByteArray("a\0b", 3));
        QVERIFY(!select.optionalInstant(3));
        QVERIFY(!select.next());
        QVERIFY(select.finished());
    }

    void transactionsRollBackUnlessCommitted()
    {
        {
            auto transaction = Transaction::begin(*m_database);
            QVERIFY(transaction);
            QVERIFY(m_database->exec(QStringLiteral("INSERT INTO t (n) VALUES (1)")));
        }
        QCOMPARE(rows(), 0);
        {
            auto transaction = Transaction::begin(*m_database);
            QVERIFY(m_database->exec(QStringLiteral("INSERT INTO t (n) VALUES (1)")));
            QVERIFY(transaction->commit());
        }
        QCOMPARE(rows(), 1);
    }

    void anotherWriterIsBusy()
    {
        auto other = *Database::open(m_path, {50ms, false});
        auto transaction = Transaction::begin(*m_database);
        QVERIFY(transaction);
        const auto second = Transaction::begin(*other);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::StoreBusy);
        QVERIFY(transaction->commit());
        QVERIFY(Transaction::begin(*other));
    }

    void readersSeeOneView()
    {
        auto reader = *Database::open(m_path, {200ms, true});
        const QString count = QStringLiteral("SELECT count(*) FROM t");
        {
            auto view = Transaction::begin(*reader, Transaction::Mode::Read);
            QCOMPARE(*reader->integer(count), 0);
            QVERIFY(m_database->exec(QStringLiteral("INSERT INTO t (n) VALUES (1)")));
            QCOMPARE(*reader->integer(count), 0);
        }
        QCOMPARE(*reader->integer(count), 1);
        QVERIFY(!reader->exec(QStringLiteral("INSERT INTO t (n) VALUES (1)")));
    }

    void saysWhatFailed()
    {
        const auto bad = m_database->exec(QStringLiteral("SELECT nonsense FROM nowhere"));
        QVERIFY(!bad);
        QCOMPARE(bad.error().code, ErrorCode::StoreFailed);
        QVERIFY(bad.error().detail.contains(QStringLiteral("nowhere")));
        QVERIFY(!m_database->statement(QStringLiteral("INSERT INTO nowhere VALUES (:x)")).run());
        QVERIFY(!m_database->integer(QStringLiteral("SELECT n FROM t"))); // no row
    }

    void refusesWhatIsNoDatabase()
    {
        const QString path = m_folder.filePath(QStringLiteral("text"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        const auto opened = Database::open(path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StoreUnavailable);
        QCOMPARE(Database::open(m_folder.path()).error().code, ErrorCode::StoreUnavailable);
        QCOMPARE(Database::open(m_folder.filePath(QStringLiteral("none/x"))).error().code,
                 ErrorCode::StoreUnavailable);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_store_database.moc"
