// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counters.h"
#include "failures.h"

#include <atomic>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace keywright::policy {

/// A word that threads spin on. Held for a few dozen instructions; gives way when the holder was
/// put to sleep.
class SpinLock
{
public:
    void lock();
    void unlock() { m_taken.store(false, std::memory_order_release); }

private:
    std::atomic<bool> m_taken{false};
};

/// Names a counter: two independent 64-bit hashes of its id.
struct CounterKey
{
    std::uint64_t first = 0, second = 0;
    friend bool operator==(const CounterKey &, const CounterKey &) = default;
};
[[nodiscard]] CounterKey counterKey(std::string_view id);

/// Makes the same key of an id's parts, `OWNER/LIMIT/UNIT`, without writing the id down: this is
/// asked for each limit of each call.
class CounterHash
{
public:
    explicit CounterHash(std::string_view owner) { add(owner); }
    [[nodiscard]] CounterKey keyOf(std::string_view limit, std::string_view unit) const;

private:
    void add(std::string_view part);
    std::uint64_t m_first = 0xcbf29ce484222325ULL, m_second = 0x9e3779b97f4a7c15ULL;
};

/// One counter. Everything but `key` and `id` only under `lock`.
struct alignas(64) CounterSlot
{
    CounterKey key;
    SpinLock lock;
    std::int64_t windowStart = 0; ///< milliseconds since 1970
    std::int64_t current = 0, previous = 0;
    std::string id;
};

/// Counters by name. Looking one up takes no lock; a slot never moves and never goes away, so that
/// a reload of the policy keeps what was counted.
class CounterTable
{
public:
    CounterTable();
    [[nodiscard]] CounterSlot *find(const CounterKey &key) const;
    [[nodiscard]] CounterSlot &findOrAdd(const CounterKey &key, std::string_view id);
    /// Makes room for so many counters altogether.
    void reserveFor(std::size_t count);
    /// Calls back for every slot, one after the other; additions wait meanwhile.
    template<typename Function>
    void forEach(Function function)
    {
        const std::lock_guard guard(m_mutex);
        for (CounterSlot &slot : m_slots)
            function(slot);
    }

private:
    struct Index
    {
        explicit Index(std::size_t size);
        void add(CounterSlot *slot);
        std::size_t mask;
        std::vector<std::atomic<CounterSlot *>> places;
    };
    void grow(std::size_t wanted);

    std::mutex m_mutex; ///< for additions
    std::deque<CounterSlot> m_slots;
    std::vector<std::unique_ptr<Index>>
        m_indexes; ///< the last one is current; readers may still be in others
    std::atomic<const Index *> m_current;
};

struct Counters::State
{
    CounterTable table;
    FailedAuthentications failures;
};

} // namespace keywright::policy
