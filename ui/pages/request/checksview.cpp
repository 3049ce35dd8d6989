// SPDX-License-Identifier: GPL-3.0-or-later
#include "checksview.h"

#include <ui/phrases/sendphrases.h>
#include <ui/support/icons.h>

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace keywright::ui {

namespace {
constexpr int stateWidth = 110;
}

ChecksView::ChecksView(QWidget *parent)
    : QWidget(parent)
    , m_list(new QTreeWidget)
    , m_empty(new QLabel(tr("The request has no checks. Its Checks tab says what an answer has to "
                            "fulfil, and which of its values become variables.")))
{
    m_list->setHeaderLabels({tr("Result"), tr("Check")});
    m_list->setAccessibleName(tr("Results of the checks"));
    m_list->setRootIsDecorated(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setColumnWidth(0, stateWidth);
    m_list->header()->setStretchLastSection(true);
    m_empty->setWordWrap(true);
    m_empty->setProperty("secondary", true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);
    setResults({}, {});
}

void ChecksView::setResults(const QList<CheckResult> &checks, const QList<CaptureResult> &captures)
{
    m_list->clear();
    for (const CheckResult &one : checks) {
        auto *item = new QTreeWidgetItem(
            m_list, {one.passed ? tr("passed") : tr("failed"), checkSentence(one)});
        item->setIcon(0, icon(one.passed ? QStringLiteral("check") : QStringLiteral("error")));
        item->setToolTip(1, one.actual);
    }
    for (const CaptureResult &one : captures) {
        const QString what = one.value.isNull()
                                 ? tr("%1: the answer has nothing to take").arg(one.variable)
                                 : tr("%1 = %2").arg(one.variable, one.value);
        auto *item =
            new QTreeWidgetItem(m_list, {one.value.isNull() ? tr("not taken") : tr("taken"), what});
        item->setIcon(
            0, icon(one.value.isNull() ? QStringLiteral("warning") : QStringLiteral("variables")));
    }
    const bool none = checks.isEmpty() && captures.isEmpty();
    m_empty->setVisible(none);
    m_list->setVisible(!none);
    const auto passed = std::count_if(checks.begin(), checks.end(),
                                      [](const CheckResult &one) { return one.passed; });
    m_title = checks.isEmpty() ? tr("Checks") : tr("Checks %1/%2").arg(passed).arg(checks.size());
}

} // namespace keywright::ui
