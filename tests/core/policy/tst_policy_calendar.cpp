// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

#include <core/policy/calendar.h>

using namespace keywright::policy;
using namespace std::chrono;

namespace {

/// UTC, as `YYYY-MM-DD hh:mm`.
sys_seconds utc(int year_, unsigned month_, unsigned day_, int hour_ = 0, int minute_ = 0)
{
    return sys_days(year(year_) / month(month_) / day(day_)) + hours(hour_) + minutes(minute_);
}

/// Berlin in 2026: summer time from 29 March 01:00 to 25 October 01:00 UTC.
Zone berlin()
{
    return {"Europe/Berlin",
            {{utc(2025, 10, 26, 1), hours(1)},
             {utc(2026, 3, 29, 1), hours(2)},
             {utc(2026, 10, 25, 1), hours(1)}}};
}

/// A zone whose clocks skip midnight in spring (00:00 becomes 01:00) and fall back over it in
/// autumn (00:00 becomes 23:00 of the day before).
Zone overMidnight()
{
    return {"Test/Midnight",
            {{utc(2026, 1, 1), hours(2)},
             {utc(2026, 3, 28, 22), hours(3)},
             {utc(2026, 10, 24, 21), hours(2)}}};
}

} // namespace

class PolicyCalendar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void windows_data();
    void windows();
    void windowsTileTime_data();
    void windowsTileTime();
    void quotaOverASpringDay();
    void unknownZoneIsUtc();
};

void PolicyCalendar::windows_data()
{
    QTest::addColumn<int>("zone"); // 0 UTC, 1 Berlin, 2 over midnight
    QTest::addColumn<int>("unit");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<qint64>("start");
    QTest::addColumn<qint64>("end");
    struct Row
    {
        const char *name;
        int zone;
        Unit unit;
        sys_seconds now, start, end;
    };
    const Row rows[] = {
        {"utc day", 0, Unit::Day, utc(2026, 5, 5, 23, 59), utc(2026, 5, 5), utc(2026, 5, 6)},
        {"utc week", 0, Unit::Week, utc(2026, 5, 6, 12), utc(2026, 5, 4), utc(2026, 5, 11)},
        {"week begins on Monday", 0, Unit::Week, utc(2026, 5, 10, 23), utc(2026, 5, 4),
         utc(2026, 5, 11)},
        {"Monday itself", 0, Unit::Week, utc(2026, 5, 11), utc(2026, 5, 11), utc(2026, 5, 18)},
        {"week over the year", 0, Unit::Week, utc(2027, 1, 1), utc(2026, 12, 28), utc(2027, 1, 4)},
        {"utc month", 0, Unit::Month, utc(2026, 12, 31, 23), utc(2026, 12, 1), utc(2027, 1, 1)},
        {"leap February", 0, Unit::Month, utc(2028, 2, 29), utc(2028, 2, 1), utc(2028, 3, 1)},
        {"hour", 1, Unit::Hour, utc(2026, 3, 29, 1, 30), utc(2026, 3, 29, 1), utc(2026, 3, 29, 2)},
        {"winter day", 1, Unit::Day, utc(2026, 1, 10, 23, 30), utc(2026, 1, 10, 23),
         utc(2026, 1, 11, 23)},
        {"summer day", 1, Unit::Day, utc(2026, 7, 10, 21, 59), utc(2026, 7, 9, 22),
         utc(2026, 7, 10, 22)},
        {"day of 23 hours", 1, Unit::Day, utc(2026, 3, 29, 12), utc(2026, 3, 28, 23),
         utc(2026, 3, 29, 22)},
        {"day of 25 hours", 1, Unit::Day, utc(2026, 10, 25, 0, 30), utc(2026, 10, 24, 22),
         utc(2026, 10, 25, 23)},
        {"the hour that comes twice", 1, Unit::Day, utc(2026, 10, 25, 1, 30), utc(2026, 10, 24, 22),
         utc(2026, 10, 25, 23)},
        {"month over the change", 1, Unit::Month, utc(2026, 3, 31, 21, 59), utc(2026, 2, 28, 23),
         utc(2026, 3, 31, 22)},
        {"week over the change", 1, Unit::Week, utc(2026, 3, 28), utc(2026, 3, 22, 23),
         utc(2026, 3, 29, 22)},
        {"midnight that is skipped", 2, Unit::Day, utc(2026, 3, 28, 22), utc(2026, 3, 28, 22),
         utc(2026, 3, 29, 21)},
        {"before the skipped one", 2, Unit::Day, utc(2026, 3, 28, 21, 59), utc(2026, 3, 27, 22),
         utc(2026, 3, 28, 22)},
        {"yesterday once more", 2, Unit::Day, utc(2026, 10, 24, 21, 30), utc(2026, 10, 23, 21),
         utc(2026, 10, 24, 22)},
        {"before the first transition", 1, Unit::Day, utc(2001, 7, 1, 12), utc(2001, 6, 30, 23),
         utc(2001, 7, 1, 23)},
        {"after the last transition", 1, Unit::Day, utc(2040, 7, 1, 12), utc(2040, 6, 30, 23),
         utc(2040, 7, 1, 23)},
        {"before 1970", 0, Unit::Day, utc(1969, 12, 31, 23), utc(1969, 12, 31), utc(1970, 1, 1)},
    };
    for (const Row &row : rows)
        QTest::newRow(row.name) << row.zone << int(row.unit)
                                << qint64(row.now.time_since_epoch().count())
                                << qint64(row.start.time_since_epoch().count())
                                << qint64(row.end.time_since_epoch().count());
}

