// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QtCore/QEventLoop>
#include <QtCore/QFutureWatcher>
#include <QtCore/QTimer>

namespace keywright {

/// For tests only: turns the event loop until the future has finished, and gives its result. Fails
/// with TimedOut (detail "test") when nothing came; a test then sees an error that nobody else
/// reports.
template<typename T>
[[nodiscard]] Result<T> await(Async<T> future, int milliseconds = 30000)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    if (!future.isFinished())
        loop.exec();
    if (!future.isFinished() || future.resultCount() == 0)
        return failure(ErrorCode::TimedOut, {}, QStringLiteral("test"));
    return future.result();
}

} // namespace keywright
