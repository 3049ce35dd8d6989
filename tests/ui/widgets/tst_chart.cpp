// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/support/tone.h>
#include <ui/widgets/chart.h>

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

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
