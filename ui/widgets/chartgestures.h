// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartspan.h"

#include <QtCore/QObject>
#include <QtCore/QPointF>
#include <QtCore/QTimer>

#include <functional>
#include <optional>

class QMouseEvent;
class QWheelEvent;
class QWidget;

namespace keywright::ui {

/// What the mouse does on a chart over time: pointing, a click, dragging over a span, dragging with
/// Shift or the middle button to move, the wheel to zoom (with Ctrl, or where the chart has the
/// focus: otherwise it scrolls the page), a double click for all of it.
class ChartGestures : public QObject
{
    Q_OBJECT

public:
    /// `timeAt` tells the time at a place of the surface; `chart` has the focus.
    ChartGestures(QWidget &surface, QWidget &chart, std::function<double(double x)> timeAt);

    /// What is in view: gestures start from it.
    void setView(const ChartSpan &view);
    /// Zooms or moves by keyboard; chosen at once.
    void zoom(double time, double factor);
    void move(double share);

Q_SIGNALS:
    void pointed(double time);
    void left();
    void selecting(double first, double last);
    void selected(double first, double last);
    void clicked(double time);
    void resetRequested();
    void viewMoving(const keywright::ui::ChartSpan &view); ///< with each step of a gesture
    void viewChosen(const keywright::ui::ChartSpan &view); ///< when it has ended

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void press(const QMouseEvent &event);
    void follow(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    [[nodiscard]] bool turnWheel(const QWheelEvent &event);
    void show(const ChartSpan &view);

    enum class Drag { None, Select, Move };

    QWidget &m_surface;
    QWidget &m_chart;
    std::function<double(double)> m_timeAt;
    ChartSpan m_view;
    ChartSpan m_before; ///< in view when the drag began
    Drag m_drag = Drag::None;
    QPointF m_start;
    double m_startTime = 0;
    QTimer m_click; ///< a click counts once it is not the first half of a double one
    double m_clickTime = 0;
    QTimer m_settled; ///< the wheel has come to rest
};

} // namespace keywright::ui
