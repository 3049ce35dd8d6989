// SPDX-License-Identifier: GPL-3.0-or-later
#include "daychart.h"

#include <ui/models/formats.h>
#include <ui/phrases/keyphrases.h>
#include <ui/phrases/policyphrases.h>
#include <ui/support/tone.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QMap>

namespace keywright::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(keywright::ui::DayChart)
};

ChartSeries seriesOf(Outcome outcome, Tone tone, bool hatched)
{
    return {outcomeText(outcome),
            {},
            [tone](const QPalette &palette) { return toneFill(tone, palette); },
            hatched};
}

qint64 deniedOf(const UsagePoint &point)
{
    qint64 denied = 0;
    for (const auto &reason : point.denied)
        denied += reason.second;
    return denied;
}

} // namespace

ChartData dayChart(const UsageSeries &series)
{
    ChartData data;
    data.bucketMilliseconds = series.bucket.count();
    data.unit = Words::tr("calls");
    data.valueText = [](double value) { return numberText(qint64(value)); };
    ChartSeries granted = seriesOf(Outcome::Granted, Tone::Granted, false);
    ChartSeries denied = seriesOf(Outcome::Denied, Tone::Denied, true);
    ChartSeries failed = seriesOf(Outcome::Failed, Tone::Failed, false);
    for (const UsagePoint &point : series.points) {
        data.times << localTime(point.start);
        granted.values << double(point.granted);
        denied.values << double(deniedOf(point));
        failed.values << double(point.failed);
    }
    data.series = {granted, denied};
    if (totalsOf(series).failed > 0)
        data.series << failed;
    return data;
}

DayTotals totalsOf(const UsageSeries &series)
{
    DayTotals totals;
    QMap<QString, qint64> byReason; // of two equal ones always the same is named
    for (const UsagePoint &point : series.points) {
        totals.granted += point.granted;
        totals.failed += point.failed;
        totals.denied += deniedOf(point);
        for (const auto &reason : point.denied)
            byReason[reason.first] += reason.second;
    }
    qint64 most = 0;
    for (auto reason = byReason.cbegin(); reason != byReason.cend(); ++reason) {
        if (reason.value() > most) {
            most = reason.value();
            totals.topReason = Words::tr("mostly: %1").arg(reasonTitle(reason.key()));
        }
    }
    return totals;
}

} // namespace keywright::ui
