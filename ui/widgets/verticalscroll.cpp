// SPDX-License-Identifier: GPL-3.0-or-later
#include "verticalscroll.h"

#include <QtCore/QSettings>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

namespace keywright::ui {

QScrollArea *makeVerticalScroll(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

void saveScroll(const QScrollArea &scroll, QSettings &settings)
{
    settings.setValue(QStringLiteral("scroll"), scroll.verticalScrollBar()->value());
}

void restoreScroll(QScrollArea &scroll, const QSettings &settings)
{
    const int wanted = settings.value(QStringLiteral("scroll")).toInt();
    if (wanted <= 0)
        return;
    QScrollBar *bar = scroll.verticalScrollBar();
    auto *waiting = new QObject(&scroll); // its end ends the waiting
    QObject::connect(bar, &QScrollBar::actionTriggered, waiting, &QObject::deleteLater);
    QObject::connect(bar, &QScrollBar::rangeChanged, waiting,
                     [bar, waiting, wanted](int, int most) {
                         if (most < wanted)
                             return;
                         bar->setValue(wanted);
                         bar->disconnect(waiting);
                         waiting->deleteLater();
                     });
}

} // namespace keywright::ui
