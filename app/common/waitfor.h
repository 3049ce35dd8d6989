// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QtCore/QEventLoop>
#include <QtCore/QFutureWatcher>

namespace keywright {

/// Waits for a future on this thread's event loop. For a command-line tool only, never for the
/// window or the daemon. A future that was given up is Cancelled.
template<typename T>
[[nodiscard]] Result<T> waitFor(Async<T> future)
{
    if (!future.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<Result<T>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        if (!future.isFinished())
            loop.exec();
    }
    if (future.resultCount() == 0)
        return failure(ErrorCode::Cancelled);
    return future.result();
}

} // namespace keywright
