// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "countdown.h"

#include <QtCore/QObject>

#include <chrono>

namespace keywright::ui {

/// Tells when nobody has used the program's windows for a while: no key, no button, no wheel. Costs
/// nothing while it is not started.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    /// `countdown` none: a real timer. Takes it over.
    explicit IdleWatch(Countdown *countdown = nullptr, QObject *parent = nullptr);

    /// From now on, after so long; begins anew with each use.
    void start(std::chrono::milliseconds after);
    void stop();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void idle();

private:
    Countdown *m_countdown;
    std::chrono::milliseconds m_after{};
};

} // namespace keywright::ui
