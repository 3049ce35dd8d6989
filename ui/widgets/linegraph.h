// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

namespace keywright::ui {

/// A graph whose line is drawn piece by piece. As one path, a jagged line of a few hundred points
/// is a polygon that crosses itself everywhere, and Qt's raster engine takes several milliseconds
/// to fill it; single lines it draws directly. In exported pictures it stays one path. Belongs to
/// its axes' plot, as all plottables.
class LineGraph final : public QCPGraph
{
public:
    using QCPGraph::QCPGraph;

protected:
    void drawLinePlot(QCPPainter *painter, const QVector<QPointF> &points) const override;
};

} // namespace keywright::ui
