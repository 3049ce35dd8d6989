// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart.h"

#include "charttablemodel.h"
#include "plotpainter.h"

#include <ui/support/tone.h>

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>
#include <qcustomplot.h>

#include <cmath>
#include <numeric>

namespace keywright::ui {

namespace {
constexpr int legendSpacing = 16;

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
    , m_legend(new QWidget(this))
    , m_readout(new QLabel(this))
    , m_tableModel(new ChartTableModel(this))
    , m_painter(std::make_unique<PlotPainter>(*m_plot, kind == Kind::StackedBars))
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    m_plot->setMinimumHeight(120);
    m_table = makeTable(tr("%1, as a table").arg(name), m_tableModel, this);
    m_readout->setProperty("secondary", true);
    m_readout->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_readout->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_readout->setTextFormat(Qt::PlainText);
    new QHBoxLayout(m_legend);
    m_legend->layout()->setContentsMargins(8, 0, 0, 0);
    m_legend->layout()->setSpacing(legendSpacing);

    auto *top = new QHBoxLayout;
    top->addWidget(m_legend);
    top->addWidget(m_readout, 1);
    m_stack->addWidget(m_plot);
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addLayout(top);
    layout->addLayout(m_stack, 1);
}

Chart::~Chart() = default;

void Chart::setData(const ChartData &data)
{
    m_data = data;
    m_cursor = std::min(m_cursor, static_cast<int>(data.times.size()) - 1);
    m_tableModel->setChart(data);
    redraw();
    setAccessibleDescription(summary());
}

void Chart::redraw()
{
    while (QLayoutItem *item = m_legend->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ChartSeries &series : std::as_const(m_data.series)) {
        auto *entry = new QWidget(m_legend);
        auto *row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        auto *swatch = new QLabel(entry);
        swatch->setPixmap(seriesSwatch(series, palette(), devicePixelRatioF()));
        row->addWidget(swatch);
        row->addWidget(new QLabel(series.name, entry));
        m_legend->layout()->addWidget(entry);
    }
    m_painter->show(m_data, palette());
    m_painter->mark(m_data, m_cursor, m_cursor, palette());
    m_readout->setText(cursorText());
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
    for (const ChartSeries &series : m_data.series)
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
    m_painter->mark(m_data, m_cursor, m_cursor, palette());
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

void Chart::keyPressEvent(QKeyEvent *event)
{
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

int Chart::bucketAt(double x) const
{
    if (m_data.times.isEmpty() || m_data.bucketMilliseconds <= 0)
        return -1;
    const double milliseconds = m_plot->xAxis->pixelToCoord(x) * 1000.0
                                - static_cast<double>(m_data.times.first().toMSecsSinceEpoch());
    const auto bucket =
        static_cast<int>(std::floor(milliseconds / static_cast<double>(m_data.bucketMilliseconds)));
    return bucket >= 0 && bucket < m_data.times.size() ? bucket : -1;
}

bool Chart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_plot)
        followMouse(event);
    return QWidget::eventFilter(watched, event);
}

void Chart::followMouse(QEvent *event)
{
    const auto bucketUnder = [this, event] {
        return bucketAt(static_cast<QMouseEvent *>(event)->position().x());
    };
    switch (event->type()) {
    case QEvent::MouseMove:
        setCursor(bucketUnder());
        if (m_dragStart >= 0 && m_cursor >= 0)
            m_painter->mark(m_data, std::min(m_dragStart, m_cursor),
                            std::max(m_dragStart, m_cursor), palette());
        break;
    case QEvent::MouseButtonPress:
        setFocus(Qt::MouseFocusReason);
        m_dragStart = bucketUnder();
        break;
    case QEvent::MouseButtonRelease: {
        const int end = bucketUnder();
        if (m_dragStart >= 0 && end >= 0 && end != m_dragStart)
            Q_EMIT rangeSelected(std::min(m_dragStart, end), std::max(m_dragStart, end));
        m_dragStart = -1;
        break;
    }
    case QEvent::MouseButtonDblClick:
        if (const int bucket = bucketUnder(); bucket >= 0)
            Q_EMIT bucketActivated(bucket);
        break;
    case QEvent::Leave:
        m_dragStart = -1;
        if (!hasFocus())
            setCursor(-1);
        break;
    default:
        break;
    }
}

} // namespace keywright::ui
