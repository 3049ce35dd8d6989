// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmapdata.h"

#include <QtGui/QImage>
#include <QtWidgets/QWidget>

class QAbstractItemModel;
class QPainter;
class QStackedLayout;
class QTableView;

namespace keywright::ui {

class HeatmapTableModel;

/// Values as the depth of one colour, which grows with lightness and can be told apart without
/// seeing colours, in a field of rows and columns. A cursor for mouse and keyboard (arrows, Home,
/// End), the same numbers as a table. Columns run from left to right in every language, as time
/// does; the rows' names stand where a line begins.
class Heatmap : public QWidget
{
    Q_OBJECT

public:
    explicit Heatmap(const QString &name, QWidget *parent = nullptr);

    void setData(const HeatmapData &data);
    [[nodiscard]] const HeatmapData &data() const { return m_data; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QAbstractItemModel *tableModel() const;
    void setShownAsTable(bool table);
    [[nodiscard]] bool isShownAsTable() const;
    /// The cell under the cursor, by row and column; {-1, -1}: none.
    [[nodiscard]] QPoint cursor() const { return m_cursor; }
    void setCursor(int row, int column);
    /// "Tuesday 13:00: 120 requests"; empty without a cursor.
    [[nodiscard]] QString cursorText() const;
    [[nodiscard]] QColor colorOf(double value) const;
    /// Where a cell is painted.
    [[nodiscard]] QRectF cellRect(int row, int column) const;

    [[nodiscard]] QImage picture(double scale) const;
    [[nodiscard]] QByteArray svg() const;

Q_SIGNALS:
    void cursorChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QRectF field(const QSizeF &size) const;
    [[nodiscard]] QRectF cellIn(const QRectF &field, int row, int column) const;
    [[nodiscard]] QPoint cellAt(const QPointF &place) const;
    void paint(QPainter &painter, const QSizeF &size) const;
    void paintNames(QPainter &painter, const QRectF &field) const;
    void paintScale(QPainter &painter, const QRectF &field) const;
    void paintPicture(QPaintDevice &device) const;

    HeatmapData m_data;
    double m_highest = 0;
    QPoint m_cursor{-1, -1};
    QStackedLayout *m_stack;
    QTableView *m_table;
    HeatmapTableModel *m_model;
};

} // namespace keywright::ui
