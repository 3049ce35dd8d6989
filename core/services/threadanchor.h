// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <functional>
#include <memory>
#include <mutex>

namespace keywright {

/// A way onto the thread that made it, for as long as that is wanted: jobs posted later, or still
/// waiting when it retires, are destroyed without being run. This is what lets work in flight
/// outlive the object that asked for it.
class ThreadAnchor
{
public:
    ThreadAnchor();
    ~ThreadAnchor();
    ThreadAnchor(const ThreadAnchor &) = delete;
    ThreadAnchor &operator=(const ThreadAnchor &) = delete;

    /// Thread-safe; never runs the job inside this call.
    void post(std::function<void()> job) const;
    /// Whether this is the thread that made it, and it has not retired.
    [[nodiscard]] bool isCurrent() const;
    /// A parent for what waits for something on that thread, and goes when the anchor retires; on
    /// that thread alone. nullptr: it has retired.
    [[nodiscard]] QObject *context() const;
    /// Nothing runs any more from here on. Only on the anchor's own thread. Idempotent.
    void retire();

private:
    mutable std::mutex m_mutex;
    std::unique_ptr<QObject> m_object;
};

using Anchor = std::shared_ptr<ThreadAnchor>;

} // namespace keywright
