// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/support/tone.h>
#include <ui/widgets/chart.h>

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolButton>

namespace keywright::ui {

namespace {

ChartData hours()
{
    ChartData data;
    data.bucketMilliseconds = 3'600'000;
    const QDateTime start(QDate(2026, 11, 22), QTime(0, 0));
    ChartSeries granted{
        u"granted"_qs, {}, [](const QPalette &p) { return toneFill(Tone::Granted, p); }};
    ChartSeries denied{
        u"denied"_qs, {}, [](const QPalette &p) { return toneFill(Tone::Denied, p); }, true};
    for (int hour = 0; hour < 24; ++hour) {
        data.times.append(start.addSecs(hour * 3600));
        granted.values.append(hour * 10);
        denied.values.append(hour == 5 ? qQNaN() : 1);
    }
    data.series = {granted, denied};
    data.unit = u"requests"_qs;
    return data;
}

} // namespace

class TestChart : public QObject
{
    Q_OBJECT

    static void show(Chart &chart)
    {
        chart.resize(800, 300);
        chart.setData(hours());
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QVERIFY(!chart.grab().isNull()); // its axes know where they are
    }
    static QWidget *surface(const Chart &chart)
    {
        for (QWidget *widget : chart.findChildren<QWidget *>()) {
            if (widget->inherits("QCustomPlot"))
                return widget;
        }
        return nullptr;
    }
    /// The middle of a bucket: the plot tells by its cursor.
    static QPoint placeOf(Chart &chart, int bucket)
    {
        QWidget *plot = surface(chart);
        int first = -1, last = -1;
        for (int x = 0; x < plot->width(); ++x) {
            QMouseEvent event(QEvent::MouseMove, QPointF(x, 40), plot->mapToGlobal(QPointF(x, 40)),
                              Qt::NoButton, Qt::NoButton, Qt::NoModifier);
            QApplication::sendEvent(plot, &event);
            if (chart.cursor() != bucket)
                continue;
            first = first < 0 ? x : first;
            last = x;
        }
        return {(first + last) / 2, plot->height() / 2};
    }
    static void drag(QWidget *plot, Qt::MouseButton button, Qt::KeyboardModifiers modifiers,
                     const QPoint &from, const QPoint &to)
    {
        QTest::mousePress(plot, button, modifiers, from);
        const QPoint half = (from + to) / 2;
        for (const QPoint &place : {half, to}) {
            QMouseEvent event(QEvent::MouseMove, place, plot->mapToGlobal(QPointF(place)),
                              Qt::NoButton, button, modifiers);
            QApplication::sendEvent(plot, &event);
        }
        QTest::mouseRelease(plot, button, modifiers, to);
    }

private Q_SLOTS:
    void tellsItselfInWords()
    {
        Chart chart(Chart::Kind::StackedBars, u"Requests"_qs);
        QVERIFY(!chart.summary().isEmpty());
        chart.setData(hours());
        QVERIFY(chart.summary().contains(u"2,760"));
        QCOMPARE(chart.accessibleDescription(), chart.summary());
    }

    void hasATwinTable()
    {
        Chart chart(Chart::Kind::Lines, u"Latency"_qs);
        QAbstractItemModelTester tester(chart.tableModel(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        chart.setData(hours());
        QCOMPARE(chart.tableModel()->rowCount(), 24);
        QCOMPARE(chart.tableModel()->columnCount(), 3);
        QCOMPARE(chart.tableModel()->index(3, 1).data().toString(), u"30"_qs);
        QCOMPARE(chart.tableModel()->index(5, 2).data().toString(), QString(QChar(0x2013)));
        chart.setShownAsTable(true);
        QVERIFY(chart.isShownAsTable());
    }

    void isReadWithTheKeyboard()
    {
        Chart chart(Chart::Kind::StackedBars, u"Requests"_qs);
        chart.setData(hours());
        QSignalSpy moved(&chart, &Chart::cursorChanged);
        QSignalSpy opened(&chart, &Chart::bucketActivated);
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.cursor(), 1);
        QVERIFY(chart.accessibleDescription().contains(u"10"));
        QTest::keyClick(&chart, Qt::Key_End);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.cursor(), 23);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(opened.at(0).at(0).toInt(), 23);
        QCOMPARE(moved.count(), 3);
        chart.setData({});
        QCOMPARE(chart.cursor(), -1);
    }

