// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/store/database.h>
#include <core/store/migrator.h>

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace keywright;
using namespace keywright::store;

class TestMigrator : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    void writeMigration(const char *name, const char *text)
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    Migrator migrator() { return *Migrator::fromFolder(m_folder->path()); }
    std::unique_ptr<Database> open() { return std::move(*Database::open(path())); }
    QString path() const { return m_folder->filePath(QStringLiteral("x.sqlite")); }
    static qint64 version(Database &database)
    {
        return *database.integer(QStringLiteral("PRAGMA user_version"));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        writeMigration("0001_first.sql",
                       "-- says what\nCREATE TABLE a (n INTEGER) -- here; too\n;\n-- ;;\n"
                       "INSERT INTO a VALUES (1)\n");
    }

    void splitsAtSeparatorLines()
    {
        QCOMPARE(splitStatements(
                     QStringLiteral("-- comment\nA;\n  -- ;;  \n\n-- ;;\nB\n  C -- x\n-- ;;\n")),
                 (QStringList{QStringLiteral("A;"), QStringLiteral("B\n  C -- x")}));
        QCOMPARE(splitStatements(QStringLiteral("-- nothing\n")), QStringList());
    }

    void laysOutAFreshFile()
    {
        auto database = open();
        QVERIFY(migrator().migrate(*database));
        QCOMPARE(version(*database), 1);
        QCOMPARE(*database->integer(QStringLiteral("SELECT n FROM a")), 1);
        QVERIFY(migrator().migrate(*database)); // nothing to do
        QCOMPARE(*database->integer(QStringLiteral("SELECT count(*) FROM a")), 1);
        QVERIFY(!QFile::exists(path() + QStringLiteral(".version-0")));
    }

    void migratesAnOlderFileAndKeepsACopy()
    {
        auto database = open();
        QVERIFY(migrator().migrate(*database));
        writeMigration("0002_second.sql",
                       "ALTER TABLE a ADD COLUMN m INTEGER\n-- ;;\nUPDATE a SET m = 2");
        QVERIFY(migrator().migrate(*database));
        QCOMPARE(version(*database), 2);
        QCOMPARE(*database->integer(QStringLiteral("SELECT m FROM a")), 2);
        const QString copy = path() + QStringLiteral(".version-1");
        QVERIFY(!(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther)));
        auto old = *Database::open(copy);
        QCOMPARE(version(*old), 1);
        QCOMPARE(*old->integer(QStringLiteral("SELECT n FROM a")), 1);
        QVERIFY(!old->integer(QStringLiteral("SELECT m FROM a")));
    }

    void refusesANewerFile()
    {
        auto database = open();
        QVERIFY(database->exec(QStringLiteral("PRAGMA user_version=7")));
        const auto migrated = migrator().migrate(*database);
        QVERIFY(!migrated);
        QCOMPARE(migrated.error().code, ErrorCode::StoreNewer);
        QCOMPARE(migrated.error().subject, path());
        QCOMPARE(migrated.error().detail, QStringLiteral("7"));
        QVERIFY(!database->integer(QStringLiteral("SELECT n FROM a")));
    }

    void failureInTheMiddleLeavesTheFileAsItWas()
    {
        {
            auto database = open();
            QVERIFY(migrator().migrate(*database));
            writeMigration("0002_second.sql",
                           "CREATE TABLE b (n INTEGER)\n-- ;;\nINSERT INTO nowhere VALUES (1)");
            QVERIFY(!migrator().migrate(*database));
        }
        auto database = open();
        QCOMPARE(version(*database), 1);
        QVERIFY(!database->exec(QStringLiteral("SELECT * FROM b")));
        writeMigration("0002_second.sql", "CREATE TABLE b (n INTEGER)");
        QVERIFY(migrator().migrate(*database));
        QCOMPARE(version(*database), 2);
    }

    void numbersHaveNoGaps()
    {
        writeMigration("0003_third.sql", "CREATE TABLE c (n INTEGER)");
        QVERIFY(!Migrator::fromFolder(m_folder->path()));
        QVERIFY(!Migrator::fromFolder(QStringLiteral(":/nowhere")));
    }

    void ownMigrationsAreEmbedded()
    {
        auto database = open();
        const auto own = Migrator::fromFolder(QStringLiteral(":/sql"));
        QVERIFY(own);
        QVERIFY(own->migrate(*database));
        QCOMPARE(version(*database), own->newest());
        QCOMPARE(*database->integer(QStringLiteral("SELECT count(*) FROM key")), 0);
    }
};

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_store_migrator.moc"
