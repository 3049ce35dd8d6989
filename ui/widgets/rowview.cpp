// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowview.h"

#include "rowviewaccess.h"

#include <QtGui/QClipboard>
#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace keywright::ui {

namespace {

constexpr qsizetype mostCopied = 4 * 1024 * 1024; // more would be felt; a file takes it all
constexpr int foldMark = 14;

} // namespace

RowView::RowView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    installRowViewAccess();
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setCursor(Qt::IBeamCursor);
    setLayoutDirection(Qt::LeftToRight); // code; texts from right to left turn within their row
}

void RowView::setSource(std::shared_ptr<RowSource> source, bool keepsPlace)
{
    m_source = std::move(source);
    if (!keepsPlace) {
        m_place = m_anchor = {};
        m_widest = 0;
        verticalScrollBar()->setValue(0);
        horizontalScrollBar()->setValue(0);
    }
    refresh();
}

void RowView::refresh()
{
    const qsizetype last = std::max<qsizetype>(count() - 1, 0);
    m_place.row = std::min(m_place.row, last);
    m_anchor.row = std::min(m_anchor.row, last);
    updateBars();
    viewport()->update();
}

int RowView::rowHeight() const
{
    return fontMetrics().lineSpacing() + 2;
}

int RowView::rowsInSight() const
{
    return std::max(1, viewport()->height() / rowHeight());
}

int RowView::gutterPixels() const
{
    const int symbols = m_source ? m_source->gutterWidth() : 0;
    return fontMetrics().horizontalAdvance(QLatin1Char('0')) * symbols + foldMark + 12;
}

int RowView::columnsInSight() const
{
    return std::max(8, (viewport()->width() - gutterPixels() - 8)
                           / std::max(1, fontMetrics().horizontalAdvance(QLatin1Char('0'))));
}

void RowView::updateBars()
{
    const int last = int(std::max<qsizetype>(count() - rowsInSight(), 0));
    verticalScrollBar()->setRange(0, last);
    verticalScrollBar()->setPageStep(rowsInSight());
    const int room = viewport()->width() - gutterPixels();
    horizontalScrollBar()->setRange(0, std::max(0, m_widest + 16 - room));
    horizontalScrollBar()->setPageStep(std::max(1, room));
    horizontalScrollBar()->setSingleStep(fontMetrics().averageCharWidth() * 4);
}

QColor RowView::inkColor(RowSource::Ink ink) const
{
    switch (ink) {
    case RowSource::Ink::Name:
        return toneText(Tone::Accent, palette());
    case RowSource::Ink::Text:
        return toneText(Tone::Granted, palette());
    case RowSource::Ink::Number:
        return toneText(Tone::Warning, palette());
    case RowSource::Ink::Word:
        return toneText(Tone::Denied, palette());
    case RowSource::Ink::Escape:
        return toneText(Tone::Failed, palette());
    case RowSource::Ink::Mark:
        return secondaryText(palette());
    case RowSource::Ink::Plain:
        break;
    }
    return palette().color(QPalette::Text);
}

