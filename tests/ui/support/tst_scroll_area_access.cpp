// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/support/scrollareaaccess.h>

#include <QtGui/QAccessible>
#include <QtTest/QtTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableWidget>

namespace keywright::ui {

/// Scroll areas, as assistive technology sees them.
class TestScrollAreaAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installScrollAreaAccess(); }

    void aBarThatHidIsNoLongerThere()
    {
        QScrollArea area;
        area.setWidget(new QLabel(u"text"_qs));
        area.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        area.show();
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&area);
        QVERIFY(interface);
        QCOMPARE(interface->role(), QAccessible::Client);
        QCOMPARE(interface->childCount(), 2);
        QAccessibleInterface *bar = interface->child(1);
        QVERIFY(bar);
        QCOMPARE(interface->indexOfChild(bar), 1);
        QCOMPARE(bar->parent(), interface);
        QCOMPARE(bar->child(0)->role(), QAccessible::ScrollBar);
        QCOMPARE(interface->childAt(bar->rect().center().x(), bar->rect().center().y()), bar);
        area.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        // What a screen reader asks that has counted before.
        QCOMPARE(interface->child(1), nullptr);
        QCOMPARE(interface->child(-1), nullptr);
        QCOMPARE(interface->childCount(), 1);
        QCOMPARE(interface->child(0)->object(), static_cast<QObject *>(area.viewport()));
        QCOMPARE(interface->indexOfChild(nullptr), -1);
    }

    void tablesStayTables()
    {
        QTableWidget table(2, 3);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&table);
        QVERIFY(interface && interface->tableInterface());
        QCOMPARE(interface->tableInterface()->rowCount(), 2);
    }
};

} // namespace keywright::ui

QTEST_MAIN(keywright::ui::TestScrollAreaAccess)
#include "tst_scroll_area_access.moc"
