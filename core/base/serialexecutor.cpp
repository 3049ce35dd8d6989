// SPDX-License-Identifier: GPL-3.0-or-later
#include "serialexecutor.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QObject>

#include <deque>
#include <future>
#include <mutex>

namespace keywright {

namespace {

/// Lives on the executor's thread. Jobs are handed over under a mutex of ours and Qt's event loop
/// only wakes: so a ThreadSanitizer that does not know Qt's locks sees what happens before what.
class JobQueue final : public QObject
{
public:
    void add(std::function<void()> job)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_jobs.push_back(std::move(job));
        }
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        std::function<void()> job;
        {
            const std::lock_guard lock(m_mutex);
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job();
        return true;
    }

private:
    std::mutex m_mutex;
    std::deque<std::function<void()>> m_jobs; ///< one event for each
};

} // namespace

SerialExecutor::SerialExecutor(const QString &threadName)
    : m_anchor(std::make_unique<JobQueue>())
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
    std::promise<void> last;
    post([&last] { last.set_value(); });
    last.get_future().wait();
    m_thread.quit();
    m_thread.wait();
}

void SerialExecutor::post(std::function<void()> job)
{
    static_cast<JobQueue *>(m_anchor.get())->add(std::move(job));
}

bool SerialExecutor::isCurrent() const
{
    return QThread::currentThread() == &m_thread;
}

} // namespace keywright
