// SPDX-License-Identifier: GPL-3.0-or-later
#include "plotpainter.h"

#include "charttablemodel.h"
#include "linegraph.h"

#include <ui/support/tone.h>

#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace keywright::ui {

namespace {

constexpr int hatchSize = 6;
constexpr int swatchSize = 12;
constexpr double barShare = 0.82;
constexpr double headRoom = 1.08;

double keyOf(const QDateTime &time)
{
    return static_cast<double>(time.toMSecsSinceEpoch()) / 1000.0;
}

QColor colorOf(const ChartSeries &series, const QPalette &palette)
{
    return series.color ? series.color(palette) : toneFill(Tone::Accent, palette);
}

/// The series' colour, with diagonal lines of the background where it is hatched.
QBrush brushOf(const ChartSeries &series, const QPalette &palette)
{
    const QColor color = colorOf(series, palette);
    if (!series.hatched)
        return color;
    QPixmap tile(hatchSize, hatchSize);
    tile.fill(color);
    QPainter painter(&tile);
    QColor line = palette.color(QPalette::Base);
    line.setAlphaF(0.55F);
    painter.setPen(QPen(line, 1.5));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const int shift : {-hatchSize, 0, hatchSize})
        painter.drawLine(shift, hatchSize, shift + hatchSize, 0);
    return QBrush(tile);
}

/// Writes values as the chart does.
class ValueTicker final : public QCPAxisTicker
{
public:
    ValueTicker(ChartData data, bool counts)
        : m_data(std::move(data))
        , m_counts(counts)
    {
    }

protected:
    /// Half a call is none: counts go up in whole numbers.
    double getTickStep(const QCPRange &range) override
    {
        const double step = QCPAxisTicker::getTickStep(range);
        return m_counts ? std::max(1.0, std::floor(step)) : step;
    }
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        return valueText(m_data, tick);
    }

private:
    ChartData m_data;
    bool m_counts;
};

} // namespace

PlotPainter::PlotPainter(QCustomPlot &plot, bool bars)
    : m_plot(plot)
    , m_bars(bars)
{
    m_plot.setNotAntialiasedElements(QCP::aeNone);
    m_plot.setAntialiasedElements(QCP::aePlottables | QCP::aeItems);
    m_plot.axisRect()->setAutoMargins(QCP::msAll);
    m_plot.axisRect()->setMinimumMargins(QMargins(8, 8, 12, 4));
    m_plot.legend->setVisible(false);
}

void PlotPainter::show(const ChartData &data, const QPalette &palette)
{
    m_plot.clearItems();
    m_band = nullptr;
    m_plot.clearPlottables();
    styleAxes(data, palette);
    if (data.times.isEmpty()) {
        m_plot.replot(QCustomPlot::rpQueuedReplot);
        return;
    }
    if (m_bars)
        addBars(data, palette);
    else
        addLines(data, palette);
    const double bucket = static_cast<double>(data.bucketMilliseconds) / 1000.0;
    m_plot.xAxis->setRange(keyOf(data.times.first()), keyOf(data.times.last()) + bucket);
    m_plot.yAxis->setRange(0.0, std::max(data.leastTop, highest(data)) * headRoom);
    m_plot.replot(QCustomPlot::rpQueuedReplot);
}

void PlotPainter::styleAxes(const ChartData &data, const QPalette &palette)
{
    m_plot.setBackground(palette.color(QPalette::Base));
    const QPen line(borderColor(palette), 1);
    for (QCPAxis *axis : {m_plot.xAxis, m_plot.yAxis}) {
        axis->setTickLabelColor(secondaryText(palette));
        axis->setLabelColor(secondaryText(palette));
        axis->setTickLabelFont(m_plot.font());
        axis->setBasePen(line);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelPadding(6);
        axis->grid()->setPen(line);
        axis->grid()->setZeroLinePen(line);
    }
    m_plot.xAxis->grid()->setVisible(false);
    m_plot.yAxis->setBasePen(Qt::NoPen);
    m_plot.yAxis->setLabel(data.unit);
    const QSharedPointer<QCPAxisTickerDateTime> times(new QCPAxisTickerDateTime);
    const bool severalDays =
        !data.times.isEmpty() && data.times.first().daysTo(data.times.last()) >= 2;
    times->setDateTimeFormat(severalDays ? QStringLiteral("d MMM") : QStringLiteral("HH:mm"));
    times->setTickCount(8);
    m_plot.xAxis->setTicker(times);
    const QSharedPointer<QCPAxisTicker> values(new ValueTicker(data, m_bars));
    values->setTickCount(4);
    m_plot.yAxis->setTicker(values);
}

