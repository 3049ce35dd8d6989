// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/tablemodel.h>

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

#include <random>

namespace keywright::ui {

namespace {

struct Fruit
{
    QString id;
    QString name;
    int weight = 0;
    friend bool operator==(const Fruit &, const Fruit &) = default;
};

class FruitModel final : public TableModel<Fruit>
{
public:
    FruitModel()
        : TableModel({{u"name"_qs, u"Name"_qs, [](const Fruit &fruit) { return fruit.name; }},
                      {u"weight"_qs, u"Weight"_qs,
                       [](const Fruit &fruit) { return QString::number(fruit.weight); },
                       [](const Fruit &fruit) { return fruit.weight; },
                       Qt::AlignRight | Qt::AlignVCenter, false}},
                     [](const Fruit &fruit) { return fruit.id; })
    {
    }
};

QList<Fruit> fruits(const QString &ids)
{
    QList<Fruit> list;
    for (const QChar id : ids)
        list.append({QString(id), QString(id).repeated(3), id.unicode()});
    return list;
}

QString idsOf(const FruitModel &model)
{
    QString ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids += model.index(row, 0).data(IdRole).toString();
    return ids;
}

} // namespace

class TestTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOverDifferences_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("fill") << u""_qs << u"abc"_qs;
        QTest::newRow("empty") << u"abc"_qs << u""_qs;
        QTest::newRow("insert in the middle") << u"ad"_qs << u"abcd"_qs;
        QTest::newRow("insert around") << u"b"_qs << u"abc"_qs;
        QTest::newRow("remove runs") << u"abcdef"_qs << u"be"_qs;
        QTest::newRow("move to the front") << u"abc"_qs << u"cab"_qs;
        QTest::newRow("reverse") << u"abcdef"_qs << u"fedcba"_qs;
        QTest::newRow("all at once") << u"abcdef"_qs << u"xfbyaz"_qs;
    }
    void takesOverDifferences()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        FruitModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(fruits(before));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setRows(fruits(after));
        QCOMPARE(idsOf(model), after);
        QCOMPARE(resets.count(), 0);
    }

    void keepsPersistentIndexesThroughRandomChanges()
    {
        FruitModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::mt19937 random(7);
        QString ids = u"abcdefghijklmnop"_qs;
        model.setRows(fruits(ids));
        const QPersistentModelIndex kept(model.index(model.rowOf(u"k"_qs), 0));
        for (int round = 0; round < 50; ++round) {
            std::shuffle(ids.begin(), ids.end(), random);
            QString some = ids.left(8);
            if (!some.contains(u'k'))
                some.append(u'k');
            model.setRows(fruits(some));
            QCOMPARE(idsOf(model), some);
            QCOMPARE(kept.data(IdRole).toString(), u"k"_qs);
        }
    }

    void tellsOnlyTheRowThatChanged()
    {
        FruitModel model;
        auto rows = fruits(u"abc"_qs);
        model.setRows(rows);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        rows[1].name = u"blueberry"_qs;
        model.setRows(rows);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 1);
        QCOMPARE(changes.at(0).at(1).toModelIndex().row(), 1);
        model.setRows(rows);
        QCOMPARE(changes.count(), 1);
    }

    void resetsOnAChangeOfSubjectAlone()
    {
        FruitModel model;
        QVERIFY(!model.isLoaded());
        model.setRows(fruits(u"ab"_qs));
        QVERIFY(model.isLoaded());
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.clearRows();
        QCOMPARE(resets.count(), 1);
        QVERIFY(!model.isLoaded());
        QCOMPARE(model.rowCount(), 0);
    }

    void answersItsRoles()
    {
        FruitModel model;
        model.setRows(fruits(u"B"_qs));
        QCOMPARE(model.index(0, 1).data(SortRole).toInt(), int('B'));
        QCOMPARE(model.index(0, 0).data(SearchRole).toString(), u"bbb\n"_qs);
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Weight"_qs);
        QVERIFY(model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QCOMPARE(model.columnId(1), u"weight"_qs);
        QCOMPARE(model.columnId(9), QString());
    }
};

} // namespace keywright::ui

QTEST_GUILESS_MAIN(keywright::ui::TestTableModel)
#include "tst_table_model.moc"
