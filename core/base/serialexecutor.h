// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFuture>
#include <QtCore/QPromise>
#include <QtCore/QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace keywright {

/// Runs jobs one after the other on one thread of its own (a thread with an event loop).
/// The destructor waits for the jobs that were posted before it. Posting is thread-safe.
class SerialExecutor
{
public:
    explicit SerialExecutor(const QString &threadName);
    ~SerialExecutor();
    SerialExecutor(const SerialExecutor &) = delete;
    SerialExecutor &operator=(const SerialExecutor &) = delete;

    /// Runs `job` on the thread; the future holds what it returned.
    template<typename Job> [[nodiscard]] auto run(Job job) -> QFuture<std::invoke_result_t<Job>>
    {
        using Value = std::invoke_result_t<Job>;
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        post([promise, job = std::move(job)]() mutable {
            if constexpr (std::is_void_v<Value>)
                job();
            else
                promise->addResult(job());
            promise->finish();
        });
        return promise->future();
    }
    void post(std::function<void()> job);
    /// True on the executor's own thread.
    [[nodiscard]] bool isCurrent() const;

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_anchor;
};

} // namespace keywright
