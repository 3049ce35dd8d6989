// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QElapsedTimer>
#include <QtTest/QtTest>

#include <app/console/watchedapplication.h>

namespace keywright {

using namespace std::chrono_literals;

/// What holds the window up is told, and nothing else is.
class TestStalls : public QObject
{
    Q_OBJECT

    /// Keeps the thread for that long, in the handling of an event of its own.
    static void hold(std::chrono::milliseconds time)
    {
        bool done = false;
        QMetaObject::invokeMethod(
            qApp,
            [&] {
                QElapsedTimer timer;
                timer.start();
                while (std::chrono::milliseconds(timer.elapsed()) <= time) {
                }
                done = true;
            },
            Qt::QueuedConnection);
        QTRY_VERIFY(done);
    }
    static WatchedApplication &application() { return *static_cast<WatchedApplication *>(qApp); }

private Q_SLOTS:
    void nothingIsWatchedUnlessAskedFor()
    {
        hold(3ms);
        QCOMPARE(application().longest().count(), 0);
        QCOMPARE(application().stalls(), 0);
    }

    void whatTakesLongerIsTold()
    {
        application().reportStalls(1h);
        hold(3ms);
        QVERIFY(application().longest() >= 3ms);
        QCOMPARE(application().stalls(), 0);
        application().reportStalls(1ms);
        hold(3ms);
        QVERIFY(application().stalls() >= 1);
    }

    void waitingInALoopOfItsOwnIsNone()
    {
        constexpr auto wait = 400ms;
        application().reportStalls(wait);
        const int before = application().stalls();
        bool done = false;
        QMetaObject::invokeMethod(
            qApp,
            [&done, wait] {
                QEventLoop loop;
                QTimer::singleShot(wait, &loop, &QEventLoop::quit);
                loop.exec();
                done = true;
            },
            Qt::QueuedConnection);
        QTRY_VERIFY(done);
        QCOMPARE(application().stalls(), before);
        QVERIFY(application().longest() < wait);
        application().reportStalls(1ms);
        hold(3ms); // afterwards it is watched as before
        QVERIFY(application().stalls() > before);
    }
};

} // namespace keywright

int main(int argc, char **argv)
{
    keywright::WatchedApplication application(argc, argv);
    keywright::TestStalls test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_stalls.moc"
