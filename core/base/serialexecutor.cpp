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
    // Not by a posted quit: a thread that ended at once would take its event dispatcher with it
    // while the poster still wakes it.
    run([] {}).waitForFinished();
    m_thread.quit();
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