    void aClickOpensWhatStandsThere()
    {
        Chart chart(Chart::Kind::StackedBars, u"Requests"_qs);
        show(chart);
        QSignalSpy opened(&chart, &Chart::bucketActivated);
        QSignalSpy reset(&chart, &Chart::resetRequested);
        QWidget *plot = surface(chart);
        QTest::mouseClick(plot, Qt::LeftButton, {}, placeOf(chart, 9));
        QCOMPARE(opened.count(), 0); // it might become a double click
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).toInt(), 9);
        QTest::mouseDClick(plot, Qt::LeftButton, {}, placeOf(chart, 9));
        QCOMPARE(reset.count(), 1);
        QTest::qWait(QApplication::doubleClickInterval() + 100);
        QCOMPARE(opened.count(), 1);
    }

    void draggingSelectsAndMoves()
    {
        Chart chart(Chart::Kind::StackedBars, u"Requests"_qs);
        show(chart);
        QSignalSpy selected(&chart, &Chart::rangeSelected);
        QSignalSpy moving(&chart, &Chart::viewMoving);
        QSignalSpy chosen(&chart, &Chart::viewChosen);
        QWidget *plot = surface(chart);
        drag(plot, Qt::LeftButton, {}, placeOf(chart, 4), placeOf(chart, 8));
        QCOMPARE(selected.count(), 1);
        QCOMPARE(selected.at(0), (QVariantList{4, 8}));
        QCOMPARE(chosen.count(), 0);
        const ChartSpan before = chart.view();
        for (const Qt::MouseButton button : {Qt::LeftButton, Qt::MiddleButton}) {
            chart.setData(hours());
            const auto modifiers = button == Qt::LeftButton ? Qt::ShiftModifier : Qt::NoModifier;
            drag(plot, button, modifiers, placeOf(chart, 8), placeOf(chart, 4));
            QCOMPARE(chart.view().length(), before.length());
            const double hoursMoved = (chart.view().from - before.from) / 3'600'000.0;
            QVERIFY2(hoursMoved > 3.8 && hoursMoved < 4.2, qPrintable(QString::number(hoursMoved)));
        }
        QCOMPARE(selected.count(), 1);
        QCOMPARE(chosen.count(), 2);
        QVERIFY(moving.count() >= 2);
    }

    void theWheelZoomsWhereItPoints()
    {
        Chart chart(Chart::Kind::Lines, u"Latency"_qs);
        show(chart);
        QSignalSpy chosen(&chart, &Chart::viewChosen);
        QWidget *plot = surface(chart);
        const auto wheel = [&](Qt::KeyboardModifiers modifiers) {
            const QPoint place = placeOf(chart, 6);
            QWheelEvent event(place, plot->mapToGlobal(place), {}, {0, 120}, Qt::NoButton,
                              modifiers, Qt::NoScrollPhase, false);
            QApplication::sendEvent(plot, &event);
            return event.isAccepted();
        };
        const ChartSpan before = chart.view();
        chart.clearFocus();
        QVERIFY(!wheel({})); // the page scrolls
        QVERIFY(chart.view() == before);
        QVERIFY(wheel(Qt::ControlModifier));
        QVERIFY(chart.view().length() < before.length());
        const double share = 6.5 / 24.0;
        const double at = before.from + share * before.length();
        QVERIFY(std::abs(chart.view().from + share * chart.view().length() - at) < 600'000.0);
        QTRY_COMPARE(chosen.count(), 1); // when it rests
        chart.setFocus();
        QVERIFY(wheel({}));
        QTest::keyClick(&chart, Qt::Key_Minus);
        QTRY_COMPARE(chosen.count(), 2);
    }

    void theLegendIsolatesAndToggles()
    {
        Chart chart(Chart::Kind::StackedBars, u"Requests"_qs);
        show(chart);
        const auto names = chart.findChildren<QToolButton *>();
        QCOMPARE(names.size(), 2);
        QTest::mouseClick(names.at(0), Qt::LeftButton);
        QCOMPARE(names.at(0)->accessibleName(), u"granted, shown"_qs);
        QCOMPARE(names.at(1)->accessibleName(), u"denied, hidden"_qs);
        chart.setCursor(3);
        QVERIFY(!chart.accessibleDescription().contains(u"denied"));
        chart.setData(hours()); // new figures change nothing
        QCOMPARE(names.at(1)->accessibleName(), u"denied, hidden"_qs);
        QTest::mouseClick(names.at(0), Qt::LeftButton);
        QCOMPARE(names.at(1)->accessibleName(), u"denied, shown"_qs);
        QTest::mouseClick(names.at(1), Qt::LeftButton, Qt::ControlModifier);
        QCOMPARE(names.at(0)->accessibleName(), u"granted, shown"_qs);
        QCOMPARE(names.at(1)->accessibleName(), u"denied, hidden"_qs);
        QCOMPARE(chart.tableModel()->columnCount(), 3); // the numbers are all there
    }

    void isSavedAsPictureAndDrawing()
    {
        Chart chart(Chart::Kind::StackedBars, u"Requests"_qs);
        show(chart);
        const QImage picture = chart.picture(2.0);
        QCOMPARE(picture.devicePixelRatio(), 2.0);
        QVERIFY(picture.width() >= 2 * surface(chart)->width());
        const QByteArray svg = chart.svg();
        QVERIFY(svg.contains("<svg") && svg.contains("granted"));
        QVERIFY(svg.contains("Requests"));
        QVERIFY(svg.count("<path") + svg.count("<rect") > 24);
    }

    void aLineIsThereButNotInItsGaps()
    {
        Chart chart(Chart::Kind::Lines, u"Denied"_qs);
        ChartData data = hours();
        data.series = {data.series.last()};
        chart.resize(800, 300);
        chart.setData(data);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QVERIFY(!chart.grab().isNull());
        const int before = placeOf(chart, 2).x(), gap = placeOf(chart, 5).x(),
                  after = placeOf(chart, 12).x();
        const QImage image = surface(chart)->grab().toImage();
        const QRgb colour = toneFill(Tone::Denied, chart.palette()).rgb();
        const auto isDrawnAt = [&](int x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixel(x, y) == colour)
                    return true;
            }
            return false;
        };
        QVERIFY(isDrawnAt(before));
        QVERIFY(isDrawnAt(after));
        QVERIFY(!isDrawnAt(gap));
    }

    void drawsInBothThemes()
    {
        Chart chart(Chart::Kind::StackedBars, u"Requests"_qs);
        chart.resize(600, 300);
        chart.setData(hours());
        const QImage image = chart.grab().toImage();
        QSet<QRgb> colours;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY(colours.size() > 4);
    }
};

} // namespace keywright::ui

QTEST_MAIN(keywright::ui::TestChart)
#include "tst_chart.moc"
