// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmap.h"

#include "chartpicture.h"
#include "heatmapaccess.h"
#include "heatmaptable.h"

#include <ui/support/tone.h>

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <cmath>

namespace keywright::ui {

namespace {
constexpr double gap = 2.0;
constexpr double weakest = 0.14; // of the colour, for the least that is more than nothing
constexpr int scaleSteps = 5;
constexpr int pictureMargin = 12;
} // namespace

Heatmap::Heatmap(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_table(new QTableView(this))
    , m_model(new HeatmapTableModel(this))
{
    installHeatmapAccess();
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    auto *canvas = new QWidget(this);
    canvas->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_stack->addWidget(canvas);
    m_stack->addWidget(m_table);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("%1, as a table").arg(name));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 9);
}

void Heatmap::setData(const HeatmapData &data)
{
    m_data = data;
    m_highest = 0;
    for (const QList<double> &row : data.values) {
        for (const double value : row)
            m_highest = std::max(m_highest, value);
    }
    if (m_cursor.x() >= data.rows.size() || m_cursor.y() >= data.columns.size())
        m_cursor = {-1, -1};
    m_model->setHeatmap(data);
    setAccessibleDescription(summary());
    update();
}

QString Heatmap::summary() const
{
    int row = -1, column = -1;
    for (int r = 0; r < m_data.rows.size() && m_highest > 0; ++r) {
        for (int c = 0; c < m_data.columns.size() && row < 0; ++c) {
            if (m_data.value(r, c) >= m_highest) {
                row = r;
                column = c;
            }
        }
    }
    if (row < 0)
        return tr("No data.");
    return tr("Most at %1 %2: %3.", "weekday, hour: count")
        .arg(m_data.rows.at(row), m_data.columns.at(column),
             valueText(m_data, m_highest) + u' ' + m_data.unit);
}

QAbstractItemModel *Heatmap::tableModel() const
{
    return m_model;
}

void Heatmap::setShownAsTable(bool table)
{
    m_stack->setCurrentIndex(table ? 1 : 0);
    setFocusPolicy(table ? Qt::NoFocus : Qt::StrongFocus);
    update();
}

bool Heatmap::isShownAsTable() const
{
    return m_stack->currentIndex() == 1;
}

void Heatmap::setCursor(int row, int column)
{
    const QPoint wanted = row < 0 || column < 0 ? QPoint(-1, -1) : QPoint(row, column);
    if (wanted == m_cursor || wanted.x() >= m_data.rows.size()
        || wanted.y() >= m_data.columns.size())
        return;
    m_cursor = wanted;
    update();
    announceCell(this);
    Q_EMIT cursorChanged();
}

QString Heatmap::cursorText() const
{
    if (m_cursor.x() < 0)
        return {};
    return tr("%1 %2: %3", "weekday, hour: count")
        .arg(m_data.rows.value(m_cursor.x()), m_data.columns.value(m_cursor.y()),
             valueText(m_data, m_data.value(m_cursor.x(), m_cursor.y())) + u' ' + m_data.unit);
}

QColor Heatmap::colorOf(double value) const
{
    const QColor none = palette().color(QPalette::Base);
    if (!(value > 0) || !(m_highest > 0))
        return none;
    // By the root, so that a single busy hour does not make all others look empty.
    const double share = weakest + (1 - weakest) * std::sqrt(value / m_highest);
    const QColor full = toneFill(Tone::Accent, palette());
    const auto mixed = [share](int from, int to) {
        return static_cast<int>(std::lround(from + share * (to - from)));
    };
    return {mixed(none.red(), full.red()), mixed(none.green(), full.green()),
            mixed(none.blue(), full.blue())};
}

QRectF Heatmap::field(const QSizeF &size) const
{
    double names = 0;
    for (const QString &row : m_data.rows)
        names = std::max<double>(names, fontMetrics().horizontalAdvance(row));
    const double line = fontMetrics().height();
    const double below = 2 * line + 14 + (m_data.note.isEmpty() ? 0 : line + 4);
    QRectF rect(QPointF(0, 4), QSizeF(size.width(), size.height() - below - 4));
    if (layoutDirection() == Qt::RightToLeft)
        rect.setRight(rect.right() - names - 10);
    else
        rect.setLeft(rect.left() + names + 10);
    return rect;
}

QRectF Heatmap::cellIn(const QRectF &field, int row, int column) const
{
    const double width = field.width() / std::max<double>(1, m_data.columns.size());
    const double height = field.height() / std::max<double>(1, m_data.rows.size());
    return {field.left() + column * width, field.top() + row * height, width - gap, height - gap};
}

QRectF Heatmap::cellRect(int row, int column) const
{
    return cellIn(field(size()), row, column);
}

QPoint Heatmap::cellAt(const QPointF &place) const
{
    const QRectF all = field(size());
    if (!all.contains(place) || m_data.rows.isEmpty() || m_data.columns.isEmpty())
        return {-1, -1};
    return {int((place.y() - all.top()) / all.height() * double(m_data.rows.size())),
            int((place.x() - all.left()) / all.width() * double(m_data.columns.size()))};
}

void Heatmap::paint(QPainter &painter, const QSizeF &size) const
{
    const QRectF all = field(size);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < m_data.rows.size(); ++row) {
        for (int column = 0; column < m_data.columns.size(); ++column) {
            const double value = m_data.value(row, column);
            painter.setPen(value > 0 ? QPen(Qt::NoPen) : QPen(borderColor(palette()), 1));
            painter.setBrush(colorOf(value));
            painter.drawRoundedRect(cellIn(all, row, column), 2, 2);
        }
    }
    paintNames(painter, all);
    paintScale(painter, all);
}