void PolicyCalendar::windows()
{
    QFETCH(int, zone);
    QFETCH(int, unit);
    QFETCH(qint64, now);
    QFETCH(qint64, start);
    QFETCH(qint64, end);
    const Zone zones[] = {{"UTC", {}}, berlin(), overMidnight()};
    const TimeWindow window = windowOf(Unit(unit), &zones[zone], Instant(seconds(now)));
    QCOMPARE(qint64(floor<seconds>(window.start).time_since_epoch().count()), start);
    QCOMPARE(qint64(floor<seconds>(window.end).time_since_epoch().count()), end);
}

void PolicyCalendar::windowsTileTime_data()
{
    QTest::addColumn<int>("unit");
    for (const Unit unit :
         {Unit::Second, Unit::Minute, Unit::Hour, Unit::Day, Unit::Week, Unit::Month})
        QTest::newRow(unitName(unit).data()) << int(unit);
}

// Over more than a year, in steps: no instant lies outside its window, none in two.
void PolicyCalendar::windowsTileTime()
{
    QFETCH(int, unit);
    for (const Zone &zone : {berlin(), overMidnight()}) {
        TimeWindow before = windowOf(Unit(unit), &zone, Instant(utc(2025, 12, 1)));
        for (Instant now(utc(2025, 12, 1)); now < Instant(utc(2027, 2, 1)); now += minutes(17)) {
            const TimeWindow window = windowOf(Unit(unit), &zone, now);
            QVERIFY(window.start <= now && now < window.end);
            if (window.start != before.start) {
                QVERIFY(window.start >= before.end);
                if (unit >= int(Unit::Day))
                    QVERIFY(window.start == before.end);
            }
            before = window;
        }
    }
}

void PolicyCalendar::quotaOverASpringDay()
{
    Scene scene;
    scene.input.zones = {berlin()};
    scene.restrictions().limits = {{"lim_1", 1, Unit::Day, Window::Fixed, "Europe/Berlin", ""}};
    const auto at = [](sys_seconds time) {
        Call call;
        call.at = Instant(time).time_since_epoch().count();
        return call;
    };
    QCOMPARE(scene.check(at(utc(2026, 3, 28, 23, 0))).outcome, Outcome::Granted);
    const Verdict denied = scene.check(at(utc(2026, 3, 29, 21, 59)));
    COMPARE_REASON(denied, Reason::ResourceQuotaExceeded);
    QCOMPARE(denied.limits[0].resets.count(), std::int64_t(60000));
    QCOMPARE(scene.check(at(utc(2026, 3, 29, 22, 0))).outcome, Outcome::Granted);
    COMPARE_REASON(scene.check(at(utc(2026, 3, 30, 21, 59))), Reason::ResourceQuotaExceeded);
}

void PolicyCalendar::unknownZoneIsUtc()
{
    Scene scene;
    scene.restrictions().limits = {{"lim_1", 1, Unit::Day, Window::Fixed, "Nowhere/Land", ""}};
    QCOMPARE(scene.check(Call()).outcome, Outcome::Granted);
    COMPARE_REASON(scene.check(Call()), Reason::ResourceQuotaExceeded);
    QCOMPARE(scene.snapshot->problems().size(), std::size_t(1));
    // The machine's own zone goes by an empty name.
    scene.input.zones = {{"", {{utc(2000, 1, 1), hours(5)}}}};
    scene.restrictions().limits = {{"lim_2", 5, Unit::Day, Window::Fixed, "", ""}};
    scene.build();
    QVERIFY(scene.snapshot->problems().empty());
    QCOMPARE(scene.check(Call()).limits[0].resets, milliseconds(hours(19)));
}

QTEST_APPLESS_MAIN(PolicyCalendar)
#include "tst_policy_calendar.moc"
