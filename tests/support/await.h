// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QtTest/QTest>

namespace keywright {

/// For tests only: turns the event loop until the future has finished, and gives its result. Fails
/// with TimedOut (detail "test") when nothing came; a test then sees an error that nobody else
/// reports.
template<typename T>
[[nodiscard]] Result<T> await(Async<T> future, int milliseconds = 30000)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, milliseconds)
        || future.resultCount() == 0)
        return failure(ErrorCode::TimedOut, {}, QStringLiteral("test"));
    return future.result();
}

} // namespace keywright
