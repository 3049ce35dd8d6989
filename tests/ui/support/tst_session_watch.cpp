// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/support/sessionwatch.h>

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

using namespace keywright::ui;

/// What a desktop says on its own bus when the screen is locked, said by this test in its place.
class SessionWatchTest : public QObject
{
    Q_OBJECT

    static void say(const char *interfaceName, bool active)
    {
        QDBusMessage signal = QDBusMessage::createSignal(
            QStringLiteral("/org/freedesktop/ScreenSaver"), QLatin1String(interfaceName),
            QStringLiteral("ActiveChanged"));
        signal << active;
        QVERIFY(QDBusConnection::sessionBus().send(signal));
    }

    /// What logind says, from its own name on what stands in for the system's bus.
    static void sayAsLogind(const QString &path, const char *interfaceName, const char *member,
                            const QVariantList &arguments)
    {
        QDBusConnection logind =
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("logind"));
        logind.registerService(QStringLiteral("org.freedesktop.login1"));
        QDBusMessage signal =
            QDBusMessage::createSignal(path, QLatin1String(interfaceName), QLatin1String(member));
        signal.setArguments(arguments);
        QVERIFY(logind.send(signal));
    }

private Q_SLOTS:
    void initTestCase()
    {
        // One bus is both; asked for before anybody connects to the system's.
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
        qunsetenv("XDG_SESSION_ID");
    }

    void theMachineSleeps()
    {
        SessionWatch watch;
        QSignalSpy left(&watch, &SessionWatch::left);
        const auto say = [](bool begins) {
            sayAsLogind(QStringLiteral("/org/freedesktop/login1"), "org.freedesktop.login1.Manager",
                        "PrepareForSleep", {begins});
        };
        QTRY_VERIFY((say(true), left.count() > 0));
        const auto before = left.count();
        say(false); // awake again: nobody has left
        say(true);
        QTRY_VERIFY(left.count() > before);
    }

    void theSessionIsLocked()
    {
        SessionWatch watch;
        QSignalSpy left(&watch, &SessionWatch::left);
        QTRY_VERIFY((sayAsLogind(QStringLiteral("/org/freedesktop/login1/session/_32"),
                                 "org.freedesktop.login1.Session", "Lock", {}),
                     left.count() > 0));
    }

    void theScreenIsLocked_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("freedesktop") << QByteArray("org.freedesktop.ScreenSaver");
        QTest::newRow("gnome") << QByteArray("org.gnome.ScreenSaver");
    }
    void theScreenIsLocked()
    {
        QFETCH(const QByteArray, name);
        QVERIFY(QDBusConnection::sessionBus().isConnected());
        SessionWatch watch;
        QSignalSpy left(&watch, &SessionWatch::left);
        // It listens as soon as the event loop turns; said again until it is heard.
        QTRY_VERIFY((say(name.constData(), true), left.count() > 0));
        const auto before = left.count();
        say(name.constData(), false); // unlocked again: nobody has left
        say(name.constData(), true);
        QTRY_VERIFY(left.count() > before);
    }
};

QTEST_GUILESS_MAIN(SessionWatchTest)
#include "tst_session_watch.moc"
