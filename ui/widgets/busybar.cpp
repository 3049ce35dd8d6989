// SPDX-License-Identifier: GPL-3.0-or-later
#include "busybar.h"

namespace keywright::ui {

BusyBar::BusyBar(QWidget *parent)
    : QProgressBar(parent)
{
    setRange(0, 0);
    setTextVisible(false);
    setFixedHeight(4);
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    hide();
}

void BusyBar::tell(const QString &what)
{
    if (what.isEmpty())
        return hide();
    setAccessibleName(what);
    setToolTip(what);
    show();
}

} // namespace keywright::ui
