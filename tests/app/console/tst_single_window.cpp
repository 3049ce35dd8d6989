// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QDateTime>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

/// One window for each home.
class TestSingleWindow : public QObject
{
    Q_OBJECT

    static void start(QProcess &process, const QString &home, const QStringList &more = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("KEYWRIGHT_BIN") + QStringLiteral("/keywright"),
                      QStringList{QStringLiteral("--home"), home} + more);
    }
    static void end(QProcess &process)
    {
        process.terminate();
        if (!process.waitForFinished(10'000))
            process.kill();
        process.waitForFinished();
    }
    static QString socketOf(const QTemporaryDir &home)
    {
        return home.filePath(QStringLiteral("window.socket"));
    }

private Q_SLOTS:
    void aSecondStartHandsOver()
    {
        const QTemporaryDir home, other;
        QProcess first, second, elsewhere;
        start(first, home.path());
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(socketOf(home)), 60'000);
        start(second, home.path(), {QStringLiteral("--page"), QStringLiteral("gateway")});
        QVERIFY(second.waitForFinished(60'000));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(second.readAllStandardOutput().contains("brought forward"));
        QCOMPARE(first.state(), QProcess::Running);

        start(elsewhere, other.path());
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(socketOf(other)), 60'000);
        QCOMPARE(elsewhere.state(), QProcess::Running);
        end(elsewhere);

        // What a crash leaves behind does not keep the next one from opening.
        first.kill();
        QVERIFY(first.waitForFinished());
        QVERIFY(QFileInfo::exists(socketOf(home)));
        const QDateTime left = QFileInfo(socketOf(home)).lastModified();
        QProcess third, fourth;
        start(third, home.path());
        const auto isNew = [&] {
            const QFileInfo socket(socketOf(home));
            return socket.exists() && socket.lastModified() != left;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isNew(), 60'000);
        start(fourth, home.path());
        QVERIFY(fourth.waitForFinished(60'000));
        QVERIFY(fourth.readAllStandardOutput().contains("brought forward"));
        end(third);
    }
};

QTEST_GUILESS_MAIN(TestSingleWindow)
#include "tst_single_window.moc"
