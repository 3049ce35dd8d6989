// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <chrono>

class QWidget;

namespace keywright {

/// Waits for the first picture of a window, prints how long it took since the process began, and
/// how much memory is in use, and ends the program. For the start-up bench.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    FirstPaint(QWidget &window, std::chrono::steady_clock::time_point mainEntered);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void report();

    std::chrono::steady_clock::time_point m_mainEntered;
    bool m_painted = false;
};

} // namespace keywright
