// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchedapplication.h"

#include <QtCore/QEvent>
#include <QtCore/QMetaEnum>
#include <QtCore/QThread>

#include <cstdio>
#include <utility>

namespace keywright {

namespace {

double milliseconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

} // namespace

WatchedApplication::~WatchedApplication()
{
    if (m_limit.count() > 0)
        std::fprintf(stderr, "longest stall: %.1f ms; longer than %lld ms: %d\n",
                     milliseconds(m_longest), static_cast<long long>(m_limit.count()), m_stalls);
}

void WatchedApplication::reportStalls(std::chrono::milliseconds longerThan)
{
    m_limit = longerThan;
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    const bool isWatched = m_limit.count() > 0 && QThread::currentThread() == thread()
                           && thread()->loopLevel() + 1 > m_loops;
    return isWatched ? watch(receiver, event) : QApplication::notify(receiver, event);
}

bool WatchedApplication::watch(QObject *receiver, QEvent *event)
{
    // Both may be gone afterwards; the names are constants.
    const char *const name = receiver->metaObject()->className();
    const int type = event->type();
    const int around = std::exchange(m_loops, thread()->loopLevel() + 1);
    m_waited = false;
    const auto begun = std::chrono::steady_clock::now();
    const bool handled = QApplication::notify(receiver, event);
    const std::chrono::nanoseconds took = std::chrono::steady_clock::now() - begun;
    m_loops = around;
    if (std::exchange(m_waited, around > 0)) // an event around this one has waited for it
        return handled;
    m_longest = std::max(m_longest, took);
    if (took > m_limit) {
        ++m_stalls;
        const char *const known = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        std::fprintf(stderr, "stall of %.1f ms: %s of %s\n", milliseconds(took),
                     known ? known : "event", name);
    }
    return handled;
}

} // namespace keywright
