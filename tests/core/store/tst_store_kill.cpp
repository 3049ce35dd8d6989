// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/store/database.h>
#include <core/store/keyrepository.h>
#include <core/store/migrator.h>
#include <core/store/projectrepository.h>

#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace keywright;
using namespace keywright::store;

/// What was acknowledged survives a kill at any moment, and nothing is there by half.
class TestKill : public QObject
{
    Q_OBJECT

    // Runs the writer until it has acknowledged `wanted`, then kills it; the numbers that it
    // acknowledged.
    static QList<int> writeAndKill(const QString &path, int start, int wanted)
    {
        QProcess writer;
        writer.start(QStringLiteral(STORE_WRITER), {path, QString::number(start)});
        QByteArray output;
        while (output.count('\n') < wanted && writer.waitForReadyRead(30000))
            output += writer.readAllStandardOutput();
        writer.kill();
        writer.waitForFinished();
        output += writer.readAllStandardOutput();
        QList<int> acknowledged;
        const QList<QByteArray> lines = output.split('\n');
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) // the last one may be cut off
            acknowledged << lines.at(i).toInt();
        if (writer.exitStatus() != QProcess::CrashExit)
            qWarning("the writer ended by itself: %s", writer.readAllStandardError().constData());
        return acknowledged;
    }

    static void verifyFile(const QString &path, const QList<int> &acknowledged)
    {
        auto database = Database::open(path);
        QVERIFY(database);
        QVERIFY(Migrator::fromFolder(QStringLiteral(":/sql"))->migrate(**database));
        QCOMPARE(*(*database)->integer(QStringLiteral("SELECT count(*) FROM pragma_integrity_check "
                                                      "WHERE integrity_check <> 'ok'")),
                 0);
        ProjectRepository projects(**database);
        KeyRepository keys(**database);
        for (const int number : acknowledged) {
            const auto project = projects.findByName(QString::number(number));
            QVERIFY2(project && *project, qPrintable(QStringLiteral("%1 is lost").arg(number)));
            QCOMPARE(keys.list((*project)->id)->size(), 1);
        }
        QCOMPARE(*(*database)->integer(QStringLiteral("SELECT count(*) FROM project")),
                 *(*database)->integer(QStringLiteral("SELECT count(*) FROM key_version")));
    }

private Q_SLOTS:
    void losesNothingThatWasAcknowledged()
    {
        const int kills = qEnvironmentVariableIsSet("KEYWRIGHT_KILLS")
                              ? qEnvironmentVariableIntValue("KEYWRIGHT_KILLS")
                              : 5;
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("keywright.sqlite"));
        QList<int> acknowledged;
        for (int kill = 0; kill < kills; ++kill) {
            const int wanted = int(QRandomGenerator::global()->bounded(1, 60));
            const int start = (kill + 1) * 1000000;
            const QList<int> now = writeAndKill(path, start, wanted);
            QVERIFY2(now.size() >= wanted, qPrintable(QStringLiteral("only %1").arg(now.size())));
            acknowledged += now;
            verifyFile(path, acknowledged);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d kills, %d acknowledged transactions, none lost", kills, int(acknowledged.size()));
    }

    void survivesAKillWhileItIsMade()
    {
        for (int kill = 0; kill < 3; ++kill) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("keywright.sqlite"));
            QProcess writer;
            writer.start(QStringLiteral(STORE_WRITER), {path, QStringLiteral("1")});
            QVERIFY(writer.waitForStarted());
            // As soon as the file is there: somewhere in its being laid out.
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 30000);
            writer.kill();
            writer.waitForFinished();
            verifyFile(path, {});
        }
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_store_kill.moc"
