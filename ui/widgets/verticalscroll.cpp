// SPDX-License-Identifier: GPL-3.0-or-later
#include "verticalscroll.h"

#include <QtWidgets/QScrollArea>

namespace keywright::ui {

QScrollArea *makeVerticalScroll(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

} // namespace keywright::ui
