// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder.h"

#include <algorithm>

namespace keywright::gateway {

namespace {

constexpr std::size_t batchSize = 4096;
constexpr std::size_t mostRepeated =
    4096; // peers at once; beyond it every failure is delivered alone

bool isFailedAuthentication(const Event &event)
{
    return event.outcome == EventOutcome::Denied && event.gatewayReason == GatewayReason::None
           && event.step >= policy::Step::Locate && event.step <= policy::Step::Lookup;
}

} // namespace

Recorder::Recorder(std::vector<Source> sources, SnapshotHolder &holder, EventSink &sink,
                   std::chrono::milliseconds period)
    : m_sources(std::move(sources))
    , m_holder(holder)
    , m_sink(sink)
    , m_period(period)
    , m_thread([this] { run(); })
{
}

Recorder::~Recorder()
{
    stop();
}

void Recorder::flush()
{
    std::unique_lock lock(m_mutex);
    if (m_stop)
        return;
    const std::uint64_t asked = ++m_asked;
    m_wake.notify_one();
    m_done.wait(lock, [this, asked] { return m_finished >= asked || m_stop; });
}

void Recorder::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void Recorder::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait_for(lock, m_period, [this] { return m_stop || m_asked > m_finished; });
        const bool stopping = m_stop;
        const std::uint64_t asked = m_asked;
        const bool everything = stopping || asked > m_finished;
        lock.unlock();
        drain(everything);
        lock.lock();
        m_finished = asked;
        m_done.notify_all();
        if (stopping)
            return;
    }
}

void Recorder::drain(bool everything)
{
    // Read before the rings: an event of generation g was pushed before its worker said "newer than
    // g".
    std::uint64_t oldest = UINT64_MAX;
    for (const Source &source : m_sources)
        oldest = std::min(oldest, source.guard->oldest());
    for (const Source &source : m_sources) {
        do {
            m_batch.clear();
            source.ring->peek(m_batch, batchSize);
            deliver(m_batch);
            source.ring->release();
        } while (m_batch.size() == batchSize);
        if (const std::vector<LostEvents> lost = source.ring->takeLost(); !lost.empty())
            m_sink.recordLost(lost);
    }
    deliverRepeated(everything);
    if (oldest != UINT64_MAX)
        m_holder.reclaim(oldest);
}

void Recorder::deliver(std::vector<Event> &events)
{
    m_kept.clear();
    for (const Event &event : events)
        if (!isFailedAuthentication(event) || !fold(event))
            m_kept.push_back(event);
    if (!m_kept.empty())
        m_sink.record(m_kept);
}

bool Recorder::fold(const Event &event)
{
    const auto second = std::chrono::floor<std::chrono::seconds>(event.time);
    for (Repeated &repeated : m_repeated) {
        if (repeated.second != second || repeated.event.peer != event.peer
            || repeated.event.client != event.client || repeated.event.api != event.api
            || repeated.event.policyReason != event.policyReason
            || repeated.event.detail != event.detail || repeated.event.snapshot != event.snapshot)
            continue;
        ++repeated.more;
        repeated.event.bytesIn += event.bytesIn;
        repeated.event.bytesOut += event.bytesOut;
        repeated.event.latency = std::max(repeated.event.latency, event.latency);
        return true;
    }
    if (m_repeated.size() >= mostRepeated)
        return false;
    Repeated repeated{m_holder.keep(event.snapshot),
                      event,
                      std::string(event.requestId),
                      std::string(event.method),
                      std::string(event.path),
                      std::string(event.observed),
                      second,
                      0};
    repeated.event.bytesIn = repeated.event.bytesOut = 0;
    if (repeated.snapshot)
        m_repeated.push_back(std::move(repeated));
    return false; // the first one is delivered as it is
}

void Recorder::deliverRepeated(bool everything)
{
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    for (auto it = m_repeated.begin(); it != m_repeated.end();) {
        if (!everything && it->second >= now) {
            ++it;
            continue;
        }
        if (it->more > 0) {
            it->event.requestId = it->requestId;
            it->event.method = it->method;
            it->event.path = it->path;
            it->event.observed = it->observed;
            it->event.repeats = it->more;
            m_sink.record({&it->event, 1});
        }
        it = m_repeated.erase(it);
    }
}

} // namespace keywright::gateway
