// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/policy/snapshot.h>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace keywright::policy {

/// One counter as it is kept across restarts.
struct CounterState
{
    std::string id;      ///< limit's id, and for a limit of a key the key's
    Instant windowStart; ///< of the current window
    std::int64_t current = 0, previous = 0;

    friend bool operator==(const CounterState &, const CounterState &) = default;
};

/// How full limits are. Lives outside the snapshot, so that a reload resets nothing. Exact under
/// parallel use by any number of threads; several limits of one call are charged all or none.
class Counters
{
public:
    Counters();
    ~Counters();
    Counters(const Counters &) = delete;
    Counters &operator=(const Counters &) = delete;

    /// Everything that is not empty, for the checkpoint each second; and its opposite at start.
    [[nodiscard]] std::vector<CounterState> checkpoint() const;
    void restore(const std::vector<CounterState> &states);
    /// Makes room for the limits of a snapshot, so that no worker has to. Called by the publisher
    /// before workers see the snapshot.
    void prepare(const Snapshot &snapshot);

    struct State; ///< engine's own view
    [[nodiscard]] State &state() const { return *m_state; }

private:
    std::unique_ptr<State> m_state;
};

} // namespace keywright::policy
