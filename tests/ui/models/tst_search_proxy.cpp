// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/roles.h>
#include <ui/models/searchproxy.h>
#include <ui/models/tablemodel.h>

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

namespace keywright::ui {

namespace {

struct Entry
{
    QString name;
    int number = 0;
    friend bool operator==(const Entry &, const Entry &) = default;
};

class EntryModel final : public TableModel<Entry>
{
public:
    EntryModel()
        : TableModel({{u"name"_qs, u"Name"_qs, [](const Entry &entry) { return entry.name; }},
                      {u"number"_qs, u"Number"_qs,
                       [](const Entry &entry) { return QString::number(entry.number); },
                       [](const Entry &entry) { return entry.number; }}},
                     [](const Entry &entry) { return entry.name; })
    {
    }
};

QStringList namesOf(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

} // namespace

class TestSearchProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryWordWithoutCase()
    {
        EntryModel model;
        SearchProxy proxy;
        QAbstractItemModelTester tester(&proxy,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        proxy.setSourceModel(&model);
        model.setRows({{u"Clinic portal"_qs, 1}, {u"Clinic app"_qs, 2}, {u"Übung"_qs, 3}});
        proxy.setNeedle(u"PORTAL clin"_qs);
        QCOMPARE(namesOf(proxy), QStringList{u"Clinic portal"_qs});
        proxy.setNeedle(u"ü"_qs);
        QCOMPARE(namesOf(proxy), QStringList{u"Übung"_qs});
        proxy.setNeedle(u"nothing"_qs);
        QCOMPARE(proxy.rowCount(), 0);
        proxy.setNeedle({});
        QCOMPARE(proxy.rowCount(), 3);
    }

