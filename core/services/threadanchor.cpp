// SPDX-License-Identifier: GPL-3.0-or-later
#include "threadanchor.h"

#include <QtCore/QThread>

namespace keywright {

ThreadAnchor::ThreadAnchor()
    : m_object(std::make_unique<QObject>())
{
}

ThreadAnchor::~ThreadAnchor()
{
    // Whoever drops the last reference may be on any thread; only an anchor that was never retired
    // still has an object, and that one belongs to its owner's thread.
    if (m_object)
        m_object.release()->deleteLater();
}

void ThreadAnchor::post(std::function<void()> job) const
{
    const std::lock_guard lock(m_mutex);
    if (m_object)
        QMetaObject::invokeMethod(m_object.get(), std::move(job), Qt::QueuedConnection);
}

bool ThreadAnchor::isCurrent() const
{
    const std::lock_guard lock(m_mutex);
    return m_object && m_object->thread() == QThread::currentThread();
}

QObject *ThreadAnchor::context() const
{
    const std::lock_guard lock(m_mutex);
    return m_object.get();
}

void ThreadAnchor::retire()
{
    std::unique_ptr<QObject> object;
    {
        const std::lock_guard lock(m_mutex);
        object = std::move(m_object);
    }
    // Outside the lock: destroying a waiting job may make somebody post the next one.
}

} // namespace keywright
