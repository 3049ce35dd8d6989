// SPDX-License-Identifier: GPL-3.0-or-later
#include "idlewatch.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>

namespace keywright::ui {

IdleWatch::IdleWatch(Countdown *countdown, QObject *parent)
    : QObject(parent)
    , m_countdown(countdown ? countdown : new TimerCountdown)
{
    m_countdown->setParent(this);
    connect(m_countdown, &Countdown::elapsed, this, [this] {
        stop();
        Q_EMIT idle();
    });
}

void IdleWatch::start(std::chrono::milliseconds after)
{
    m_after = after;
    m_countdown->start(after);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::stop()
{
    m_countdown->stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        m_countdown->start(m_after);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace keywright::ui
