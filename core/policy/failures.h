// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address.h"
#include "snapshot.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>

namespace keywright::policy {

/// Failed authentications of the current minute by address. Bounded: of many addresses those with
/// the fewest failures are forgotten first. Thread-safe.
class FailedAuthentications
{
public:
    FailedAuthentications();
    /// Failures of this address in this minute before this one; `count` adds this one.
    int record(const Address &address, Instant now, bool count);

private:
    struct Entry
    {
        Address address;
        std::int64_t minute = -1;
        int failures = 0;
    };
    static constexpr std::size_t ways = 8, sets = 512;
    struct Set
    {
        std::atomic<bool> taken{false};
        std::array<Entry, ways> entries;
    };
    static Entry *findEntry(Set &set, const Address &address, std::int64_t minute);
    static Entry &replaceableEntry(Set &set, std::int64_t minute);

    std::unique_ptr<std::array<Set, sets>> m_sets;
};

} // namespace keywright::policy
