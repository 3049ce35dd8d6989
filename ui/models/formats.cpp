// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <array>
#include <cmath>

namespace keywright::ui {

namespace {

struct Formats
{
    Q_DECLARE_TR_FUNCTIONS(keywright::ui::Formats)
};

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Days = std::chrono::duration<qint64, std::ratio<86400>>;

QString pastText(milliseconds ago)
{
    const auto minutes =
        static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(ago).count());
    const auto hours =
        static_cast<int>(std::chrono::duration_cast<std::chrono::hours>(ago).count());
    const auto days = static_cast<int>(std::chrono::duration_cast<Days>(ago).count());
    if (ago < 45s)
        return Formats::tr("just now");
    if (ago < 60min)
        return Formats::tr("%1 min ago").arg(std::max(1, minutes));
    if (ago < 24h)
        return Formats::tr("%1 h ago").arg(hours);
    return days == 1 ? Formats::tr("yesterday") : Formats::tr("%n day(s) ago", nullptr, int(days));
}

QString futureText(milliseconds ahead)
{
    const auto minutes = static_cast<int>(std::chrono::ceil<std::chrono::minutes>(ahead).count());
    const auto hours = static_cast<int>(std::chrono::round<std::chrono::hours>(ahead).count());
    const auto days = static_cast<int>(std::chrono::round<Days>(ahead).count());
    if (ahead < 60min)
        return Formats::tr("in %1 min").arg(minutes);
    if (ahead < 24h)
        return Formats::tr("in %1 h").arg(hours);
    return days == 1 ? Formats::tr("tomorrow") : Formats::tr("in %n day(s)", nullptr, int(days));
}

} // namespace

QDateTime localTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count());
}

Instant instantOf(const QDateTime &time)
{
    return Instant(milliseconds(time.toMSecsSinceEpoch()));
}

QString dateText(Instant instant)
{
    const QLocale locale;
    // The C locale's short form is "22 11 2026"; everywhere else the locale knows best.
    if (locale.language() == QLocale::C)
        return locale.toString(localTime(instant).date(), u"d MMM yyyy");
    return locale.toString(localTime(instant).date(), QLocale::ShortFormat);
}

QString timeText(Instant instant)
{
    return QLocale().toString(localTime(instant).time(), u"HH:mm:ss");
}

QString dateTimeText(Instant instant)
{
    return Formats::tr("%1 %2", "date and time")
        .arg(dateText(instant), QLocale().toString(localTime(instant).time(), u"HH:mm"));
}

QString relativeText(Instant instant, Instant now)
{
    const auto ago = now - instant;
    if (ago > 31 * 24h || -ago > 90 * 24h)
        return dateText(instant);
    return ago >= 0ms ? pastText(ago) : futureText(-ago);
}

QString relativeText(const std::optional<Instant> &instant, Instant now, const QString &otherwise)
{
    if (!instant)
        return otherwise.isEmpty() ? QString(QChar(0x2013)) : otherwise;
    return relativeText(*instant, now);
}

QString numberText(qint64 number)
{
    QLocale locale;
    if (locale.language() == QLocale::C)
        locale = QLocale(QLocale::English);
    return locale.toString(number);
}

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString latencyText(std::chrono::microseconds latency)
{
    const double milli = static_cast<double>(latency.count()) / 1000.0;
    const QLocale locale;
    if (milli >= 1000.0)
        return Formats::tr("%1 s").arg(locale.toString(milli / 1000.0, 'f', 1));
    return Formats::tr("%1 ms").arg(locale.toString(milli, 'f', milli < 10.0 ? 1 : 0));
}

QString durationText(milliseconds duration)
{
    const auto count = [duration](milliseconds unit) { return static_cast<int>(duration / unit); };
    if (duration >= 48h)
        return Formats::tr("%n day(s)", nullptr, count(24h));
    if (duration >= 1h && duration % 1h == 0ms)
        return Formats::tr("%n hour(s)", nullptr, count(1h));
    if (duration >= 1min)
        return Formats::tr("%n minute(s)", nullptr, count(1min));
    return Formats::tr("%n second(s)", nullptr, count(1s));
}

QString percentText(double share)
{
    const QLocale locale;
    const double percent = share * 100.0;
    return Formats::tr("%1 %").arg(
        locale.toString(percent, 'f', percent < 10.0 && percent > 0.0 ? 1 : 0));
}

} // namespace keywright::ui
