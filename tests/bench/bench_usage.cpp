// SPDX-License-Identifier: GPL-3.0-or-later
// How long the charts of the usage page take with a year of 1,000 keys: asking for their figures,
// drawing them, and one frame of moving them. Prints figures, asserts nothing.
// QT_QPA_PLATFORM=offscreen bench_usage
//
// The database is what the recorder keeps of that year, written by the recorder's own code and the
// same each time: minutes of the last week (each key is called in 60 minutes of a day), hours of
// the last 100 days (10 a day), days of the whole year; 4 APIs, 8 operations, a tenth denied for
// one of three reasons, one in fifty failed, three latencies a line.

#include <core/store/connections.h>
#include <core/store/transaction.h>
#include <core/usage/queries.h>
#include <core/usage/rollup.h>
#include <core/usage/usagestore.h>
#include <ui/pages/usage/usagecharts.h>
#include <ui/widgets/chart.h>
#include <ui/widgets/heatmap.h>

#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimeZone>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace keywright;
using namespace keywright::ui;
using namespace std::chrono;

namespace {

constexpr int keyCount = 1000;
constexpr int dayCount = 365;
constexpr int points = 240;
constexpr int runs = 7;
constexpr int frames = 100;

Instant now()
{
    return *fromRfc3339(QStringLiteral("2026-11-20T15:42:10Z"));
}

/// The same numbers each time.
class Dice
{
public:
    quint32 below(quint32 limit)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return quint32((m_state >> 33) % limit);
    }

private:
    quint64 m_state = 42;
};

ActivityEntry call(Dice &dice, int key, Instant time)
{
    static const QStringList reasons{QStringLiteral("API_KEY_SERVICE_BLOCKED"),
                                     QStringLiteral("RATE_LIMIT_EXCEEDED"),
                                     QStringLiteral("API_KEY_IP_ADDRESS_BLOCKED")};
    ActivityEntry entry;
    entry.time = time;
    entry.project = ProjectId(QStringLiteral("prj_bench"));
    entry.api = ApiId(QStringLiteral("api_%1").arg(key % 4));
    entry.key = KeyId(QStringLiteral("key_%1").arg(key, 4, 10, QLatin1Char('0')));
    entry.operation = QStringLiteral("operation%1").arg(dice.below(8));
    const quint32 fate = dice.below(100);
    if (fate < 10) {
        entry.outcome = Outcome::Denied;
        entry.reason = reasons.at(int(dice.below(3)));
    } else if (fate < 12) {
        entry.outcome = Outcome::Failed;
    }
    entry.bytesIn = 200;
    entry.bytesOut = 2000;
    entry.repeats = 1 + dice.below(20);
    return entry;
}

/// How many lines of a day's calls of one key: as fine as is kept of that day.
int callsOn(int daysAgo)
{
    return daysAgo < 8 ? 60 : daysAgo < 101 ? 10 : 2;
}

