// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowview.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace keywright::ui {

void RowView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (count() == 0 || !(foldByKey(event) || moveByKey(event)))
        QAbstractScrollArea::keyPressEvent(event);
}

bool RowView::foldByKey(QKeyEvent *event)
{
    const int key = event->key();
    const RowSource::Fold fold = m_source->row(m_place.row).fold;
    const bool opens =
        fold == RowSource::Fold::Closed && (key == Qt::Key_Right || key == Qt::Key_Plus);
    const bool closes =
        fold == RowSource::Fold::Open
        && ((key == Qt::Key_Left && horizontalScrollBar()->value() == 0) || key == Qt::Key_Minus);
    const bool turns = key == Qt::Key_Space && fold != RowSource::Fold::None;
    if (!opens && !closes && !turns)
        return false;
    toggleFold(m_place.row);
    return true;
}

bool RowView::moveByKey(QKeyEvent *event)
{
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    const bool toEnds = event->modifiers() & Qt::ControlModifier;
    const qsizetype last = count() - 1;
    Place place = m_place;
    switch (event->key()) {
    case Qt::Key_Up:
        --place.row;
        break;
    case Qt::Key_Down:
        ++place.row;
        break;
    case Qt::Key_PageUp:
        place.row -= rowsInSight();
        break;
    case Qt::Key_PageDown:
        place.row += rowsInSight();
        break;
    case Qt::Key_Home:
        if (toEnds)
            place.row = 0;
        place.column = 0;
        horizontalScrollBar()->setValue(0);
        break;
    case Qt::Key_End:
        if (toEnds)
            place.row = last;
        place.column = int(m_source->row(std::clamp<qsizetype>(place.row, 0, last)).text.size());
        if (!toEnds)
            horizontalScrollBar()->setValue(horizontalScrollBar()->maximum());
        break;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = event->key() == Qt::Key_Left ? -1 : 1;
        if (!extends) {
            scrollSideways(step);
            return true;
        }
        const int end = int(m_source->row(place.row).text.size());
        place.column = std::clamp(place.column + step, 0, end);
        break;
    }
    default:
        return false;
    }
    place.row = std::clamp<qsizetype>(place.row, 0, last);
    if (extends && place.row != m_place.row && event->key() != Qt::Key_End)
        place.column = place.row < m_anchor.row ? 0 : int(m_source->row(place.row).text.size());
    moveTo(place, extends);
    return true;
}

void RowView::scrollSideways(int columns)
{
    QScrollBar *bar = horizontalScrollBar();
    bar->setValue(bar->value() + columns * bar->singleStep());
}

void RowView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || count() == 0)
        return QAbstractScrollArea::mousePressEvent(event);
    const Place place = placeAt(event->position().toPoint());
    if (event->position().x() < gutterPixels()
        && m_source->row(place.row).fold != RowSource::Fold::None)
        return toggleFold(place.row);
    moveTo(place, event->modifiers() & Qt::ShiftModifier);
}

void RowView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton && count() > 0)
        moveTo(placeAt(event->position().toPoint()), true);
}

/// Selects a word, which ends at what is neither letter nor digit.
void RowView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (count() == 0)
        return;
    Place place = placeAt(event->position().toPoint());
    const QString text = m_source->row(place.row).text;
    const auto belongs = [&](int column) {
        return column >= 0 && column < text.size()
               && (text.at(column).isLetterOrNumber() || text.at(column) == QLatin1Char('_'));
    };
    int from = place.column;
    while (belongs(from - 1))
        --from;
    while (belongs(place.column))
        ++place.column;
    moveTo({place.row, from}, false);
    moveTo(place, true);
}

void RowView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void RowView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace keywright::ui
