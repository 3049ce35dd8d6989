// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart.h"

#include "chartgestures.h"
#include "chartlegend.h"
#include "chartpicture.h"
#include "charttablemodel.h"
#include "plotpainter.h"

#include <ui/support/tone.h>

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace keywright::ui {

namespace {
constexpr int pictureMargin = 12;
constexpr double keyZoom = 0.7;
constexpr double keyMove = 0.25;

double sumOf(const QList<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0, [](double sum, double value) {
        return std::isnan(value) ? sum : sum + value;
    });
}

/// The highest value that is known; NaN: none.
double peakOf(const QList<double> &values)
{
    double peak = qQNaN();
    for (const double value : values) {
        if (!std::isnan(value) && !(value <= peak))
            peak = value;
    }
    return peak;
}

QTableView *makeTable(const QString &name, QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setAccessibleName(name);
    table->setModel(model);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

} // namespace

Chart::Chart(Kind kind, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_stack(new QStackedLayout)
    , m_plot(new QCustomPlot(this))
    , m_legend(new ChartLegend(this))
    , m_readout(new QLabel(this))
    , m_tableModel(new ChartTableModel(this))
    , m_painter(std::make_unique<PlotPainter>(*m_plot, kind == Kind::StackedBars))
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_gestures = new ChartGestures(
        *m_plot, *this, [this](double x) { return m_plot->xAxis->pixelToCoord(x) * 1000.0; });
    m_plot->setMinimumHeight(120);
    m_table = makeTable(tr("%1, as a table").arg(name), m_tableModel, this);
    m_readout->setProperty("secondary", true);
    m_readout->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_readout->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_readout->setTextFormat(Qt::PlainText);
    m_readout->setMinimumHeight(fontMetrics().height()); // also while nothing is pointed at

    m_stack->addWidget(m_plot);
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_legend);
    layout->addWidget(m_readout);
    layout->addLayout(m_stack, 1);
    connectGestures();
}

Chart::~Chart() = default;

void Chart::connectGestures()
{
    connect(m_legend, &ChartLegend::changed, this, &Chart::draw);
    connect(m_gestures, &ChartGestures::pointed, this,
            [this](double time) { setCursor(bucketAt(time)); });
    connect(m_gestures, &ChartGestures::left, this, [this] {
        if (!hasFocus())
            setCursor(-1);
    });
    connect(m_gestures, &ChartGestures::selecting, this, [this](double first, double last) {
        const int from = bucketAt(first);
        const int until = bucketAt(last);
        if (from >= 0 && until >= 0)
            m_painter->mark(m_shown, from, until, palette());
    });
    connect(m_gestures, &ChartGestures::selected, this, [this](double first, double last) {
        const int end = static_cast<int>(m_data.times.size()) - 1;
        const int from = bucketAt(first);
        const int until = bucketAt(last);
        if (end >= 0 && (from >= 0 || until >= 0))
            Q_EMIT rangeSelected(std::max(from, 0), until < 0 ? end : until);
    });
    connect(m_gestures, &ChartGestures::clicked, this, [this](double time) {
        const int bucket = bucketAt(time);
        // Where nothing stands there is nothing behind it.
        const bool stands =
            bucket >= 0
            && std::any_of(m_data.series.cbegin(), m_data.series.cend(),
                           [bucket](const ChartSeries &series) {
                               return !series.pale && series.values.value(bucket) > 0;
                           });
        if (stands)
            Q_EMIT bucketActivated(bucket);
    });
    connect(m_gestures, &ChartGestures::resetRequested, this, &Chart::resetRequested);
    connect(m_gestures, &ChartGestures::viewMoving, this, [this](const ChartSpan &view) {
        showView(view);
        Q_EMIT viewMoving(view);
    });
    connect(m_gestures, &ChartGestures::viewChosen, this, &Chart::viewChosen);
}

void Chart::setData(const ChartData &data)
{
    m_data = data;
    m_cursor = std::min(m_cursor, static_cast<int>(data.times.size()) - 1);
    m_view = {};
    if (!data.times.isEmpty()) {
        m_view.from = static_cast<double>(data.times.first().toMSecsSinceEpoch());
        m_view.until =
            static_cast<double>(data.times.last().toMSecsSinceEpoch() + data.bucketMilliseconds);
    }
    m_gestures->setView(m_view);
    m_tableModel->setChart(data);
    redraw();
    setAccessibleDescription(summary());
}

void Chart::redraw()
{
    m_legend->setSeries(m_data.series);
    draw();
}

void Chart::draw()
{
    m_shown = m_data;
    m_shown.series.removeIf(
        [this](const ChartSeries &series) { return !m_legend->isShown(series.name); });
    m_painter->show(m_shown, palette());
    m_painter->mark(m_shown, m_cursor, m_cursor, palette());
    m_readout->setText(cursorText());
}