    void sortsNumbersAsNumbersAndFollowsChanges()
    {
        EntryModel model;
        SearchProxy proxy;
        QAbstractItemModelTester tester(&proxy,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        proxy.setSourceModel(&model);
        proxy.sort(1);
        model.setRows({{u"ten"_qs, 10}, {u"nine"_qs, 9}, {u"two"_qs, 2}});
        QCOMPARE(namesOf(proxy), (QStringList{u"two"_qs, u"nine"_qs, u"ten"_qs}));
        model.setRows({{u"ten"_qs, 1}, {u"nine"_qs, 9}, {u"two"_qs, 2}, {u"five"_qs, 5}});
        QCOMPARE(namesOf(proxy), (QStringList{u"ten"_qs, u"two"_qs, u"five"_qs, u"nine"_qs}));
        proxy.sort(1, Qt::DescendingOrder);
        QCOMPARE(namesOf(proxy), (QStringList{u"nine"_qs, u"five"_qs, u"two"_qs, u"ten"_qs}));
        model.setRows({{u"two"_qs, 2}});
        QCOMPARE(namesOf(proxy), QStringList{u"two"_qs});
    }

    void conditionAndNeedleMeet()
    {
        EntryModel model;
        SearchProxy proxy;
        proxy.setSourceModel(&model);
        model.setRows({{u"aa"_qs, 1}, {u"ab"_qs, 2}, {u"bb"_qs, 3}});
        proxy.setCondition([](const QModelIndex &index) {
            return index.siblingAtColumn(1).data(SortRole).toInt() > 1;
        });
        proxy.setNeedle(u"a"_qs);
        QCOMPARE(namesOf(proxy), QStringList{u"ab"_qs});
    }

    void manyRowsKeepTheirSelection()
    {
        EntryModel model;
        QList<Entry> rows;
        for (int i = 0; i < 5000; ++i)
            rows.append({QStringLiteral("key %1").arg(i), i});
        model.setRows(rows);
        SearchProxy proxy;
        QAbstractItemModelTester tester(&proxy,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        proxy.setSourceModel(&model);
        proxy.sort(1);
        QTRY_COMPARE(proxy.rowCount(), 5000);
        const QPersistentModelIndex kept(proxy.index(4321, 0));
        proxy.setNeedle(u"key 4321"_qs);
        QTRY_COMPARE(proxy.rowCount(), 1);
        QVERIFY(kept.isValid());
        QCOMPARE(kept.row(), 0);
        QCOMPARE(kept.data().toString(), u"key 4321"_qs);
        proxy.setNeedle({});
        QTRY_COMPARE(proxy.rowCount(), 5000);
        QCOMPARE(kept.row(), 4321);
    }

    void typingOnNarrowsAndGoingBackWidens()
    {
        EntryModel model;
        QList<Entry> rows;
        for (int i = 0; i < 5000; ++i)
            rows.append({QStringLiteral("key %1").arg(i), 5000 - i});
        model.setRows(rows);
        SearchProxy proxy;
        proxy.setSourceModel(&model);
        proxy.sort(1);
        // Each before the one before has been answered: the last one counts.
        const QString typed = u"key 77"_qs;
        for (int length = 1; length <= typed.size(); ++length)
            proxy.setNeedle(typed.left(length));
        QTRY_VERIFY(proxy.isSettled());
        QStringList expected;
        for (int i = 4999; i >= 0; --i) {
            if (QString::number(i).contains(u"77"_qs)
                || QString::number(5000 - i).contains(u"77"_qs))
                expected.append(QStringLiteral("key %1").arg(i));
        }
        QCOMPARE(namesOf(proxy), expected);
        proxy.setNeedle(u"key 7"_qs);
        QTRY_VERIFY(proxy.isSettled());
        QCOMPARE(proxy.rowCount(), 2440);
        proxy.setNeedle(u"777"_qs);
        QTRY_VERIFY(proxy.isSettled());
        QCOMPARE(proxy.rowCount(), 10);
    }

    void largeTablesFollowTheirChanges()
    {
        EntryModel model;
        QList<Entry> rows;
        for (int i = 0; i < 3000; ++i)
            rows.append({QStringLiteral("key %1").arg(i), i});
        SearchProxy proxy;
        QAbstractItemModelTester tester(&proxy,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        proxy.setSourceModel(&model);
        proxy.sort(1, Qt::DescendingOrder);
        model.setRows(rows);
        QTRY_COMPARE(proxy.rowCount(), 3000);
        proxy.setNeedle(u"key 29"_qs);
        QTRY_COMPARE(proxy.rowCount(), 159);
        QCOMPARE(proxy.index(0, 0).data().toString(), u"key 2999"_qs);
        rows[29].number = 9000; // goes to the front
        rows.removeAt(2999);    // was there
        rows.insert(5, {u"key 29b"_qs, 8000});
        rows.move(290, 4);
        model.setRows(rows);
        QTRY_COMPARE(proxy.index(0, 0).data().toString(), u"key 29"_qs);
        QCOMPARE(proxy.index(1, 0).data().toString(), u"key 29b"_qs);
        QCOMPARE(proxy.rowCount(), 159);
        for (int row = 0; row < proxy.rowCount(); ++row) {
            const QModelIndex index = proxy.index(row, 0);
            QCOMPARE(proxy.mapFromSource(proxy.mapToSource(index)), index);
        }
        model.clearRows();
        QCOMPARE(proxy.rowCount(), 0);
        model.setRows(rows.first(3));
        QCOMPARE(proxy.rowCount(), 0); // none of them has the words
        proxy.setNeedle({});
        QCOMPARE(proxy.rowCount(), 3);
    }

    void unsortedRowsStayInTheirPlaces()
    {
        EntryModel model;
        SearchProxy proxy;
        QAbstractItemModelTester tester(&proxy,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        proxy.setSourceModel(&model);
        model.setRows({{u"c"_qs, 1}, {u"a"_qs, 2}, {u"b"_qs, 3}});
        model.setRows({{u"b"_qs, 3}, {u"c"_qs, 1}, {u"d"_qs, 1}, {u"a"_qs, 2}});
        QCOMPARE(namesOf(proxy), (QStringList{u"b"_qs, u"c"_qs, u"d"_qs, u"a"_qs}));
        proxy.sort(0);
        QCOMPARE(namesOf(proxy), (QStringList{u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs}));
        proxy.sort(-1);
        QCOMPARE(namesOf(proxy), (QStringList{u"b"_qs, u"c"_qs, u"d"_qs, u"a"_qs}));
    }
};

} // namespace keywright::ui

QTEST_GUILESS_MAIN(keywright::ui::TestSearchProxy)
#include "tst_search_proxy.moc"
