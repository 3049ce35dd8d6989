// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QtCore/QPromise>
#include <QtCore/QThreadPool>

#include <memory>
#include <utility>

namespace keywright {

/// Runs `job() -> Result<T>` on a thread of the pool: for a file that is read or written once and
/// belongs to no service. What can be cancelled, or must keep an order, has a worker.
template<typename T, typename Job>
[[nodiscard]] Async<T> runAside(Job job)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, job = std::move(job)] {
        promise->addResult(job());
        promise->finish();
    });
    return promise->future();
}

} // namespace keywright
