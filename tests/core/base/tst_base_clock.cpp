// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/base/clock.h>
#include <core/base/error.h>
#include <core/base/moment.h>

#include <QtTest/QTest>

using namespace keywright;
using namespace std::chrono;

class TestClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsMoments()
    {
        const Instant now = sys_days(2026y / November / 22) + 3h;
        QCOMPARE(momentFromText(QStringLiteral("+2h"), now), std::optional<Instant>(now + 2h));
        QCOMPARE(momentFromText(QStringLiteral("+3d"), now), std::optional<Instant>(now + days(3)));
        QCOMPARE(momentFromText(QStringLiteral("2026-11-22T02:00:00Z"), now),
                 std::optional<Instant>(now - 1h));
        for (const char *text : {"", "+", "3d", "+3", "-3d", "+3x", "+-3d", "+999999999w", "later"})
            QVERIFY2(!momentFromText(QString::fromLatin1(text), now), text);
    }

    void writesRfc3339()
    {
        const Instant instant = sys_days(2026y / November / 22) + 3h + 38s + 123ms;
        QCOMPARE(toRfc3339(instant), QStringLiteral("2026-11-22T03:00:38.123Z"));
        QCOMPARE(toRfc3339(Instant(milliseconds(-1))), QStringLiteral("1969-12-31T23:59:59.999Z"));
    }

    void readsRfc3339_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // empty: refused
        QTest::newRow("utc") << "2026-11-22T03:00:38Z"
                             << "2026-11-22T03:00:38.000Z";
        QTest::newRow("offset") << "2026-11-22T03:00:38.5+05:30"
                                << "2026-11-21T21:30:38.500Z";
        QTest::newRow("negative offset") << "2026-12-31T23:00:00-02:00"
                                         << "2027-01-01T01:00:00.000Z";
        QTest::newRow("nanoseconds") << "2026-11-22T03:00:38.123456789Z"
                                     << "2026-11-22T03:00:38.123Z";
        QTest::newRow("date") << "2026-02-28"
                              << "2026-02-28T00:00:00.000Z";
        QTest::newRow("leap day") << "2028-02-29"
                                  << "2028-02-29T00:00:00.000Z";
        QTest::newRow("no leap day") << "2026-02-29"
                                     << "";
        QTest::newRow("leap second") << "2026-12-31T23:59:60Z"
                                     << "2027-01-01T00:00:00.000Z";
        QTest::newRow("hour 24") << "2026-11-22T24:00:00Z"
                                 << "";
        QTest::newRow("without zone") << "2026-11-22T03:00:38"
                                      << "";
        QTest::newRow("trailing") << "2026-11-22T03:00:38Z "
                                  << "";
        QTest::newRow("newline") << "2026-11-22\n"
                                 << "";
        QTest::newRow("offset too large") << "2026-11-22T03:00:38+24:00"
                                          << "";
        QTest::newRow("empty") << ""
                               << "";
    }
    void readsRfc3339()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto instant = fromRfc3339(text);
        QCOMPARE(instant ? toRfc3339(*instant) : QString(), expected);
    }

    void readsDurations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("expected"); // seconds; -1: refused
        QTest::newRow("days") << "90d" << qint64(90) * 86400;
        QTest::newRow("hours") << "12h" << qint64(12) * 3600;
        QTest::newRow("minutes") << "30m" << qint64(1800);
        QTest::newRow("seconds") << "45s" << qint64(45);
        QTest::newRow("weeks") << "2w" << qint64(14) * 86400;
        QTest::newRow("no unit") << "90" << qint64(-1);
        QTest::newRow("negative") << "-1d" << qint64(-1);
        QTest::newRow("space") << "1 d" << qint64(-1);
        QTest::newRow("too long") << "9999999999d" << qint64(-1);
        QTest::newRow("empty") << "" << qint64(-1);
    }
    void readsDurations()
    {
        QFETCH(QString, text);
        QFETCH(qint64, expected);
        const auto duration = durationFromText(text);
        QCOMPARE(duration ? duration_cast<seconds>(*duration).count() : -1, expected);
    }

    void namesErrors()
    {
        QCOMPARE(errorName(ErrorCode::InvalidArgument), QStringLiteral("InvalidArgument"));
        QCOMPARE(errorName(ErrorCode::StaleRevision), QStringLiteral("StaleRevision"));
        QCOMPARE(errorName(ErrorCode::Internal), QStringLiteral("Internal"));
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_base_clock.moc"
