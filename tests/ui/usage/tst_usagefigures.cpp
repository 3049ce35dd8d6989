// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/csvtext.h>
#include <ui/models/usagemodel.h>
#include <ui/models/usagerange.h>

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace keywright;
using namespace keywright::ui;

class TestUsageFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes()
    {
        QCOMPARE(changeBetween(0, 0).kind, Change::Kind::Same);
        QCOMPARE(changeBetween(0, 5).kind, Change::Kind::None);
        QCOMPARE(changeBetween(4, 5), (Change{Change::Kind::Up, 0.25}));
        QCOMPARE(changeBetween(4, 3), (Change{Change::Kind::Down, 0.25}));
    }

    void previousPeriodEndsWhereThisOneBegins()
    {
        UsageQuery query;
        query.since = Instant(std::chrono::hours(10));
        query.until = Instant(std::chrono::hours(12));
        const UsageQuery before = previousPeriod(query);
        QCOMPARE(before.until, query.since);
        QCOMPARE(before.since, Instant(std::chrono::hours(8)));
    }

    void tableAndCsv()
    {
        UsageModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        UsageRow row;
        row.group = u"key_1"_qs;
        row.label = u"Portal, \"new\""_qs;
        row.granted = 1200;
        row.denied = 3;
        row.p95 = std::chrono::microseconds(1500);
        UsageRow formula;
        formula.group = u"key_2"_qs;
        formula.label = u"=cmd()"_qs;
        model.setRows({row, formula});
        QCOMPARE(model.index(0, UsageModel::Requests).data(SortRole).toLongLong(), 1203);
        const QList<QByteArray> lines = csvOf(model, SortRole).split('\n');
        QCOMPARE(
            lines.at(0),
            QByteArray("Name,Requests,Granted,Denied,Failed,p50,p95,p99,Bytes in,Bytes out\r"));
        QCOMPARE(lines.at(1), QByteArray("\"Portal, \"\"new\"\"\",1203,1200,3,0,0,1.5,0,0,0\r"));
        QVERIFY(lines.at(2).startsWith("'=cmd(),0,"));
    }
};

QTEST_GUILESS_MAIN(TestUsageFigures)
#include "tst_usagefigures.moc"
