// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartgestures.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

#include <algorithm>
#include <cmath>

namespace keywright::ui {

namespace {
constexpr double notch = 120.0; // of the wheel, in eighths of a degree
constexpr double factorOfNotch = 0.8;
constexpr int restMilliseconds = 250;
} // namespace

ChartGestures::ChartGestures(QWidget &surface, QWidget &chart, std::function<double(double)> timeAt)
    : QObject(&chart)
    , m_surface(surface)
    , m_chart(chart)
    , m_timeAt(std::move(timeAt))
{
    surface.setMouseTracking(true);
    surface.installEventFilter(this);
    m_click.setSingleShot(true);
    m_click.setInterval(QApplication::doubleClickInterval());
    connect(&m_click, &QTimer::timeout, this, [this] { Q_EMIT clicked(m_clickTime); });
    m_settled.setSingleShot(true);
    m_settled.setInterval(restMilliseconds);
    connect(&m_settled, &QTimer::timeout, this, [this] { Q_EMIT viewChosen(m_view); });
}

void ChartGestures::setView(const ChartSpan &view)
{
    if (m_drag != Drag::Move && !m_settled.isActive())
        m_view = view;
}

void ChartGestures::show(const ChartSpan &view)
{
    m_view = view;
    Q_EMIT viewMoving(view);
}

void ChartGestures::zoom(double time, double factor)
{
    show(zoomedAt(m_view, time, factor));
    m_settled.start();
}

void ChartGestures::move(double share)
{
    show(moved(m_view, share * m_view.length()));
    m_settled.start();
}

void ChartGestures::press(const QMouseEvent &event)
{
    m_click.stop();
    m_chart.setFocus(Qt::MouseFocusReason);
    const bool moves =
        event.button() == Qt::MiddleButton
        || (event.button() == Qt::LeftButton && event.modifiers().testFlag(Qt::ShiftModifier));
    if (!moves && event.button() != Qt::LeftButton)
        return;
    m_drag = moves ? Drag::Move : Drag::Select;
    m_before = m_view;
    m_start = event.position();
    m_startTime = m_timeAt(m_start.x());
    if (moves)
        m_surface.setCursor(Qt::ClosedHandCursor);
}

void ChartGestures::follow(const QMouseEvent &event)
{
    if (m_drag == Drag::Move) {
        // By the scale of the view in which the drag began, which moving does not change.
        const double perPixel = m_timeAt(1.0) - m_timeAt(0.0);
        show(moved(m_before, (m_start.x() - event.position().x()) * perPixel));
        return;
    }
    const double time = m_timeAt(event.position().x());
    Q_EMIT pointed(time);
    if (m_drag == Drag::Select)
        Q_EMIT selecting(std::min(m_startTime, time), std::max(m_startTime, time));
}

void ChartGestures::release(const QMouseEvent &event)
{
    const Drag ended = std::exchange(m_drag, Drag::None);
    m_surface.unsetCursor();
    const double way = std::abs(event.position().x() - m_start.x());
    const double time = m_timeAt(event.position().x());
    if (ended == Drag::Move && m_view != m_before)
        Q_EMIT viewChosen(m_view);
    if (ended != Drag::Select)
        return;
    if (way >= QApplication::startDragDistance())
        return Q_EMIT selected(std::min(m_startTime, time), std::max(m_startTime, time));
    m_clickTime = time;
    m_click.start();
}

bool ChartGestures::turnWheel(const QWheelEvent &event)
{
    const bool isMeant = event.modifiers().testFlag(Qt::ControlModifier) || m_chart.hasFocus();
    if (!isMeant || event.angleDelta().y() == 0)
        return false;
    zoom(m_timeAt(event.position().x()), std::pow(factorOfNotch, event.angleDelta().y() / notch));
    return true;
}

bool ChartGestures::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        press(*static_cast<QMouseEvent *>(event));
        break;
    case QEvent::MouseMove:
        follow(*static_cast<QMouseEvent *>(event));
        break;
    case QEvent::MouseButtonRelease:
        release(*static_cast<QMouseEvent *>(event));
        break;
    case QEvent::MouseButtonDblClick:
        m_click.stop();
        m_drag = Drag::None;
        Q_EMIT resetRequested();
        break;
    case QEvent::Wheel:
        if (turnWheel(*static_cast<QWheelEvent *>(event))) {
            event->accept();
            return true;
        }
        event->ignore(); // the page scrolls; the plot has no use for it either
        return true;
    case QEvent::Leave:
        if (m_drag == Drag::None)
            Q_EMIT left();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace keywright::ui
