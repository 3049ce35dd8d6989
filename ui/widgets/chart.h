// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdata.h"
#include "chartspan.h"

#include <QtGui/QImage>
#include <QtWidgets/QWidget>

#include <memory>

class QAbstractItemModel;
class QCustomPlot;
class QLabel;
class QPaintDevice;
class QStackedLayout;
class QTableView;

namespace keywright::ui {

class ChartGestures;
class ChartLegend;
class ChartTableModel;
class PlotPainter;

/// A chart over time: stacked bars or lines, with a legend, a cursor for mouse and keyboard
/// (arrows, Home, End; Return opens the bucket; + and - zoom, Shift and an arrow moves, 0 shows
/// all), a text summary for assistive technology, and the same numbers as a table.
class Chart : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { StackedBars, Lines };
    /// `name` is what assistive technology calls it ("Requests over time").
    Chart(Kind kind, const QString &name, QWidget *parent = nullptr);
    ~Chart() override;

    void setData(const ChartData &data);
    [[nodiscard]] const ChartData &data() const { return m_data; }
    /// One or two sentences: totals and the highest point. Also the accessible description.
    [[nodiscard]] QString summary() const;
    /// The twin: a row a bucket, a column a series.
    [[nodiscard]] QAbstractItemModel *tableModel() const;
    void setShownAsTable(bool table);
    [[nodiscard]] bool isShownAsTable() const;
    /// The bucket under the cursor; -1: none.
    [[nodiscard]] int cursor() const { return m_cursor; }
    void setCursor(int bucket);
    /// The span in view: that of the data, or what a gesture is about to choose.
    [[nodiscard]] ChartSpan view() const { return m_view; }
    void showView(const ChartSpan &view);

    /// A picture of what is in view, with its name and legend.
    [[nodiscard]] QImage picture(double scale) const;
    [[nodiscard]] QByteArray svg() const;

Q_SIGNALS:
    void cursorChanged(int bucket);
    void bucketActivated(int bucket);                      ///< a click on a bar, or Return
    void rangeSelected(int first, int last);               ///< dragged over
    void viewMoving(const keywright::ui::ChartSpan &view); ///< while a gesture goes on
    void viewChosen(const keywright::ui::ChartSpan &view); ///< zoomed or moved to
    void resetRequested();                                 ///< all of it again

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void connectGestures();
    void redraw();
    void draw();
    [[nodiscard]] bool zoomByKey(const QKeyEvent &event);
    [[nodiscard]] int bucketAt(double time) const;
    [[nodiscard]] QString cursorText() const;
    [[nodiscard]] QSize pictureSize() const;
    void drawPicture(QPaintDevice &device) const;

    Kind m_kind;
    ChartData m_data;
    ChartData m_shown; ///< of the data what the legend shows
    ChartSpan m_view;
    int m_cursor = -1;
    QStackedLayout *m_stack;
    QCustomPlot *m_plot;
    QTableView *m_table;
    ChartLegend *m_legend;
    QLabel *m_readout;
    ChartTableModel *m_tableModel;
    std::unique_ptr<PlotPainter> m_painter;
    ChartGestures *m_gestures;
};

} // namespace keywright::ui
