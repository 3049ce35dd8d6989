// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagephrases.h"

#include "keyphrases.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace keywright::ui {

namespace {

struct Usage
{
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

/// The C locale has no signs between thousands.
QLocale locale()
{
    const QLocale own;
    return own.language() == QLocale::C ? QLocale(QLocale::English) : own;
}

QString clockText(Instant instant)
{
    const QDateTime time =
        QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count()).toLocalTime();
    return time.date() == QDate::currentDate()
               ? locale().toString(time.time(), QStringLiteral("HH:mm"))
               : locale().toString(time, QStringLiteral("d MMM HH:mm"));
}

} // namespace

QString moneyText(qint64 micros, const QString &currency)
{
    constexpr qint64 cent = 10'000;
    const int digits = micros % cent == 0 || micros >= 100 * cent ? 2 : 4;
    return QStringLiteral("%1 %2").arg(locale().toString(double(micros) / 1e6, 'f', digits),
                                       currency);
}

QString quotaName(const QuotaUse &quota)
{
    const QString limit = limitSummary(quota.limit);
    if (quota.key.isEmpty())
        return Usage::tr("%1, all keys: %2", "API and limit").arg(quota.apiName, limit);
    if (quota.apiName.isEmpty())
        return Usage::tr("%1: %2", "key and limit").arg(quota.keyName, limit);
    return Usage::tr("%1: %2 of %3", "key, limit and API").arg(quota.keyName, limit, quota.apiName);
}

QString weekdayName(int day)
{
    return locale().standaloneDayName(day, QLocale::ShortFormat);
}

QString hourName(int hour)
{
    return QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0'));
}

QString halfHourNote(std::chrono::seconds offset)
{
    if (offset.count() % 3600 == 0)
        return {};
    return Usage::tr(
        "Calls are counted by hours of UTC. This time zone is not whole hours from it: "
        "each count stands in the hour in which it began.");
}

QString alertTitle(const Alert &alert)
{
    switch (alert.kind) {
    case Alert::Kind::DenialSpike:
        return Usage::tr("Many calls are denied");
    case Alert::Kind::NewCaller:
        return Usage::tr("“%1” is used from a new place").arg(alert.keyName);
    case Alert::Kind::LimitNearlyUsed:
        return Usage::tr("A limit is nearly used up");
    }
    return {};
}

QString alertSentence(const Alert &alert)
{
    switch (alert.kind) {
    case Alert::Kind::DenialSpike:
        return Usage::tr("At %1 %2 calls were denied in a minute; %3 are usual.")
            .arg(clockText(alert.time), locale().toString(qlonglong(alert.count)),
                 locale().toString(qlonglong(alert.usual)));
    case Alert::Kind::NewCaller:
        return Usage::tr("It was called from %1 for the first time, at %2.")
            .arg(alert.caller, clockText(alert.time));
    case Alert::Kind::LimitNearlyUsed: {
        if (!alert.quota)
            return {};
        const QString used =
            Usage::tr("%1: %2 of %3 are used.")
                .arg(quotaName(*alert.quota), locale().toString(qlonglong(alert.quota->used)),
                     locale().toString(qlonglong(alert.quota->limit.count)));
        return alert.quota->resets
                   ? used + u' '
                         + Usage::tr("It begins anew at %1.").arg(clockText(*alert.quota->resets))
                   : used;
    }
    }
    return {};
}

} // namespace keywright::ui
