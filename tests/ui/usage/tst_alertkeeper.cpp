// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pageharness.h"

#include <core/services/alertservice.h>
#include <core/usage/recorder.h>
#include <ui/pages/usage/alertkeeper.h>

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtTest/QSignalSpy>

using namespace keywright;
using namespace keywright::ui;

/// A desktop that keeps what it is told.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList titles, texts;

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text,
                const QStringList &, const QVariantMap &, int)
    {
        titles << title;
        texts << text;
        return uint(titles.size());
    }
};

/// From what the gateway records to what the desktop shows, and from a click to the requests.
class TestAlertKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSpikeIsToldAndOpened()
    {
        QDBusConnection bus =
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop"));
        Desktop desktop;
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &desktop,
                                   QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
        PageHarness harness;
        QVERIFY(harness.start());
        QString page;
        QVariantMap arguments;
        QSignalSpy posted(&harness.notifier, &Notifier::posted);
        QSignalSpy watching(&harness.core.alerts(), &AlertService::watching);
        AlertKeeper keeper(harness.context, nullptr,
                           [&](const QString &name, const QVariantMap &with) {
                               page = name;
                               arguments = with;
                           });
        QVERIFY(watching.wait());
        RecorderSettings settings;
        settings.path = harness.core.home().usagePath();
        UsageRecorder recorder(settings);
        ActivityEntry denial;
        denial.time = harness.core.clock().now();
        denial.project = harness.project.id;
        denial.outcome = Outcome::Denied;
        denial.reason = u"API_KEY_INVALID"_qs;
        denial.repeats = 25;
        recorder.record({denial});
        QVERIFY(await(recorder.flush()));
        QTRY_COMPARE_WITH_TIMEOUT(desktop.titles, QStringList{u"Many calls are denied"_qs}, 20000);
        QVERIFY2(desktop.texts.constFirst().contains(u"25 calls were denied in a minute"),
                 qPrintable(desktop.texts.constFirst()));
        // In the window as well.
        QCOMPARE(posted.count(), 1);
        const auto notice = posted.constFirst().constFirst().value<Notice>();
        QCOMPARE(notice.text, u"Many calls are denied"_qs);
        QDBusMessage click = QDBusMessage::createSignal(
            QStringLiteral("/org/freedesktop/Notifications"),
            QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("ActionInvoked"));
        click.setArguments({1U, QStringLiteral("default")});
        // The answer that tells the notice's number may still be under way.
        QTRY_VERIFY((bus.send(click), page == u"activity"));
        QCOMPARE(arguments.value(u"project"_qs).toString(), harness.project.id.text());
        QVERIFY(arguments.value(u"denied"_qs).toBool());
        QVERIFY(fromRfc3339(arguments.value(u"since"_qs).toString()));
        notice.action();
        QCOMPARE(page, u"activity"_qs);
    }
};

QTEST_MAIN(TestAlertKeeper)
#include "tst_alertkeeper.moc"
