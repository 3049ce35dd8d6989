// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailsplit.h"

#include <QtWidgets/QSplitter>

namespace keywright::ui {

void arrangeDetails(QSplitter &split, QWidget *list, QWidget *pane, const DetailSplit &shape)
{
    list->setMinimumWidth(shape.leastList);
    pane->setMinimumWidth(shape.leastPane);
    split.addWidget(list);
    split.addWidget(pane);
    split.setChildrenCollapsible(false);
    split.setHandleWidth(1);
    for (int at = 0; at < shape.stretch.size(); ++at)
        split.setStretchFactor(at, shape.stretch.at(at));
    split.setSizes(shape.sizes);
}

} // namespace keywright::ui