void Chart::showView(const ChartSpan &view)
{
    m_view = view;
    m_gestures->setView(view);
    m_plot->xAxis->setRange(view.from / 1000.0, view.until / 1000.0);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QString Chart::summary() const
{
    if (m_data.times.isEmpty())
        return tr("No data.");
    QStringList parts;
    for (const ChartSeries &series : m_data.series) {
        if (m_kind == Kind::StackedBars)
            parts.append(tr("%1: %2 in total", "series: sum")
                             .arg(series.name, valueText(m_data, sumOf(series.values))));
        else
            parts.append(tr("%1: at most %2", "series: peak")
                             .arg(series.name, valueText(m_data, peakOf(series.values))));
    }
    return tr("From %1 to %2. %3.")
        .arg(bucketText(m_data, 0), bucketText(m_data, static_cast<int>(m_data.times.size()) - 1),
             parts.join(QStringLiteral("; ")));
}

QAbstractItemModel *Chart::tableModel() const
{
    return m_tableModel;
}

void Chart::setShownAsTable(bool table)
{
    m_stack->setCurrentIndex(table ? 1 : 0);
    // The table takes the focus where the chart did.
    setFocusPolicy(table ? Qt::NoFocus : Qt::StrongFocus);
}

bool Chart::isShownAsTable() const
{
    return m_stack->currentIndex() == 1;
}

QString Chart::cursorText() const
{
    if (m_cursor < 0 || m_cursor >= m_data.times.size())
        return {};
    QStringList parts{bucketText(m_data, m_cursor)};
    for (const ChartSeries &series : m_shown.series)
        parts.append(QStringLiteral("%1 %2").arg(series.name,
                                                 valueText(m_data, series.values.value(m_cursor))));
    return parts.join(QStringLiteral("  ·  "));
}

void Chart::setCursor(int bucket)
{
    const int last = static_cast<int>(m_data.times.size()) - 1;
    const int wanted = std::clamp(bucket, -1, last);
    if (wanted == m_cursor)
        return;
    m_cursor = wanted;
    m_painter->mark(m_shown, m_cursor, m_cursor, palette());
    m_readout->setText(cursorText());
    setAccessibleDescription(m_cursor < 0 ? summary() : cursorText());
    Q_EMIT cursorChanged(m_cursor);
}

void Chart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        redraw();
}

bool Chart::zoomByKey(const QKeyEvent &event)
{
    if (m_view.isEmpty())
        return false;
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    const double middle = m_cursor >= 0
                              ? static_cast<double>(m_data.times.at(m_cursor).toMSecsSinceEpoch()
                                                    + m_data.bucketMilliseconds / 2)
                              : (m_view.from + m_view.until) / 2;
    switch (event.key()) {
    case Qt::Key_Plus:
        m_gestures->zoom(middle, keyZoom);
        return true;
    case Qt::Key_Minus:
        m_gestures->zoom(middle, 1 / keyZoom);
        return true;
    case Qt::Key_0:
        Q_EMIT resetRequested();
        return true;
    case Qt::Key_Left:
        if (shift)
            m_gestures->move(-keyMove);
        return shift;
    case Qt::Key_Right:
        if (shift)
            m_gestures->move(keyMove);
        return shift;
    default:
        return false;
    }
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    if (zoomByKey(*event))
        return;
    const int last = static_cast<int>(m_data.times.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        setCursor(m_cursor < 0 ? last : std::max(0, m_cursor - 1));
        break;
    case Qt::Key_Right:
        setCursor(m_cursor < 0 ? 0 : m_cursor + 1);
        break;
    case Qt::Key_Home:
        setCursor(0);
        break;
    case Qt::Key_End:
        setCursor(last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_cursor >= 0)
            Q_EMIT bucketActivated(m_cursor);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Chart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void Chart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void Chart::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toneFill(Tone::Accent, palette()), 2));
    painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 6, 6);
}

int Chart::bucketAt(double time) const
{
    if (m_data.times.isEmpty() || m_data.bucketMilliseconds <= 0)
        return -1;
    const double since = time - static_cast<double>(m_data.times.first().toMSecsSinceEpoch());
    const double bucket = std::floor(since / static_cast<double>(m_data.bucketMilliseconds));
    return bucket >= 0 && bucket < static_cast<double>(m_data.times.size())
               ? static_cast<int>(bucket)
               : -1;
}

QSize Chart::pictureSize() const
{
    return m_plot->size().expandedTo({480, 200}) + QSize(0, 2 * fontMetrics().height() + 20)
           + QSize(2, 2) * pictureMargin;
}

void Chart::drawPicture(QPaintDevice &device) const
{
    const QSize size = pictureSize();
    QCPPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(), size), palette().color(QPalette::Base));
    QFont title = font();
    title.setBold(true);
    painter.setFont(title);
    painter.setPen(palette().color(QPalette::Text));
    const int line = fontMetrics().height();
    painter.drawText(QPoint(pictureMargin, pictureMargin + line), accessibleName());
    painter.setFont(font());
    int x = pictureMargin;
    const int y = pictureMargin + line + 8;
    for (const ChartSeries &series : m_shown.series) {
        const QPixmap swatch = seriesSwatch(series, palette(), 1.0);
        painter.drawPixmap(x, y + (line - swatch.height()) / 2, swatch);
        x += swatch.width() + 6;
        painter.drawText(QPoint(x, y + line - fontMetrics().descent()), series.name);
        x += fontMetrics().horizontalAdvance(series.name) + 16;
    }
    const int top = y + line + 8;
    painter.translate(pictureMargin, top);
    m_plot->toPainter(&painter, size.width() - 2 * pictureMargin,
                      size.height() - top - pictureMargin);
}

QImage Chart::picture(double scale) const
{
    return imageOf(pictureSize(), scale, [this](QPaintDevice &device) { drawPicture(device); });
}

QByteArray Chart::svg() const
{
    return svgOf(pictureSize(), accessibleName(),
                 [this](QPaintDevice &device) { drawPicture(device); });
}

} // namespace keywright::ui
