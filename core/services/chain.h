// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threadanchor.h"

#include <core/base/error.h>

#include <QtCore/QFutureWatcher>
#include <QtCore/QPromise>

#include <memory>
#include <mutex>
#include <type_traits>
#include <utility>

namespace keywright {

/// The answering end of an Async<T>. It always answers: when the last copy goes without having
/// resolved, the answer is Cancelled. Only the first answer counts. Thread-safe.
template<typename T>
class Resolver
{
public:
    Resolver()
        : m_state(std::make_shared<State>())
    {
    }
    [[nodiscard]] Async<T> future() const { return m_state->promise.future(); }
    void resolve(Result<T> result) const { m_state->resolve(std::move(result)); }

private:
    struct State
    {
        State() { promise.start(); }
        ~State() { resolve(failure(ErrorCode::Cancelled)); }
        State(const State &) = delete;
        State &operator=(const State &) = delete;

        void resolve(Result<T> result)
        {
            std::call_once(once, [&] {
                promise.addResult(std::move(result));
                promise.finish();
            });
        }

        QPromise<Result<T>> promise;
        std::once_flag once;
    };
    std::shared_ptr<State> m_state;
};

/// A future that has already answered.
template<typename T>
[[nodiscard]] Async<T> resolved(Result<T> result)
{
    Resolver<T> resolver;
    resolver.resolve(std::move(result));
    return resolver.future();
}

namespace chain_detail {

template<typename T>
struct ValueOf;
template<typename T>
struct ValueOf<tl::expected<T, Error>>
{
    using Type = T;
};
template<typename T>
struct ValueOf<QFuture<tl::expected<T, Error>>>
{
    using Type = T;
};

/// On the anchor's thread alone.
template<typename T, typename Next>
void watch(const Anchor &anchor, const Async<T> &future, Next next)
{
    auto *watcher = new QFutureWatcher<Result<T>>(anchor->context());
    // The watcher goes with the anchor, whose next step is therefore posted, and not called here.
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, watcher,
        [watcher, next = std::move(next), held = std::weak_ptr<ThreadAnchor>(anchor)]() mutable {
            watcher->deleteLater();
            const auto still = held.lock();
            if (!still || watcher->future().resultCount() == 0)
                return;
            still->post([next = std::move(next), result = watcher->result()]() mutable {
                next(std::move(result));
            });
        });
    watcher->setFuture(future);
}

} // namespace chain_detail

/// Calls `next(Result<T>)` on the anchor's thread, never inside this call. Where the future is
/// given up or the anchor retires, `next` is destroyed without being called. Thread-safe. Not by
/// `then`: a continuation that is attached while another thread finishes the promise is run twice
/// by Qt 6.4 (QFutureInterfaceBase::setContinuation keeps what it has just run), and crashes.
template<typename T, typename Next>
void observe(const Anchor &anchor, const Async<T> &future, Next next)
{
    if (future.isFinished())
        anchor->post([future, next = std::move(next)]() mutable {
            if (future.resultCount() > 0)
                next(future.result());
        });
    else if (anchor->isCurrent())
        chain_detail::watch(anchor, future, std::move(next));
    else
        anchor->post(
            [future, next = std::move(next), held = std::weak_ptr<ThreadAnchor>(anchor)]() mutable {
                if (const auto still = held.lock())
                    observe(still, future, std::move(next));
            });
}

namespace chain_detail {

template<typename T>
void settle(const Anchor &, const Resolver<T> &resolver, Result<T> result)
{
    resolver.resolve(std::move(result));
}
template<typename T>
void settle(const Anchor &anchor, const Resolver<T> &resolver, Async<T> future)
{
    if (future.isFinished() && future.resultCount() > 0)
        return resolver.resolve(future.result());
    observe(anchor, future, [resolver](Result<T> result) { resolver.resolve(std::move(result)); });
}

} // namespace chain_detail

/// Goes on with `next(Result<T>)`, whatever came, on the anchor's thread. `next` returns a
/// Result<U> or an Async<U>. Cancelled when the anchor has retired.
template<typename T, typename Next>
[[nodiscard]] auto whenSettled(const Anchor &anchor, Async<T> future, Next next)
{
    using Value = typename chain_detail::ValueOf<std::invoke_result_t<Next, Result<T>>>::Type;
    Resolver<Value> resolver;
    observe(anchor, future,
            [resolver, next = std::move(next),
             held = std::weak_ptr<ThreadAnchor>(anchor)](Result<T> result) mutable {
                if (const auto still = held.lock())
                    chain_detail::settle(still, resolver, next(std::move(result)));
            });
    return resolver.future();
}

/// Goes on with `next(T)` (or `next()` after an Async<void>) on the anchor's thread; an error
/// passes by it. `next` returns a Result<U> or an Async<U>.
template<typename T, typename Next>
[[nodiscard]] auto andThen(const Anchor &anchor, Async<T> future, Next next)
{
    const auto call = [](Next &function, Result<T> &result) {
        if constexpr (std::is_void_v<T>)
            return function();
        else
            return function(std::move(*result));
    };
    using Answer = decltype(call(next, std::declval<Result<T> &>()));
    using Value = typename chain_detail::ValueOf<Answer>::Type;
    return whenSettled(anchor, std::move(future),
                       [call, next = std::move(next)](Result<T> result) mutable -> Async<Value> {
                           if (!result)
                               return resolved<Value>(tl::make_unexpected(result.error()));
                           if constexpr (std::is_same_v<Answer, Async<Value>>)
                               return call(next, result);
                           else
                               return resolved<Value>(call(next, result));
                       });
}

} // namespace keywright
