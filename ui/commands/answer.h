// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/support/notifier.h>

#include <QtCore/QFutureWatcher>

#include <utility>

namespace keywright::ui {

/// Calls `handler(Result<T>)` once on the receiver's thread; never once the receiver is gone.
template<typename T, typename Handler>
void whenAnswered(QObject *receiver, const Async<T> &answer, Handler handler)
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

/// An error goes to the notifier; success needs no word.
template<typename T>
void reportFailure(Notifier &notifier, const Async<T> &answer)
{
    whenAnswered(&notifier, answer, [&notifier](const Result<T> &result) {
        if (!result)
            notifier.error(result.error());
    });
}

} // namespace keywright::ui
