// SPDX-License-Identifier: GPL-3.0-or-later
#include "linegraph.h"

#include <cmath>

namespace keywright::ui {

namespace {

bool isKnown(const QPointF &point)
{
    return !std::isnan(point.x()) && !std::isnan(point.y());
}

} // namespace

void LineGraph::drawLinePlot(QCPPainter *painter, const QVector<QPointF> &points) const
{
    if (painter->modes().testFlag(QCPPainter::pmVectorized))
        return QCPGraph::drawLinePlot(painter, points);
    QVector<QLineF> lines;
    lines.reserve(points.size());
    for (qsizetype i = 1; i < points.size(); ++i) {
        if (isKnown(points.at(i - 1)) && isKnown(points.at(i)))
            lines.append(QLineF(points.at(i - 1), points.at(i)));
    }
    applyDefaultAntialiasingHint(painter);
    QPen line = painter->pen();
    // Pieces of a solid line overlap by half its width, so that no notch is seen at a corner.
    line.setCapStyle(line.style() == Qt::SolidLine ? Qt::SquareCap : Qt::FlatCap);
    painter->setPen(line);
    painter->drawLines(lines);
}

} // namespace keywright::ui