void Heatmap::paintNames(QPainter &painter, const QRectF &field) const
{
    painter.setPen(secondaryText(palette()));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (int row = 0; row < m_data.rows.size(); ++row) {
        const QRectF cell = cellIn(field, row, 0);
        const QRectF place = mirrored ? QRectF(field.right() + 10, cell.top(), 400, cell.height())
                                      : QRectF(0, cell.top(), field.left() - 10, cell.height());
        painter.drawText(place,
                         (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter
                             | Qt::AlignAbsolute,
                         m_data.rows.at(row));
    }
    // As many names of columns as there is room for.
    const double width = field.width() / std::max<double>(1, m_data.columns.size());
    double widest = 1;
    for (const QString &column : m_data.columns)
        widest = std::max<double>(widest, fontMetrics().horizontalAdvance(column) + 8);
    const int step = std::max(1, int(std::ceil(widest / std::max(1.0, width))));
    for (int column = 0; column < m_data.columns.size(); column += step) {
        const QRectF place(field.left() + column * width, field.bottom() + 2, step * width,
                           fontMetrics().height());
        painter.drawText(place, Qt::AlignLeft | Qt::AlignTop | Qt::AlignAbsolute,
                         m_data.columns.at(column));
    }
}

void Heatmap::paintScale(QPainter &painter, const QRectF &field) const
{
    const double line = fontMetrics().height();
    const double top = field.bottom() + line + 8;
    const QString most = valueText(m_data, m_highest) + u' ' + m_data.unit;
    double x = field.left();
    const auto word = [&](const QString &text) {
        painter.setPen(secondaryText(palette()));
        const double width = fontMetrics().horizontalAdvance(text) + 8;
        painter.drawText(QRectF(x, top, width, line), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += width;
    };
    word(QStringLiteral("0"));
    for (int step = 0; step <= scaleSteps; ++step) {
        painter.setPen(step > 0 ? QPen(Qt::NoPen) : QPen(borderColor(palette()), 1));
        painter.setBrush(colorOf(m_highest * double(step * step) / (scaleSteps * scaleSteps)));
        painter.drawRoundedRect(QRectF(x, top + 2, line * 1.4, line - 4), 2, 2);
        x += line * 1.4 + gap;
    }
    x += 6;
    word(most);
    if (m_cursor.x() >= 0) {
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRectF(x, top, std::max(0.0, field.right() - x), line),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute, cursorText());
    }
    x = field.left();
    painter.setPen(secondaryText(palette()));
    if (!m_data.note.isEmpty())
        painter.drawText(QRectF(x, top + line + 4, field.width(), line),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(m_data.note, Qt::ElideRight, int(field.width())));
}

void Heatmap::paintEvent(QPaintEvent *)
{
    if (isShownAsTable())
        return;
    QPainter painter(this);
    paint(painter, size());
    const QPen ring(palette().color(QPalette::Text), 2);
    painter.setBrush(Qt::NoBrush);
    if (m_cursor.x() >= 0) {
        painter.setPen(ring);
        painter.drawRoundedRect(cellRect(m_cursor.x(), m_cursor.y()), 2, 2);
    }
    if (hasFocus()) {
        painter.setPen(QPen(toneFill(Tone::Accent, palette()), 2));
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 6, 6);
    }
}

void Heatmap::keyPressEvent(QKeyEvent *event)
{
    const int lastRow = static_cast<int>(m_data.rows.size()) - 1;
    const int lastColumn = static_cast<int>(m_data.columns.size()) - 1;
    if (lastRow < 0 || lastColumn < 0)
        return QWidget::keyPressEvent(event);
    const int row = std::max(0, m_cursor.x());
    const int column = std::max(0, m_cursor.y());
    const bool fresh = m_cursor.x() < 0;
    switch (event->key()) {
    case Qt::Key_Left:
        return setCursor(row, fresh ? lastColumn : std::max(0, column - 1));
    case Qt::Key_Right:
        return setCursor(row, fresh ? 0 : std::min(lastColumn, column + 1));
    case Qt::Key_Up:
        return setCursor(fresh ? lastRow : std::max(0, row - 1), column);
    case Qt::Key_Down:
        return setCursor(fresh ? 0 : std::min(lastRow, row + 1), column);
    case Qt::Key_Home:
        return setCursor(row, 0);
    case Qt::Key_End:
        return setCursor(row, lastColumn);
    default:
        QWidget::keyPressEvent(event);
    }
}

void Heatmap::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint cell = cellAt(event->position());
    setCursor(cell.x(), cell.y());
}

void Heatmap::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        setCursor(-1, -1);
}

bool Heatmap::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

void Heatmap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    update();
}

void Heatmap::paintPicture(QPaintDevice &device) const
{
    QPainter painter(&device);
    const QSize all = size().expandedTo({480, 200}) + QSize(2, 3) * pictureMargin;
    painter.fillRect(QRect(QPoint(), all), palette().color(QPalette::Base));
    QFont title = font();
    title.setBold(true);
    painter.setFont(title);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QPoint(pictureMargin, pictureMargin + fontMetrics().ascent()),
                     accessibleName());
    painter.setFont(font());
    painter.translate(pictureMargin, 2 * pictureMargin + 4);
    paint(painter, size().expandedTo({480, 200}));
}

QImage Heatmap::picture(double scale) const
{
    return imageOf(size().expandedTo({480, 200}) + QSize(2, 3) * pictureMargin, scale,
                   [this](QPaintDevice &device) { paintPicture(device); });
}

QByteArray Heatmap::svg() const
{
    return svgOf(size().expandedTo({480, 200}) + QSize(2, 3) * pictureMargin, accessibleName(),
                 [this](QPaintDevice &device) { paintPicture(device); });
}

} // namespace keywright::ui
