// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event.h"
#include "pages.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <tuple>
#include <vector>

namespace keywright::gateway {

/// Ended requests on their way from one worker to the recorder: a ring of bytes, one writer, one
/// reader, no lock. When it is full the detail is lost, but counted (under a lock that only this
/// case takes).
class EventRing
{
public:
    explicit EventRing(std::size_t capacity); ///< rounded up to a power of two
    EventRing(const EventRing &) = delete;
    EventRing &operator=(const EventRing &) = delete;

    void push(const Event &event); ///< worker; copies the texts
    /// Worker, now and then: where nothing came since the last time and nothing waits, the memory
    /// goes back to the system.
    void rest();
    /// Recorder: copies the waiting events (at most `most`) into `events`; their texts stay in the
    /// ring until `release`.
    void peek(std::vector<Event> &events, std::size_t most);
    void release();
    [[nodiscard]] std::vector<LostEvents> takeLost(); ///< recorder
    [[nodiscard]] std::int64_t lost() const { return m_lostTotal.load(std::memory_order_relaxed); }

private:
    [[nodiscard]] char *reserve(std::size_t size);
    void lose(const Event &event);

    std::size_t m_capacity;
    Pages m_bytes;
    alignas(64) std::atomic<std::uint64_t> m_written{0};
    std::uint64_t m_readSeen = 0; ///< writer's memory of m_read
    std::uint64_t m_reserved = 0;
    std::uint64_t m_restedAt = 0, m_quietAt = 0; ///< as written then
    alignas(64) std::atomic<std::uint64_t> m_read{0};
    std::uint64_t m_peeked = 0;
    alignas(64) std::atomic<std::int64_t> m_lostTotal{0};
    std::mutex m_lostMutex;
    using Subject =
        std::tuple<const policy::Snapshot *, std::int32_t, std::int32_t, std::int32_t, std::int32_t,
                   EventOutcome, policy::Reason, GatewayReason, policy::Reason>;
    std::map<Subject, LostEvents> m_lost;
};

} // namespace keywright::gateway
