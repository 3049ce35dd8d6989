// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/formats.h>

#include <QtTest/QtTest>

namespace keywright::ui {

using namespace std::chrono_literals;

class TestFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void relativeTimes_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << qint64(0) << u"just now"_qs;
        QTest::newRow("minutes") << qint64(-180) << u"3 min ago"_qs;
        QTest::newRow("hours") << qint64(-7200) << u"2 h ago"_qs;
        QTest::newRow("yesterday") << qint64(-90000) << u"yesterday"_qs;
        QTest::newRow("days") << qint64(-3 * 86400) << u"3 day(s) ago"_qs;
        QTest::newRow("soon") << qint64(59) << u"in 1 min"_qs;
        QTest::newRow("ahead") << qint64(30 * 86400) << u"in 30 day(s)"_qs;
        QTest::newRow("tomorrow") << qint64(86400) << u"tomorrow"_qs;
    }
    void relativeTimes()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, text);
        const Instant now = *fromRfc3339(u"2026-11-22T03:00:00Z"_qs);
        QCOMPARE(relativeText(now + std::chrono::seconds(seconds), now), text);
    }

    void farTimesAreDates()
    {
        const Instant now = *fromRfc3339(u"2026-11-22T03:00:00Z"_qs);
        QCOMPARE(relativeText(now - 24h * 60, now), u"23 Sep 2026"_qs);
        QCOMPARE(relativeText(std::optional<Instant>(), now, u"never"_qs), u"never"_qs);
    }

    void quantities()
    {
        QCOMPARE(numberText(1234567), u"1,234,567"_qs);
        QCOMPARE(latencyText(800us), u"0.8 ms"_qs);
        QCOMPARE(latencyText(1200ms), u"1.2 s"_qs);
        QCOMPARE(percentText(0.25), u"25 %"_qs);
        QVERIFY(bytesText(1400000).startsWith(u"1.4 "));
    }

    void timesAndBack()
    {
        const Instant now = *fromRfc3339(u"2026-11-22T03:00:00.123Z"_qs);
        QCOMPARE(instantOf(localTime(now)), now);
    }
};

} // namespace keywright::ui

QTEST_GUILESS_MAIN(keywright::ui::TestFormats)
#include "tst_formats.moc"
