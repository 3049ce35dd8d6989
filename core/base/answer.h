// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>

#include <utility>

namespace keywright {

/// Calls `handler(Result<T>)` on the receiver's thread, through its event loop, when the answer is
/// there; never once the receiver is gone. A watcher rather than `then(receiver, …)`, because
/// Qt 6.4 asserts when a continuation finds its receiver deleted.
template<typename T, typename Handler>
void onAnswer(QObject *receiver, const Async<T> &answer, Handler handler)
{
    auto *watcher = new QFutureWatcher<Result<T>>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, handler = std::move(handler)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             handler(watcher->result());
                         else
                             handler(Result<T>(failure(ErrorCode::Cancelled)));
                     });
    watcher->setFuture(answer);
}

} // namespace keywright
