// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/support/desktopnotifier.h>

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

using namespace keywright::ui;

/// A desktop's notification service, on the test's own bus.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Note
    {
        uint id, replaces;
        QString title, text;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Note> notes;

    FakeDesktop()
        : m_bus(
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop")))
    {
    }
    ~FakeDesktop() override
    {
        leave();
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    }
    bool come()
    {
        return m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                    QDBusConnection::ExportAllSlots)
               && m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    void leave()
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
        m_bus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
    }
    void say(const char *signal, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createSignal(
            QStringLiteral("/org/freedesktop/Notifications"),
            QStringLiteral("org.freedesktop.Notifications"), QLatin1String(signal));
        message.setArguments(arguments);
        QVERIFY(m_bus.send(message));
    }

public Q_SLOTS:
    uint Notify(const QString &, uint replaces, const QString &, const QString &title,
                const QString &text, const QStringList &actions, const QVariantMap &hints, int)
    {
        const uint id = replaces > 0 ? replaces : uint(notes.size()) + 1;
        notes << Note{id, replaces, title, text, actions, hints};
        return id;
    }

private:
    QDBusConnection m_bus;
};

class DesktopNotifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickOpensThePlace()
    {
        FakeDesktop desktop;
        QVERIFY(desktop.come());
        DesktopNotifier notifier;
        QSignalSpy shown(&notifier, &DesktopNotifier::shown);
        int opened = 0;
        notifier.show({QStringLiteral("spike"), QStringLiteral("Many calls are denied"),
                       QStringLiteral("30 <b>calls</b>"), true, [&opened] { ++opened; }});
        QVERIFY(shown.wait());
        QCOMPARE(desktop.notes.size(), 1);
        QCOMPARE(desktop.notes.constFirst().title, QStringLiteral("Many calls are denied"));
        QCOMPARE(desktop.notes.constFirst().text, QStringLiteral("30 &lt;b&gt;calls&lt;/b&gt;"));
        QCOMPARE(desktop.notes.constFirst().actions.value(0), QStringLiteral("default"));
        QCOMPARE(desktop.notes.constFirst().hints.value(QStringLiteral("urgency")).toInt(), 2);
        desktop.say("ActionInvoked", {77U, QStringLiteral("default")}); // of somebody else
        desktop.say("ActionInvoked", {1U, QStringLiteral("default")});
        QTRY_COMPARE(opened, 1);
    }

    void theSameTopicIsOneNotice()
    {
        FakeDesktop desktop;
        QVERIFY(desktop.come());
        DesktopNotifier notifier;
        QSignalSpy shown(&notifier, &DesktopNotifier::shown);
        const auto show = [&](const char *topic) {
            const auto before = shown.count();
            notifier.show({QLatin1String(topic), QStringLiteral("Title"), QStringLiteral("Text")});
            return QTest::qWaitFor([&] { return shown.count() > before; });
        };
        QVERIFY(show("one"));
        QVERIFY(show("one"));
        QVERIFY(show("other"));
        QCOMPARE(desktop.notes.at(0).replaces, 0U);
        QCOMPARE(desktop.notes.at(1).replaces, 1U);
        QCOMPARE(desktop.notes.at(2).replaces, 0U);
        QVERIFY(desktop.notes.at(0).actions.isEmpty()); // there is nothing to be opened
        // Once it is closed, the next one is a new one.
        QSignalSpy closed(&notifier, &DesktopNotifier::closed);
        desktop.say("NotificationClosed", {1U, 2U});
        QVERIFY(closed.wait());
        QVERIFY(show("one"));
        QCOMPARE(desktop.notes.constLast().replaces, 0U);
    }

    void withoutADesktopNothingHappens()
    {
        DesktopNotifier notifier;
        QSignalSpy failed(&notifier, &DesktopNotifier::failed);
        notifier.show({QStringLiteral("spike"), QStringLiteral("Title"), QStringLiteral("Text")});
        QVERIFY(failed.wait());
        QCOMPARE(failed.constFirst().constFirst().toString(), QStringLiteral("spike"));
    }
};

QTEST_MAIN(DesktopNotifierTest)
#include "tst_desktop_notifier.moc"
