// SPDX-License-Identifier: GPL-3.0-or-later
#include "counters.h"

#include "ascii.h"
#include "compiled.h"
#include "counterstate.h"

#include <algorithm>
#include <cstring>
#include <thread>

namespace keywright::policy {

namespace {

/// Longer than any two windows: a counter this far behind the newest one can no longer decide
/// anything.
constexpr auto oldest = std::chrono::days(63);

/// Most limits are never used; room for more than these is made when they are.
constexpr std::size_t mostPrepared = 200'000;

Instant instantOf(std::int64_t milliseconds)
{
    return Instant(std::chrono::milliseconds(milliseconds));
}

} // namespace

void SpinLock::lock()
{
    constexpr int patience = 64;
    for (int spins = 0; m_taken.exchange(true, std::memory_order_acquire); ++spins) {
        while (m_taken.load(std::memory_order_relaxed) && spins < patience)
            ++spins;
        if (spins >= patience)
            std::this_thread::yield();
    }
}

// Eight bytes at a step; a part's length ends it.
void CounterHash::add(std::string_view part)
{
    const auto mix = [this](std::uint64_t word) {
        m_first = (m_first ^ word) * 0xbf58476d1ce4e5b9ULL;
        m_first ^= m_first >> 32;
        m_second = (m_second ^ word) * 0x94d049bb133111ebULL;
        m_second ^= m_second >> 29;
    };
    std::uint64_t word = 0;
    std::size_t at = 0;
    for (; at + sizeof word <= part.size(); at += sizeof word) {
        std::memcpy(&word, part.data() + at, sizeof word);
        mix(word);
    }
    word = part.size() << 56;
    for (std::size_t shift = 0; at < part.size(); ++at, shift += 8)
        word ^= std::uint64_t(static_cast<unsigned char>(part[at])) << shift;
    mix(word);
}

CounterKey CounterHash::keyOf(std::string_view limit, std::string_view unit) const
{
    CounterHash whole = *this;
    whole.add(limit);
    whole.add(unit);
    return {whole.m_first ^ (whole.m_first >> 29), whole.m_second ^ (whole.m_second >> 32)};
}

CounterKey counterKey(std::string_view id)
{
    const std::size_t first = std::min(id.find('/'), id.size());
    const std::string_view rest = id.substr(std::min(first + 1, id.size()));
    const std::size_t last = std::min(rest.rfind('/'), rest.size());
    return CounterHash(id.substr(0, first))
        .keyOf(rest.substr(0, last), rest.substr(std::min(last + 1, rest.size())));
}

CounterTable::Index::Index(std::size_t size)
    : mask(size - 1)
    , places(size)
{
}

void CounterTable::Index::add(CounterSlot *slot)
{
    std::size_t at = slot->key.first & mask;
    while (places[at].load(std::memory_order_relaxed))
        at = (at + 1) & mask;
    places[at].store(slot, std::memory_order_release);
}

CounterTable::CounterTable()
{
    m_indexes.push_back(std::make_unique<Index>(64));
    m_current.store(m_indexes.back().get(), std::memory_order_release);
}

CounterSlot *CounterTable::find(const CounterKey &key) const
{
    const Index *index = m_current.load(std::memory_order_acquire);
    for (std::size_t at = key.first & index->mask;; at = (at + 1) & index->mask) {
        CounterSlot *slot = index->places[at].load(std::memory_order_acquire);
        if (!slot || slot->key == key)
            return slot;
    }
}

void CounterTable::grow(std::size_t wanted)
{
    std::size_t size = m_indexes.back()->mask + 1;
    if (wanted * 2 <= size)
        return;
    while (size < wanted * 2)
        size *= 2;
    auto index = std::make_unique<Index>(size);
    for (CounterSlot &slot : m_slots)
        index->add(&slot);
    m_indexes.push_back(std::move(index));
    m_current.store(m_indexes.back().get(), std::memory_order_release);
}

CounterSlot &CounterTable::findOrAdd(const CounterKey &key, std::string_view id)
{
    if (CounterSlot *slot = find(key))
        return *slot;
    const std::lock_guard guard(m_mutex);
    if (CounterSlot *slot = find(key))
        return *slot;
    grow(m_slots.size() + 1);
    CounterSlot &slot = m_slots.emplace_back();
    slot.key = key;
    slot.id = std::string(id);
    m_indexes.back()->add(&slot);
    return slot;
}

void CounterTable::reserveFor(std::size_t count)
{
    const std::lock_guard guard(m_mutex);
    grow(count);
}

Counters::Counters()
    : m_state(std::make_unique<State>())
{
}

Counters::~Counters() = default;

std::vector<CounterState> Counters::checkpoint() const
{
    std::vector<CounterState> states;
    Instant newest{};
    m_state->table.forEach([&](CounterSlot &slot) {
        const std::lock_guard guard(slot.lock);
        if (slot.current == 0 && slot.previous == 0)
            return;
        states.push_back({slot.id, instantOf(slot.windowStart), slot.current, slot.previous});
        newest = std::max(newest, states.back().windowStart);
    });
    std::erase_if(states,
                  [&](const CounterState &state) { return state.windowStart + oldest < newest; });
    return states;
}

void Counters::restore(const std::vector<CounterState> &states)
{
    m_state->table.reserveFor(states.size());
    for (const CounterState &state : states) {
        CounterSlot &slot = m_state->table.findOrAdd(counterKey(state.id), state.id);
        const std::lock_guard guard(slot.lock);
        slot.windowStart = state.windowStart.time_since_epoch().count();
        slot.current = state.current;
        slot.previous = state.previous;
    }
}

void Counters::prepare(const Snapshot &snapshot)
{
    m_state->table.reserveFor(std::min(snapshot.compiled().limitCount, mostPrepared));
}

} // namespace keywright::policy
