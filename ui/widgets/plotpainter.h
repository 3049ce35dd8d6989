// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdata.h"

#include <QtGui/QPixmap>

class QCustomPlot;
class QCPItemRect;

namespace keywright::ui {

/// Puts ChartData onto a QCustomPlot in the palette's colours.
class PlotPainter
{
public:
    PlotPainter(QCustomPlot &plot, bool bars);

    void show(const ChartData &data, const QPalette &palette);
    /// A band behind one bucket, or a range of buckets; first < 0: none.
    void mark(const ChartData &data, int first, int last, const QPalette &palette);

private:
    void styleAxes(const ChartData &data, const QPalette &palette);
    void addBars(const ChartData &data, const QPalette &palette);
    void addLines(const ChartData &data, const QPalette &palette);
    void addPale(const ChartData &data, const ChartSeries &series, const QPalette &palette);
    [[nodiscard]] double highest(const ChartData &data) const;

    QCustomPlot &m_plot;
    QCPItemRect *m_band = nullptr;
    bool m_bars;
};

/// A small picture of a series' colour and pattern, for legends.
[[nodiscard]] QPixmap seriesSwatch(const ChartSeries &series, const QPalette &palette,
                                   double ratio);

} // namespace keywright::ui
