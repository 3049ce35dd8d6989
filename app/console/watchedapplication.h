// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QApplication>

#include <chrono>

namespace keywright {

/// The application, which can tell what holds its window up: each event whose handling takes longer
/// than a limit, on the standard error, and the longest at the end. One that waits in an event loop
/// of its own (a menu, a drag) does not hold it up. Costs nothing unless asked for.
class WatchedApplication : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;
    ~WatchedApplication() override;

    void reportStalls(std::chrono::milliseconds longerThan);
    [[nodiscard]] std::chrono::nanoseconds longest() const { return m_longest; }
    [[nodiscard]] int stalls() const { return m_stalls; }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    bool watch(QObject *receiver, QEvent *event);

    std::chrono::milliseconds m_limit{0}; ///< 0: nothing is watched
    std::chrono::nanoseconds m_longest{0};
    int m_stalls = 0;
    /// One more than the event loops within each other in which the event that is watched began; an
    /// event that it sends is part of it. 0: none is watched.
    int m_loops = 0;
    bool m_waited = false; ///< the event that is watched has had an event loop of its own
};

} // namespace keywright
