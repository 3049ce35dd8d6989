// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>

namespace keywright::ui {

/// A timer that fires once; an interface so that tests need not wait.
class Countdown : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void start(std::chrono::milliseconds after) = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    void elapsed();
};

/// The real one.
class TimerCountdown final : public Countdown
{
    Q_OBJECT

public:
    explicit TimerCountdown(QObject *parent = nullptr);
    void start(std::chrono::milliseconds after) override;
    void stop() override;

private:
    QTimer m_timer;
};

} // namespace keywright::ui
