// SPDX-License-Identifier: GPL-3.0-or-later
#include "countdown.h"

namespace keywright::ui {

TimerCountdown::TimerCountdown(QObject *parent)
    : Countdown(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Countdown::elapsed);
}

void TimerCountdown::start(std::chrono::milliseconds after)
{
    m_timer.start(after);
}

void TimerCountdown::stop()
{
    m_timer.stop();
}

} // namespace keywright::ui
