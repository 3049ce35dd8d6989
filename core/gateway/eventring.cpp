// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventring.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <new>
#include <type_traits>
#include <utility>

namespace keywright::gateway {

static_assert(std::is_trivially_copyable_v<Event>, "events travel as bytes");

namespace {

/// Before each record; `event` is false for the filler at the ring's end.
struct alignas(alignof(Event)) Header
{
    std::uint32_t size = 0;
    bool event = false;
};

constexpr std::size_t aligned(std::size_t size)
{
    return (size + alignof(Header) - 1) / alignof(Header) * alignof(Header);
}

std::string_view placeText(std::string_view text, char *&at)
{
    if (text.empty())
        return {};
    std::memcpy(at, text.data(), text.size());
    const std::string_view placed(at, text.size());
    at += text.size();
    return placed;
}

} // namespace

EventRing::EventRing(std::size_t capacity)
    : m_capacity(std::bit_ceil(std::max<std::size_t>(capacity, 16 * 1024)))
    , m_bytes(m_capacity)
{
}

char *EventRing::reserve(std::size_t size)
{
    const std::uint64_t written = m_written.load(std::memory_order_relaxed);
    const std::size_t offset = written & (m_capacity - 1);
    const std::size_t filler = m_capacity - offset < size ? m_capacity - offset : 0;
    if (written + filler + size - m_readSeen > m_capacity) {
        m_readSeen = m_read.load(std::memory_order_acquire);
        if (written + filler + size - m_readSeen > m_capacity)
            return nullptr;
    }
    if (filler > 0)
        new (m_bytes.get() + offset) Header{static_cast<std::uint32_t>(filler), false};
    m_reserved = written + filler + size;
    return m_bytes.get() + ((written + filler) & (m_capacity - 1));
}

void EventRing::push(const Event &event)
{
    const std::size_t size =
        aligned(sizeof(Header) + sizeof(Event) + event.requestId.size() + event.method.size()
                + event.path.size() + event.observed.size());
    char *record = reserve(size);
    if (!record) {
        lose(event);
        return;
    }
    new (record) Header{static_cast<std::uint32_t>(size), true};
    auto *copy = new (record + sizeof(Header)) Event(event);
    char *texts = record + sizeof(Header) + sizeof(Event);
    copy->requestId = placeText(event.requestId, texts);
    copy->method = placeText(event.method, texts);
    copy->path = placeText(event.path, texts);
    copy->observed = placeText(event.observed, texts);
    m_written.store(m_reserved, std::memory_order_release);
}

void EventRing::rest()
{
    const std::uint64_t written = m_written.load(std::memory_order_relaxed);
    if (std::exchange(m_quietAt, written) != written || m_restedAt == written
        || m_read.load(std::memory_order_acquire) != written)
        return;
    m_bytes.discard(0, m_capacity);
    m_restedAt = written;
}

void EventRing::lose(const Event &event)
{
    m_lostTotal.fetch_add(1, std::memory_order_relaxed);
    const std::lock_guard lock(m_lostMutex);
    LostEvents &lost =
        m_lost[{event.snapshot, event.api, event.key, event.operation, event.version, event.outcome,
                event.policyReason, event.gatewayReason, event.wouldDeny}];
    static_cast<EventSubject &>(lost) = event;
    lost.time = event.time;
    lost.count += event.repeats;
    lost.bytesIn += event.bytesIn;
    lost.bytesOut += event.bytesOut;
}

void EventRing::peek(std::vector<Event> &events, std::size_t most)
{
    const std::uint64_t written = m_written.load(std::memory_order_acquire);
    m_peeked = m_read.load(std::memory_order_relaxed);
    while (m_peeked < written && events.size() < most) {
        const char *record = m_bytes.get() + (m_peeked & (m_capacity - 1));
        Header header;
        std::memcpy(&header, record, sizeof header);
        if (header.event)
            events.push_back(
                *std::launder(reinterpret_cast<const Event *>(record + sizeof(Header))));
        m_peeked += header.size;
    }
}

void EventRing::release()
{
    m_read.store(m_peeked, std::memory_order_release);
}

std::vector<LostEvents> EventRing::takeLost()
{
    std::vector<LostEvents> result;
    const std::lock_guard lock(m_lostMutex);
    result.reserve(m_lost.size());
    for (const auto &entry : m_lost)
        result.push_back(entry.second);
    m_lost.clear();
    return result;
}

} // namespace keywright::gateway
