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

private Q_SLOTS:
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
