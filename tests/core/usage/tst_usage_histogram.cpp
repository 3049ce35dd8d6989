// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/usage/histogram.h>

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace keywright;
using Latency = LatencyHistogram::Latency;

class TestHistogram : public QObject
{
    Q_OBJECT

    static LatencyHistogram of(const std::vector<std::int64_t> &values)
    {
        LatencyHistogram histogram;
        for (const std::int64_t value : values)
            histogram.add(Latency(value));
        return histogram;
    }

private Q_SLOTS:
    void oneValueIsOffByFivePercentAtMost()
    {
        for (std::int64_t value = 0; value < (std::int64_t(1) << 40); value += 1 + value / 7) {
            const auto found = of({value}).percentile(0.5).count();
            QVERIFY2(std::abs(found - value) <= value * 0.05,
                     qPrintable(QStringLiteral("%1 as %2").arg(value).arg(found)));
            if (value < 32)
                QCOMPARE(found, value);
        }
    }

    void percentilesFollowTheTruth()
    {
        QRandomGenerator random(7);
        std::vector<std::int64_t> values;
        for (int i = 0; i < 20000; ++i) // logarithmic, 10 us to 10 s
            values.push_back(std::int64_t(std::pow(10.0, 1 + 6 * random.generateDouble())));
        const LatencyHistogram histogram = of(values);
        std::sort(values.begin(), values.end());
        for (const double fraction : {0.01, 0.5, 0.95, 0.99, 0.999, 1.0}) {
            const auto truth =
                double(values.at(std::size_t(std::ceil(fraction * double(values.size()))) - 1));
            const auto found = double(histogram.percentile(fraction).count());
            QVERIFY2(
                std::abs(found - truth) <= truth * 0.05,
                qPrintable(QStringLiteral("p%1: %2 as %3").arg(fraction).arg(truth).arg(found)));
        }
    }

    void mergingIsAddingAll()
    {
        LatencyHistogram left = of({1, 500, 70000});
        left.merge(of({500, 9000000}));
        QVERIFY(left == of({1, 500, 500, 70000, 9000000}));
        QCOMPARE(left.count(), 5);
    }

    void countsWeigh()
    {
        LatencyHistogram histogram;
        histogram.add(Latency(10), 99);
        histogram.add(Latency(1000), 1);
        histogram.add(Latency(5), 0);
        QCOMPARE(histogram.count(), 100);
        QCOMPARE(histogram.percentile(0.99), Latency(10));
        QVERIFY(histogram.percentile(1.0) > Latency(950));
    }

    void emptyAndExtremes()
    {
        QCOMPARE(LatencyHistogram().percentile(0.5), Latency(0));
        QCOMPARE(of({-5}).percentile(0.5), Latency(0));
        const auto largest = std::numeric_limits<std::int64_t>::max();
        QVERIFY(of({largest}).percentile(0.5).count() > largest / 100 * 95);
    }

    void bytesComeBack()
    {
        LatencyHistogram histogram =
            of({0, 31, 32, 500, 9000000, std::numeric_limits<std::int64_t>::max()});
        histogram.add(Latency(77), std::int64_t(1) << 50);
        QVERIFY(*LatencyHistogram::fromBytes(histogram.toBytes()) == histogram);
        QVERIFY(*LatencyHistogram::fromBytes({}) == LatencyHistogram());
        QVERIFY(LatencyHistogram().toBytes().isEmpty());
    }

    void refusesBrokenBytes()
    {
        const QByteArray bytes = of({500, 70000}).toBytes();
        QVERIFY(!LatencyHistogram::fromBytes(bytes.chopped(1)));
        QVERIFY(!LatencyHistogram::fromBytes("x" + bytes));
        QVERIFY(!LatencyHistogram::fromBytes(bytes.first(1) + QByteArray(12, char(0xff))));
        QVERIFY(!LatencyHistogram::fromBytes(bytes.first(1) + QByteArray("\xff\x7f\x01")));
    }
};

QTEST_GUILESS_MAIN(TestHistogram)
#include "tst_usage_histogram.moc"
