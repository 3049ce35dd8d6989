// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/services/vaultservice.h>
#include <ui/shell/mainwindow.h>
#include <ui/shell/tray.h>

#include <QtTest/QtTest>
#include <QtWidgets/QMenu>

#include <tests/ui/support/windowparts.h>

namespace keywright::ui {

/// The icon itself is the desktop's; what it says and offers is looked at here.
class TestTray : public QObject
{
    Q_OBJECT

    static QSettings &settingsOf(const WindowParts &parts)
    {
        static std::unique_ptr<QSettings> settings;
        settings = std::make_unique<QSettings>(parts.home.context->home().settingsPath(),
                                               QSettings::IniFormat);
        return *settings;
    }

private Q_SLOTS:
    void theStateIsToldInWords()
    {
        const TrayLook off = trayLook({});
        QCOMPARE(off.toolTip, u"Keywright\nThe gateway is stopped."_qs);
        QVERIFY(off.gatewayText.contains(u"tart the gateway"_qs));
        const TrayLook on = trayLook({true, {u"127.0.0.1:8787"_qs, u"[::1]:8787"_qs}, true, false});
        QCOMPARE(on.toolTip, u"Keywright\nThe gateway is running: 127.0.0.1:8787, [::1]:8787\n"
                             "The vault is locked."_qs);
        QVERIFY(on.gatewayText.contains(u"top the gateway"_qs));
        QVERIFY(trayLook({false, {}, true, true}).toolTip.endsWith(u"The vault is open."_qs));
        const QSize size(22, 22);
        QVERIFY(!on.icon.isNull());
        QVERIFY(on.icon.pixmap(size).toImage() != off.icon.pixmap(size).toImage());
    }

    void withoutATrayItSaysWhy()
    {
        WindowParts parts;
        QWidget window;
        QAction lock;
        Tray tray(parts.context, settingsOf(parts), &lock, &window, [] { return false; });
        QVERIFY(await(parts.home.context->ready()));
        QCoreApplication::processEvents();
        QVERIFY(!tray.actions().at(0)->isEnabled());
        QVERIFY(tray.actions().at(0)->toolTip().contains(u"no system tray"_qs));
        QVERIFY(!tray.actions().at(1)->isEnabled());
        QVERIFY(!tray.keepsRunning());
        QVERIFY(!tray.menu());
    }

    void itIsOffUnlessTurnedOnAndKept()
    {
        WindowParts parts;
        QWidget window;
        QAction lock;
        const auto available = [] { return true; };
        {
            Tray tray(parts.context, settingsOf(parts), &lock, &window, available);
            QAction *shown = tray.actions().at(0), *stays = tray.actions().at(1);
            QTRY_VERIFY(shown->isEnabled());
            QVERIFY(!shown->isChecked());
            QVERIFY(!stays->isEnabled());
            QVERIFY(!tray.menu());
            shown->trigger();
            QVERIFY(tray.menu());
            QVERIFY(stays->isEnabled());
            QVERIFY(!tray.keepsRunning());
            stays->trigger();
            QVERIFY(tray.keepsRunning());
            QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
        }
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
        Tray tray(parts.context, settingsOf(parts), &lock, &window, available);
        QTRY_VERIFY(tray.keepsRunning());
        tray.release();
        QVERIFY(!tray.keepsRunning());
        QVERIFY(!tray.menu());
    }

    void itsMenuShowsLocksAndQuits()
    {
        WindowParts parts;
        QWidget window;
        QAction lock;
        Tray tray(parts.context, settingsOf(parts), &lock, &window, [] { return true; });
        QTRY_VERIFY(tray.actions().at(0)->isEnabled());
        tray.actions().at(0)->trigger();
        QVERIFY(tray.menu());
        QList<QAction *> entries;
        for (QAction *action : tray.menu()->actions()) {
            if (!action->isSeparator())
                entries.append(action);
        }
        QCOMPARE(entries.size(), 4);
        QSignalSpy shows(&tray, &Tray::showRequested), quits(&tray, &Tray::quitRequested);
        QSignalSpy locks(&lock, &QAction::triggered);
        entries.at(0)->trigger();
        QCOMPARE(shows.count(), 1);
        QVERIFY(!entries.at(2)->isVisible()); // there is no vault
        QVERIFY(await(parts.home.context->vault().create(Secret(QByteArrayLiteral("a phrase")))));
        QTRY_VERIFY(entries.at(2)->isVisible() && entries.at(2)->isEnabled());
        entries.at(2)->trigger();
        QCOMPARE(locks.count(), 1);
        parts.home.context->vault().lock();
        QTRY_VERIFY(!entries.at(2)->isEnabled());
        entries.at(3)->trigger();
        QCOMPARE(quits.count(), 1);
    }

    void closingTheWindowEndsItUnlessWanted()
    {
        ServiceHome home;
        Theme theme;
        MainWindow window(*home.context, theme, {});
        window.show();
        QTRY_VERIFY(window.isReady());
        QVERIFY(window.close()); // offscreen there is no tray
    }
};

} // namespace keywright::ui

QTEST_MAIN(keywright::ui::TestTray)
#include "tst_tray.moc"
