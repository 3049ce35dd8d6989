// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

namespace keywright::gateway {

/// What is left of one.
struct ForcedVerdict
{
    std::string keyId;
    int status = 0;
    std::int64_t left = 0;
};

/// Verdicts that a tester asked for: the next calls of a key that would be granted are denied
/// instead, to see what a client makes of it. Any thread; free where there is none.
class ForcedVerdicts
{
public:
    /// `count` 0 takes it back. `status`: 403 or 429.
    void set(const std::string &keyId, int status, std::int64_t count)
    {
        const std::lock_guard lock(m_mutex);
        if (count > 0)
            m_forced[keyId] = {status, count};
        else
            m_forced.erase(keyId);
        m_any.store(!m_forced.empty(), std::memory_order_relaxed);
    }
    [[nodiscard]] std::vector<ForcedVerdict> left() const
    {
        const std::lock_guard lock(m_mutex);
        std::vector<ForcedVerdict> all;
        for (const auto &[key, forced] : m_forced)
            all.push_back({key, forced.status, forced.left});
        return all;
    }
    [[nodiscard]] bool isAny() const { return m_any.load(std::memory_order_relaxed); }
    /// Uses one up; its status, 0 without one.
    [[nodiscard]] int take(const std::string &keyId)
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_forced.find(keyId);
        if (found == m_forced.end())
            return 0;
        const int status = found->second.status;
        if (--found->second.left == 0)
            m_forced.erase(found);
        m_any.store(!m_forced.empty(), std::memory_order_relaxed);
        return status;
    }

private:
    struct Forced
    {
        int status;
        std::int64_t left;
    };
    mutable std::mutex m_mutex;
    std::atomic<bool> m_any{false};
    std::unordered_map<std::string, Forced> m_forced;
};

} // namespace keywright::gateway