void PlotPainter::addBars(const ChartData &data, const QPalette &palette)
{
    const double bucket = static_cast<double>(data.bucketMilliseconds) / 1000.0;
    QCPBars *below = nullptr;
    for (const ChartSeries &series : data.series) {
        if (series.pale) {
            addPale(data, series, palette);
            continue;
        }
        auto *bars = new QCPBars(m_plot.xAxis, m_plot.yAxis);
        bars->setPen(Qt::NoPen);
        bars->setBrush(brushOf(series, palette));
        bars->setWidthType(QCPBars::wtPlotCoords);
        bars->setWidth(bucket * barShare);
        for (int i = 0; i < data.times.size(); ++i)
            bars->addData(keyOf(data.times.at(i)) + bucket / 2, series.values.value(i));
        if (below)
            bars->moveAbove(below);
        below = bars;
    }
}

void PlotPainter::addLines(const ChartData &data, const QPalette &palette)
{
    static constexpr std::array<Qt::PenStyle, 3> styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine};
    const double bucket = static_cast<double>(data.bucketMilliseconds) / 1000.0;
    std::size_t number = 0;
    for (const ChartSeries &series : data.series) {
        if (series.pale) {
            addPale(data, series, palette);
            continue;
        }
        auto *graph = new LineGraph(m_plot.xAxis, m_plot.yAxis);
        graph->setPen(QPen(colorOf(series, palette), 2, styles.at(number++ % styles.size())));
        bool alone = false;
        for (int i = 0; i < data.times.size(); ++i) {
            const double value = series.values.value(i);
            graph->addData(keyOf(data.times.at(i)) + bucket / 2, value);
            alone = alone
                    || (!std::isnan(value) && std::isnan(series.values.value(i - 1, qQNaN()))
                        && std::isnan(series.values.value(i + 1, qQNaN())));
        }
        // A value between two gaps has no line to be seen by.
        if (alone)
            graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, 4));
    }
}

void PlotPainter::addPale(const ChartData &data, const ChartSeries &series, const QPalette &palette)
{
    const double bucket = static_cast<double>(data.bucketMilliseconds) / 1000.0;
    auto *graph = new LineGraph(m_plot.xAxis, m_plot.yAxis);
    graph->setPen(QPen(colorOf(series, palette), 1.5, Qt::DashLine));
    graph->setLineStyle(m_bars ? QCPGraph::lsStepCenter : QCPGraph::lsLine);
    for (int i = 0; i < data.times.size(); ++i)
        graph->addData(keyOf(data.times.at(i)) + bucket / 2, series.values.value(i));
}

double PlotPainter::highest(const ChartData &data) const
{
    double top = 0.0;
    for (int i = 0; i < data.times.size(); ++i) {
        double sum = 0.0;
        for (const ChartSeries &series : data.series) {
            const double value = series.values.value(i);
            if (std::isnan(value))
                continue;
            if (series.pale)
                top = std::max(top, value);
            else
                sum = m_bars ? sum + value : std::max(sum, value);
        }
        top = std::max(top, sum);
    }
    return top;
}

void PlotPainter::mark(const ChartData &data, int first, int last, const QPalette &palette)
{
    if (first < 0 || last >= data.times.size()) {
        if (m_band)
            m_band->setVisible(false);
        m_plot.replot(QCustomPlot::rpQueuedReplot);
        return;
    }
    if (!m_band) {
        m_band = new QCPItemRect(&m_plot);
        m_band->setPen(Qt::NoPen);
        m_band->setLayer(QStringLiteral("background"));
        for (QCPItemPosition *position : {m_band->topLeft, m_band->bottomRight}) {
            position->setTypeX(QCPItemPosition::ptPlotCoords);
            position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        }
    }
    const double bucket = static_cast<double>(data.bucketMilliseconds) / 1000.0;
    m_band->topLeft->setCoords(keyOf(data.times.at(first)), 0.0);
    m_band->bottomRight->setCoords(keyOf(data.times.at(last)) + bucket, 1.0);
    m_band->setBrush(palette.color(QPalette::Highlight));
    m_band->setVisible(true);
    m_plot.replot(QCustomPlot::rpQueuedReplot);
}

QPixmap seriesSwatch(const ChartSeries &series, const QPalette &palette, double ratio)
{
    QPixmap swatch(QSize(swatchSize, swatchSize) * ratio);
    swatch.setDevicePixelRatio(ratio);
    swatch.fill(Qt::transparent);
    QPainter painter(&swatch);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (series.pale) {
        painter.setPen(QPen(colorOf(series, palette), 2, Qt::DashLine));
        painter.drawLine(0, swatchSize / 2, swatchSize, swatchSize / 2);
        return swatch;
    }
    painter.setBrush(brushOf(series, palette));
    painter.drawRoundedRect(0, 0, swatchSize, swatchSize, 3, 3);
    return swatch;
}

} // namespace keywright::ui
