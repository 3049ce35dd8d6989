// SPDX-License-Identifier: GPL-3.0-or-later
#include "failures.h"

#include "ascii.h"

#include <thread>

namespace keywright::policy {

FailedAuthentications::FailedAuthentications()
    : m_sets(std::make_unique<std::array<Set, sets>>())
{
}

FailedAuthentications::Entry *FailedAuthentications::findEntry(Set &set, const Address &address,
                                                               std::int64_t minute)
{
    for (Entry &entry : set.entries) {
        if (entry.minute == minute && entry.address == address)
            return &entry;
    }
    return nullptr;
}

FailedAuthentications::Entry &FailedAuthentications::replaceableEntry(Set &set, std::int64_t minute)
{
    Entry *best = &set.entries.front();
    for (Entry &entry : set.entries) {
        if (entry.minute != minute)
            return entry;
        if (entry.failures < best->failures)
            best = &entry;
    }
    return *best;
}

int FailedAuthentications::record(const Address &address, Instant now, bool count)
{
    const std::int64_t minute =
        std::chrono::floor<std::chrono::minutes>(now).time_since_epoch().count();
    std::uint64_t hash =
        hashOf({reinterpret_cast<const char *>(address.bytes.data()), address.bytes.size()});
    hash ^= hash >> 32;
    Set &set = (*m_sets)[hash % sets];
    while (set.taken.exchange(true, std::memory_order_acquire))
        std::this_thread::yield();
    Entry *entry = findEntry(set, address, minute);
    const int before = entry ? entry->failures : 0;
    if (count) {
        if (!entry) {
            entry = &replaceableEntry(set, minute);
            *entry = {address, minute, 0};
        }
        ++entry->failures;
    }
    set.taken.store(false, std::memory_order_release);
    return before;
}

} // namespace keywright::policy
