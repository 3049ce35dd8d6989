// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

#include <QtCore/QRegularExpression>

namespace keywright {

using namespace std::chrono;

Instant SystemClock::now() const
{
    return floor<milliseconds>(system_clock::now());
}

QString toRfc3339(Instant instant)
{
    const auto day = floor<days>(instant);
    const year_month_day date(day);
    const hh_mm_ss<milliseconds> time(instant - day);
    return QString::asprintf("%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", int(date.year()),
                             unsigned(date.month()), unsigned(date.day()),
                             int(time.hours().count()), int(time.minutes().count()),
                             int(time.seconds().count()), int(time.subseconds().count()));
}

static std::optional<minutes> offsetFrom(const QString &text)
{
    if (text.compare(u"z", Qt::CaseInsensitive) == 0)
        return minutes(0);
    const int hour = text.mid(1, 2).toInt();
    const int minute = text.mid(4, 2).toInt();
    if (hour > 23 || minute > 59)
        return {};
    return minutes((text.startsWith(u'-') ? -1 : 1) * (hour * 60 + minute));
}

std::optional<Instant> fromRfc3339(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[Tt ]([0-9]{2}):([0-9]{2}):([0-9]{2})"
                       "(?:\\.([0-9]{1,9}))?([Zz]|[+-][0-9]{2}:[0-9]{2}))?\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const year_month_day date(year(match.captured(1).toInt()), month(match.captured(2).toUInt()),
                              day(match.captured(3).toUInt()));
    if (!date.ok())
        return {};
    const Instant midnight = sys_days(date);
    if (match.captured(8).isEmpty())
        return midnight;
    const int hour = match.captured(4).toInt();
    const int minute = match.captured(5).toInt();
    const int second = match.captured(6).toInt();
    if (hour > 23 || minute > 59 || second > 60) // 60: a leap second, read as the next minute
        return {};
    const auto offset = offsetFrom(match.captured(8));
    if (!offset)
        return {};
    const int fraction = match.captured(7).leftJustified(3, u'0', true).toInt();
    return midnight + hours(hour) + minutes(minute) + seconds(second) + milliseconds(fraction)
           - *offset;
}

std::optional<milliseconds> durationFromText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{1,9})([smhdw])\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const qint64 count = match.captured(1).toLongLong();
    switch (match.captured(2).front().unicode()) {
    case u's':
        return seconds(count);
    case u'm':
        return minutes(count);
    case u'h':
        return hours(count);
    case u'd':
        return days(count);
    default:
        return weeks(count);
    }
}

} // namespace keywright
