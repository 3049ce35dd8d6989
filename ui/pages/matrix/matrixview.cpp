// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixview.h"

#include <ui/delegates/chipdelegate.h>
#include <ui/models/matrixmodel.h>
#include <ui/models/roles.h>
#include <ui/widgets/filesaving.h>

#include <QtCore/QBuffer>
#include <QtSvg/QSvgGenerator>
#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace keywright::ui {

namespace {

constexpr int cellWidth = 132;
constexpr int cellHeight = 34;
constexpr int mostPixels = 8000;

} // namespace

MatrixView::MatrixView(MatrixModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(model);
    setAccessibleName(tr("Keys at operations"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setItemDelegate(new ChipDelegate(ToneRole, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView *across = horizontalHeader();
    across->setDefaultSectionSize(cellWidth);
    across->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    across->setTextElideMode(Qt::ElideMiddle);
    across->setHighlightSections(false);
    QHeaderView *down = verticalHeader();
    down->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    down->setSectionResizeMode(QHeaderView::Fixed);
    down->setDefaultSectionSize(cellHeight);
    down->setHighlightSections(false);
}

void MatrixView::showWhole(const MatrixView &shown)
{
    setPalette(shown.palette());
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const QSize heads(verticalHeader()->sizeHint().width(),
                      horizontalHeader()->sizeHint().height());
    resize(std::min(mostPixels, heads.width() + horizontalHeader()->length()),
           std::min(mostPixels, heads.height() + verticalHeader()->length()));
}

QByteArray MatrixView::drawing() const
{
    MatrixView whole(m_model);
    whole.showWhole(*this);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(whole.size());
    generator.setViewBox(whole.rect());
    generator.setTitle(whole.accessibleName());
    whole.render(&generator);
    return bytes;
}

void MatrixView::saveDrawing(Notifier &notifier)
{
    saveFile(this, notifier,
             {tr("Save drawing"), QStringLiteral("matrix.svg"), tr("Drawings (*.svg)"),
              QStringLiteral("svg"), tr("The drawing was saved to %1.")},
             [this] { return drawing(); });
}

QByteArray MatrixView::picture() const
{
    MatrixView whole(m_model);
    whole.showWhole(*this);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    whole.grab().save(&buffer, "PNG");
    return bytes;
}

} // namespace keywright::ui
