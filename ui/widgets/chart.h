// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdata.h"

#include <QtWidgets/QWidget>

#include <memory>

class QAbstractItemModel;
class QCustomPlot;
class QLabel;
class QStackedLayout;
class QTableView;

namespace keywright::ui {

class ChartTableModel;
class PlotPainter;

/// A chart over time: stacked bars or lines, with a legend, a cursor for mouse and keyboard
/// (arrows, Home, End; Return opens the bucket), a text summary for assistive technology, and the
/// same numbers as a table.
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

Q_SIGNALS:
    void cursorChanged(int bucket);
    void bucketActivated(int bucket);        ///< double click or Return
    void rangeSelected(int first, int last); ///< dragged over

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void redraw();
    void followMouse(QEvent *event);
    [[nodiscard]] int bucketAt(double x) const;
    [[nodiscard]] QString cursorText() const;

    Kind m_kind;
    ChartData m_data;
    int m_cursor = -1;
    int m_dragStart = -1;
    QStackedLayout *m_stack;
    QCustomPlot *m_plot;
    QTableView *m_table;
    QWidget *m_legend;
    QLabel *m_readout;
    ChartTableModel *m_tableModel;
    std::unique_ptr<PlotPainter> m_painter;
};

} // namespace keywright::ui
