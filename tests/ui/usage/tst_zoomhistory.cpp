// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/zoomhistory.h>

#include <QtTest/QTest>

using namespace keywright;
using namespace keywright::ui;

class TestZoomHistory : public QObject
{
    Q_OBJECT

    static UsageView hours(int from, int until)
    {
        const auto at = [](int hour) { return Instant(std::chrono::hours(hour)); };
        return {UsageRange::Day, std::pair(at(from), at(until))};
    }

private Q_SLOTS:
    void backAndForward()
    {
        ZoomHistory history;
        QVERIFY(!history.canGoBack() && !history.canGoForward());
        history.visit({UsageRange::Week, {}});
        history.visit(hours(1, 5));
        history.visit(hours(2, 3));
        QCOMPARE(history.goBack(), hours(1, 5));
        QCOMPARE(history.goBack(), (UsageView{UsageRange::Week, {}}));
        QCOMPARE(history.goForward(), hours(1, 5));
        QVERIFY(history.canGoForward());
    }

    void goingElsewhereForgetsWhatWasAhead()
    {
        ZoomHistory history;
        history.visit(hours(1, 5));
        history.visit(hours(2, 3));
        QCOMPARE(history.goBack(), hours(1, 5));
        history.visit(hours(4, 5));
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.goBack(), hours(1, 5));
    }

    void theSameAgainIsNoStep()
    {
        ZoomHistory history;
        history.visit(hours(1, 5));
        history.visit(hours(1, 5));
        QCOMPARE(history.goBack(), UsageView());
        QVERIFY(!history.canGoBack());
    }

    void itDoesNotGrowForEver()
    {
        ZoomHistory history;
        for (int hour = 0; hour < 1000; ++hour)
            history.visit(hours(hour, hour + 1));
        int steps = 0;
        for (; history.canGoBack(); ++steps)
            history.goBack();
        QCOMPARE(steps, ZoomHistory::most - 1);
    }
};

QTEST_GUILESS_MAIN(TestZoomHistory)
#include "tst_zoomhistory.moc"
