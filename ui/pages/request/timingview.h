// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/request.h>

#include <QtWidgets/QWidget>

class QTableWidget;

namespace keywright::ui {

/// A stretch of the time an answer took.
struct TimingPhase
{
    enum Kind { NameLookup, Connect, Tls, Wait, Download };
    int hop = 0; ///< redirects first
    Kind kind = Wait;
    std::chrono::microseconds from{0}, length{0};
};

/// One after the other, over all hops; phases that took no time are left out.
[[nodiscard]] std::vector<TimingPhase> timingPhases(const Response &response);

class TimingChart;

/// Where the time went, painted as a waterfall over all redirects, and the same in a table.
class TimingView : public QWidget
{
    Q_OBJECT

public:
    explicit TimingView(QWidget *parent = nullptr);

    void setResponse(const Response &response);

private:
    TimingChart *m_chart;
    QTableWidget *m_table;
};

} // namespace keywright::ui
