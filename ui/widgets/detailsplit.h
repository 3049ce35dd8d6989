// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>

class QSplitter;
class QWidget;

namespace keywright::ui {

/// A list and, beside it, a pane about what is chosen in it: neither can be closed by dragging, and
/// a wider window is shared out as `stretch` says.
struct DetailSplit
{
    QList<int> sizes;            ///< at first, until the person has chosen others
    QList<int> stretch = {3, 2}; ///< of list and pane
    int leastList = 280, leastPane = 280;
};
void arrangeDetails(QSplitter &split, QWidget *list, QWidget *pane, const DetailSplit &shape);

} // namespace keywright::ui
