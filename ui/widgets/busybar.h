// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QProgressBar>

namespace keywright::ui {

/// A slim line that moves while something is under way of which nobody knows how long it takes.
/// Hidden otherwise, but it keeps its place, so that nothing jumps.
class BusyBar : public QProgressBar
{
    Q_OBJECT

public:
    explicit BusyBar(QWidget *parent = nullptr);

    /// What is under way, for assistive technology and as a tool tip; empty: nothing is.
    void tell(const QString &what);
};

} // namespace keywright::ui
