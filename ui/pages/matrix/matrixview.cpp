// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixview.h"

#include <ui/delegates/chipdelegate.h>
#include <ui/models/matrixmodel.h>
#include <ui/models/roles.h>

#include <QtCore/QBuffer>
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

QByteArray MatrixView::picture() const
{
    MatrixView whole(m_model);
    whole.setPalette(palette());
    whole.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    whole.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const QSize heads(whole.verticalHeader()->sizeHint().width(),
                      whole.horizontalHeader()->sizeHint().height());
    whole.resize(std::min(mostPixels, heads.width() + whole.horizontalHeader()->length()),
                 std::min(mostPixels, heads.height() + whole.verticalHeader()->length()));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    whole.grab().save(&buffer, "PNG");
    return bytes;
}

} // namespace keywright::ui
