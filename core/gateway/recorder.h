// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventring.h"
#include "snapshotholder.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace keywright::gateway {

/// The thread that carries events from the workers' rings to the sink, folds repeated failed
/// authentications, and gives old snapshots back when neither a worker nor an event needs them.
class Recorder
{
public:
    /// The rings and guards belong to workers that outlive the recorder's thread.
    struct Source
    {
        EventRing *ring;
        const GenerationGuard *guard;
    };
    Recorder(std::vector<Source> sources, SnapshotHolder &holder, EventSink &sink,
             std::chrono::milliseconds period);
    ~Recorder(); ///< stop()
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;

    void flush(); ///< returns when everything that was pushed before is delivered
    void stop();  ///< the same, and ends the thread

private:
    /// Failed authentications of one peer in one second: the first is delivered at once, the others
    /// as one event when the second is over. Has texts and a snapshot of its own.
    struct Repeated
    {
        std::shared_ptr<const policy::Snapshot> snapshot;
        Event event;
        std::string requestId, method, path, observed;
        std::chrono::sys_seconds second;
        std::int64_t more = 0;
    };
    void run();
    void drain(bool everything);
    void deliver(std::vector<Event> &events);
    [[nodiscard]] bool fold(const Event &event);
    void deliverRepeated(bool everything);

    std::vector<Source> m_sources;
    SnapshotHolder &m_holder;
    EventSink &m_sink;
    std::chrono::milliseconds m_period;
    std::list<Repeated> m_repeated;
    std::vector<Event> m_batch, m_kept;

    std::mutex m_mutex;
    std::condition_variable m_wake, m_done;
    bool m_stop = false;
    std::uint64_t m_asked = 0, m_finished = 0;
    std::thread m_thread;
};

} // namespace keywright::gateway
