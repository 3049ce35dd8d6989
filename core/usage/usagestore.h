// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/store/connections.h>

#include <QtCore/QObject>

#include <chrono>

namespace keywright {

/// The database of what was recorded: a file of its own, so that a burst of traffic never waits for
/// a form. Lives on the thread that made it, works on threads of its own. Use UsageQueries in
/// `read`.
class UsageStore : public QObject
{
    Q_OBJECT
public:
    /// `whenAsked`: the file is opened with the first thing that is asked of it.
    explicit UsageStore(const QString &path, bool whenAsked = false, QObject *parent = nullptr);
    ~UsageStore() override;

    /// StoreUnavailable, StoreNewer, StoreBusy.
    [[nodiscard]] Async<void> ready() { return m_connections.ready(); }
    /// Follows the commits of the process that records.
    void watch(std::chrono::milliseconds period = std::chrono::milliseconds(50));

    /// See store::Connections.
    template<typename Job>
    [[nodiscard]] auto read(Job job)
    {
        return m_connections.read(std::move(job));
    }
    template<typename Job>
    [[nodiscard]] auto write(Job job)
    {
        return m_connections.write(std::move(job));
    }
    /// The settings that a database of this layout is opened with, for UsageRecorder and tests.
    [[nodiscard]] static store::ConnectionSettings settingsFor(const QString &path,
                                                               bool whenAsked = false);

Q_SIGNALS:
    /// Something was recorded. On the thread that owns the UsageStore.
    void changed();

private:
    store::Connections m_connections;
};

} // namespace keywright
