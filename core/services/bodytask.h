// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/interchange/jsoncheck.h>

#include <QtCore/QPromise>
#include <QtCore/QThreadPool>

#include <memory>
#include <utility>

namespace keywright {

/// Runs `job(const StopQuestion &) -> Result<T>` on a thread of the pool. Cancelling the future is
/// the answer to its question.
template<typename T, typename Job>
[[nodiscard]] Async<T> onPool(Job job)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, job = std::move(job)]() mutable {
        const StopQuestion stop = [&promise] { return promise->isCanceled(); };
        promise->addResult(stop() ? Result<T>(failure(ErrorCode::Cancelled)) : job(stop));
        promise->finish();
    });
    return promise->future();
}

} // namespace keywright