void RowView::layOutText(QTextLayout &layout, const RowSource::Row &row) const
{
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setCacheEnabled(false);
    QList<QTextLayout::FormatRange> formats;
    for (const RowSource::Run &run : row.runs) {
        QTextCharFormat format;
        format.setForeground(inkColor(run.ink));
        formats.append({run.from, run.length, format});
    }
    for (const RowSource::Highlight &mark : row.highlights) {
        QTextCharFormat format;
        format.setBackground(toneBackground(Tone::Warning, palette()));
        if (mark.isCurrent) {
            format.setBackground(palette().color(QPalette::Highlight));
            format.setForeground(palette().color(QPalette::HighlightedText));
        }
        formats.append({mark.from, mark.length, format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
}

void RowView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const int height = rowHeight();
    const qsizetype top = verticalScrollBar()->value();
    const int before = m_widest;
    const int from = event->rect().top() / height;
    const int to = event->rect().bottom() / height;
    for (int line = from; line <= to && top + line < count(); ++line)
        paintRow(painter, top + line, line * height);
    if (m_widest != before)
        QMetaObject::invokeMethod(this, &RowView::updateBars, Qt::QueuedConnection);
}

void RowView::paintRow(QPainter &painter, qsizetype number, int y)
{
    const RowSource::Row row = m_source->row(number);
    const QRect area(0, y, viewport()->width(), rowHeight());
    const int left = gutterPixels();
    if (row.background)
        painter.fillRect(area, toneBackground(*row.background, palette()));
    else if (number == m_place.row && hasFocus())
        painter.fillRect(area, palette().color(QPalette::AlternateBase));
    QTextLayout layout(row.text, font(), viewport());
    layOutText(layout, row);
    m_widest = std::max(m_widest, int(layout.lineAt(0).naturalTextWidth()));
    QList<QTextLayout::FormatRange> selected;
    const auto [first, last] = std::minmax(m_anchor, m_place);
    if (first != last && number >= first.row && number <= last.row) {
        QTextCharFormat format;
        format.setBackground(palette().color(QPalette::Highlight));
        format.setForeground(palette().color(QPalette::HighlightedText));
        const int from = number == first.row ? first.column : 0;
        const int to = number == last.row ? last.column : int(row.text.size());
        selected.append({from, std::max(0, to - from), format});
    }
    painter.save();
    painter.setClipRect(area.adjusted(left, 0, 0, 0));
    painter.setPen(palette().color(QPalette::Text));
    layout.draw(&painter, QPointF(left - horizontalScrollBar()->value(), y + 1), selected);
    painter.restore();
    paintGutter(painter, row, QRect(0, y, left, rowHeight()));
}

void RowView::paintGutter(QPainter &painter, const RowSource::Row &row, const QRect &area)
{
    painter.setPen(secondaryText(palette()));
    painter.drawText(area.adjusted(0, 0, -foldMark - 6, 0), Qt::AlignRight | Qt::AlignVCenter,
                     row.gutter);
    if (row.fold == RowSource::Fold::None)
        return;
    const QPointF centre(area.right() - foldMark / 2.0 - 2, area.center().y() + 0.5);
    const bool isOpen = row.fold == RowSource::Fold::Open;
    const QPolygonF mark =
        isOpen ? QPolygonF({{-4, -2}, {4, -2}, {0, 3}}) : QPolygonF({{-2, -4}, {3, 0}, {-2, 4}});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(secondaryText(palette()));
    painter.drawPolygon(mark.translated(centre));
    painter.restore();
}

RowView::Place RowView::placeAt(const QPoint &point) const
{
    Place place;
    if (count() == 0)
        return place;
    const qsizetype row = verticalScrollBar()->value() + point.y() / rowHeight();
    place.row = std::clamp<qsizetype>(row, 0, count() - 1);
    const RowSource::Row shown = m_source->row(place.row);
    QTextLayout layout(shown.text, font(), viewport());
    layOutText(layout, shown);
    place.column =
        layout.lineAt(0).xToCursor(point.x() - gutterPixels() + horizontalScrollBar()->value());
    return place;
}

void RowView::reveal(qsizetype row)
{
    const qsizetype top = verticalScrollBar()->value();
    if (row < top)
        verticalScrollBar()->setValue(int(row));
    else if (row >= top + rowsInSight())
        verticalScrollBar()->setValue(int(row - rowsInSight() + 1));
}

void RowView::setCurrentRow(qsizetype row)
{
    moveTo({std::clamp<qsizetype>(row, 0, std::max<qsizetype>(count() - 1, 0)), 0}, false);
}

void RowView::scrollToColumn(int column)
{
    const int x = column * fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const int room = viewport()->width() - gutterPixels();
    QScrollBar *bar = horizontalScrollBar();
    m_widest = std::max(m_widest, x);
    updateBars();
    if (x < bar->value() || x > bar->value() + room - 40)
        bar->setValue(std::max(0, x - room / 2));
}

void RowView::moveTo(Place place, bool extends)
{
    const bool isOther = place.row != m_place.row;
    m_place = place;
    if (!extends)
        m_anchor = place;
    reveal(place.row);
    viewport()->update();
    if (!isOther)
        return;
    announceRow(this);
    Q_EMIT currentRowChanged(place.row);
}

void RowView::toggleFold(qsizetype row)
{
    if (!m_source || row < 0 || row >= count())
        return;
    const RowSource::Fold fold = m_source->row(row).fold;
    if (fold == RowSource::Fold::None)
        return;
    m_source->setFolded(row, fold == RowSource::Fold::Open);
    m_place = m_anchor = {row, 0};
    refresh();
    announceRow(this);
}

void RowView::selectAll()
{
    if (count() == 0)
        return;
    m_anchor = {0, 0};
    m_place = {count() - 1, int(m_source->row(count() - 1).text.size())};
    viewport()->update();
}

QString RowView::selectedText() const
{
    if (!m_source || !hasSelection())
        return {};
    const auto [first, last] = std::minmax(m_anchor, m_place);
    if (first.row == last.row) {
        const QString text = m_source->row(first.row).text;
        if (first.column > 0 || last.column < text.size())
            return text.mid(first.column, last.column - first.column);
        return m_source->text(first.row, first.row, mostCopied);
    }
    QString text;
    const QString begin = m_source->row(first.row).text;
    text = first.column == 0 ? m_source->text(first.row, first.row, mostCopied)
                             : begin.mid(first.column);
    if (last.row > first.row + 1)
        text += QLatin1Char('\n') + m_source->text(first.row + 1, last.row - 1, mostCopied);
    const QString end = m_source->row(last.row).text;
    return text + QLatin1Char('\n')
           + (last.column >= end.size() ? m_source->text(last.row, last.row, mostCopied)
                                        : end.left(last.column));
}

void RowView::copy()
{
    if (!m_source || count() == 0)
        return;
    const QString text =
        hasSelection() ? selectedText() : m_source->text(m_place.row, m_place.row, mostCopied);
    QGuiApplication::clipboard()->setText(text);
    if (text.size() >= mostCopied)
        Q_EMIT copyWasCut();
}

void RowView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
    Q_EMIT resized();
}

void RowView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace keywright::ui
