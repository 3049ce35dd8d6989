// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowsource.h"

#include <QtWidgets/QAbstractScrollArea>

#include <memory>

class QTextLayout;

namespace keywright::ui {

/// Shows any number of rows of one height and paints those in sight: text in colours, a gutter with
/// numbers and marks to fold by, selection, copying. Read by assistive technology as a list whose
/// value is the current row.
class RowView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    struct Place
    {
        qsizetype row = 0;
        int column = 0;
        friend auto operator<=>(const Place &, const Place &) = default;
    };

    explicit RowView(QWidget *parent = nullptr);

    /// Null: nothing is shown. The view stays where it is where `keepsPlace`.
    void setSource(std::shared_ptr<RowSource> source, bool keepsPlace = false);
    [[nodiscard]] RowSource *source() const { return m_source.get(); }
    /// After the source has other rows.
    void refresh();

    [[nodiscard]] qsizetype currentRow() const { return m_place.row; }
    void setCurrentRow(qsizetype row);
    void scrollToColumn(int column);
    void toggleFold(qsizetype row);
    [[nodiscard]] bool hasSelection() const { return m_anchor != m_place; }
    void selectAll();
    [[nodiscard]] QString selectedText() const;
    /// The selection, or the current row, to the clipboard.
    void copy();
    /// Symbols that one row holds in sight.
    [[nodiscard]] int columnsInSight() const;

Q_SIGNALS:
    void currentRowChanged(qsizetype row);
    /// There was more than the clipboard is given.
    void copyWasCut();
    /// Another number of columns is in sight.
    void resized();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void paintRow(QPainter &painter, qsizetype number, int y);
    void paintGutter(QPainter &painter, const RowSource::Row &row, const QRect &area);
    void layOutText(QTextLayout &layout, const RowSource::Row &row) const;
    [[nodiscard]] QColor inkColor(RowSource::Ink ink) const;
    void updateBars();
    void moveTo(Place place, bool extends);
    bool moveByKey(QKeyEvent *event);
    bool foldByKey(QKeyEvent *event);
    void scrollSideways(int columns);
    void reveal(qsizetype row);
    [[nodiscard]] Place placeAt(const QPoint &point) const;
    [[nodiscard]] int gutterPixels() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int rowsInSight() const;
    [[nodiscard]] qsizetype count() const { return m_source ? m_source->count() : 0; }

    std::shared_ptr<RowSource> m_source;
    Place m_anchor, m_place;
    int m_widest = 0; ///< pixels of the widest row that was painted
};

} // namespace keywright::ui
