// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagecharts.h"

#include <ui/models/formats.h>
#include <ui/phrases/keyphrases.h>
#include <ui/phrases/policyphrases.h>
#include <ui/support/tone.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <limits>

namespace keywright::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(keywright::ui::UsageCharts)
};

ChartData frame(const UsageSeries &series, const QString &unit)
{
    ChartData data;
    data.bucketMilliseconds = series.bucket.count();
    data.unit = unit;
    data.times.reserve(series.points.size());
    for (const UsagePoint &point : series.points)
        data.times << localTime(point.start);
    return data;
}

std::function<QColor(const QPalette &)> toned(Tone tone)
{
    return [tone](const QPalette &palette) { return toneFill(tone, palette); };
}

/// Shades of the denied tone, so that reasons read as one family; the hatching sets it apart.
std::function<QColor(const QPalette &)> deniedShade(int index)
{
    return [index](const QPalette &palette) {
        const QColor base = toneFill(Tone::Denied, palette);
        const int step = 100 + 22 * (index % 4);
        return isDark(palette) ? base.darker(step) : base.lighter(step);
    };
}

QList<ChartSeries> deniedSeries(const UsageSeries &series)
{
    QStringList reasons;
    for (const UsagePoint &point : series.points) {
        for (const auto &denied : point.denied) {
            if (denied.second > 0 && !reasons.contains(denied.first))
                reasons << denied.first;
        }
    }
    QList<ChartSeries> all;
    for (int index = 0; index < reasons.size(); ++index) {
        ChartSeries one{reasonTitle(reasons.at(index)), {}, deniedShade(index), true};
        for (const UsagePoint &point : series.points) {
            qint64 count = 0;
            for (const auto &denied : point.denied)
                count += denied.first == reasons.at(index) ? denied.second : 0;
            one.values << double(count);
        }
        all << one;
    }
    return all;
}

} // namespace

ChartData requestsChart(const UsageSeries &series)
{
    ChartData data = frame(series, Words::tr("requests"));
    data.valueText = [](double value) { return numberText(qint64(value)); };
    ChartSeries granted{outcomeText(Outcome::Granted), {}, toned(Tone::Granted), false};
    ChartSeries failed{outcomeText(Outcome::Failed), {}, toned(Tone::Failed), false};
    bool anyFailed = false;
    for (const UsagePoint &point : series.points) {
        granted.values << double(point.granted);
        failed.values << double(point.failed);
        anyFailed |= point.failed > 0;
    }
    data.series << granted << deniedSeries(series);
    if (anyFailed)
        data.series << failed;
    return data;
}

ChartData latencyChart(const UsageSeries &series)
{
    ChartData data = frame(series, Words::tr("ms"));
    data.valueText = [](double value) {
        return latencyText(std::chrono::microseconds(qint64(value * 1000)));
    };
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    const auto line = [&](const QString &name, int index,
                          std::chrono::microseconds UsagePoint::*value) {
        ChartSeries one{
            name, {}, [index](const QPalette &p) { return seriesColor(index, p); }, false};
        for (const UsagePoint &point : series.points) {
            const double milliseconds = double((point.*value).count()) / 1000.0;
            one.values << (milliseconds > 0 ? milliseconds : none);
        }
        data.series << one;
    };
    line(Words::tr("p50"), 0, &UsagePoint::p50);
    line(Words::tr("p95"), 1, &UsagePoint::p95);
    line(Words::tr("p99"), 2, &UsagePoint::p99);
    return data;
}

} // namespace keywright::ui
