// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/widgets/datatable.h>

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QStandardItemModel>
#include <QtTest/QtTest>
#include <QtWidgets/QHeaderView>

namespace keywright::ui {

class TestColumnFitter : public QObject
{
    Q_OBJECT

    static int widthOf(const DataTable &table) { return table.horizontalHeader()->length(); }

private Q_SLOTS:
    void lessImportantColumnsMakeRoom()
    {
        QStandardItemModel model(3, 4);
        DataTable table(u"Things"_qs);
        table.setModel(&model);
        table.setFittedColumns({{10, 20, 0}, {10, 10, 2}, {10, 10, 1}, {10, 10, 3}});
        const int symbol = table.fontMetrics().averageCharWidth();
        table.resize(symbol * 10 * 4 + 200, 300);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        for (int column = 0; column < 4; ++column)
            QVERIFY(!table.isColumnHidden(column));
        QCOMPARE(widthOf(table), table.viewport()->width());
        QVERIFY(table.columnWidth(0) > table.columnWidth(1)); // it wished for more
        table.resize(symbol * 10 * 3 + 60, 300);
        QTRY_VERIFY(table.isColumnHidden(3));
        QVERIFY(!table.isColumnHidden(1));
        QVERIFY(widthOf(table) <= table.viewport()->width());
        table.resize(symbol * 10 * 2 + 40, 300);
        QTRY_VERIFY(table.isColumnHidden(1));
        QVERIFY(!table.isColumnHidden(2));
        table.resize(60, 300);
        QTRY_VERIFY(table.isColumnHidden(2));
        QVERIFY(!table.isColumnHidden(0)); // it names the row
        table.resize(symbol * 10 * 4 + 200, 300);
        QTRY_VERIFY(!table.isColumnHidden(3));
    }

    void aColumnTakenAwayByHandStaysAway()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"window.ini"_qs), QSettings::IniFormat);
        QStandardItemModel model(3, 2);
        {
            DataTable table(u"Things"_qs);
            table.setModel(&model);
            table.setFittedColumns({{10, 20, 0}, {10, 10, 1}});
            table.findChild<ColumnFitter *>()->setHiddenByHand(1, true);
            table.resize(900, 300);
            QVERIFY(table.isColumnHidden(1));
            table.saveState(settings);
        }
        DataTable table(u"Things"_qs);
        table.setModel(&model);
        table.setFittedColumns({{10, 20, 0}, {10, 10, 1}});
        table.restoreState(settings);
        table.resize(900, 300);
        QVERIFY(table.isColumnHidden(1));
        table.findChild<ColumnFitter *>()->setHiddenByHand(1, false);
        QVERIFY(!table.isColumnHidden(1));
    }

    void withoutColumnsNothingIsTouched()
    {
        QStandardItemModel model(3, 2);
        DataTable table(u"Things"_qs);
        table.setModel(&model);
        table.setColumnWidth(0, 240);
        table.setColumnWidth(1, 320);
        const int before = table.columnWidth(1);
        table.resize(100, 100);
        table.show();
        QCOMPARE(table.columnWidth(1), before);
        QVERIFY(!table.isColumnHidden(1));
    }
};

} // namespace keywright::ui

QTEST_MAIN(keywright::ui::TestColumnFitter)
#include "tst_column_fitter.moc"
