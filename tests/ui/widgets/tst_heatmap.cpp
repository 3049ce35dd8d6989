// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/support/tone.h>
#include <ui/widgets/heatmap.h>

#include <QtGui/QAccessible>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>

namespace keywright::ui {

class TestHeatmap : public QObject
{
    Q_OBJECT

    static HeatmapData week()
    {
        HeatmapData data;
        data.unit = u"requests"_qs;
        for (int hour = 0; hour < 24; ++hour)
            data.columns << QStringLiteral("%1:00").arg(hour);
        for (int day = 0; day < 7; ++day) {
            data.rows << QStringLiteral("day %1").arg(day);
            QList<double> row;
            for (int hour = 0; hour < 24; ++hour)
                row << day * hour;
            data.values << row;
        }
        return data;
    }
    static QPalette palette(bool dark)
    {
        QPalette palette;
        palette.setColor(QPalette::Base, dark ? QColor(0x1b1d21) : QColor(Qt::white));
        palette.setColor(QPalette::Window, dark ? QColor(0x141619) : QColor(0xf5f5f5));
        palette.setColor(QPalette::Text, dark ? QColor(Qt::white) : QColor(Qt::black));
        palette.setColor(QPalette::WindowText, dark ? QColor(Qt::white) : QColor(Qt::black));
        return palette;
    }

private Q_SLOTS:
    void tellsItselfInWords()
    {
        Heatmap heatmap(u"Requests"_qs);
        QVERIFY(!heatmap.summary().isEmpty());
        heatmap.setData(week());
        QVERIFY2(heatmap.summary().contains(u"day 6 23:00: 138 requests"),
                 qPrintable(heatmap.summary()));
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&heatmap);
        QCOMPARE(access->text(QAccessible::Name), u"Requests"_qs);
        heatmap.setCursor(2, 3);
        QCOMPARE(access->text(QAccessible::Value), u"day 2 3:00: 6 requests"_qs);
    }

    void isReadWithTheKeyboard()
    {
        Heatmap heatmap(u"Requests"_qs);
        QTest::keyClick(&heatmap, Qt::Key_Right); // there is nothing yet
        heatmap.setData(week());
        QTest::keyClick(&heatmap, Qt::Key_Right);
        QCOMPARE(heatmap.cursor(), QPoint(0, 0));
        QTest::keyClick(&heatmap, Qt::Key_Down);
        QTest::keyClick(&heatmap, Qt::Key_End);
        QTest::keyClick(&heatmap, Qt::Key_Right);
        QCOMPARE(heatmap.cursor(), QPoint(1, 23));
        QTest::keyClick(&heatmap, Qt::Key_Up);
        QTest::keyClick(&heatmap, Qt::Key_Up);
        QTest::keyClick(&heatmap, Qt::Key_Home);
        QCOMPARE(heatmap.cursor(), QPoint(0, 0));
        heatmap.setData({});
        QCOMPARE(heatmap.cursor(), QPoint(-1, -1));
    }

    void isPointedAt()
    {
        Heatmap heatmap(u"Requests"_qs);
        heatmap.resize(800, 240);
        heatmap.setData(week());
        const QPointF place = heatmap.cellRect(4, 7).center();
        QMouseEvent event(QEvent::MouseMove, place, heatmap.mapToGlobal(place), Qt::NoButton,
                          Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(&heatmap, &event);
        QCOMPARE(heatmap.cursor(), QPoint(4, 7));
    }

    void hasATwinTable()
    {
        Heatmap heatmap(u"Requests"_qs);
        QAbstractItemModelTester tester(heatmap.tableModel(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        heatmap.setData(week());
        QCOMPARE(heatmap.tableModel()->rowCount(), 7);
        QCOMPARE(heatmap.tableModel()->columnCount(), 25);
        QCOMPARE(heatmap.tableModel()->index(3, 5).data(Qt::UserRole).toDouble(), 12.0);
        QSignalSpy changed(heatmap.tableModel(), &QAbstractItemModel::dataChanged);
        QSignalSpy reset(heatmap.tableModel(), &QAbstractItemModel::modelReset);
        heatmap.setData(week()); // who reads it keeps the place
        QCOMPARE(changed.count(), 1);
        QCOMPARE(reset.count(), 0);
        heatmap.setShownAsTable(true);
        QVERIFY(heatmap.isShownAsTable());
    }

    void moreIsAlwaysFurtherFromTheGround_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void moreIsAlwaysFurtherFromTheGround()
    {
        QFETCH(const bool, dark);
        Heatmap heatmap(u"Requests"_qs);
        heatmap.setPalette(palette(dark));
        heatmap.setData(week());
        const QColor ground = heatmap.palette().color(QPalette::Base);
        // By lightness alone, so that colours need not be told apart.
        double before = 1.0;
        for (const double value : {1.0, 10.0, 40.0, 90.0, 138.0}) {
            const double contrast = contrastRatio(heatmap.colorOf(value), ground);
            QVERIFY2(contrast > before * 1.05, qPrintable(QString::number(value)));
            before = contrast;
        }
        QVERIFY(before >= 3.0);
        QCOMPARE(heatmap.colorOf(0), ground);
    }

    void hoursRunFromLeftToRightEverywhere()
    {
        Heatmap heatmap(u"Requests"_qs);
        heatmap.resize(800, 240);
        heatmap.setData(week());
        const double left = heatmap.cellRect(0, 0).left();
        QVERIFY(left > 0); // the names of the days stand there
        heatmap.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(heatmap.cellRect(0, 0).left() < heatmap.cellRect(0, 23).left());
        QVERIFY(heatmap.cellRect(0, 0).left() < left);
        QVERIFY(heatmap.cellRect(0, 23).right() < 790);
    }

    void isSavedAsPictureAndDrawing()
    {
        Heatmap heatmap(u"Requests"_qs);
        heatmap.resize(800, 240);
        heatmap.setData(week());
        const QImage picture = heatmap.picture(2.0);
        QVERIFY(picture.width() >= 1600);
        QVERIFY(heatmap.svg().contains("<svg"));
        QVERIFY(heatmap.svg().contains("day 6"));
    }
};

} // namespace keywright::ui

QTEST_MAIN(keywright::ui::TestHeatmap)
#include "tst_heatmap.moc"
