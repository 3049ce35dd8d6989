// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

/// What the store answers in sessions of every kind; each row is a session and a process of its
/// own.
class KeychainStatesTest : public QObject
{
    Q_OBJECT

private:
    static QString fourTimes(const char *word)
    {
        return (QString::fromLatin1(word) + u' ').repeated(4).trimmed();
    }

private Q_SLOTS:
    void everySessionIsAnswered_data()
    {
        QTest::addColumn<QStringList>("session");
        QTest::addColumn<QStringList>("environment");
        QTest::addColumn<QString>("answers");
        const QString session = QStringLiteral(KEYRING_SESSION);
        QTest::newRow("unlocked") << QStringList{session} << QStringList{}
                                  << QStringLiteral("unlocked ok ok ok ok");
        QTest::newRow("locked") << QStringList{session, QStringLiteral("--locked")} << QStringList{}
                                << QStringLiteral("locked ") + fourTimes("KeychainLocked");
        QTest::newRow("no collection")
            << QStringList{session, QStringLiteral("--no-collection")} << QStringList{}
            << QStringLiteral("no-collection ") + fourTimes("KeychainUnavailable");
        QTest::newRow("no service")
            << QStringList{session, QStringLiteral("--no-keyring")} << QStringList{}
            << QStringLiteral("no-service ") + fourTimes("KeychainUnavailable");
        QTest::newRow("no bus") << QStringList{} << QStringList{}
                                << QStringLiteral("no-bus ") + fourTimes("KeychainUnavailable");
        QTest::newRow("dead bus") << QStringList{}
                                  << QStringList{QStringLiteral(
                                         "DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent/bus")}
                                  << QStringLiteral("no-bus ") + fourTimes("KeychainUnavailable");
        // Without GLib's event loop QtKeychain's jobs never come back.
        QTest::newRow("jobs never return")
            << QStringList{session} << QStringList{QStringLiteral("QT_NO_GLIB=1")}
            << QStringLiteral("unlocked ") + fourTimes("KeychainTimeout");
    }

    void everySessionIsAnswered()
    {
        QFETCH(QStringList, session);
        QFETCH(QStringList, environment);
        QFETCH(QString, answers);
        const QTemporaryDir folder;
        QVERIFY(folder.isValid());
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY"})
            variables.remove(QString::fromLatin1(name));
        variables.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder.path());
        variables.insert(QStringLiteral("HOME"), folder.path());
        for (const QString &assignment : environment)
            variables.insert(assignment.section(u'=', 0, 0), assignment.section(u'=', 1));

        QStringList command = session + QStringList{QStringLiteral(KEYCHAIN_ANSWERS)};
        QProcess process;
        process.setProcessEnvironment(variables);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(command.takeFirst(), command);
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(QString::fromLatin1(process.readAllStandardOutput()).simplified(), answers);
    }
};

QTEST_GUILESS_MAIN(KeychainStatesTest)
#include "tst_keychainstates.moc"
