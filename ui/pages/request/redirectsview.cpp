// SPDX-License-Identifier: GPL-3.0-or-later
#include "redirectsview.h"

#include <ui/models/formats.h>
#include <ui/support/tone.h>

#include <QtWidgets/QHeaderView>

namespace keywright::ui {

RedirectsView::RedirectsView(QWidget *parent)
    : QTableWidget(parent)
{
    setColumnCount(6);
    setHorizontalHeaderLabels({tr("Status"), tr("Method"), tr("From"), tr("To"), tr("Time"),
                               tr("Credentials held back")});
    setAccessibleName(tr("Redirects that led to the answer"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setColumnWidth(2, 260);
    setColumnWidth(3, 260);
}

void RedirectsView::setResponse(const Response &response)
{
    setRowCount(0);
    std::vector<const Response *> hops;
    for (const Response &hop : response.redirects)
        hops.push_back(&hop);
    hops.push_back(&response);
    for (size_t hop = 0; hop < hops.size(); ++hop) {
        const Response &one = *hops[hop];
        const bool isLast = hop + 1 == hops.size();
        const QString held = QString::fromUtf8(QByteArrayList(one.withheld).join(", "));
        const QStringList texts{QString::number(one.status),
                                QString::fromLatin1(one.method),
                                one.url.toDisplayString(),
                                isLast ? tr("(the answer)") : hops[hop + 1]->url.toDisplayString(),
                                latencyText(one.timing.total),
                                held};
        insertRow(int(hop));
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setToolTip(texts.at(column).toHtmlEscaped());
            if (column == 5 && !held.isEmpty())
                item->setForeground(toneText(Tone::Warning, palette()));
            setItem(int(hop), column, item);
        }
    }
}

} // namespace keywright::ui