Result<void> writeDay(store::Database &database, Dice &dice, int daysAgo)
{
    const Instant midnight = floor<days>(now()) - days(daysAgo);
    RollupBatch batch;
    for (int key = 0; key < keyCount; ++key) {
        for (int i = 0; i < callsOn(daysAgo); ++i) {
            // More by day than by night.
            const int minute = int(std::max(dice.below(1440), dice.below(1440)));
            ActivityEntry entry = call(dice, key, midnight + minutes(minute));
            if (entry.time > now())
                continue;
            for (int latency = 0; latency < 3; ++latency) {
                entry.latency = microseconds(2000 + dice.below(60'000));
                (void)batch.add(entry, true, 10'000'000);
            }
        }
    }
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return tl::make_unexpected(transaction.error());
    return batch.write(database).and_then([&] { return transaction->commit(); });
}

Result<void> fill(store::Database &database)
{
    Dice dice;
    for (int daysAgo = dayCount; daysAgo >= 0; --daysAgo) {
        if (auto written = writeDay(database, dice, daysAgo); !written)
            return written;
    }
    return trimRollups(database, now());
}

double milliseconds(qint64 nanoseconds)
{
    return double(nanoseconds) / 1e6;
}

/// Median of several runs.
double timed(const std::function<void()> &work, int times = runs)
{
    std::vector<qint64> all;
    for (int run = 0; run < times; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        all.push_back(timer.nsecsElapsed());
    }
    std::sort(all.begin(), all.end());
    return milliseconds(all.at(all.size() / 2));
}

struct Span
{
    const char *name;
    Instant::duration length;
};

UsageQuery queryOf(const Span &span)
{
    UsageQuery query;
    query.project = ProjectId(QStringLiteral("prj_bench"));
    query.until = now();
    query.since = now() - span.length;
    return query;
}

void drawNow(QWidget &widget)
{
    QCoreApplication::processEvents(); // the queued drawing of the plot
    widget.repaint();
}

/// Figures to picture, and the median and longest frame of moving it.
void measureChart(const char *name, Chart::Kind kind, const ChartData &data)
{
    Chart chart(kind, QString::fromLatin1(name));
    chart.resize(1200, 260);
    chart.show();
    drawNow(chart);
    const double draw = timed([&] {
        chart.setData(data);
        drawNow(chart);
    });
    std::vector<qint64> moving;
    ChartSpan view = chart.view();
    for (int frame = 0; frame < frames; ++frame) {
        view = moved(view, view.length() * (frame < frames / 2 ? 0.01 : -0.01));
        QElapsedTimer timer;
        timer.start();
        chart.showView(view);
        drawNow(chart);
        moving.push_back(timer.nsecsElapsed());
    }
    std::sort(moving.begin(), moving.end());
    std::printf("    draw %-9s %6.1f ms   pan frame %5.2f ms, longest %5.2f ms\n", name, draw,
                milliseconds(moving.at(moving.size() / 2)), milliseconds(moving.back()));
}

void measureSpan(const UsageQueries &queries, const Span &span)
{
    const UsageQuery all = queryOf(span);
    UsageQuery ofKey = all;
    ofKey.key = KeyId(QStringLiteral("key_0123"));
    UsageQuery byKey = all;
    byKey.groupBy = UsageQuery::GroupBy::Key;
    UsageQuery byOperation = all;
    byOperation.groupBy = UsageQuery::GroupBy::Operation;
    UsageSeries series, before;
    UsageHeatmap heatmap;
    const QTimeZone zone("Europe/Berlin");
    std::printf("%s\n", span.name);
    std::printf("    ask  charts    %6.1f ms   of one key %5.1f ms\n",
                timed([&] { series = *queries.series(all, points); }),
                timed([&] { (void)queries.series(ofKey, points); }));
    std::printf("    ask  totals    %6.1f ms   heatmap %8.1f ms\n",
                timed([&] { (void)queries.rows(all); }),
                timed([&] { heatmap = *queries.heatmap(all, zone); }));
    std::printf("    ask  top keys  %6.1f ms   operations %5.1f ms\n",
                timed([&] { (void)queries.rows(byKey); }, 3),
                timed([&] { (void)queries.rows(byOperation); }, 3));
    UsageQuery earlier = all;
    earlier.until = all.since;
    earlier.since = all.since - span.length;
    before = queries.series(earlier, points).value_or(UsageSeries());
    ChartData requests = requestsChart(series), errors = errorsChart(series),
              latency = latencyChart(series);
    compareRequests(requests, before);
    compareErrors(errors, before);
    compareLatency(latency, before);
    measureChart("requests", Chart::Kind::StackedBars, requests);
    measureChart("errors", Chart::Kind::Lines, errors);
    measureChart("latency", Chart::Kind::Lines, latency);
    Heatmap week(QStringLiteral("heatmap"));
    week.resize(1200, 240);
    week.show();
    const HeatmapData data = weekChart(heatmap);
    std::printf("    draw heatmap   %6.1f ms\n", timed([&] {
                    week.setData(data);
                    drawNow(week);
                }));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("usage.sqlite"));
    {
        // Lays the file out.
        UsageStore store(path);
        if (!store.ready().result())
            return 1;
    }
    auto database = store::Database::open(path, {});
    if (!database)
        return 1;
    QElapsedTimer timer;
    timer.start();
    if (const auto filled = fill(**database); !filled) {
        std::fprintf(stderr, "%s\n", qPrintable(filled.error().detail));
        return 1;
    }
    const auto lines = [&](const char *sql) {
        return (*database)->integer(QLatin1String(sql)).value_or(0);
    };
    std::printf("%d keys, %d days: %lld lines, %lld of them minutes, %lld hours; totals %lld; "
                "%lld MB, written in %.0f s\n",
                keyCount, dayCount, lines("SELECT count(*) FROM rollup"),
                lines("SELECT count(*) FROM rollup WHERE granularity = 0"),
                lines("SELECT count(*) FROM rollup WHERE granularity = 1"),
                lines("SELECT count(*) FROM rollup_total"), QFileInfo(path).size() / 1'000'000,
                double(timer.elapsed()) / 1000.0);
    const UsageQueries queries(**database);
    for (const Span &span : {Span{"1 hour", hours(1)}, Span{"1 day", days(1)},
                             Span{"30 days", days(30)}, Span{"1 year", days(365)}})
        measureSpan(queries, span);
    return 0;
}
