// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtGui/QColor>
#include <QtGui/QPalette>

#include <functional>

namespace keywright::ui {

/// One row of bars or one line. Its colour is asked for anew on each change of theme.
struct ChartSeries
{
    QString name;         ///< in the legend and the table's header
    QList<double> values; ///< as many as there are times; NaN: nothing known (a gap in a line)
    std::function<QColor(const QPalette &)>
        color; ///< for example [](const QPalette &p) { return toneFill(Tone::Granted, p); }
    bool hatched = false; ///< bars: told apart by more than colour (denied)
    /// For comparing with: a pale line, in a chart of bars over them rather than stacked.
    bool pale = false;
};

/// What a chart shows: equal buckets of time.
struct ChartData
{
    QList<QDateTime> times; ///< starts of the buckets, local time, rising
    qint64 bucketMilliseconds = 0;
    QList<ChartSeries> series;                     ///< bars: bottom first
    QString unit;                                  ///< of the values, on the axis: "requests", "ms"
    std::function<QString(double)> valueText = {}; ///< none: a plain number
    double leastTop = 1.0;                         ///< the axis goes up to this at least
};

} // namespace keywright::ui
