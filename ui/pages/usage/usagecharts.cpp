// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagecharts.h"

#include <ui/models/formats.h>
#include <ui/phrases/keyphrases.h>
#include <ui/phrases/policyphrases.h>
#include <ui/phrases/usagephrases.h>
#include <ui/support/tone.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QLocale>

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

qint64 deniedIn(const UsagePoint &point)
{
    qint64 denied = 0;
    for (const auto &reason : point.denied)
        denied += reason.second;
    return denied;
}

constexpr double none = std::numeric_limits<double>::quiet_NaN();

double errorShare(const UsagePoint &point)
{
    const qint64 errors = deniedIn(point) + point.failed;
    const qint64 all = errors + point.granted;
    return all > 0 ? double(errors) / double(all) : none;
}

/// Of the period before, as many values as the chart has buckets.
void addPale(ChartData &data, const UsageSeries &before, const QString &name,
             const std::function<double(const UsagePoint &)> &value)
{
    if (before.points.isEmpty())
        return;
    ChartSeries pale{name, {}, [](const QPalette &p) { return secondaryText(p); }};
    pale.pale = true;
    for (qsizetype i = 0; i < data.times.size(); ++i)
        pale.values << (i < before.points.size() ? value(before.points.at(i)) : none);
    data.series << pale;
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

ChartData errorsChart(const UsageSeries &series)
{
    ChartData data = frame(series, Words::tr("share"));
    data.valueText = [](double value) { return percentText(value); };
    data.leastTop = 0.1;
    ChartSeries errors{Words::tr("denied or failed"), {}, toned(Tone::Denied)};
    ChartSeries failed{Words::tr("failed alone"), {}, toned(Tone::Failed)};
    bool anyFailed = false;
    for (const UsagePoint &point : series.points) {
        const qint64 all = deniedIn(point) + point.failed + point.granted;
        errors.values << errorShare(point);
        failed.values << (all > 0 ? double(point.failed) / double(all) : none);
        anyFailed |= point.failed > 0;
    }
    data.series << errors;
    if (anyFailed)
        data.series << failed;
    return data;
}

void compareRequests(ChartData &data, const UsageSeries &before)
{
    addPale(data, before, Words::tr("the period before"), [](const UsagePoint &point) {
        return double(point.granted + point.failed + deniedIn(point));
    });
}

void compareErrors(ChartData &data, const UsageSeries &before)
{
    addPale(data, before, Words::tr("the period before"), errorShare);
}

void compareLatency(ChartData &data, const UsageSeries &before)
{
    addPale(data, before, Words::tr("p95 of the period before"), [](const UsagePoint &point) {
        return point.p95.count() > 0 ? double(point.p95.count()) / 1000.0 : none;
    });
}

HeatmapData weekChart(const UsageHeatmap &heatmap)
{
    HeatmapData data;
    data.unit = Words::tr("requests");
    data.valueText = [](double value) { return numberText(qint64(value)); };
    for (int hour = 0; hour < 24; ++hour)
        data.columns << hourName(hour);
    const int first = QLocale().firstDayOfWeek();
    for (int step = 0; step < 7; ++step) {
        const int day = (first - 1 + step) % 7;
        data.rows << weekdayName(day + 1);
        QList<double> row;
        for (const UsageHeatmap::Cell &cell : heatmap.cells.at(std::size_t(day)))
            row << double(cell.total());
        data.values << row;
    }
    const QDateTime now = QDateTime::currentDateTime();
    data.note = halfHourNote(std::chrono::seconds(now.offsetFromUtc()));
    return data;
}

ChartData latencyChart(const UsageSeries &series)
{
    ChartData data = frame(series, Words::tr("ms"));
    data.valueText = [](double value) {
        return latencyText(std::chrono::microseconds(qint64(value * 1000)));
    };
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
