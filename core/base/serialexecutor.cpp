// SPDX-License-Identifier: GPL-3.0-or-later
#include "serialexecutor.h"

#include <QtCore/QObject>

namespace keywright {

SerialExecutor::SerialExecutor(const QString &threadName)
    : m_anchor(std::make_unique<QObject>())
{
    m_thread.setObjectName(threadName);
    m_anchor->moveToThread(&m_thread);
    m_thread.start();
}

SerialExecutor::~SerialExecutor()
{
    Q_ASSERT(!isCurrent());
    post([] { QThread::currentThread()->quit(); });
    m_thread.wait();
}

void SerialExecutor::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(m_anchor.get(), std::move(job), Qt::QueuedConnection);
}

bool SerialExecutor::isCurrent() const
{
    return QThread::currentThread() == &m_thread;
}

} // namespace keywright
