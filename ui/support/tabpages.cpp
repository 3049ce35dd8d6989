// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabpages.h"

#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabWidget>

namespace keywright::ui {

QWidget *pagesOf(QTabWidget &tabs)
{
    auto *pages = tabs.findChild<QStackedWidget *>(QString(), Qt::FindDirectChildrenOnly);
    return pages ? static_cast<QWidget *>(pages) : &tabs;
}

} // namespace keywright::ui
